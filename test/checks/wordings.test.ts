/**
 * The many wordings of a fault, and what comes close to one: `wordings/*.txt`.
 *
 * A heading (`# norrkoping memo financing-stated, unfunded-note`) says whose paper it is, what kind, and which rules look at it. Each
 * line after it is a small paper of that kind: `+` where one of the rules must report at error or warning level, `-` where
 * none may; then the parts that differ from a paper without fault, each after its letter (`letters` below). ` // ` parts lines.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { lint } from '../../src/lint/lint.ts'
import { parseMarkdown } from '../../src/markdown/parse.ts'
import { bundledPacks } from '../../src/packs/bundled.ts'
import { paperOf, type Kind, type Municipality, type Parts } from './wordings/papers.ts'

const folder = join(import.meta.dirname, 'wordings')

interface Case {
  line: string
  municipality: Municipality
  kind: Kind
  rules: readonly string[]
  reported: boolean
  parts: Parts
}

function casesIn(file: string): Case[] {
  let head: Pick<Case, 'municipality' | 'kind' | 'rules'> | null = null
  return readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line): Case[] => {
      const heading = /^# (norrkoping|partille) (\w+) (.+)$/u.exec(line)
      if (heading !== null) {
        const [, municipality = '', kind = '', rules = ''] = heading
        head = {
          municipality: municipality as Municipality,
          kind: kind as Kind,
          rules: rules.split(', '),
        }
        return []
      }
      if (head === null || !/^[+-] [A-Z]: /u.test(line)) throw new Error(`${file}: ${line}`)
      return [{ ...head, line, reported: line.startsWith('+'), parts: partsIn(line.slice(2)) }]
    })
}

function partsIn(text: string): Parts {
  const parts = [...text.matchAll(/(?<=^|\s)([A-Z]): (.*?)(?=\s[A-Z]: |$)/gu)]
  return Object.fromEntries(parts.map(([, letter = '', part = '']) => [letter, part]))
}

function isReported({ municipality, kind, rules, parts }: Case): boolean {
  const paper = parseMarkdown(paperOf(municipality, kind, parts))
  const { findings } = lint(paper, { packs: bundledPacks, asked: [municipality] })
  return findings.some(({ ruleId, fatal }) => rules.includes(ruleId) && typeof fatal === 'boolean')
}

it.each(readdirSync(folder).filter((name) => name.endsWith('.txt')))('%s', (file) => {
  const wrong = casesIn(file).filter((one) => isReported(one) !== one.reported)
  expect(wrong.map(({ rules, line }) => `${rules.join(', ')}  ${line}`)).toEqual([])
})
