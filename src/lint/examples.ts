/** A pack's own examples, run as its author promised them: for `pack check`. */
import { applyToTree } from '../edit/apply-tree.ts'
import type { Finding } from '../edit/model.ts'
import { parseMarkdown } from '../markdown/parse.ts'
import { flatten } from '../memo/flatten.ts'
import type { Root } from '../memo/tree.ts'
import type { CompiledPack, CompiledRule, RuleExample } from '../packs/model.ts'
import type { ParsedPack } from '../packs/parse.ts'
import { lint } from './lint.ts'

export interface ExampleFault {
  /** Of the example, in the pack's file. */
  line: number
  /** In Swedish. */
  message: string
}

/** More rounds than any example has findings. */
const mostRounds = 10

/** What does not hold; empty for a sound pack. `packs` are all that the pack may build on, itself among them. */
export function exampleFaults(
  { pack, examples }: ParsedPack,
  packs: readonly CompiledPack[],
): ExampleFault[] {
  return pack.rules.flatMap((rule) =>
    (examples.get(rule.id) ?? []).flatMap((example) => {
      const message = faultOf(example, rule, pack, packs)
      return message === null ? [] : [{ line: example.line, message: `${rule.id}: ${message}` }]
    }),
  )
}

function faultOf(
  example: RuleExample,
  rule: CompiledRule,
  pack: CompiledPack,
  packs: readonly CompiledPack[],
): string | null {
  const report = (tree: Root): readonly Finding[] => reported(tree, rule, pack, packs)
  const tree = parseMarkdown(example.memo)
  const findings = report(tree)
  if (example.kind === 'good') {
    const [first] = findings
    return first === undefined ? null : `Exemplet ska vara rätt men anmärks: ${first.reason}`
  }
  if (findings.length === 0) return 'Exemplet ska anmärkas men gör det inte.'
  const other = findings.find(({ reason }) => !isReasonOf(reason, example, rule))
  if (other !== undefined) return `Exemplet anmärks av ett annat fall: ${other.reason}`
  if (example.mended === undefined) return null
  const mended = mendAll(tree, example, rule, report)
  if (typeof mended === 'string') return mended
  const got = linesOf(mended).join('\n')
  const promised = linesOf(parseMarkdown(example.mended)).join('\n')
  return got === promised ? null : `Efter åtgärden blir texten en annan än exemplet lovar:\n${got}`
}

/** The reason is the message of the case that the example says must report, with its `{values}` filled in. */
function isReasonOf(reason: string, example: RuleExample, rule: CompiledRule): boolean {
  const expected =
    rule.cases.find(({ when }) => when.join(', ') === example.reports) ?? rule.cases[0]
  let at = 0
  for (const literal of expected?.message.split(/\{[^{}]*\}/u) ?? []) {
    const found = reason.indexOf(literal, at)
    if (found === -1) return false
    at = found + literal.length
  }
  return !reason.includes('{')
}

/** The rule's own findings; a rule that is off is turned on. */
function reported(
  tree: Root,
  rule: CompiledRule,
  pack: CompiledPack,
  packs: readonly CompiledPack[],
): readonly Finding[] {
  const levels = rule.off ? { [`${pack.id}/${rule.id}`]: 'hint' as const } : {}
  const { findings } = lint(tree, { packs, asked: [pack.id], settings: [{ levels }] })
  return findings.filter(({ source, ruleId }) => source === pack.id && ruleId === rule.id)
}

/** The tree after the mend, or what went wrong. */
function mendAll(
  tree: Root,
  example: RuleExample,
  rule: CompiledRule,
  report: (tree: Root) => readonly Finding[],
): Root | string {
  let current = tree
  for (let round = 0; round < mostRounds; round += 1) {
    const mends = report(current).flatMap((finding) => finding.mends)
    const wanted = example.mend ?? mends[0]?.id
    const mend = mends.find(({ id }) => id === wanted || id === `${rule.id}/${wanted ?? ''}`)
    if (mend === undefined) {
      return round === 0 ? 'Exemplet lovar en åtgärd, men regeln erbjuder ingen.' : current
    }
    const applied = applyToTree(current, mend.edits)
    if ('refused' in applied) return applied.refused
    current = applied.root
  }
  return 'Åtgärden blir aldrig klar: samma anmärkning kommer tillbaka.'
}

function linesOf(tree: Root): string[] {
  return flatten(tree)
    .map(({ depth, text }) => `${'#'.repeat(depth ?? 0)} ${text}`.replaceAll('\u00a0', ' ').trim())
    .filter((line) => line !== '')
}
