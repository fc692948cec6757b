/** Minutes: each § is a matter of its own. */
import type { ParagraphFacts, Word } from './model.ts'

/** "§ 12", "KS § 12 Svar på motion", "§ 12/2024", "Paragraf 12", "Paragraf: § 12": at the start, and no sentence of running text. */
const start =
  /^\s*(?:\p{L}{2,6}\.? ?|Paragraf(?:nummer)?:? )?(?:§|Paragraf(?:nummer)?:?)[\s\u00a0]*(\d{1,4})(?:[/:]\d{2,4})?(?=$|[\s\u00a0.,:–-])/u
const longestTitle = 220
/** What follows the number where a § is only referred to: "§ 12 beslutade kommunstyrelsen …". */
const reference = /^\s*(?:\p{L}{2,6}\.? ?)?(?:§|Paragraf)[\s\u00a0]*\d+[\s\u00a0,]+\p{Ll}/u

/** The number of the § that a matter begins with; null where the paragraph begins none. */
export function matterNumber({ text, words }: ParagraphFacts): number | null {
  if (text.length > longestTitle || !(isMark(words[0]) || isMark(words[1]))) return null
  const number = start.exec(text)?.[1]
  return number === undefined || reference.test(text) ? null : Number(number)
}

function isMark(word: Word | undefined): boolean {
  return word !== undefined && (word.norm === '§' || word.norm.includes('paragraf'))
}
