/** What goes into a lint run and what comes out of it. */
import type { Finding, Verdict, ParagraphChange } from '../edit/model.ts'
import type { Memo, MemoType } from '../memo/model.ts'
import type { Root } from '../memo/tree.ts'
import type { CompiledPack } from '../packs/model.ts'
import type { Settings, SettingsSource } from '../settings/schema.ts'

export interface LintOptions {
  /** Every pack there is to choose from: the bundled ones and the user's own. */
  packs: readonly CompiledPack[]
  /** Layers of settings, the weaker first: organisation, user. The packs' own lie below, the document's above. */
  settings?: readonly SettingsSource[]
  /** Overrides the guess of the document type. */
  type?: MemoType
  /** Pack ids asked for by hand: `--pack`. */
  asked?: readonly string[]
}

/** A single finding that the document says is no fault, known by rule, quote and context, never by offset. */
export interface Suppression {
  /** `<pack>/<rule>` */
  rule: string
  quote: string | null
  /** Hash of rule, quote and the words around: see `suppress.ts`. */
  context: string
  /** Why, in the words of whoever ignores it. */
  reason: string
  /** When, yyyy-mm-dd, and who: as far as whoever ignores it says so. Shown, never reckoned with. */
  date?: string | undefined
  name?: string | undefined
}

/** A finding that the document ignores, and how it says so. */
export interface Suppressed {
  finding: Finding
  suppression: Suppression
}

type NoticeCode =
  | 'no-municipality'
  | 'several-municipalities'
  | 'unknown-pack'
  | 'unknown-rule'
  | 'document-settings'
  | 'unmatched-suppression'

/** Something to tell about the run itself, in Swedish. */
export interface Notice {
  code: NoticeCode
  message: string
}

export interface LintResult {
  memo: Memo
  /** The packs whose rules ran; a pack stands after those it extends. */
  packs: readonly CompiledPack[]
  /** All layers merged. */
  settings: Settings
  notices: readonly Notice[]
  /** One for each rule that is on, in the order of packs and rules. */
  verdicts: readonly Verdict[]
  /** In document order; what is missing from the whole document comes first. */
  findings: readonly Finding[]
  /** Findings the document ignores, with the reason. */
  suppressed: readonly Suppressed[]
}

export interface SessionChange {
  added: readonly Finding[]
  removed: readonly Finding[]
  result: LintResult
}

/** A document under work. The result of `change` always equals a fresh run over the changed tree. */
export interface Session {
  open(tree: Root): LintResult
  change(changes: readonly ParagraphChange[]): SessionChange
}
