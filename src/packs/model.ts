/** Packs as rules run them: validated, compiled from the literate Markdown, plain JSON. */
import type { Group, Level } from '../edit/model.ts'
import type { MemoType, SettingsSource } from '../settings/schema.ts'

/** What a mend does, as a pack writes it; `{name}` in texts is filled from the observation's values. */
export type MendStep =
  | { replace: string; with: string } // a target's name, and the new text
  | { delete: string }
  | { insert: 'signature-block'; title: string }
  | { insert: 'financing'; form: 'funded' | 'unfunded' | 'no-cost' }
  | { insert: 'note' }
  | { insert: 'section'; section: string; text: readonly string[] }
  | { insert: 'sentence'; text: string; where: InsertPlace }
  | { insert: 'fields'; text: readonly string[] } // header lines, after the title
  | { insert: 'headings'; text: readonly string[] } // headings to fill in, last in the matter
  | { insert: 'recipient'; text: string } // a line of the dispatch list; nothing where there is no list, or it has the name

/** `after`/`before`: the paragraph of a target; `append`: at the end of a target's paragraph; `in`: last in a canonical section. */
export type InsertPlace =
  { after: string } | { before: string } | { append: string } | { in: string } | 'start' | 'end'

export interface CompiledMend {
  /** `<rule>/<choice>`; `<rule>` alone where there is one mend. */
  id: string
  title: string
  kind: 'safe' | 'review' | 'choose'
  steps: readonly MendStep[]
}

export interface CompiledCase {
  when: readonly string[]
  level: Level
  message: string
  mends: readonly CompiledMend[]
}

export interface CompiledRule {
  id: string
  clauses: readonly string[]
  group: Group
  on: readonly MemoType[]
  check: string
  /** Validated by the check's own schema when the pack is compiled. */
  with: unknown
  cases: readonly CompiledCase[]
  /** Off unless a setting turns it on. */
  off: boolean
}

export type ClauseState =
  | { state: 'rules' }
  | { state: 'uncheckable'; reason: string }
  | { state: 'covered-by'; rule: string }
  | { state: 'todo' }

/** One clause of an instruction, or of a pack of law or form. */
export interface CompiledClause {
  id: string
  /** Verbatim. */
  text: string
  /** Headings above it, outermost first. */
  headings: readonly string[]
  status: ClauseState
}

export interface CompiledPack {
  id: string
  title: string
  adopted: { by: string; date: string; section?: string } | null
  /** A pack of law or form: what it rests on. */
  source: string | null
  extends: readonly string[]
  /** `<pack>/<rule>` by the rule of this pack that speaks instead of it, on the documents that one looks at. */
  supersedes: Readonly<Record<string, string>>
  matches: readonly string[]
  settings: SettingsSource
  clauses: readonly CompiledClause[]
  rules: readonly CompiledRule[]
}

/** A rule's examples, for tests, `explain` and the rule pages; left out of what the pane loads. */
export interface RuleExample {
  kind: 'bad' | 'good'
  /** A memo in the Markdown dialect. */
  memo: string
  /** `when` words of the case that must report, joined by ", "; for bad examples. */
  reports?: string
  /** The memo after the mend. */
  mended?: string
  /** Which mend; the first when left out. */
  mend?: string
  /** Line of the example in the pack's file. */
  line: number
}
