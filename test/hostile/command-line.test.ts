/** Each file made to harm, through the command line: its error or its result, in time and in little memory. */
import { mkdtempSync } from 'node:fs'
import { readdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { commandLine } from '../setup-cli.ts'
import { hostileFiles } from './files.ts'
import { runMeasured } from './measured.ts'
import { advice, mostMegabytes, mostSeconds } from './model.ts'

const folder = mkdtempSync(join(tmpdir(), 'beredd-hostile-'))

it.each(hostileFiles)('$name', async ({ make, outcome }) => {
  await writeFile(join(folder, 'fil.docx'), make())
  const words = [commandLine, 'lint', '--format', 'json', '--pack', 'norrkoping', 'fil.docx']
  const { status, stdout, stderr, seconds, megabytes } = await runMeasured(words, folder)
  const [report] = JSON.parse(stdout) as { messages: { ruleId: string; reason: string }[] }[]
  expect(stderr).toBe('')
  if (outcome === 'read') {
    expect(status).toBeLessThan(2)
  } else {
    expect(status).toBe(2)
    expect(report?.messages.map(({ reason }) => reason)).toEqual([expect.stringMatching(advice)])
  }
  expect(seconds).toBeLessThan(mostSeconds)
  expect(megabytes).toBeLessThan(mostMegabytes)
})

it('nothing is ever unpacked: names that lead out of the folder stay names', async () => {
  const file = hostileFiles.find(({ name }) => name === 'names that lead out of the folder')
  await writeFile(join(folder, 'fil.docx'), file?.make() ?? '')
  const words = ['insert', 'signature', '--output', 'ut', 'fil.docx']
  const { status, stdout } = await runMeasured([commandLine, ...words], folder)
  expect(stdout).toContain('skrivet i ut/fil.docx')
  expect(status).toBe(0)
  expect(await readdir(join(folder, 'ut'))).toEqual(['fil.docx'])
  expect((await readdir(folder)).toSorted()).toEqual(['fil.docx', 'ut'])
  expect(await readdir(tmpdir())).not.toContain('beredd-hostile.txt')
})
