/** Findings of paragraph rules whose mends need the whole memo: made anew at each run. */
import type { Entry } from './entry.ts'
import { findingOf, type FoundAt } from './finding.ts'
import { withoutDuplicates } from './order.ts'
import type { PreparedRule } from './prepare.ts'
import type { Surroundings } from './surroundings.ts'

/** @param holding Entries with observations, in order. */
export function openFindings(
  holding: readonly Entry[],
  { context }: Surroundings,
): Map<PreparedRule, FoundAt[]> {
  const found = new Map<PreparedRule, FoundAt[]>()
  for (const { seen } of holding) {
    if (seen === null || seen.open.length === 0) continue
    for (const { rule, observation } of seen.open) {
      const made = findingOf(rule, observation, context)
      if (made === null) continue
      const list = found.get(rule)
      if (list === undefined) found.set(rule, [made])
      else list.push(made)
    }
  }
  for (const [rule, list] of found) found.set(rule, withoutDuplicates(list))
  return found
}
