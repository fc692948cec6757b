/** `beredd explain REGEL` */
import type { CompiledPack, CompiledRule, RuleExample } from '../packs/model.ts'
import { levelNames, typeNames } from '../report/words.ts'
import type { Call } from './arguments.ts'
import { CallError, type ExitCode } from './exit.ts'
import { paintFor } from './terminal.ts'
import type { Paint } from '../report/text.ts'

interface NamedRule {
  pack: CompiledPack
  rule: CompiledRule
}

export async function runExplain(call: Call): Promise<ExitCode> {
  const { bundledPacks } = await import('../packs/bundled.ts')
  const { bundledExamples } = await import('../packs/bundled-examples.ts')
  const [name, ...more] = call.paths
  if (name === undefined || more.length > 0) {
    throw new CallError('Ange en regel, till exempel: beredd explain norrkoping/director-signature')
  }
  const rules = rulesNamed(name, bundledPacks)
  if (rules.length === 0) {
    throw new CallError(`Det finns ingen regel ”${name}”. beredd rules visar dem som finns.`)
  }
  const paint = await paintFor(process.stdout)
  for (const named of rules) {
    const examples = bundledExamples[`${named.pack.id}/${named.rule.id}`] ?? []
    process.stdout.write(`${explanation(named, examples, paint)}\n`)
  }
  return 0
}

/** By `<pack>/<rule>`; a bare id may name a rule in several packs. */
function rulesNamed(name: string, packs: readonly CompiledPack[]): NamedRule[] {
  return packs.flatMap((pack) =>
    pack.rules
      .filter((rule) => rule.id === name || `${pack.id}/${rule.id}` === name)
      .map((rule) => ({ pack, rule })),
  )
}

function explanation(
  { pack, rule }: NamedRule,
  examples: readonly RuleExample[],
  paint: Paint,
): string {
  const lines = [
    paint.bold(`${pack.id}/${rule.id}`) +
      (rule.off ? paint.dim('  (avstängd om inte en inställning slår på den)') : ''),
    paint.dim(pack.title),
    `Gäller: ${rule.on.map((type) => typeNames[type]).join(', ')}`,
  ]
  for (const clause of pack.clauses.filter(({ id }) => rule.clauses.includes(id))) {
    lines.push('', `${clause.headings.at(-1) ?? ''}:`, `  ”${clause.text}”`)
  }
  lines.push('', 'Anmärkningar:')
  const mends = new Map<string, string>()
  for (const { level, message, mends: steps } of rule.cases) {
    lines.push(`  ${paint.level(level, levelNames[level].padEnd(8))} ${message}`)
    for (const mend of steps) mends.set(mend.id, mend.title)
  }
  if (mends.size > 0) lines.push('', 'Åtgärder:')
  for (const [id, title] of mends) lines.push(`  ${title}  ${paint.dim(`[${id}]`)}`)
  for (const example of examples) {
    const heading = example.kind === 'bad' ? 'Exempel som anmärks:' : 'Exempel som är rätt:'
    lines.push('', heading, indented(example.memo))
    if (example.mended !== undefined) lines.push('', 'Efter åtgärd:', indented(example.mended))
  }
  return `${lines.join('\n')}\n`
}

function indented(memo: string): string {
  return memo
    .trimEnd()
    .split('\n')
    .map((line) => `  ${line}`.trimEnd())
    .join('\n')
}
