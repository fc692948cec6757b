/** A pack with as many rules as asked for, half of them `evidence` and half `term`, as most rules of real packs are. */
import { parsePack } from '../src/packs/parse.ts'
import type { CompiledPack } from '../src/packs/model.ts'
import { manyPhrases } from './many-phrases.ts'

/** What a rule of Norrköping's pack and those it extends has, on average. */
const phrasesOfRule = 12

const memo = ['      TJÄNSTESKRIVELSE', '', '      Texten är kort.'].join('\n')

/** Extends `base`, so that it is loaded on top of it. Two of one name would be taken for one that changes all the time. */
export function packOfRules(count: number, base: string): CompiledPack {
  const phrases = manyPhrases(count * phrasesOfRule)
  const rules = Array.from({ length: count }, (_, index) =>
    ruleOf(index, phrases.slice(index * phrasesOfRule, (index + 1) * phrasesOfRule)),
  )
  const source = `---
id: many-${count}
title: Många regler
source: påhittade
extends: [${base}]
---

## Många

> **M1** Det finns många regler.

${rules.join('\n\n')}
`
  return parsePack(source, 'many.md').pack
}

function ruleOf(index: number, phrases: readonly string[]): string {
  const list = (some: readonly string[]): string =>
    `[${some.map((each) => `'${each}'`).join(', ')}]`
  const half = Math.ceil(phrases.length / 2)
  const check =
    index % 2 === 0
      ? `check: term
with:
  terms:
    - avoid: tjänsteman
      use: tjänsteperson
      find: ${list(phrases)}`
      : `check: evidence
with:
  what: det ${index}
  trigger: { any: ${list(phrases.slice(0, half))}, within: sentence }
  evidence:
    said: { find: ${list(phrases.slice(half))}, around: section }`
  const when = index % 2 === 0 ? 'found' : 'no-said'
  return `\`\`\`rule
id: rule-${index}
group: language
on: all
${check}
cases:
  - when: ${when}
    level: hint
    message: Se över meningen.
examples:
  - bad: |
${memo}
    reports: ${when}
  - good: |
${memo}
\`\`\``
}
