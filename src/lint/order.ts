/** The order of findings, and findings that say the same thing twice. */
import type { Level } from '../edit/model.ts'
import type { FoundAt } from './finding.ts'

const ranks: Readonly<Record<Level, number>> = { error: 0, warning: 1, hint: 2 }

/** Within a paragraph: by where it starts, then the graver first. Sorting is stable, so rules keep their order. */
export function compareFound(left: FoundAt, right: FoundAt): number {
  return left.start - right.start || ranks[left.level] - ranks[right.level]
}

/** The first of those with equal rule, place and words. */
export function withoutDuplicates<Found extends FoundAt>(found: readonly Found[]): Found[] {
  if (found.length < 2) return [...found]
  const seen = new Set<string>()
  return found.filter(({ finding, start }) => {
    const { source, ruleId, at, actual, reason } = finding
    const key = JSON.stringify([source, ruleId, at?.paragraph, start, actual, reason])
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
