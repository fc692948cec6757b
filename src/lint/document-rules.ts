/** Running document checks. */
import type { View } from '../checks/model.ts'
import type { Place } from '../edit/model.ts'
import { findingOf, placeOfSpan, type FindingContext, type FoundAt } from './finding.ts'
import { sameData } from './equal.ts'
import { withoutDuplicates } from './order.ts'
import type { DocumentRule } from './prepare.ts'

/** Places that a verdict points at: a clause list shows no more, and a long document has thousands. */
export const mostEvidence = 100

/** A document rule's verdict, still with what its findings are sorted by. */
export interface DocumentOutcome {
  applies: boolean
  summary: string
  evidence: readonly Place[]
  found: readonly FoundAt[]
}

export function runDocumentRule(
  rule: DocumentRule,
  { context, ...view }: View & { context: FindingContext },
): DocumentOutcome {
  const { memo, hits, settings } = view
  const { applies, summary, evidence, observations } = rule.run({ memo, hits, settings })
  const found = observations.flatMap((each) => findingOf(rule, each, context) ?? [])
  return {
    applies,
    summary,
    evidence: evidence.slice(0, mostEvidence).flatMap((span) => placeOfSpan(span, context) ?? []),
    found: withoutDuplicates(found),
  }
}

/** Equal findings as the objects they were before, so that whoever shows them sees that nothing changed. */
export function keepSame<Found extends FoundAt>(
  found: readonly Found[],
  before: readonly FoundAt[],
): Found[] {
  if (before.length === 0) return [...found]
  const same = new Set(before.map(({ finding }) => finding))
  const others = found.filter(({ finding }) => !same.has(finding))
  if (others.length === 0) return [...found]
  const byPlace = new Map<string, FoundAt[]>()
  for (const old of before) {
    const there = byPlace.get(placeKey(old))
    if (there === undefined) byPlace.set(placeKey(old), [old])
    else there.push(old)
  }
  return found.map((each) => {
    const equal = same.has(each.finding)
      ? undefined
      : byPlace.get(placeKey(each))?.find((old) => sameData(old.finding, each.finding))
    return equal === undefined ? each : { ...each, finding: equal.finding }
  })
}

function placeKey({ finding, start }: FoundAt): string {
  return `${finding.at?.paragraph ?? ''}:${start}`
}
