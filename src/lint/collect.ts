/** The findings of all rules in document order, and what changed since the run before. */
import type { Finding } from '../edit/model.ts'
import type { Entry } from './entries.ts'
import type { FoundAt } from './finding.ts'
import { compareFound } from './order.ts'
import type { LookedAt } from './paragraph-rules.ts'
import type { PreparedRule } from './prepare.ts'

export interface Difference {
  added: Finding[]
  removed: Finding[]
}

/** What is missing from the whole document comes first. */
export function collectFindings(
  looked: readonly LookedAt[],
  loose: ReadonlyMap<PreparedRule, readonly FoundAt[]>,
): Finding[] {
  const byParagraph = new Map<string | null, FoundAt[]>()
  for (const list of loose.values()) {
    for (const found of list) {
      const id = found.finding.at?.paragraph ?? null
      const same = byParagraph.get(id)
      if (same === undefined) byParagraph.set(id, [found])
      else same.push(found)
    }
  }
  const findings: Finding[] = []
  const push = ({ finding }: FoundAt): void => void findings.push(finding)
  byParagraph.get(null)?.toSorted(compareFound).forEach(push)
  for (const { entry, seen } of looked) {
    const more = byParagraph.size === 0 ? undefined : byParagraph.get(entry.flat.id)
    if (more === undefined) seen.found.forEach(push)
    else [...seen.found, ...more].toSorted(compareFound).forEach(push)
  }
  return findings
}

/** By the findings that paragraphs keep. @param number Of this run: entries that are gone bear an older one. */
export function paragraphDifference(
  looked: readonly LookedAt[],
  before: readonly Entry[],
  number: number,
): Difference {
  const added: Finding[] = []
  const removed: Finding[] = []
  for (const { seen, before: was } of looked) {
    if (seen === was) continue
    const old = new Set(was?.found.map(({ finding }) => finding))
    for (const { finding } of seen.found) if (!old.delete(finding)) added.push(finding)
    removed.push(...old)
  }
  for (const entry of before) {
    if (entry.run === number) continue
    for (const { finding } of entry.seen?.found ?? []) removed.push(finding)
  }
  return { added, removed }
}
