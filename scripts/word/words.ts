/** Texts as words in order, and what two of them have in common. */

export const wordsOf = (text: string): string[] =>
  text.split(/[\s\u00a0]+/u).filter((word) => word !== '')

export function isSame(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((word, index) => word === right[index])
}

/** Where the texts part, with the words around; null where they do not. */
export function difference(theirs: readonly string[], ours: readonly string[]): string | null {
  const length = Math.max(theirs.length, ours.length)
  for (let at = 0; at < length; at += 1) {
    if (theirs[at] === ours[at]) continue
    const around = (words: readonly string[]): string =>
      words.slice(Math.max(0, at - 3), at + 9).join(' ')
    return `”${around(theirs)}”, not ”${around(ours)}”`
  }
  return null
}

/** How many times each word came (above zero) or went (below). */
export function changeOf(
  before: readonly string[],
  after: readonly string[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const count = (word: string, by: number): unknown =>
    counts.set(word, (counts.get(word) ?? 0) + by)
  for (const word of before) count(word, -1)
  for (const word of after) count(word, 1)
  return new Map([...counts].filter(([, times]) => times !== 0))
}

/** Words that changed otherwise in one text than in another: `+word` came more often in the first, `-word` went. */
export function changedOtherwise(
  first: ReadonlyMap<string, number>,
  second: ReadonlyMap<string, number>,
): string[] {
  return [...new Set([...first.keys(), ...second.keys()])].flatMap((word) => {
    const times = (first.get(word) ?? 0) - (second.get(word) ?? 0)
    return times === 0 ? [] : [`${times > 0 ? '+' : '-'}${word}`]
  })
}

/** Whether all words stand in the text in their order, whatever stands between them. */
export function isWithin(words: readonly string[], text: readonly string[]): boolean {
  let at = 0
  return words.every((word) => {
    while (at < text.length && !isWord(word, text[at] ?? '')) at += 1
    at += 1
    return at <= text.length
  })
}

/** The number of a note may stand right after its word. */
function isWord(word: string, read: string): boolean {
  return read === word || (read.startsWith(word) && /^\d+$/u.test(read.slice(word.length)))
}

/** The same for text with tracked changes: what is deleted runs together with what is put in for it. */
export function isSpelledWithin(words: readonly string[], text: readonly string[]): boolean {
  return isWithin([...words.join('')], [...text.join('')])
}
