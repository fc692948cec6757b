/** One ```rule block: read, validated against its check, compiled. */
import type { AuthoredCheck } from '../checks/model.ts'
import { memoTypes, type MemoType } from '../settings/schema.ts'
import { readCases } from './cases.ts'
import { readCheck } from './check-options.ts'
import { readExamples } from './examples.ts'
import { addIssues } from './issues.ts'
import type { MistakeList } from './mistake.ts'
import type { CompiledRule, RuleExample } from './model.ts'
import type { PackBlock } from './blocks.ts'
import { ruleSchema, type AuthoredRule } from './schema.ts'
import { readYaml, type YamlBlock } from './yaml-block.ts'

export interface RuleContext {
  list: MistakeList
  /** By name. */
  checks: ReadonlyMap<string, AuthoredCheck>
  /** The pack is an instruction, not law or form: its rules never run on what nobody knows the type of. */
  instruction: boolean
}

export interface ParsedRule {
  rule: CompiledRule
  examples: readonly RuleExample[]
  line: number
}

/** Null where the rule is too broken to go on with; the mistakes are then in the list. */
export function readRule(block: PackBlock, context: RuleContext): ParsedRule | null {
  const { list } = context
  const yaml = readYaml(block.text, block.line + 1)
  if (!yamlHolds(yaml, list)) return null
  const read = ruleSchema.safeParse(yaml.value)
  if (!read.success) {
    addIssues(list, read.error.issues, { yaml, schema: ruleSchema, base: [] })
    return null
  }
  const authored = read.data
  const checked = readCheck(authored, yaml, context)
  const cases = readCases(authored, yaml, checked?.conditions ?? null, list)
  const examples = readExamples(authored, yaml, cases, list)
  if (checked === null) return null
  const rule: CompiledRule = {
    id: authored.id,
    clauses: authored.clauses ?? (block.clause === null ? [] : [block.clause.id]),
    group: authored.group,
    on: typesOf(authored, context.instruction),
    check: authored.check,
    with: checked.options,
    cases,
    off: authored.off ?? false,
  }
  return { rule, examples, line: block.line + 1 }
}

function typesOf({ on }: AuthoredRule, instruction: boolean): readonly MemoType[] {
  if (on !== 'all') return on
  return instruction ? memoTypes.filter((type) => type !== 'unknown') : memoTypes
}

/** True where the YAML can be read; what is wrong is told otherwise. */
export function yamlHolds(yaml: YamlBlock, list: MistakeList): boolean {
  for (const error of yaml.errors) {
    list.add({
      code: 'yaml',
      ...error.at,
      reason: `YAML-texten går inte att läsa (${error.code}).`,
      expected: 'nyckel, kolon, blank och värde; text med kolon eller klammer inom citattecken',
      example: "message: 'Obs: skriv att kommundirektören får uppdraget.'",
    })
  }
  return yaml.errors.length === 0
}
