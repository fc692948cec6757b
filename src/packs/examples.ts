/** A rule's examples: at least one that is wrong and one that is right. */
import { wordsOf } from './cases.ts'
import type { MistakeList } from './mistake.ts'
import type { CompiledCase, RuleExample } from './model.ts'
import type { AuthoredExample, AuthoredRule } from './schema.ts'
import type { YamlBlock } from './yaml-block.ts'

export function readExamples(
  authored: AuthoredRule,
  yaml: YamlBlock,
  cases: readonly CompiledCase[],
  list: MistakeList,
): RuleExample[] {
  const examples: RuleExample[] = []
  for (const [index, example] of (authored.examples ?? []).entries()) {
    const { line, column } = yaml.locate(['examples', index])
    const read = readExample(example, line)
    if (read === null) {
      list.add({
        code: 'missing-example',
        line,
        column,
        reason: 'Exemplet är varken fel (bad) eller rätt (good), eller båda.',
        expected: 'antingen bad eller good',
        example: '- bad: |\n    …\n  reports: missing',
      })
      continue
    }
    examples.push(read)
    if (read.kind === 'bad') checkBad(read, index, authored, yaml, cases, list)
  }
  for (const kind of ['bad', 'good'] as const) {
    if (examples.some((example) => example.kind === kind)) continue
    list.add({
      code: 'missing-example',
      ...yaml.locateKey([], 'examples'),
      reason: `Regeln ”${authored.id}” har inget exempel som är ${kind === 'bad' ? 'fel (bad)' : 'rätt (good)'}.`,
      expected: 'minst ett bad och minst ett good',
      example: 'examples:\n  - bad: |\n      …\n    reports: missing\n  - good: |\n      …',
    })
  }
  return examples
}

function readExample(example: AuthoredExample, line: number): RuleExample | null {
  const { bad, good, reports, mended, mend } = example
  if (bad !== undefined && good === undefined) {
    return {
      kind: 'bad',
      memo: bad,
      line,
      ...(reports === undefined ? {} : { reports: wordsOf(reports).join(', ') }),
      ...(mended === undefined ? {} : { mended }),
      ...(mend === undefined ? {} : { mend }),
    }
  }
  const onlyGood = good !== undefined && bad === undefined
  const plain = reports === undefined && mended === undefined && mend === undefined
  return onlyGood && plain ? { kind: 'good', memo: good, line } : null
}

function checkBad(
  example: RuleExample,
  index: number,
  authored: AuthoredRule,
  yaml: YamlBlock,
  cases: readonly CompiledCase[],
  list: MistakeList,
): void {
  const written = cases.map(({ when }) => when.join(', '))
  const reported = cases[written.indexOf(example.reports ?? written[0] ?? '')]
  if (reported === undefined || (example.reports === undefined && cases.length > 1)) {
    list.add({
      code: 'unknown-case',
      ...yaml.locate(['examples', index, 'reports']),
      reason: 'Exemplet säger inte vilket av regelns fall som ska slå till.',
      expected: `reports med when-orden för ett fall: ${written.map((when) => `”${when}”`).join(', ')}`,
      example: `reports: ${written[0] ?? 'missing'}`,
    })
    return
  }
  const asked = example.mend
  if (asked === undefined) return
  const names = reported.mends.map(({ id }) => id)
  if (names.includes(asked) || names.includes(`${authored.id}/${asked}`)) return
  list.add({
    code: 'unknown-mend',
    ...yaml.locate(['examples', index, 'mend']),
    reason: `Fallet har ingen åtgärd ”${asked}”.`,
    expected: names.length === 0 ? 'ett fall med åtgärder' : `en av ${names.join(', ')}`,
    example: `mend: ${names[0] ?? authored.id}`,
  })
}
