/** Stretches of a sentence's words that assignments are read in. */
import type { Stretch } from './clauses.ts'
import type { ParagraphFacts, Word } from './model.ts'

const longestAddressee = 14
const usual: ReadonlySet<string> = new Set(['åt', 'till'])

/** The stretch after "åt" or "till" up to "att", a comma of words, or the end. */
export function toWhom(
  words: readonly Word[],
  index: number,
  prepositions: ReadonlySet<string> = usual,
): (Stretch & { next: number }) | null {
  if (!prepositions.has(words[index]?.norm ?? '')) return null
  let next = index + 1
  while (next < words.length && next - index < longestAddressee && !endsAddressee(words, next))
    next += 1
  const stretch = stretchOf(words, index + 1, next)
  return stretch === null ? null : { ...stretch, next }
}

function endsAddressee(words: readonly Word[], index: number): boolean {
  const norm = words[index]?.norm ?? ''
  if (norm === 'att' || norm === 'som' || norm === 'om') return true
  return norm === 'i' && words[index + 1]?.norm === 'uppdrag'
}

/** Index of the "att" that what is to be done begins with. */
export function actionAfter(words: readonly Word[], index: number): number | null {
  for (let at = index; at < Math.min(words.length, index + 12); at += 1) {
    if (isAtt(words, at)) return at
  }
  return null
}

export function isAtt(words: readonly Word[], index: number): boolean {
  return words[index]?.norm === 'att'
}

/** From one word up to another, which is left out; null where there is nothing between. */
export function stretchOf(words: readonly Word[], first: number, end: number): Stretch | null {
  const [from, to] = [words[first], words[end - 1]]
  return from === undefined || to === undefined || end <= first
    ? null
    : { start: from.start, end: to.end }
}

/** The subject of a passive verb: back to the last "att", "som", "och därmed" or the start. */
export function subjectBefore(words: readonly Word[], verb: number): Stretch | null {
  let first = verb
  while (
    first > 0 &&
    !['att', 'samt', 'som', 'om', 'beslutar'].includes(words[first - 1]?.norm ?? '')
  )
    first -= 1
  let last = verb
  while (
    last > first &&
    ['har', 'därmed', 'därför', 'också', 'även', 'härmed', 'vidare'].includes(
      words[last - 1]?.norm ?? '',
    )
  )
    last -= 1
  // "X av kommunstyrelsen ges i uppdrag": who gives it stands before the verb too.
  if (words[last - 2]?.norm === 'av' && givers.test(words[last - 1]?.norm ?? '')) last -= 2
  return stretchOf(words, first, last)
}

const givers = /(?:styrelsen|nämnden|fullmäktige|utskottet)$/

/** @param anyWord Also a word that is no fact may be who is addressed. */
export function holdsName(
  facts: ParagraphFacts,
  { start, end }: Stretch,
  anyWord: boolean,
): boolean {
  const named = facts.facts.some((fact) => fact.start >= start && fact.end <= end)
  return named || (anyWord && facts.text.slice(start, end).trim().length > 3)
}

/** "läggs på kontoret". */
export const handedTo: ReadonlySet<string> = new Set(['till', 'åt', 'på'])
