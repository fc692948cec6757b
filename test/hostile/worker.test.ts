/** Each file made to harm, through the core in a worker thread. */
import { mkdtempSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { beforeAll, expect, it } from 'vitest'
import { hostileFiles } from './files.ts'
import { runMeasured } from './measured.ts'
import { advice, mostMegabytes, mostSeconds, type Answer } from './model.ts'

const folder = mkdtempSync(join(tmpdir(), 'beredd-hostile-'))
const script = join(folder, 'node-worker.mjs')

beforeAll(async () => {
  await build({
    entryPoints: ['test/hostile/node-worker.ts'],
    outfile: script,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
  })
})

it.each(hostileFiles)('$name', async ({ make, outcome }) => {
  const path = join(folder, 'fil.docx')
  await writeFile(path, make())
  const { stdout, stderr, seconds, megabytes } = await runMeasured([script, path], folder)
  expect(stderr).toBe('')
  const answer = JSON.parse(stdout) as Answer
  expect(answer.read ? 'read' : answer.code).toBe(outcome)
  if (!answer.read) expect(answer.message).toMatch(advice)
  expect(seconds).toBeLessThan(mostSeconds)
  expect(megabytes).toBeLessThan(mostMegabytes)
})
