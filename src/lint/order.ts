/** The order of findings, and findings that say the same thing twice. */
import type { Finding, Level, Place } from '../edit/model.ts'
import type { FoundAt } from './finding.ts'

const ranks: Readonly<Record<Level, number>> = { error: 0, warning: 1, hint: 2 }

/** Within a paragraph: by where it starts, then the graver first. Sorting is stable, so rules keep their order. */
export function compareFound(left: FoundAt, right: FoundAt): number {
  return left.start - right.start || ranks[left.level] - ranks[right.level]
}

/** The first of those with equal rule, place and words. Equal places are one object: see `src/edit/place-in.ts`. */
export function withoutDuplicates<Found extends FoundAt>(found: readonly Found[]): Found[] {
  if (found.length < 2) return [...found]
  const byPlace = new Map<Place | null, Finding[]>()
  return found.filter(({ finding }) => {
    const there = byPlace.get(finding.at)
    if (there === undefined) {
      byPlace.set(finding.at, [finding])
      return true
    }
    const twice = there.some(
      ({ source, ruleId, reason }) =>
        source === finding.source && ruleId === finding.ruleId && reason === finding.reason,
    )
    if (!twice) there.push(finding)
    return !twice
  })
}
