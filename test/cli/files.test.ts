/** From the paths of a call to the files to read. */
import { chmod, cp, mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { parseCall } from '../../src/cli/arguments.ts'
import { changedSince, pathsOf } from '../../src/cli/files.ts'
import { folderWith } from './run.ts'

const clean = 'norrkoping-tjansteskrivelse.docx'
const nobody = 65_534

/** Somebody who may not read everything; root may. */
async function asAnybody<Result>(folder: string, work: () => Promise<Result>): Promise<Result> {
  const home = process.cwd()
  process.chdir(folder)
  const isRoot = process.geteuid?.() === 0
  if (isRoot) process.seteuid?.(nobody)
  try {
    return await work()
  } finally {
    if (isRoot) process.seteuid?.(0)
    process.chdir(home)
  }
}

it('a folder that may not be read stays in the list, however old it is', async () => {
  const folder = await folderWith()
  // The folder of all tests is ours, as this one is.
  for (const each of [tmpdir(), folder]) await chmod(each, 0o755)
  for (const name of ['closed', 'open']) {
    await mkdir(join(folder, 'archive', name), { recursive: true })
    await cp(join('examples', clean), join(folder, 'archive', name, clean))
  }
  await chmod(join(folder, 'archive/closed'), 0)
  const call = parseCall(['lint', 'archive'])
  if (!('paths' in call)) throw new Error('no call')
  const paths = await asAnybody(folder, async () => pathsOf(call))
  expect(paths).toEqual(['archive/closed', `archive/open/${clean}`])
  const changed = await asAnybody(folder, async () => changedSince(paths, new Date('2099-01-01')))
  expect(changed).toEqual(['archive/closed'])
  await chmod(join(folder, 'archive/closed'), 0o755)
})
