/** Word's search, without its wildcards: plain text, letters alike without regard to case unless asked for. */

/** Flag bits of the wire's `_Search2`. */
export const searchFlags = {
  matchCase: 1,
  matchWholeWord: 2,
  matchWildcards: 4,
  matchPrefix: 8,
  matchSuffix: 16,
  ignorePunct: 32,
  ignoreSpace: 64,
} as const

/** Longer ones are refused with SearchStringInvalidOrTooLong. */
export const longestSearch = 255

const specials: Readonly<Record<string, string>> = {
  '^': '^',
  t: '\t',
  l: '\v',
  s: '\u00a0',
  '~': '\u2011',
  '-': '\u00ad',
}
const letter = /[\p{L}\p{N}_]/u

/** What "^t" and its like stand for. Null for a code that is not known here. */
export function searchPattern(text: string): string | null {
  let pattern = ''
  for (let at = 0; at < text.length; at++) {
    if (text[at] !== '^') pattern += text[at] ?? ''
    else {
      const special = specials[text[++at] ?? '']
      if (special === undefined) return null
      pattern += special
    }
  }
  return pattern
}

/** Offsets of the hits in one paragraph's text, not overlapping. */
export function searchText(text: string, pattern: string, flags: number): [number, number][] {
  const has = (flag: keyof typeof searchFlags): boolean => (flags & searchFlags[flag]) !== 0
  const { kept, offsets } = reduced(text, has('ignorePunct'), has('ignoreSpace'))
  const wanted = reduced(pattern, has('ignorePunct'), has('ignoreSpace')).kept
  const fold = (value: string): string => (has('matchCase') ? value : foldCase(value))
  const [hay, needle] = [fold(kept), fold(wanted)]
  const hits: [number, number][] = []
  if (needle === '') return hits
  for (let at = hay.indexOf(needle); at !== -1; at = hay.indexOf(needle, at)) {
    const start = offsets[at] ?? 0
    const end = (offsets[at + needle.length - 1] ?? 0) + 1
    const startsWord = !letter.test(text[start - 1] ?? '')
    const endsWord = !letter.test(text[end] ?? '')
    const fits =
      (!has('matchWholeWord') || (startsWord && endsWord)) &&
      (!has('matchPrefix') || startsWord) &&
      (!has('matchSuffix') || endsWord)
    if (fits) hits.push([start, end])
    at += fits ? needle.length : 1
  }
  return hits
}

/** Lower case, unit by unit: lengths stay. */
function foldCase(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  return Array.from({ length: text.length }, (_unit, at) => {
    const one = text.charAt(at).toLowerCase()
    return one.length === 1 ? one : text.charAt(at)
  }).join('')
}

function reduced(
  text: string,
  withoutPunctuation: boolean,
  withoutSpace: boolean,
): { kept: string; offsets: number[] } {
  let kept = ''
  const offsets: number[] = []
  for (let at = 0; at < text.length; at++) {
    const unit = text.charAt(at)
    if ((withoutPunctuation && /\p{P}/u.test(unit)) || (withoutSpace && /\s/u.test(unit))) continue
    kept += unit
    offsets.push(at)
  }
  return { kept, offsets }
}
