/** Every example of every pack, as its author promised it. */
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { compilePacks } from '../../scripts/compile-packs.ts'
import { applyToTree } from '../../src/edit/apply-tree.ts'
import type { Finding } from '../../src/edit/model.ts'
import { lint } from '../../src/lint/lint.ts'
import { parseMarkdown } from '../../src/markdown/parse.ts'
import { flatten } from '../../src/memo/flatten.ts'
import type { Root } from '../../src/memo/tree.ts'
import type { CompiledCase, CompiledPack, CompiledRule } from '../../src/packs/model.ts'

const parsed = compilePacks(resolve('packs'))
const packs = parsed.map(({ pack }) => pack)

const examples = parsed.flatMap(({ pack, examples: byRule }) =>
  pack.rules.flatMap((rule) =>
    (byRule.get(rule.id) ?? []).map((example) => ({
      pack,
      rule,
      example,
      name: `${pack.id}/${rule.id}, line ${example.line}`,
    })),
  ),
)
const bad = examples.filter(({ example }) => example.kind === 'bad')
const good = examples.filter(({ example }) => example.kind === 'good')

/** The rule's own findings; a rule that is off is turned on. */
function reported(tree: Root, pack: CompiledPack, rule: CompiledRule): readonly Finding[] {
  const levels = rule.off ? { [`${pack.id}/${rule.id}`]: 'hint' as const } : {}
  const { findings } = lint(tree, { packs, asked: [pack.id], settings: [{ levels }] })
  return findings.filter(({ source, ruleId }) => source === pack.id && ruleId === rule.id)
}

function caseOf(rule: CompiledRule, reports: string | undefined): CompiledCase {
  const found = rule.cases.find(({ when }) => when.join(', ') === reports) ?? rule.cases[0]
  if (found === undefined) throw new Error('a rule has at least one case')
  return found
}

/** The message with its `{values}` filled in by anything. */
function isMessageOf(reason: string, { message }: CompiledCase): boolean {
  let at = 0
  for (const literal of message.split(/\{[^{}]*\}/u)) {
    const found = reason.indexOf(literal, at)
    if (found === -1) return false
    at = found + literal.length
  }
  return !reason.includes('{')
}

/** Applies a mend to each of the rule's findings, one at a time, until none offers it. */
function mendAll(tree: Root, pack: CompiledPack, rule: CompiledRule, id: string): Root {
  let current = tree
  for (let round = 0; round < 10; round += 1) {
    const mends = reported(current, pack, rule).flatMap((finding) => finding.mends)
    const mend = mends.find((each) => each.id === id)
    if (mend === undefined) return current
    const result = applyToTree(current, mend.edits)
    if ('refused' in result) throw new Error(result.refused)
    current = result.root
  }
  throw new Error(`the mend ${id} does not come to an end`)
}

/** What a reader sees, a line for each paragraph that is not empty; hard spaces look like others. */
function lines(tree: Root): string[] {
  return flatten(tree)
    .map(({ depth, text }) => `${'#'.repeat(depth ?? 0)} ${text}`.replaceAll('\u00a0', ' ').trim())
    .filter((line) => line !== '')
}

describe('what is bad is reported by its case', () => {
  test.each(bad)('$name', ({ pack, rule, example }) => {
    const findings = reported(parseMarkdown(example.memo), pack, rule)
    const expected = caseOf(rule, example.reports)
    expect(findings.length).toBeGreaterThan(0)
    for (const finding of findings) {
      expect(isMessageOf(finding.reason, expected), finding.reason).toBe(true)
    }
  })
})

describe('what is mended reads as promised, and the rule is silent', () => {
  test.each(bad.filter(({ example }) => example.mended !== undefined))(
    '$name',
    ({ pack, rule, example }) => {
      const [first] = caseOf(rule, example.reports).mends
      const id = example.mend ?? first?.id ?? ''
      const full = id.startsWith(rule.id) ? id : `${rule.id}/${id}`
      const mended = mendAll(parseMarkdown(example.memo), pack, rule, full)
      expect(lines(mended)).toEqual(lines(parseMarkdown(example.mended ?? '')))
      expect(reported(mended, pack, rule)).toEqual([])
    },
  )
})

describe('every mend silences the case that offers it', () => {
  const mends = bad.flatMap((each) =>
    caseOf(each.rule, each.example.reports).mends.map((mend) => ({
      ...each,
      mend,
      name: `${each.name}, ${mend.id}`,
    })),
  )
  test.each(mends)('$name', ({ pack, rule, example, mend }) => {
    const tree = parseMarkdown(example.memo)
    const offered = reported(tree, pack, rule).filter((finding) =>
      finding.mends.some(({ id }) => id === mend.id),
    )
    if (offered.length === 0) return
    const left = reported(mendAll(tree, pack, rule, mend.id), pack, rule)
    const same = left.filter(({ reason }) => isMessageOf(reason, caseOf(rule, example.reports)))
    expect(same.map(({ reason }) => reason)).toEqual([])
  })
})

describe('what is good is not reported', () => {
  test.each(good)('$name', ({ pack, rule, example }) => {
    const findings = reported(parseMarkdown(example.memo), pack, rule)
    expect(findings.map(({ reason, actual }) => ({ reason, actual }))).toEqual([])
  })
})

describe("no municipality's rules leak into another's memos", () => {
  const municipal = packs.filter(({ adopted }) => adopted !== null)
  const pairs = examples.flatMap((each) =>
    municipal
      .filter((other) => each.pack.adopted !== null && other !== each.pack)
      .map((other) => ({ ...each, other, name: `${each.name}, under ${other.id}` })),
  )
  test.each(pairs)('$name', ({ pack, example, other }) => {
    const result = lint(parseMarkdown(example.memo), { packs, asked: [other.id] })
    expect(result.packs).not.toContain(pack)
    expect(result.findings.filter(({ source }) => source === pack.id)).toEqual([])
    expect(result.verdicts.filter(({ rule }) => rule.startsWith(`${pack.id}/`))).toEqual([])
  })
})
