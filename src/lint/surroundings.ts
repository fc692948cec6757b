/** What all rules of one run look at. */
import type { Memo } from '../memo/model.ts'
import type { HitIndex } from '../phrases/model.ts'
import type { Settings } from '../settings/schema.ts'
import { conditionsOf } from './conditions.ts'
import type { EntryStore } from './entries.ts'
import type { Entry } from './entry.ts'
import type { FindingContext } from './finding.ts'
import type { RuleIndex } from './rule-index.ts'
import type { Rulebook } from './rulebook.ts'

export interface Surroundings {
  memo: Memo
  hits: HitIndex
  settings: Settings
  context: FindingContext
  /** Another number as soon as the shared conditions are others. */
  conditions: number
  rules: RuleIndex
  entryOf(paragraph: string): Entry | undefined
}

/** The shared conditions of a run. */
export interface Conditions {
  words: ReadonlySet<string>
  key: string
  number: number
}

export function conditionsIn(memo: Memo, before: Conditions | null): Conditions {
  const words = conditionsOf(memo)
  const key = [...words].toSorted().join(' ')
  return before?.key === key ? before : { words, key, number: (before?.number ?? 0) + 1 }
}

export function surroundingsOf(
  memo: Memo,
  hits: HitIndex,
  conditions: Conditions,
  { rulebook, store }: { rulebook: Rulebook; store: EntryStore },
): Surroundings {
  const { settings } = rulebook
  return {
    memo,
    hits,
    settings,
    context: {
      memo,
      settings,
      conditions: conditions.words,
      conditionsKey: conditions.key,
      paragraph: (id) => memo.byId.get(id),
    },
    conditions: conditions.number,
    entryOf: (id) => store.entryOf(id),
    rules: rulebook.paragraphRulesFor(memo.type.id),
  }
}
