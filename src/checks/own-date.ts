/** The date that a memo gives itself in its head. */
import type { Memo } from '../memo/model.ts'
import { contains } from './spans.ts'

export interface OwnDate {
  /** `yyyy-mm-dd`. */
  iso: string
  /** The whole field, as it stands. */
  written: string
}

/** Null where the head has no date, or one that is no day. */
export function ownDate(memo: Memo): OwnDate | null {
  const field = memo.header.find(({ name }) => name === 'date')
  const { span } = field ?? { span: null }
  if (field === undefined || span === null) return null
  const date = memo.byId
    .get(span.paragraph)
    ?.facts.facts.find((fact) => fact.kind === 'date' && contains(span, fact))
  return date?.kind === 'date' && date.iso !== null ? { iso: date.iso, written: field.value } : null
}
