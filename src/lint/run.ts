/** One run of the rules over a memo, resting on the run before it. */
import type { Finding, Verdict } from '../edit/model.ts'
import { assemble } from '../memo/assemble.ts'
import type { FlatParagraph } from '../memo/flatten.ts'
import type { Memo } from '../memo/model.ts'
import type { Root } from '../memo/tree.ts'
import type { HitIndex } from '../phrases/model.ts'
import { collectFindings, paragraphDifference, type Difference } from './collect.ts'
import { conditionsOf } from './conditions.ts'
import { keepSame, runDocumentRule } from './document-rules.ts'
import type { Entries, Entry, EntryStore } from './entries.ts'
import { findingOf, type FoundAt } from './finding.ts'
import { withoutDuplicates } from './order.ts'
import { lookAtAll, type Changed, type Surroundings } from './paragraph-rules.ts'
import type { PreparedRule } from './prepare.ts'
import type { Rulebook } from './rulebook.ts'
import { documentVerdict, notForType, paragraphVerdicts } from './verdicts.ts'

export interface RunInput {
  root: Root
  flat: readonly FlatParagraph[]
  rulebook: Rulebook
  store: EntryStore
  /** The last run with the same rulebook. */
  before: Run | null
}

export interface Run extends Difference {
  memo: Memo
  verdicts: readonly Verdict[]
  /** All of them, in document order. */
  findings: readonly Finding[]
  /** What the next run rests on. */
  entries: Entries
  hits: HitIndex
  conditions: { key: string; number: number }
  /** Findings that no paragraph keeps by itself, by rule. */
  loose: ReadonlyMap<PreparedRule, readonly FoundAt[]>
}

export function runRules(input: RunInput): Run {
  const { rulebook, before } = input
  const { settings } = rulebook
  const entries = input.store.entriesFor(input.flat, before?.entries ?? null)
  const { memo } = assemble(input.root, entries.paragraphs, settings, {
    byId: input.store.byId,
    facts: input.store.factsIn(entries, before?.memo.facts ?? null),
  })
  const shared = conditionsOf(memo)
  const conditionsKey = [...shared].toSorted().join(' ')
  const conditions = numbered(conditionsKey, before)
  const around: Surroundings = {
    memo,
    hits: input.store.hitsIn(entries, before?.hits ?? null),
    settings,
    context: {
      memo,
      settings,
      conditions: shared,
      conditionsKey,
      paragraph: (id) => memo.byId.get(id),
    },
    conditions: conditions.number,
    entryOf: (id) => input.store.entryOf(id),
    rules: rulebook.paragraphRules.filter(({ rule }) => rule.on.includes(memo.type.id)),
  }
  const { changed, holding } = lookAtAll(entries, around)
  const loose = new Map<PreparedRule, readonly FoundAt[]>()
  const keep = (rule: PreparedRule, found: readonly FoundAt[]): readonly FoundAt[] => {
    const kept = keepSame(found, before?.loose.get(rule) ?? [])
    loose.set(rule, kept)
    return kept
  }
  const verdicts = new Map<PreparedRule, Verdict>()
  for (const rule of rulebook.documentRules) {
    if (!rule.rule.on.includes(memo.type.id)) continue
    const outcome = runDocumentRule(rule, around)
    verdicts.set(rule, documentVerdict(rule, outcome, keep(rule, outcome.found)))
  }
  for (const [rule, found] of openFindings(holding, around)) keep(rule, found)
  for (const verdict of paragraphVerdicts(around.rules, holding, loose)) verdicts.set(...verdict)
  return {
    memo,
    verdicts: rulebook.prepared.rules.map((rule) => verdicts.get(rule) ?? notForType(rule)),
    findings: collectFindings(holding, loose, around.entryOf),
    ...difference(changed, loose, before),
    entries,
    hits: around.hits,
    conditions,
    loose,
  }
}

function numbered(key: string, before: Run | null): Run['conditions'] {
  if (before?.conditions.key === key) return before.conditions
  return { key, number: (before?.conditions.number ?? 0) + 1 }
}

/** Findings of paragraph rules whose mends need the whole memo. */
function openFindings(
  entries: readonly Entry[],
  around: Surroundings,
): Map<PreparedRule, FoundAt[]> {
  const found = new Map<PreparedRule, FoundAt[]>()
  for (const { seen } of entries) {
    for (const { rule, observation } of seen?.open ?? []) {
      const made = findingOf(rule, observation, around.context)
      if (made === null) continue
      const list = found.get(rule)
      if (list === undefined) found.set(rule, [made])
      else list.push(made)
    }
  }
  for (const [rule, list] of found) found.set(rule, withoutDuplicates(list))
  return found
}

function difference(
  changed: readonly Changed[],
  loose: Run['loose'],
  before: Run | null,
): Difference {
  const { added, removed } = paragraphDifference(changed)
  const were = before?.loose ?? new Map<PreparedRule, readonly FoundAt[]>()
  for (const [rule, found] of loose) addMissing(added, found, were.get(rule) ?? [])
  for (const [rule, found] of were) addMissing(removed, found, loose.get(rule) ?? [])
  return { added, removed }
}

/** Adds the findings that the other list does not have; equal ones are the same object by now. */
function addMissing(
  target: Finding[],
  found: readonly FoundAt[],
  others: readonly FoundAt[],
): void {
  if (found.length === 0) return
  const known = new Set(others.map(({ finding }) => finding))
  for (const { finding } of found) if (!known.has(finding)) target.push(finding)
}
