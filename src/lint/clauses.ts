/** Every clause of the packs in one of the states a reader is shown, with what the rules say of this memo. */
import type { Place, Verdict } from '../edit/model.ts'
import type { CompiledClause, CompiledPack } from '../packs/model.ts'
import type { LintResult } from './model.ts'

/** `look`: to look at; `none`: does not apply here; `off`: switched off by settings; `todo`: not checked yet. */
export type ClauseOutcome = 'met' | 'look' | 'none' | 'uncheckable' | 'off' | 'todo'

export interface ClauseVerdict {
  id: string
  /** Verbatim. */
  text: string
  /** Headings above it, outermost first. */
  headings: readonly string[]
  outcome: ClauseOutcome
  /** What the rules say of this memo, or why the clause cannot be checked. */
  summaries: readonly string[]
  evidence: readonly Place[]
  /** `<pack>/<rule>` of the rules behind the outcome. */
  rules: readonly string[]
}

export interface PackVerdict {
  pack: CompiledPack
  clauses: readonly ClauseVerdict[]
}

/** More places than a person follows from one clause. */
const mostEvidence = 5

export function packVerdicts({ packs, verdicts }: LintResult): PackVerdict[] {
  const byRule = new Map(verdicts.map((verdict) => [verdict.rule, verdict]))
  return packs.map((pack) => ({
    pack,
    clauses: pack.clauses.map((clause) => clauseVerdict(clause, pack, byRule)),
  }))
}

function clauseVerdict(
  clause: CompiledClause,
  pack: CompiledPack,
  verdicts: ReadonlyMap<string, Verdict>,
): ClauseVerdict {
  const { id, text, headings, status } = clause
  const view = { id, text, headings, summaries: [], evidence: [], rules: [] }
  if (status.state === 'uncheckable') {
    return { ...view, outcome: 'uncheckable', summaries: [status.reason] }
  }
  if (status.state === 'todo') return { ...view, outcome: 'todo' }
  const rules =
    status.state === 'covered-by'
      ? [status.rule]
      : pack.rules
          .filter(({ clauses }) => clauses.includes(id))
          .map((rule) => `${pack.id}/${rule.id}`)
  const said = rules.flatMap((rule) => verdicts.get(rule) ?? [])
  return { ...view, ...summed(said), rules }
}

/** One rule to look at is enough; a clause is met where a rule is, whatever does not apply. */
function summed(
  verdicts: readonly Verdict[],
): Pick<ClauseVerdict, 'outcome' | 'summaries' | 'evidence'> {
  if (verdicts.length === 0) return { outcome: 'off', summaries: [], evidence: [] }
  const deciding =
    ['unmet', 'met', 'not-applicable']
      .map((state) => verdicts.filter((verdict) => verdict.state === state))
      .find((those) => those.length > 0) ?? []
  const outcome = ({ unmet: 'look', met: 'met', 'not-applicable': 'none' } as const)[
    deciding[0]?.state ?? 'not-applicable'
  ]
  const summaries = [...new Set(deciding.map(({ summary }) => summary))].filter(Boolean)
  const places = deciding.flatMap(({ evidence, findings }) =>
    evidence.length > 0 ? evidence : findings.flatMap(({ at }) => at ?? []),
  )
  return { outcome, summaries, evidence: places.slice(0, mostEvidence) }
}
