/** Whether a document is ready to be signed, as the pane and the reports say it. */
import type { MemoType } from '../settings/schema.ts'

/** `unstopped`: nothing stops it, but it is no paper to sign, or no municipality's instruction was there to check it against. */
export type Readiness = 'not-ready' | 'ready' | 'unstopped'

/** Papers that somebody signs: only they can be ready to be signed. */
const signed: readonly MemoType[] = ['memo-board', 'memo-other', 'delegation', 'employment']

/** @param instructed A municipality's instruction is among the packs. */
export function readinessOf(type: MemoType, errors: number, instructed: boolean): Readiness {
  if (errors > 0) return 'not-ready'
  return instructed && signed.includes(type) ? 'ready' : 'unstopped'
}
