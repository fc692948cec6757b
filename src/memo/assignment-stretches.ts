/** Stretches of a sentence's words that assignments are read in. */
import type { Stretch } from './clauses.ts'
import type { Word } from './model.ts'

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
