/** Quoted stretches of a text. */

const opening = '”“"„»'
const doubleClosers = '”“"'
const none: readonly (readonly [number, number])[] = []

/**
 * Finds ”…”, "…", »…« or »…», and ’…’ where they stand as quotation marks, in order and without overlap, marks included.
 * A double mark left open reaches the end of the text; a single one left open is an apostrophe. «…» is Word's mark for
 * a merge field, and an inch mark follows a digit: neither opens a quotation.
 */
export function readQuotations(text: string): readonly (readonly [number, number])[] {
  if (!/["”“„»’']/.test(text)) return none
  const quotations: [number, number][] = []
  let field = false
  // Where no single mark closes after one place, none does after a later one.
  let mayClose = true
  for (let at = 0; at < text.length; at += 1) {
    const mark = text.charAt(at)
    let end: number | null = null
    if (mark === '«') field = true
    else if (mark === '»' && field) field = false
    else if (opening.includes(mark)) end = doubleEnd(text, at, mark)
    else if (mayClose && opensSingle(text, at, mark)) {
      end = singleEnd(text, at)
      mayClose = end !== null
    }
    if (end === null) continue
    quotations.push([at, end])
    at = end - 1
  }
  return quotations
}

function doubleEnd(text: string, at: number, mark: string): number | null {
  if (mark === '"' && /\d/.test(text.charAt(at - 1))) return null
  const closers = mark === '»' ? '«»' : doubleClosers
  for (let end = at + 1; end < text.length; end += 1) {
    if (closers.includes(text.charAt(end))) return end + 1
  }
  return text.length
}

const letter = /[\p{L}\p{N}]/u
const singles = "’'"

function opensSingle(text: string, at: number, mark: string): boolean {
  return (
    singles.includes(mark) && !letter.test(text.charAt(at - 1)) && letter.test(text.charAt(at + 1))
  )
}

function singleEnd(text: string, at: number): number | null {
  for (let end = at + 2; end < text.length; end += 1) {
    const closes = singles.includes(text.charAt(end)) && !letter.test(text.charAt(end + 1))
    if (closes && !/\s/u.test(text.charAt(end - 1))) return end + 1
  }
  return null
}
