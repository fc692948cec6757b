import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { exampleFaults } from '../../src/lint/examples.ts'
import { parsePack } from '../../src/packs/parse.ts'

test('the example in the guide for pack authors is a sound pack', () => {
  const guide = readFileSync('docs/packs.md', 'utf8')
  const example = /`{5}markdown\n([\s\S]*?)\n`{5}/u.exec(guide)?.[1] ?? ''
  const parsed = parsePack(example, 'exempel.md')
  expect(parsed.pack.id).toBe('exempel')
  const alone = { ...parsed, pack: { ...parsed.pack, extends: [] } }
  expect(exampleFaults(alone, [alone.pack])).toEqual([])
})
