/** Every clause of the packs in one of the states that the pane shows, with what the rules say of this memo. */
import type { Verdict } from '../../../src/edit/model.ts'
import type { LintResult } from '../../../src/lint/model.ts'
import type { CompiledClause, CompiledPack } from '../../../src/packs/model.ts'
import type { ClauseView, PackView } from './model.ts'

/** More places than a person follows from one clause. */
const mostEvidence = 5

export function packViews({ packs, verdicts }: LintResult): PackView[] {
  const byRule = new Map(verdicts.map((verdict) => [verdict.rule, verdict]))
  return packs.map((pack) => ({
    id: pack.id,
    title: pack.title,
    adopted: pack.adopted,
    source: pack.source,
    clauses: pack.clauses.map((clause) => clauseView(clause, pack, byRule)),
  }))
}

function clauseView(
  clause: CompiledClause,
  pack: CompiledPack,
  verdicts: ReadonlyMap<string, Verdict>,
): ClauseView {
  const { id, text, headings, status } = clause
  const view = { id, text, headings, summaries: [], evidence: [], rules: [] }
  if (status.state === 'uncheckable') {
    return { ...view, state: 'uncheckable', summaries: [status.reason] }
  }
  if (status.state === 'todo') return { ...view, state: 'todo' }
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
): Pick<ClauseView, 'state' | 'summaries' | 'evidence'> {
  if (verdicts.length === 0) return { state: 'off', summaries: [], evidence: [] }
  const deciding =
    ['unmet', 'met', 'not-applicable']
      .map((state) => verdicts.filter((verdict) => verdict.state === state))
      .find((those) => those.length > 0) ?? []
  const state = ({ unmet: 'look', met: 'met', 'not-applicable': 'none' } as const)[
    deciding[0]?.state ?? 'not-applicable'
  ]
  const summaries = [...new Set(deciding.map(({ summary }) => summary))].filter(Boolean)
  const places = deciding.flatMap(({ evidence, findings }) =>
    evidence.length > 0 ? evidence : findings.flatMap(({ at }) => at ?? []),
  )
  return { state, summaries, evidence: places.slice(0, mostEvidence) }
}
