/** The verbs rules are made of: a closed set, one file each. */
import type { Memo, MemoParagraph, Section, Span } from '../memo/model.ts'
import type { HitIndex, PhraseId } from '../phrases/model.ts'
import type { Settings } from '../settings/schema.ts'
import type { ZodMiniType } from 'zod/mini'

/** What a check needs while its options are prepared, once for each session. */
export interface Setup {
  /** Interns a phrase; its hits are then in `View.hits`. */
  phrase(source: string): PhraseId
  settings: Settings
}

/** The memo as a document check sees it. It reads facts and hits, never text. */
export interface View {
  memo: Memo
  hits: HitIndex
  settings: Settings
}

/** One paragraph as a paragraph check sees it. The result may depend on nothing else. */
export interface ParagraphView {
  paragraph: MemoParagraph
  /** Null outside the body. */
  section: Section['kind'] | null
  /** Stands under the decision heading or is a decision point. */
  inPoints: boolean
  type: Memo['type']['id']
  hits: Pick<HitIndex, 'in'>
  settings: Settings
}

/** Something a check saw. The first case of the rule whose `when` words all hold here makes a finding of it. */
export interface Observation {
  /** Words of the check's own list ("missing", "second"), to which the engine adds those of `sharedConditions`. */
  conditions: readonly string[]
  /** Where the finding stands; null where something is missing from the whole document. */
  at: Span | null
  /** For `{name}` in messages and mends. */
  values?: Readonly<Record<string, string>>
  /** Named places that mends point at: `addressee`, `trigger`, `point`. `at` is always there as `at`. */
  targets?: Readonly<Record<string, Span>>
  /** Where the same words stand once more: what replaces `at` replaces them too. */
  echoes?: readonly Span[]
}

/** Places that a verdict points at: a clause list shows no more, and a long document has thousands. */
export const mostEvidence = 100

export interface CheckResult {
  /** False: nothing in the memo calls for this rule. */
  applies: boolean
  /** "1 uppdrag, till kommundirektören" */
  summary: string
  /** What was seen, right or wrong, for the clause list. */
  evidence: readonly Span[]
  observations: readonly Observation[]
}

interface CheckBase {
  /** The word in a pack's `check:`. */
  name: string
}
export interface DocumentCheck<Options = unknown> extends CheckBase {
  scope: 'document'
  prepare(options: Options, setup: Setup): (view: View) => CheckResult
}
export interface ParagraphCheck<Options = unknown> extends CheckBase {
  scope: 'paragraph'
  /** It says nothing of a paragraph where none of its phrases stands, and is not asked. */
  needsPhrase?: true
  prepare(options: Options, setup: Setup): (view: ParagraphView) => readonly Observation[]
}
export type Check<Options = unknown> = DocumentCheck<Options> | ParagraphCheck<Options>

/** What an author of packs needs of a check. It stands apart from the check so that the pane need not load it. */
export interface CheckGuide<Options> {
  /** One sentence. */
  description: string
  /** The schema of what stands under `with:`. */
  options(): ZodMiniType<Options>
  /** Words a case's `when` may name, beyond the shared ones. */
  conditions(options: Options): readonly string[]
}
export type AuthoredCheck = Check &
  Omit<CheckGuide<unknown>, 'options'> & { options: ZodMiniType<unknown> }

/**
 * Words that hold for the whole memo and may stand in any `when`: `draft`; `to-committee` (the paper goes to an utskott
 * of kommunstyrelsen); `to-council` (kommunstyrelsen only proposes to fullmäktige); and the document types' ids.
 */
export const sharedConditions = [
  'draft',
  'to-committee',
  'to-council',
  'memo-board',
  'memo-other',
  'delegation',
  'employment',
  'governing',
  'minutes',
  'unknown',
] as const
