import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { examples } from '../../scripts/examples/memos/index.ts'
import { docxBytes } from '../../scripts/examples/package.ts'

test.each(examples)('examples/$file.docx is what its text gives', (example) => {
  const shipped = readFileSync(join('examples', `${example.file}.docx`))
  expect(shipped.equals(docxBytes(example))).toBe(true)
})

test('every Word file in examples/ has a text', () => {
  const files = readdirSync('examples').filter((name) => name.endsWith('.docx'))
  expect(files.toSorted()).toEqual(examples.map(({ file }) => `${file}.docx`).toSorted())
})
