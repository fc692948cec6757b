/** What marks a document as a draft: the word Utkast in a header, footer, watermark, the head, or the first line. */
import { headPieces } from './header-lines.ts'
import type { MemoParagraph, Span } from './model.ts'

/** The word alone, or set off by a dash or a colon: "Utkast till remissvar" is a title. */
const draft =
  /^(?:status\s*:\s*)?[[(]?utkast[\])]?[.!:]?$|^utkast\s*(?:[–—-]|:)\s*\S?|\s[–—-]\s*utkast$/i

/** @param paragraphs The head's, the headers' and footers', and the document's first line. */
export function readDraft(paragraphs: readonly MemoParagraph[]): Span | null {
  for (const { paragraph, text, start, end } of headPieces(paragraphs)) {
    if (draft.test(text)) return { paragraph: paragraph.id, start, end }
  }
  return null
}
