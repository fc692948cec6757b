/** `beredd rules` */
import type { ClauseState, CompiledClause, CompiledPack } from '../packs/model.ts'
import type { Call } from './arguments.ts'
import { checkingOf } from './checking.ts'
import type { ExitCode } from './exit.ts'
import { paintFor } from './terminal.ts'

export async function runRules(call: Call): Promise<ExitCode> {
  const { packs, asked } = await checkingOf(call)
  const paint = await paintFor(process.stdout)
  const shown = packs.filter((pack) => asked.length === 0 || asked.includes(pack.id))
  for (const pack of shown) {
    process.stdout.write(`${paint.bold(pack.title)}  ${paint.dim(originOf(pack))}\n`)
    let heading = ''
    for (const clause of pack.clauses) {
      const above = clause.headings.at(-1) ?? ''
      if (above !== heading) process.stdout.write(`\n  ${paint.dim(above)}\n`)
      heading = above
      process.stdout.write(`${clauseLines(clause, pack)}\n`)
    }
    const free = pack.rules.filter((rule) => rule.clauses.length === 0)
    for (const rule of free) process.stdout.write(`  ${pack.id}/${rule.id}${offWord(rule.off)}\n`)
    process.stdout.write(`\n  ${countStates(pack)}\n\n`)
  }
  return 0
}

function originOf(pack: CompiledPack): string {
  return pack.adopted === null
    ? `${pack.id} · ${pack.source ?? ''}`
    : `${pack.id} · ${pack.adopted.by} ${pack.adopted.date}${pack.adopted.section === undefined ? '' : `, ${pack.adopted.section}`}`
}

function clauseLines(clause: CompiledClause, pack: CompiledPack): string {
  return `  ${clause.id.padEnd(4)} ${clause.text}\n       ${stateWords(clause, pack)}`
}

function stateWords(clause: CompiledClause, pack: CompiledPack): string {
  const { status } = clause
  switch (status.state) {
    case 'rules': {
      const rules = pack.rules.filter((rule) => rule.clauses.includes(clause.id))
      return `Regler: ${rules.map((rule) => `${pack.id}/${rule.id}${offWord(rule.off)}`).join(', ')}`
    }
    case 'covered-by':
      return `Regel: ${status.rule}`
    case 'uncheckable':
      return `Kan inte prövas i ett dokument: ${status.reason}`
    case 'todo':
      return 'Prövas inte ännu'
  }
}

function offWord(off: boolean): string {
  return off ? ' (avstängd)' : ''
}

function countStates(pack: CompiledPack): string {
  const count = (state: ClauseState['state']): number =>
    pack.clauses.filter((clause) => clause.status.state === state).length
  const checked = count('rules') + count('covered-by')
  const parts = [`${pack.clauses.length} punkter`, `${checked} prövas`]
  if (count('uncheckable') > 0) parts.push(`${count('uncheckable')} kan inte prövas i ett dokument`)
  if (count('todo') > 0) parts.push(`${count('todo')} prövas inte ännu`)
  return parts.join(', ')
}
