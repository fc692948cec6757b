/** Whether a paper comes from somebody else than the staff organisation: a nämnd, a company, the auditors. */
import type { HeaderField, MemoParagraph } from '../memo/model.ts'
import type { PhraseId } from '../phrases/model.ts'
import type { View } from './model.ts'
import { contains } from './spans.ts'

/**
 * Reads the sender and author fields of the header. A nämnd's own name or a company's makes the paper theirs; so does
 * one of the phrases given. The name of a kontor or of a person does not.
 */
export function isFromOutside(view: View, phrases: readonly PhraseId[]): boolean {
  const senders = view.memo.header.filter(({ name }) => name === 'sender' || name === 'author')
  return senders.some((field) => isOutside(view, field, phrases))
}

function isOutside(view: View, field: HeaderField, phrases: readonly PhraseId[]): boolean {
  const { span } = field
  const paragraph = span === null ? undefined : view.memo.byId.get(span.paragraph)
  if (span === null || paragraph === undefined) return false
  return namesOutsider(paragraph, span) || holdsPhrase(view, paragraph, span, phrases)
}

function namesOutsider(paragraph: MemoParagraph, span: { start: number; end: number }): boolean {
  return paragraph.facts.facts.some(
    (fact) =>
      contains(span, fact) &&
      ((fact.kind === 'organ' && fact.organ !== 'executive' && !fact.genitive) ||
        fact.kind === 'company'),
  )
}

function holdsPhrase(
  view: View,
  paragraph: MemoParagraph,
  span: { start: number; end: number },
  phrases: readonly PhraseId[],
): boolean {
  return view.hits.in(paragraph).some((hit) => phrases.includes(hit.phrase) && contains(span, hit))
}
