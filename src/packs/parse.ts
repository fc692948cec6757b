/** From a pack as its author writes it, literate Markdown, to a pack as rules run it. */
import '../settings/zod-setup.ts'
import { authoredChecks } from '../checks/authored.ts'
import type { AuthoredCheck } from '../checks/model.ts'
import { readBlocks, type PackBlock, type PackBlocks } from './blocks.ts'
import { qualifyRule, readClauseStates } from './clauses.ts'
import { addIssues } from './issues.ts'
import { MistakeList } from './mistake.ts'
import type { CompiledPack, RuleExample } from './model.ts'
import { readRule, yamlHolds, type ParsedRule } from './rule.ts'
import { frontMatterSchema, type FrontMatter } from './schema.ts'
import { readYaml } from './yaml-block.ts'

/** A name of something that must exist once packs are linked, and where it is written. */
export interface PackReference {
  kind: 'pack' | 'rule'
  /** A pack's id, or `<pack>/<rule>`. */
  name: string
  line: number
  column: number
}

export interface ParsedPack {
  pack: CompiledPack
  /** By bare rule id. */
  examples: ReadonlyMap<string, readonly RuleExample[]>
  references: readonly PackReference[]
  path: string
  markdown: string
}

/**
 * @param path Shown in mistakes.
 * @throws PackError with every mistake found. Names of other packs and their rules are looked up by `linkPacks`.
 */
export function parsePack(
  markdown: string,
  path: string,
  checks: readonly AuthoredCheck[] = authoredChecks,
): ParsedPack {
  const list = new MistakeList(path, markdown)
  const read = readBlocks(markdown, list)
  const front = readFrontMatter(read.frontMatter, list)
  const context = {
    list,
    checks: new Map(checks.map((check) => [check.name, check])),
    instruction: front?.value.adopted !== undefined,
  }
  const rules = read.blocks
    .filter((block) => block.kind === 'rule')
    .flatMap((block) => readRule(block, context) ?? [])
  checkUnique(rules, list)
  const clauses = readClauseStates(read, rules, front?.value.id ?? '', list)
  list.throwIfAny()
  // A pack without front matter has thrown.
  if (front === null) throw new Error('unreachable')
  return {
    pack: assemble(front.value, clauses, rules),
    examples: new Map(rules.map(({ rule, examples }) => [rule.id, examples])),
    references: [...front.references, ...coveringRules(read.blocks, front.value.id)],
    path,
    markdown,
  }
}

function assemble(
  front: FrontMatter,
  clauses: CompiledPack['clauses'],
  rules: readonly ParsedRule[],
): CompiledPack {
  const { adopted } = front
  return {
    id: front.id,
    title: front.title,
    adopted:
      adopted === undefined
        ? null
        : {
            by: adopted.by,
            date: adopted.date,
            ...(adopted.section === undefined ? {} : { section: adopted.section }),
          },
    source: front.source ?? null,
    extends: front.extends ?? [],
    supersedes: front.supersedes ?? {},
    matches: front.matches ?? [],
    settings: front.settings ?? {},
    clauses,
    rules: rules.map(({ rule }) => rule),
  }
}

interface ReadFrontMatter {
  value: FrontMatter
  references: PackReference[]
}

function readFrontMatter(
  block: PackBlocks['frontMatter'],
  list: MistakeList,
): ReadFrontMatter | null {
  if (block === null) {
    list.add({
      code: 'front-matter',
      line: 1,
      column: 1,
      reason: 'Filen börjar inte med uppgifter om regelpaketet.',
      expected: 'en rad ---, nycklarna id, title och adopted eller source, och en rad --- till',
      example: '---\nid: exempel\ntitle: Instruktion för kommundirektören, Exempel kommun\n---',
    })
    return null
  }
  const yaml = readYaml(block.text, block.line)
  if (!yamlHolds(yaml, list)) return null
  const read = frontMatterSchema.safeParse(yaml.value)
  if (!read.success) {
    addIssues(list, read.error.issues, { yaml, schema: frontMatterSchema, base: [] })
    return null
  }
  const { adopted, source } = read.data
  if ((adopted === undefined) === (source === undefined)) {
    list.add({
      code: 'front-matter',
      ...yaml.locateKey([], source === undefined ? 'id' : 'source'),
      reason:
        'Regelpaketet ska ange antingen adopted (en instruktion) eller source (lag eller form).',
      expected: 'en av dem',
      example: 'source: kommunallagen (2017:725)',
    })
  }
  const references = [
    ...(read.data.extends ?? []).map((name, index): PackReference => {
      return { kind: 'pack', name, ...yaml.locate(['extends', index]) }
    }),
    ...Object.entries(read.data.supersedes ?? {}).flatMap(([name, own]): PackReference[] => [
      { kind: 'rule', name, ...yaml.locateKey(['supersedes'], name) },
      {
        kind: 'rule',
        name: qualifyRule(own, read.data.id),
        ...yaml.locate(['supersedes', name]),
      },
    ]),
  ]
  return { value: read.data, references }
}

function coveringRules(blocks: readonly PackBlock[], pack: string): PackReference[] {
  return blocks
    .filter((block) => block.kind === 'covered-by')
    .map((block) => ({
      kind: 'rule',
      name: qualifyRule(block.argument, pack),
      line: block.line,
      column: 1,
    }))
}

function checkUnique(rules: readonly ParsedRule[], list: MistakeList): void {
  const seen = new Set<string>()
  for (const { rule, line } of rules) {
    if (seen.has(rule.id)) {
      list.add({
        code: 'duplicate-rule',
        line,
        column: 1,
        reason: `Regeln ”${rule.id}” finns redan i regelpaketet.`,
        expected: 'ett eget id för varje regel',
        example: `id: ${rule.id}-2`,
      })
    }
    seen.add(rule.id)
  }
}
