/** Where results are written: nothing that was there before is lost, and nothing is said to be written that is not. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import {
  chmod,
  lstat,
  mkdir,
  readdir,
  readFile,
  rename,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { commandLine } from '../setup-cli.ts'
import { beredd, folderWith } from './run.ts'

const faulty = 'norrkoping-tjansteskrivelse-brister.docx'
const partille = 'partille-tjansteskrivelse-brister.docx'
const beside = 'norrkoping-tjansteskrivelse-brister.beredd.docx'

/** Two memos with one name, each in its folder, and a result of an earlier day beside the first. */
async function archive(): Promise<string> {
  const folder = await folderWith(faulty, partille)
  await mkdir(join(folder, 'a'))
  await mkdir(join(folder, 'b'))
  await rename(join(folder, partille), join(folder, 'b', faulty))
  await rename(join(folder, faulty), join(folder, 'a', faulty))
  await beredd(['fix', join('a', faulty)], folder)
  return folder
}

async function contentsOf(folder: string): Promise<Record<string, string>> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = names.filter((entry) => entry.isFile())
  const read = files.map(async ({ parentPath, name }) => {
    const path = join(parentPath, name)
    return [path, (await readFile(path)).toString('base64')] as const
  })
  return Object.fromEntries(await Promise.all(read))
}

const insert = ['insert', 'signature', '--title', 'Kanslichef']

describe.each([
  { name: 'fix', call: ['fix'] },
  { name: 'insert', call: insert },
])('beredd $name writes nothing', ({ call }) => {
  it.each([
    {
      where: 'over another result of the same call',
      words: ['--output', 'ut', join('a', faulty), join('b', faulty)],
      told: `${join('ut', faulty)} skulle skrivas två gånger`,
    },
    {
      where: 'over the file itself without --in-place',
      words: ['--output', 'a', join('a', faulty)],
      told: `${join('a', faulty)} skulle skrivas över`,
    },
    {
      where: 'over another file of the call',
      words: [join('a', faulty), join('a', beside)],
      told: `${join('a', beside)} skulle skrivas över`,
    },
    {
      where: 'into a folder that is a file',
      words: ['--output', join('b', faulty), join('a', faulty)],
      told: 'är ingen mapp',
    },
  ])('$where, and says so', async ({ words, told }) => {
    const folder = await archive()
    const before = await contentsOf(folder)
    const { status, stderr } = await beredd([...call, ...words], folder)
    expect(stderr).toContain(told)
    expect(stderr).not.toContain('Rapportera')
    expect(status).toBe(2)
    expect(await contentsOf(folder)).toEqual(before)
  })

  it('over a file that is protected, and says so', async () => {
    const folder = await folderWith(faulty)
    await chmod(join(folder, faulty), 0o444)
    const before = await contentsOf(folder)
    const { status, stdout, stderr } = await beredd([...call, '--in-place', faulty], folder)
    expect(stdout + stderr).toContain(`${faulty} är skrivskyddad`)
    expect(stdout + stderr).not.toContain('✓')
    expect(status).toBe(2)
    expect(await contentsOf(folder)).toEqual(before)
  })
})

describe.each([
  { where: 'beside the file', words: [], target: beside },
  { where: 'in a folder', words: ['--output', 'ut'], target: join('ut', faulty) },
])('an earlier result $where', ({ words, target }) => {
  it.each([
    { name: 'fix', call: ['fix', ...words, faulty], told: 'inget skrivet' },
    { name: 'insert', call: [...insert, ...words, faulty], told: 'finns redan' },
  ])('is written over by $name with --force alone', async ({ call, told }) => {
    const folder = await folderWith(faulty)
    await beredd(call, folder)
    const result = await readFile(join(folder, target))
    // The same once more loses nothing.
    expect((await beredd(call, folder)).stdout).toContain(`skrivet i ${target}`)
    await writeFile(join(folder, target), 'Ändrad för hand.')
    const { status, stdout, stderr } = await beredd(call, folder)
    expect([status, stdout.includes('✓')]).toEqual([2, false])
    expect(stderr).toContain(told)
    expect(stderr).toContain(`${target} finns redan`)
    expect(stderr).toContain('--force')
    expect(await readFile(join(folder, target), 'utf8')).toBe('Ändrad för hand.')
    await beredd([...call, '--force'], folder)
    expect((await readFile(join(folder, target))).equals(result)).toBe(true)
  })
})

it.each([
  { name: 'fix', call: ['fix', '--in-place', 'link.docx'] },
  { name: 'insert', call: [...insert, '--in-place', 'link.docx'] },
])('beredd $name writes in the file that a link leads to', async ({ call }) => {
  const folder = await folderWith(faulty)
  await symlink(faulty, join(folder, 'link.docx'))
  const before = await readFile(join(folder, faulty))
  await beredd(call, folder)
  expect((await lstat(join(folder, 'link.docx'))).isSymbolicLink()).toBe(true)
  expect((await readFile(join(folder, faulty))).equals(before)).toBe(false)
})

it.each([
  { what: 'one for a group', words: ['--in-place'], target: faulty, mode: 0o660 },
  { what: 'one for its owner alone', words: [], target: beside, mode: 0o600 },
  { what: 'one that is protected', words: [], target: beside, mode: 0o444, written: 0o644 },
])('whoever may read $what may read the result, and none else', async (row) => {
  const { words, target, mode, written = mode } = row
  const folder = await folderWith(faulty)
  await chmod(join(folder, faulty), mode)
  await beredd(['fix', ...words, faulty], folder)
  expect((await stat(join(folder, target))).mode & 0o777).toBe(written)
})

it('a text keeps its byte order mark and its line breaks', async () => {
  const folder = await folderWith()
  const memo = ['\ufeffNorrköpings kommun', '', 'Förvaltningschefen informerar.', '']
  await writeFile(join(folder, 'text.md'), memo.join('\r\n'))
  await beredd(
    ['fix', '--rule', 'office-head-term', '--type', 'memo-board', '--in-place', 'text.md'],
    folder,
  )
  expect(await readFile(join(folder, 'text.md'), 'utf8')).toBe(
    memo.join('\r\n').replace('Förvaltningschefen', 'Kontorschefen'),
  )
})

it.skipIf(!existsSync('/dev/full'))('a report that there is no room for ends with 2', () => {
  const call = `"$0" "$1" lint ${faulty} > /dev/full`
  const words = ['-c', call, process.execPath, commandLine]
  const { status, stderr } = spawnSync('sh', words, { cwd: 'examples', encoding: 'utf8' })
  expect(stderr).toBe('Rapporten kunde inte skrivas: det finns inte plats på disken.\n')
  expect(status).toBe(2)
})
