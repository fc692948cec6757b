/** A paragraph of a session, and what its checks saw of it. */
import type { Observation } from '../checks/model.ts'
import type { FlatParagraph } from '../memo/flatten.ts'
import type { MemoParagraph, SectionKind } from '../memo/model.ts'
import type { Hit } from '../phrases/model.ts'
import type { FoundAt } from './finding.ts'
import type { ParagraphRule } from './prepare.ts'

export interface Entry {
  flat: FlatParagraph
  paragraph: MemoParagraph
  hits: readonly Hit[]
  /** What its paragraph checks saw, and where it stood then; null before the first run. */
  seen: Seen | null
  /** Number of the last run it was in, of the first of those without a gap, and where it stood in the last. */
  run: number
  since: number
  index: number
  /** Number of the last run in which it held a decision point. */
  pointRun: number
  /** Findings of this run that the paragraph does not keep by itself; null between runs. */
  loose: FoundAt[] | null
}

export interface Seen {
  section: SectionKind | null
  inPoints: boolean
  /** Number of the shared conditions it was run under. */
  conditions: number
  /** Findings that need nothing but the paragraph, in order. */
  found: readonly (FoundAt & { rule: ParagraphRule })[]
  /** Observations whose mends need the whole memo: their findings are made anew each time. */
  open: readonly { rule: ParagraphRule; observation: Observation }[]
}

/** Whether its paragraph has something to be told of. */
export function isHolding({ seen }: Entry): boolean {
  return seen !== null && (seen.found.length > 0 || seen.open.length > 0)
}

/** The paragraphs of a run against those of the run before. */
export interface Entries {
  /** Brought up to date in place while single paragraphs change. */
  all: Entry[]
  paragraphs: readonly MemoParagraph[]
  /** Not in the run before: new ones, and those whose text or place among tables and stories is another. */
  added: readonly Entry[]
  removed: readonly Entry[]
  /** Some of those in both runs stand in another order. */
  reordered: boolean
  number: number
}
