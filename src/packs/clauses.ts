/** What each clause of a pack has under it: rules, a reason why it cannot be checked, a rule elsewhere, or work to do. */
import type { PackBlock, PackBlocks, PackClause } from './blocks.ts'
import type { MistakeList } from './mistake.ts'
import type { ClauseState, CompiledClause } from './model.ts'
import type { ParsedRule } from './rule.ts'

export function readClauseStates(
  { clauses, blocks }: PackBlocks,
  rules: readonly ParsedRule[],
  pack: string,
  list: MistakeList,
): CompiledClause[] {
  const seen = new Set<string>()
  for (const clause of clauses) {
    if (seen.has(clause.id)) addDuplicate(clause, list)
    seen.add(clause.id)
  }
  for (const { rule, line } of rules) {
    for (const id of rule.clauses.filter((name) => !seen.has(name))) {
      list.add({
        code: 'unknown-clause',
        line,
        column: 1,
        reason: `Regeln ”${rule.id}” hänvisar till punkten ”${id}” som inte finns i regelpaketet.`,
        expected: 'en punkt som står som citat i filen',
        example: `clauses: [${clauses[0]?.id ?? 'N1'}]`,
      })
    }
  }
  const ruled = new Set(rules.flatMap(({ rule }) => rule.clauses))
  return clauses.map((clause) => ({
    id: clause.id,
    text: clause.text,
    headings: clause.headings,
    status: ruled.has(clause.id) ? { state: 'rules' } : stateOf(clause, blocks, pack, list),
  }))
}

function stateOf(
  clause: PackClause,
  blocks: readonly PackBlock[],
  pack: string,
  list: MistakeList,
): ClauseState {
  const under = blocks.filter((each) => each.clause === clause)
  const block = under.find(({ kind }) => kind !== 'rule')
  // A rule that stands here but could not be read has been told of already.
  if (block?.kind === 'todo' || (block === undefined && under.length > 0)) return { state: 'todo' }
  if (block === undefined) {
    list.add({
      code: 'clause-without-status',
      line: clause.line,
      column: 1,
      reason: `Punkten ${clause.id} har ingen regel.`,
      expected: 'rule, uncheckable med skälet, covered-by: paket/regel, eller todo',
      example:
        '```uncheckable\nEn allmän uppgift som inte lämnar spår i ett enskilt dokument.\n```',
    })
    return { state: 'todo' }
  }
  if (block.kind === 'covered-by') {
    if (block.argument !== '') {
      return { state: 'covered-by', rule: qualifyRule(block.argument, pack) }
    }
    addEmpty(
      block,
      'vilken regel som täcker punkten',
      '```covered-by: lagrum/repealed-statute',
      list,
    )
    return { state: 'todo' }
  }
  const reason = block.text.replaceAll(/\s*\n\s*/gu, ' ').trim()
  if (reason === '') {
    addEmpty(block, 'skälet', '```uncheckable\nEn allmän uppgift …\n```', list)
  }
  return { state: 'uncheckable', reason }
}

/** `rule` of the pack itself as `pack/rule`; `pack/rule` as it stands. */
export function qualifyRule(name: string, pack: string): string {
  return name.includes('/') ? name : `${pack}/${name}`
}

function addEmpty(block: PackBlock, expected: string, example: string, list: MistakeList): void {
  list.add({
    code: 'empty-block',
    line: block.line,
    column: 1,
    reason: `Blocket ”${block.kind}” är tomt.`,
    expected,
    example,
  })
}

function addDuplicate(clause: PackClause, list: MistakeList): void {
  list.add({
    code: 'duplicate-clause',
    line: clause.line,
    column: 1,
    reason: `Punkten ${clause.id} finns redan.`,
    expected: 'ett eget id för varje punkt',
    example: '> **N13** …',
  })
}
