/** Findings, verdicts and mends: what rules say and what can be done about it. Neutral of any host, and plain data. */
import type { ParagraphNode } from '../memo/tree.ts'

/**
 * A stretch of text that can be found again after edits: by paragraph id, quote, occurrence and what stands around it,
 * never by offset alone. Refused where the quote is gone or no longer unambiguous.
 */
export interface Place {
  /** "body", or the base name of the part ("header1"). */
  part: string
  paragraph: string
  quote: string
  /** Which of the equal quotes in the paragraph, from 0. */
  occurrence: number
  /** Up to 32 UTF-16 units of the paragraph's text before and after the quote. */
  before: string
  after: string
  /** A fingerprint of the paragraph's text, where that says the quote more than once: nothing but the order is sure to tell. */
  repeatedIn?: string
}

export type BlockRole = 'name' | 'title' | 'heading' | 'body'
export type BlockKind = 'signature' | 'financing' | 'note' | 'section' | 'sentence'

/** Paragraphs with roles, put in as one content control tagged `beredd:<kind>:<key>` (ASCII, at most 64 characters). */
export interface Block {
  kind: BlockKind
  tag: string
  paragraphs: readonly { role: BlockRole; text: string }[]
}

export type Edit =
  | { type: 'replace'; at: Place; text: string }
  | { type: 'delete'; at: Place }
  | { type: 'insert'; where: { before: Place } | { after: Place } | 'end'; block: Block }
  | { type: 'update'; tag: string; block: Block }

/** `insert` puts whole paragraphs before or after the paragraph of the place. All edits of a mend, or none. */
export interface Mend {
  /** `<rule>/<choice>`, stable and documented. */
  id: string
  title: string
  kind: 'safe' | 'review' | 'choose'
  edits: readonly Edit[]
}

export type Group = 'decision' | 'signature' | 'economy' | 'papers' | 'language'
export type Level = 'error' | 'warning' | 'hint'

/** VFileMessage's shape with mends, as a plain object (an Error loses its fields between workers). */
export interface Finding {
  /** What is wrong and what to do, in Swedish. */
  reason: string
  /** The pack. */
  source: string
  /** The bare rule id. */
  ruleId: string
  /** true error, false warning, null hint. */
  fatal: true | false | null
  /** The quote. */
  actual: string | null
  /** Literal replacements only. */
  expected: readonly string[] | null
  /** The clause verbatim. */
  note: string | null
  url: string | null
  /** Null for what is missing from the whole document. */
  at: Place | null
  group: Group
  mends: readonly Mend[]
}

export interface Verdict {
  /** `<pack>/<rule>`. */
  rule: string
  clauses: readonly string[]
  state: 'met' | 'unmet' | 'not-applicable'
  evidence: readonly Place[]
  /** "1 uppdrag, till kommundirektören" */
  summary: string
  findings: readonly Finding[]
}

/** What a host saw change. `node` is whole, with data.word; changed tables, headers or text boxes are a new `open`. */
export interface ParagraphChange {
  id: string
  /** For a new or moved paragraph: the id before it; null at the start. */
  after?: string | null
  node?: ParagraphNode
  removed?: true
  remote: boolean
}
