/** How far the title of "lagen (2016:1145) om offentlig upphandling" reaches. */
import { type Scan, gapAfter, normAt } from './scan.ts'
import { knownTitles } from './known-titles.ts'
import { actNumber, isActNumber } from './statute-names.ts'

/** Words that go on with the sentence, not with the title. */
const goOn = new Set(
  (
    'som ska är har får gäller anger reglerar innebär framgår att kan när dock inte och, samt eller men ger kräver ' +
    'föreskriver medger innehåller säger utgör trädde träder upphör upphörde ersatte ersätter måste bör skall blir var ' +
    'hade enligt finns den det de så då där ändras tillämpas omfattar beslutar genom inom under'
  ).split(' '),
)
const longest = 14

/** One past the title's last word; right after the head where no "om …" follows. */
export function titleEnd(scan: Scan, head: number): number {
  if (!/^(?:lag|lagen|lagens|förordning|förordningen|förordningens)$/.test(normAt(scan, head)))
    return head + 1
  const number = actNumber(scan, head)
  const about = number?.end ?? head + 1
  if (!/^\)? $/.test(gapAfter(scan, about - 1)) || !/^(?:om|med)$/.test(normAt(scan, about)))
    return head + 1
  if (normAt(scan, about) === 'med' && number === null) return head + 1
  const title = knownTitles.find((words) =>
    words.every((word, at) => fits(normAt(scan, about + at), word)),
  )
  return title === undefined ? guess(scan, about) : about + title.length
}

function fits(norm: string, word: string): boolean {
  return norm === word || (word.endsWith('-') && norm === word.slice(0, -1))
}

function guess(scan: Scan, about: number): number {
  let end = about + 1
  while (end < about + longest && /^[- \u00a0]{1,2}$/.test(gapAfter(scan, end - 1))) {
    const norm = normAt(scan, end)
    if (goOn.has(norm) || isActNumber(norm) || norm === 'sfs') break
    // "… om räddningstjänst och av handlingsprogrammet": the sentence goes on with what it began before the act.
    if (norm === 'och' && /^(?:av|enligt|genom)$/.test(normAt(scan, end + 1))) break
    end += 1
  }
  // A title does not end in the middle of a phrase.
  while (
    end > about + 1 &&
    /^(?:och|i|på|av|till|för|med|om|vid|från)$/.test(normAt(scan, end - 1))
  )
    end -= 1
  return end
}
