/** Spans of facts, hits and paragraphs, and small questions about how they lie. */
import type { Memo, MemoParagraph, Sentence, Span } from '../memo/model.ts'
import { lastUpTo } from '../memo/within.ts'

interface Stretch {
  start: number
  end: number
}

/** The stretch of a paragraph as a span of the memo. */
export function spanIn(paragraph: MemoParagraph, stretch: Stretch): Span {
  return { paragraph: paragraph.id, start: stretch.start, end: stretch.end }
}

/** The words of a span; empty where its paragraph is gone. */
export function textOf(memo: Memo, span: Span): string {
  return memo.byId.get(span.paragraph)?.text.slice(span.start, span.end) ?? ''
}

/** Whether the inner stretch lies wholly in the outer one. */
export function contains(outer: Stretch, inner: Stretch): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Whether the stretch lies in a quotation of its paragraph. */
export function isQuoted(paragraph: MemoParagraph, stretch: Stretch): boolean {
  const { quotations } = paragraph.facts
  return quotations.some(([start, end]) => start <= stretch.start && stretch.end <= end)
}

/** The sentence a stretch begins in. */
export function sentenceOf(paragraph: MemoParagraph, stretch: Stretch): Sentence | undefined {
  const sentence = lastUpTo(paragraph.facts.sentences, stretch.start)
  return sentence !== undefined && stretch.start < sentence.end ? sentence : undefined
}
