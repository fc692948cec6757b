/** The linter as the pane sees it: asynchronous, and plain data only, so that it can live in a worker. */
import type { Block, Edit, Finding, ParagraphChange, Place } from '../../../src/edit/model.ts'
import type { FinancingForm } from '../../../src/edit/blocks.ts'
import type { Notice, Suppression } from '../../../src/lint/model.ts'
import type { SectionKind } from '../../../src/memo/model.ts'
import type { Root } from '../../../src/memo/tree.ts'
import type { MemoType, Settings, SettingsSource } from '../../../src/settings/schema.ts'

export interface Engine {
  /** Makes ready for a document under these settings, while it is being read. */
  prepare(layers: readonly SettingsSource[]): Promise<void>
  /** @param layers Settings, the weaker first: organisation, user. The document's own travel in the root. */
  open(root: Root, layers: readonly SettingsSource[]): Promise<EngineView>
  /** What can be said of a document's first paragraphs, while the rest is read; the most that are worth showing. */
  glance(root: Root, layers: readonly SettingsSource[]): Promise<readonly Finding[]>
  change(changes: readonly ParagraphChange[]): Promise<EngineView>
  /** The same document under other settings; `document` is what `root.data.memo.settings` is to be. */
  configure(configuration: Configuration): Promise<EngineView>
  /** What would be put in, where. Nothing is changed. */
  insertion(request: InsertionRequest): Promise<Insertion>
  /** Ends the worker; what is under way is never answered. */
  close(): void
}

export interface Configuration {
  layers: readonly SettingsSource[]
  document: unknown
}

/** A finding with a number that stays the same as long as it is the same fault in the same paragraph. */
export interface FindingItem {
  id: number
  finding: Finding
}

/** `look`: to look at; `none`: does not apply here; `off`: switched off by settings; `todo`: not checked yet. */
export type ClauseState = 'met' | 'look' | 'none' | 'uncheckable' | 'off' | 'todo'

export interface ClauseView {
  id: string
  /** Verbatim. */
  text: string
  /** Headings above it, outermost first. */
  headings: readonly string[]
  state: ClauseState
  /** What the rules say of this memo, or why the clause cannot be checked. */
  summaries: readonly string[]
  evidence: readonly Place[]
  /** `<pack>/<rule>` of the rules behind the state. */
  rules: readonly string[]
}

export interface PackView {
  id: string
  title: string
  /** Null for a pack of law or form. */
  adopted: { by: string; date: string; section?: string } | null
  source: string | null
  clauses: readonly ClauseView[]
}

/** A decision point to choose in a form, with what it says of money. */
export interface PointView {
  number: number
  /** The § in minutes; null elsewhere. */
  matter: number | null
  text: string
  amount: string | null
  year: string | null
}

export interface RuleView {
  /** `<pack>/<rule>` */
  key: string
  pack: string
  /** The first case's message. */
  message: string
  off: boolean
}

/** A finding that the document ignores; null where no finding answers to it any more. */
export interface IgnoredView {
  suppression: Suppression
  finding: Finding | null
}

export interface EngineView {
  type: { id: MemoType; reason: string; overridden: boolean }
  draft: boolean
  /** The document holds no text at all. */
  empty: boolean
  /** The packs whose rules run. */
  packs: readonly PackView[]
  /** The municipalities' packs there are. */
  municipalities: readonly { id: string; municipality: string; title: string }[]
  /** Ids of the packs of law and form. */
  common: readonly string[]
  settings: Settings
  notices: readonly Notice[]
  rules: readonly RuleView[]
  /** In document order. */
  findings: readonly FindingItem[]
  ignored: readonly IgnoredView[]
  offers: Offers
}

/** What can be put in. */
export interface Offers {
  points: readonly PointView[]
  signers: readonly { name: string | null; title: string; deputy: boolean }[]
  /** The instruction asks for the director's note to the minutes. */
  note: boolean
  missing: readonly { section: SectionKind; heading: string }[]
  /** Whom the points speak to: for "Beslutet skickas till". */
  recipients: readonly string[]
}

export type InsertionRequest =
  | { kind: 'signature'; title: string; name: string }
  | ({ kind: 'financing'; form: FinancingForm; source: string; note: boolean } & CostRequest)
  | ({ kind: 'note' } & CostRequest)
  | { kind: 'section'; section: SectionKind; lines: readonly string[] }

export interface CostRequest {
  amount: string
  year: string
  point: number | null
  matter: number | null
}

export interface Insertion {
  /** As they will stand, in order. */
  blocks: readonly Block[]
  edits: readonly Edit[]
  /** Words that are there already are changed, nothing new is put in. */
  updates: boolean
}
