/** Chapters and sections of an act: "6 kap. 1 §", "6 kap 37-41 §§", "14 § första stycket 1". */
import { type Scan, gapAfter, normAt, spaceAfter } from './scan.ts'

export interface SectionSpan {
  firstWord: number
  endWord: number
  /** A chapter, or a § after its number: law, whatever stands beside it. */
  certain: boolean
}

const numbers = /^\d{1,3}(?:[-,]\d{1,3})*$/
const ordinals = new Set('första andra tredje fjärde femte sjätte sjunde'.split(' '))
/** Between the numbers of one list of sections. */
const listGap = /^ ?[–,-] ?$|^ $|^\u00a0$/

/** The sections that begin at a word, also "4 kap. 1 § och 2 a §"; null where none does. */
export function readSection(scan: Scan, index: number): SectionSpan | null {
  const first = readOne(scan, index)
  if (first === null || !first.certain) return first
  let { endWord } = first
  for (let count = 0; count < mostSections; count += 1) {
    const joined =
      /^(?:och|samt|eller)$/.test(normAt(scan, endWord)) && spaceAfter(scan, endWord - 1)
    const listed = gapAfter(scan, endWord - 1) === ', '
    const next = joined || listed ? readOne(scan, joined ? endWord + 1 : endWord) : null
    if (next === null || !next.certain) break
    endWord = next.endWord
  }
  return { ...first, endWord }
}

/** Sections cited together, each with its own §, at most. */
const mostSections = 6

function readOne(scan: Scan, index: number): SectionSpan | null {
  const chapter = chapterEnd(scan, index)
  const start = chapter ?? index
  const end = sectionsEnd(scan, start)
  if (end !== null) return { firstWord: index, endWord: detailEnd(scan, end), certain: true }
  if (chapter !== null) return { firstWord: index, endWord: chapter, certain: true }
  return lawAfterSign(scan, index)
}

/** Past "6 kap." or "6 a kap."; null where no chapter stands. */
function chapterEnd(scan: Scan, index: number): number | null {
  if (!/^\d{1,3}$/.test(normAt(scan, index)) || !spaceAfter(scan, index)) return null
  const letter = /^[a-z]$/.test(normAt(scan, index + 1)) && spaceAfter(scan, index + 1) ? 1 : 0
  const word = normAt(scan, index + 1 + letter)
  return word === 'kap' || word === 'kapitlet' || word === 'kapitel' ? index + 2 + letter : null
}

/** Past "37–41 §§", "28, 31 och 32 §§", "6 f §"; null where no § closes the list. */
function sectionsEnd(scan: Scan, index: number): number | null {
  let at = index
  for (let count = 0; count < 8; count += 1) {
    if (!numbers.test(normAt(scan, at))) return null
    if (/^[a-z]$/.test(normAt(scan, at + 1)) && spaceAfter(scan, at)) at += 1
    const next = normAt(scan, at + 1)
    if (next === '§' || next === '§§') return /^\s?$/.test(gapAfter(scan, at)) ? at + 2 : null
    if ((next === 'och' || next === 'samt') && spaceAfter(scan, at)) at += 2
    else if (listGap.test(gapAfter(scan, at)) && /[–,-]/.test(gapAfter(scan, at))) at += 1
    else return null
  }
  return null
}

/** Past "första stycket 1", "andra stycket andra meningen", "p. 2", "2 st.". */
function detailEnd(scan: Scan, index: number): number {
  let end = index
  for (;;) {
    if (!spaceAfter(scan, end - 1) && gapAfter(scan, end - 1) !== '. ') return end
    const word = normAt(scan, end)
    const next = normAt(scan, end + 1)
    if (ordinals.has(word) && /^(?:stycket|st|meningen|punkten|strecksatsen)$/.test(next)) end += 2
    else if (/^\d{1,2}$/.test(word) && /^(?:st|p|stycket|punkten)$/.test(next)) end += 2
    else if (/^(?:punkt|punkten|p)$/.test(word) && /^\d{1,2}$/.test(next)) end += 2
    else if (end > index && /^\d{1,2}$/.test(word) && spaceAfter(scan, end - 1)) end += 1
    else return end
  }
}

/** "§ 11" is law only beside an act's name: "MBL § 11". */
function lawAfterSign(scan: Scan, index: number): SectionSpan | null {
  const sign = normAt(scan, index)
  if (sign !== '§' && sign !== '§§') return null
  if (!numbers.test(normAt(scan, index + 1))) return null
  return { firstWord: index, endWord: index + 2, certain: false }
}
