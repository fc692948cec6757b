import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { compilePacks } from '../../scripts/compile-packs.ts'
import { openDocx } from '../../src/docx/open.ts'
import { docxParse, docxStringify } from '../../src/docx/plugin.ts'
import { lint } from '../../src/lint/lint.ts'
import { memoLint } from '../../src/lint/plugin.ts'

const packs = compilePacks(resolve('packs')).map(({ pack }) => pack)
const faulty = new Uint8Array(readFileSync('examples/norrkoping-tjansteskrivelse-brister.docx'))

test('a file goes through the chain byte for byte, with its findings as messages', async () => {
  const file = await unified()
    .use(docxParse)
    .use(memoLint, { packs })
    .use(docxStringify)
    .process({ value: faulty })
  const { findings } = lint(openDocx(faulty).tree, { packs })
  expect(findings.length).toBeGreaterThan(0)
  expect(file.messages.map(({ reason }) => reason)).toEqual(findings.map(({ reason }) => reason))
  expect(file.data.beredd?.packs.map(({ id }) => id)).toContain('norrkoping')
  expect(file.value).toEqual(faulty)
})

test('safe mends are carried out on demand', async () => {
  const file = await unified()
    .use(docxParse)
    .use(memoLint, { packs, mend: 'safe' })
    .use(docxStringify)
    .process({ value: faulty })
  const safe = (file.data.beredd?.findings ?? []).filter(({ mends }) =>
    mends.some(({ kind }) => kind === 'safe'),
  )
  expect(safe.length).toBeGreaterThan(0)
  const left = lint(openDocx(file.value as Uint8Array).tree, { packs }).findings.map(
    ({ ruleId }) => ruleId,
  )
  for (const { ruleId } of safe) expect(left).not.toContain(ruleId)
})
