/**
 * A stretch of a paragraph's text, found as a range. Word's search takes at most 255 characters, counts escaped ones, and
 * sees straight and curly quotation marks as one: so a stretch is found by its ends, and every hit is read before it counts.
 */
import { plainText } from './characters.ts'

/** Half of what Word takes, since an escaped character counts twice (and search fails a little below its limit). */
const longestNeedle = 100

/** What has to be searched for, and which of the hits it is. */
interface Needle {
  text: string
  /** From 0, of those that do not overlap. */
  occurrence: number
}

export interface Searched {
  first: { needle: Needle; hits: Word.RangeCollection }
  /** Null where the first holds the whole stretch. */
  last: { needle: Needle; hits: Word.RangeCollection } | null
}

/** Asks for `text[start, end)` of the paragraph, which is not empty; `foundRange` has the answer after a sync. */
export function search(
  paragraph: Word.Paragraph,
  text: string,
  start: number,
  end: number,
): Searched {
  const ask = (from: number, to: number): Searched['first'] => {
    const needle = needleAt(text, from, to)
    const hits = paragraph.search(escaped(needle.text), { matchCase: true })
    hits.load({ text: true })
    return { needle, hits }
  }
  if (end - start <= longestNeedle) return { first: ask(start, end), last: null }
  return {
    first: ask(start, start + longestNeedle / 2),
    last: ask(end - longestNeedle / 2, end),
  }
}

/** Null where Word does not find it: words that are deleted, hidden or made by a field stand between. */
export function foundRange({ first, last }: Searched): Word.Range | null {
  const start = hitOf(first)
  if (last === null || start === null) return start
  const end = hitOf(last)
  return end === null ? null : start.expandTo(end)
}

function hitOf({ needle, hits }: Searched['first']): Word.Range | null {
  const equal = hits.items.filter(({ text }) => plainText(text) === needle.text)
  return equal[needle.occurrence] ?? null
}

function needleAt(text: string, start: number, end: number): Needle {
  const quote = text.slice(start, end)
  let occurrence = 0
  for (let at = text.indexOf(quote); at !== -1 && at < start;) {
    occurrence += 1
    at = text.indexOf(quote, at + quote.length)
  }
  return { text: quote, occurrence }
}

const marks: Readonly<Record<string, string>> = {
  '^': '^^',
  '\t': '^t',
  '\n': '^l',
  '\u00a0': '^s',
  '\u2011': '^~',
  '\u00ad': '^-',
}

function escaped(text: string): string {
  return text.replace(/[\^\t\n\u00a0\u2011\u00ad]/g, (character) => marks[character] ?? character)
}
