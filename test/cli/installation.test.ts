/** An installation that has lost a part says so: status 1 would be taken for findings. */
import { cp, mkdir, readdir, rm, symlink } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { bin } from '../../package.json'
import { commandLine } from '../setup-cli.ts'
import { folderWith } from './run.ts'

const memo = 'norrkoping-tjansteskrivelse.docx'
const words = ['lint', '--time-limit', '60', memo]

/** A copy of the command line that is tested, with all packages but those left out. */
async function installedWithout(folder: string, leftOut: string): Promise<string> {
  await cp(dirname(commandLine), join(folder, 'cli'), { recursive: true })
  await mkdir(join(folder, 'node_modules'))
  for (const name of await readdir('node_modules')) {
    const place = join(folder, 'node_modules', name)
    // An empty folder in its place: Node looks for a package that is not there in every folder above as well.
    if (name === leftOut) await mkdir(place)
    else await symlink(resolve('node_modules', name), place, 'junction')
  }
  return join(folder, 'cli', 'beredd.mjs')
}

it.each([
  ['the library of its workers', 'tinypool', ''],
  ['the program of its workers', '', 'worker.mjs'],
])(
  'without %s',
  async (_what, library, file) => {
    const folder = await folderWith(memo)
    const program = await installedWithout(folder, library)
    if (file !== '') await rm(join(folder, 'cli', file))
    const run = () =>
      spawnSync(process.execPath, [program, ...words], { cwd: folder, encoding: 'utf8' })
    const { status, stdout, stderr } = run()
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toMatch(
      /^Beredd är inte helt installerat: en del av programmet saknas \(.*\)\. Installera om Beredd\.\n$/u,
    )
    expect(stderr).toContain(library === '' ? file : library)
  },
  60_000,
)

it('with all of its parts', async () => {
  const folder = await folderWith(memo)
  const program = await installedWithout(folder, '')
  const { status, stderr } = spawnSync(process.execPath, [program, ...words], {
    cwd: folder,
    encoding: 'utf8',
  })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
}, 60_000)

// npm makes a program of it when it links it, and does not link again what has been built anew since.
it.skipIf(process.platform === 'win32')('is a program by itself as it is built', () => {
  const { status, stdout } = spawnSync(resolve(bin.beredd), ['--help'], { encoding: 'utf8' })
  expect([status, stdout.split('\n')[0]]).toEqual([0, expect.stringContaining('Beredd')])
})
