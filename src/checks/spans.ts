/** Spans of facts, hits and paragraphs, and small questions about how they lie. */
import type { Memo, MemoParagraph, Sentence, Span } from '../memo/model.ts'

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
  const last = quotations[lastUpTo(quotations.length, stretch.start, (at) => quotations[at]?.[0])]
  return last !== undefined && stretch.end <= last[1]
}

/** The sentence a stretch begins in. */
export function sentenceOf(paragraph: MemoParagraph, stretch: Stretch): Sentence | undefined {
  const { sentences } = paragraph.facts
  const last = sentences[lastUpTo(sentences.length, stretch.start, (at) => sentences[at]?.start)]
  return last !== undefined && stretch.start < last.end ? last : undefined
}

/**
 * Of stretches in order and without overlap, the last that starts at `offset` or before; -1 where none does. Halving,
 * so that a paragraph that holds the text of a whole book costs no more for each thing asked of it.
 */
function lastUpTo(
  count: number,
  offset: number,
  startOf: (index: number) => number | undefined,
): number {
  let [low, high] = [0, count]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((startOf(middle) ?? Infinity) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
