/** A run of the rules over a memo, resting on the run before it: every paragraph is looked at, few are read. */
import type { Finding, Verdict } from '../edit/model.ts'
import { assemble, type Assembled } from '../memo/assemble.ts'
import type { FlatParagraph } from '../memo/flatten.ts'
import type { Root } from '../memo/tree.ts'
import type { HitIndex } from '../phrases/model.ts'
import { collectFindings, differenceOf, type Difference, type Loose } from './collect.ts'
import { keepSame, runDocumentRule, type DocumentOutcome } from './document-rules.ts'
import type { EntryStore } from './entries.ts'
import type { Entries, Entry } from './entry.ts'
import type { FoundAt } from './finding.ts'
import { openFindings } from './open-findings.ts'
import { lookAtAll } from './paragraph-rules.ts'
import type { DocumentRule, PreparedRule } from './prepare.ts'
import type { Rulebook } from './rulebook.ts'
import { conditionsIn, surroundingsOf, type Conditions } from './surroundings.ts'
import { documentVerdict, notForType, paragraphVerdicts } from './verdicts.ts'

export interface RunInput {
  root: Root
  flat: readonly FlatParagraph[]
  rulebook: Rulebook
  store: EntryStore
  /** The last run with the same rulebook; used up. */
  before: Run | null
}

export interface Run extends Difference {
  assembled: Assembled
  /** In the order of the rulebook's rules. */
  verdicts: readonly Verdict[]
  /** All of them, in document order. */
  findings: readonly Finding[]
  /** What the next run rests on. */
  entries: Entries
  hits: HitIndex
  conditions: Conditions
  holding: readonly Entry[]
  loose: Loose
  /** Of the document rules for this type of document, in order. */
  outcomes: ReadonlyMap<DocumentRule, DocumentOutcome>
}

export function runRules(input: RunInput): Run {
  const { rulebook, store, before } = input
  const entries = store.entriesFor(input.flat, before?.entries ?? null)
  const assembled = assemble(input.root, entries.paragraphs, rulebook.settings, {
    byId: store.byId,
    facts: store.factsIn(entries, before?.assembled.memo.facts ?? null),
  })
  const { memo } = assembled
  const conditions = conditionsIn(memo, before?.conditions ?? null)
  const hits = store.hitsIn(entries, before?.hits ?? null)
  const around = surroundingsOf(memo, hits, conditions, input)
  const { changed, holding } = lookAtAll(entries, around)
  const loose = new Map<PreparedRule, readonly FoundAt[]>()
  const keep = (rule: PreparedRule, found: readonly FoundAt[]): readonly FoundAt[] => {
    const kept = keepSame(found, before?.loose.get(rule) ?? [])
    loose.set(rule, kept)
    return kept
  }
  const verdicts = new Map<PreparedRule, Verdict>()
  const outcomes = new Map<DocumentRule, DocumentOutcome>()
  for (const rule of rulebook.documentRules) {
    if (!rule.rule.on.includes(memo.type.id)) continue
    const outcome = runDocumentRule(rule, around)
    outcomes.set(rule, outcome)
    verdicts.set(rule, documentVerdict(rule, outcome, keep(rule, outcome.found)))
  }
  for (const [rule, found] of openFindings(holding, around)) keep(rule, found)
  for (const verdict of paragraphVerdicts(around.rules.rules, holding, loose))
    verdicts.set(...verdict)
  return {
    assembled,
    verdicts: rulebook.prepared.rules.map((rule) => verdicts.get(rule) ?? notForType(rule)),
    findings: collectFindings(holding, loose, around.entryOf),
    ...differenceOf(changed, loose, before?.loose ?? new Map()),
    entries,
    hits,
    conditions,
    holding,
    loose,
    outcomes,
  }
}
