/**
 * Whether a paragraph may be or begin with a known heading, by its words: most paragraphs are told apart here from those
 * that `headings.ts` reads letter by letter. Says yes too often rather than too seldom.
 */
import type { ParagraphFacts } from './model.ts'
import { sectionNames, sectionStems, weakSectionNames } from './section-names.ts'
import { FormTable } from './word-forms.ts'
import { readWords } from './words.ts'

const NONE = 0
/** Ends the name of a section: "bakgrund", also in "syfte/bakgrund". */
const ENDS = 1
/** Begins one whose rest may be anything: "ekonomiska …", "beslut i …". */
const BEGINS = 2
/** Says heading wherever it stands: "… förslag till …". */
const ANYWHERE = 4

const names = [sectionNames, weakSectionNames].flatMap((byKind) => Object.values(byKind).flat())
const lastWords = new Set(names.map((name) => partsOf(readWords(name).at(-1)?.norm ?? '').at(-1)))
const beginnings = new Set([
  'beslut',
  ...sectionStems.map(([, beginning]) => readWords(beginning)[0]?.norm ?? ''),
])

const forms = new FormTable((norm) => {
  const ends = partsOf(norm).some((part) => lastWords.has(part)) ? ENDS : NONE
  const begins = [...beginnings].some((beginning) => norm.startsWith(beginning)) ? BEGINS : NONE
  return ends | begins | (norm.endsWith('förslag') ? ANYWHERE : NONE)
})

/** A word may be two with a mark between them. */
function partsOf(norm: string): string[] {
  return norm.split(/[/,:.]/)
}

/** Longer lines are no headings, and one with its text after it in the same paragraph ends within so many characters. */
const longestHeading = 110

export function mayBeHeading({ text, words }: ParagraphFacts): boolean {
  const runIn = markEnd(text)
  const long = text.length > longestHeading && text.trim().length > longestHeading
  const end = long ? runIn : text.length
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]
    if (word === undefined || word.start >= end) break
    const says = forms.of(word.form)
    if (says === NONE) continue
    if ((says & ANYWHERE) !== 0) return true
    // The number of a heading may stand before its first word.
    if ((says & BEGINS) !== 0 && index < 2) return true
    if ((says & ENDS) !== 0 && (index === words.length - 1 || word.start < runIn)) return true
  }
  return false
}

/** Where a heading with its text after it would end. */
function markEnd(text: string): number {
  const end = Math.min(text.length, longestHeading)
  for (let at = 0; at < end; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit === 0x3a || unit === 0x0a) return at
  }
  return -1
}
