/** Running document checks. */
import { mostEvidence, type CheckResult } from '../checks/model.ts'
import type { Place } from '../edit/model.ts'
import { sameData } from './equal.ts'
import { findingOf, placeOfSpan, type FoundAt } from './finding.ts'
import { MemoReads, type Parts } from './memo-reads.ts'
import { withoutDuplicates } from './order.ts'
import type { DocumentRule } from './prepare.ts'
import type { Surroundings } from './surroundings.ts'

/** A document rule's verdict, still with what its findings are sorted by. */
export interface DocumentOutcome {
  result: CheckResult
  evidence: readonly Place[]
  found: readonly FoundAt[]
  /** What of the memo the rule rests on. */
  reads: Parts
  /** What its findings rest on besides: where mends put their blocks. */
  findingReads: Parts
}

export function runDocumentRule(rule: DocumentRule, around: Surroundings): DocumentOutcome {
  const { hits, settings, context } = around
  const memo = new MemoReads(around.memo)
  const result = rule.run({ memo, hits, settings })
  const evidence = result.evidence
    .slice(0, mostEvidence)
    .flatMap((span) => placeOfSpan(span, context) ?? [])
  return { result, evidence, reads: memo.reads, ...findingsOf(rule, result, around) }
}

/** The outcome where the rule has nothing else to say, while its findings' mends may be others. */
export function findAgain(
  rule: DocumentRule,
  before: DocumentOutcome,
  around: Surroundings,
): DocumentOutcome {
  return { ...before, ...findingsOf(rule, before.result, around) }
}

function findingsOf(
  rule: DocumentRule,
  { observations }: CheckResult,
  around: Surroundings,
): Pick<DocumentOutcome, 'found' | 'findingReads'> {
  if (observations.length === 0) return { found: [], findingReads: 0 }
  const memo = new MemoReads(around.memo)
  const context = { ...around.context, memo }
  const found: FoundAt[] = []
  for (const observation of observations) {
    const made = findingOf(rule, observation, context)
    if (made !== null) found.push(made)
  }
  return { found: withoutDuplicates(found), findingReads: memo.reads }
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
