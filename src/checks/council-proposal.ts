/** An assignment put as a proposal to fullmäktige, in the form its place in the sentence asks for. */
import type { Assignment, Memo } from '../memo/model.ts'
import { uncapitalized } from './letters.ts'
import { textOf } from './spans.ts'

/**
 * The words to put for the whole assignment; null where it stands in a sentence that would have to be built anew.
 *
 * @param board Who is to get it instead: "utbildningsnämnden".
 */
export function councilProposal(memo: Memo, one: Assignment, board: string): string | null {
  const paragraph = memo.byId.get(one.span.paragraph)
  if (paragraph === undefined || one.action === null) return null
  const action = textOf(memo, one.action)
  const task = /^att\s/iu.test(action) ? action : `att ${action}`
  const proposal = `kommunfullmäktige att ge ${uncapitalized(board)} i uppdrag ${task}`
  const before = paragraph.text.slice(0, one.span.start)
  if (before.trim() === '' || /[.!?]\s+$/u.test(before))
    return `Kommunstyrelsen föreslår ${proposal}`
  if (/kommunstyrelsen\s+$/iu.test(before)) return `föreslår ${proposal}`
  return /(?:^|\s)att\s+$/iu.test(before) ? `föreslå ${proposal}` : null
}
