import { ESLint } from 'eslint'
import { describe, expect, it } from 'vitest'

const eslint = new ESLint()

/** The rules that `source` would break as that file. */
async function brokenRules(filePath: string, source: string): Promise<string[]> {
  const [result] = await eslint.lintText(source, { filePath })
  return result?.messages.map((message) => message.ruleId ?? message.message) ?? []
}

const table: [what: string, path: string, source: string, rule: string][] = [
  [
    'a room that imports from a later one',
    'src/memo/model.ts',
    "export { placeOf } from '../edit/place.ts'\n",
    'boundaries/dependencies',
  ],
  [
    'the core that imports from the command line',
    'src/edit/place.ts',
    "export { CallError } from '../cli/exit.ts'\n",
    'boundaries/dependencies',
  ],
  [
    'the core that imports from the add-in',
    'src/edit/place.ts',
    "export * from '../../workbench/host/host.ts'\n",
    'boundaries/dependencies',
  ],
  [
    'a host for office.js that knows what it hosts',
    'workbench/host/host.ts',
    "export { WordDocument } from '../word/document.ts'\n",
    'no-restricted-imports',
  ],
  [
    'a host for office.js that imports from the core',
    'workbench/host/rich-api/model.ts',
    "export { DocxError } from '../../../src/docx/errors.ts'\n",
    'no-restricted-imports',
  ],
  [
    'the core with a file system',
    'src/docx/open.ts',
    "export { readFile } from 'node:fs/promises'\n",
    'no-restricted-imports',
  ],
  [
    'the core with a network',
    'src/docx/open.ts',
    "export const page = fetch('https://example.org')\n",
    'no-restricted-globals',
  ],
  [
    'the core with a DOM',
    'src/memo/model.ts',
    'export const title = document.title\n',
    'no-restricted-globals',
  ],
]

describe('the rooms', () => {
  it.each(table)('refuse %s', { timeout: 60_000 }, async (_what, path, source, rule) => {
    expect(await brokenRules(path, source)).toContain(rule)
  })

  it('let a room import from an earlier one', { timeout: 60_000 }, async () => {
    const source = "export type { Memo } from '../memo/model.ts'\n"
    expect(await brokenRules('src/edit/place.ts', source)).toEqual([])
  })
})
