/** What each rule says of the memo. */
import { mostEvidence } from '../checks/model.ts'
import type { Finding, Verdict } from '../edit/model.ts'
import type { DocumentOutcome } from './document-rules.ts'
import type { Entry } from './entry.ts'
import type { FoundAt } from './finding.ts'
import type { ParagraphRule, PreparedRule } from './prepare.ts'

export function documentVerdict(
  rule: PreparedRule,
  { result: { applies, summary }, evidence }: DocumentOutcome,
  found: readonly FoundAt[],
): Verdict {
  return {
    rule: rule.key,
    clauses: rule.rule.clauses,
    state: found.length > 0 ? 'unmet' : applies ? 'met' : 'not-applicable',
    evidence,
    summary,
    findings: found.map(({ finding }) => finding),
  }
}

export function notForType(rule: PreparedRule): Verdict {
  return {
    rule: rule.key,
    clauses: rule.rule.clauses,
    state: 'not-applicable',
    evidence: [],
    summary: 'Gäller inte den här typen av dokument',
    findings: [],
  }
}

/** A paragraph check looks at every paragraph: its rule is met where it has nothing to say. */
export function paragraphVerdicts(
  rules: readonly ParagraphRule[],
  entries: readonly Entry[],
  loose: ReadonlyMap<PreparedRule, readonly FoundAt[]>,
): [ParagraphRule, Verdict][] {
  if (rules.length === 0) return []
  const byRule = new Map<PreparedRule, Finding[]>()
  for (const rule of rules) {
    byRule.set(
      rule,
      (loose.get(rule) ?? []).map(({ finding }) => finding),
    )
  }
  for (const { seen } of entries) {
    for (const { rule, finding } of seen?.found ?? []) byRule.get(rule)?.push(finding)
  }
  return rules.map((rule) => {
    const findings = byRule.get(rule) ?? []
    return [
      rule,
      {
        rule: rule.key,
        clauses: rule.rule.clauses,
        state: findings.length > 0 ? 'unmet' : 'met',
        evidence: findings.slice(0, mostEvidence).flatMap(({ at }) => at ?? []),
        summary: summaryOf(findings.length),
        findings,
      },
    ]
  })
}

function summaryOf(count: number): string {
  if (count === 0) return 'Inget att anmärka'
  return count === 1 ? '1 ställe' : `${count} ställen`
}
