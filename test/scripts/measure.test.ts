import { expect, test } from 'vitest'
import { parseMarkdown } from '../../src/markdown/parse.ts'
import { lint } from '../../src/lint/lint.ts'
import { bundledPacks } from '../../src/packs/bundled.ts'
import { measureOf, wordsOnPage } from '../../scripts/measure/tally.ts'

const findingsIn = (text: string) =>
  lint(parseMarkdown(text), { packs: bundledPacks, asked: ['norrkoping'], type: 'memo-board' })
    .findings

test('findings are counted by rule and level on 100 pages, with what they point at', () => {
  const faulty = findingsIn(
    '# Beslut\n\nSocialförvaltningen svarar.\n\nKultur- och socialförvaltningen svarar.',
  )
  expect(faulty.length).toBeGreaterThan(0)
  const files = [
    { path: 'a.md', words: wordsOnPage, findings: faulty },
    { path: 'b.md', words: wordsOnPage, findings: [] },
  ]
  const { pages, rules, hintsPerPage } = measureOf(files)
  const office = rules.find(({ rule }) => rule === 'norrkoping/office-term')
  const expected = faulty.filter(({ ruleId }) => ruleId === 'office-term')
  expect(pages).toBe(2)
  expect(office).toMatchObject({
    level: 'hint',
    count: expected.length,
    rate: expected.length * 50,
  })
  expect(office?.places.map(({ quote }) => quote)).toEqual(expected.map(({ actual }) => actual))
  expect(hintsPerPage).toBe(
    faulty.filter(({ fatal }) => fatal === null || fatal === undefined).length / 2,
  )
})

test('a folder without text has no rates', () => {
  expect(measureOf([])).toEqual({ files: 0, words: 0, pages: 0, hintsPerPage: 0, rules: [] })
})
