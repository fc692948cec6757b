import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const page = readFileSync('docs/threat-model.md', 'utf8')
const rows = page.split('\n').filter((line) => /^\| [A-Z]/.test(line))
const testsIn = (row: string): string[] => row.match(/test\/[\w/-]+\.test\.ts/g) ?? []

test('every threat names tests, and each of them is there', () => {
  expect(rows.length).toBeGreaterThan(10)
  expect(rows.filter((row) => testsIn(row).length === 0)).toEqual([])
  expect(rows.flatMap(testsIn).filter((path) => !existsSync(path))).toEqual([])
})
