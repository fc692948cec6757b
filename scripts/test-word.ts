/**
 * Holds what `fix` and `insert` write, with and without `--track`, against programs of others: no schema error and no
 * fault of our own checks that the file did not have before; LibreOffice still opens it; pandoc reads the text as before,
 * with the edits.
 *
 *     npm run test:word [-- FOLDER [COUNT]]
 *
 * In the memos of `examples/`, in small files with what writers trip over, and in COUNT files (usually 40) of those in
 * FOLDER, the same ones every time. Installs LibreOffice, pandoc and the Open XML SDK's validator where they are missing;
 * says what to do where it cannot.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import setUpCommandLine from '../test/setup-cli.ts'
import { newFaults, type Reading } from './word/judge.ts'
import { layOutOurs, layOutSome } from './word/originals.ts'
import { inLanes } from './word/programs.ts'
import { readAll } from './word/readings.ts'
import { readyTools } from './word/tools.ts'
import { isSame, isWithin } from './word/words.ts'
import { memoWays, otherWays, write, type Way } from './word/writings.ts'

interface Original {
  folder: string
  name: string
}
type Written = Original & { way: Way }

const [others, count = '40'] = process.argv.slice(2)
const home = mkdtempSync(join(tmpdir(), 'beredd-word-'))

try {
  process.exitCode = (await checkAll(await readyTools(join(home, 'validator')))) ? 0 : 1
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
} finally {
  rmSync(home, { recursive: true, force: true })
}

async function checkAll(validator: string): Promise<boolean> {
  await setUpCommandLine()
  const ours = layOutOurs(join(home, 'ours'))
  const written = await writeAll('ours', ours, memoWays)
  const originals = ours.map((name) => ({ folder: 'ours', name }))
  if (others !== undefined) {
    const { names, of } = await layOutSome(others, Number(count), join(home, 'others'))
    console.log(`${names.length} of the ${of} files in ${others}`)
    written.push(...(await writeAll('others', names, otherWays)))
    originals.push(...names.map((name) => ({ folder: 'others', name })))
  }
  const before = await readBefore(originals, validator)
  return (await judgeAll(written, before, validator)) && written.length > 0
}

/** Every way; gives the files that it changed. */
async function writeAll(
  folder: string,
  names: readonly string[],
  rows: readonly (readonly Way[])[],
): Promise<Written[]> {
  const written = await inLanes(rows, async (row) => {
    const changed: Written[] = []
    for (const way of row) {
      await write(way, join(home, way.after ?? folder), names, join(home, way.name))
      const these = names.map((name) => ({ folder, name, way })).filter(isChanged)
      console.log(`${way.name}: ${these.length} of ${names.length} files changed`)
      changed.push(...these)
    }
    return changed
  })
  return written.flat()
}

function pathOf({ folder, name }: Original): string {
  return join(home, folder, name)
}

function writtenPath({ way, name }: Written): string {
  return join(home, way.name, name)
}

function isChanged(written: Written): boolean {
  return !readFileSync(writtenPath(written)).equals(readFileSync(pathOf(written)))
}

async function readBefore(
  originals: readonly Original[],
  validator: string,
): Promise<Map<string, Reading>> {
  const readings = new Map<string, Reading>()
  const readers = { validator, scratch: join(home, 'read-before') }
  await readAll(originals.map(pathOf), readers, (path, reading) => readings.set(path, reading))
  tellBefore([...readings.values()])
  return readings
}

/** Whether all is well. */
async function judgeAll(
  written: readonly Written[],
  before: ReadonlyMap<string, Reading>,
  validator: string,
): Promise<boolean> {
  const byPath = new Map(written.map((each) => [writtenPath(each), each]))
  const readers = { validator, scratch: join(home, 'read-after') }
  let failed = 0
  await readAll([...byPath.keys()], readers, (path, is) => {
    const each = byPath.get(path)
    const was = each === undefined ? undefined : before.get(pathOf(each))
    if (each === undefined || was === undefined) throw new Error(`never read before: ${path}`)
    const faults = newFaults(was, is, each.way.tracked)
    for (const fault of faults) console.log(`FAULT  ${each.way.name}/${each.name}: ${fault}`)
    failed += faults.length > 0 ? 1 : 0
  })
  console.log(`${written.length - failed} passed, ${failed} failed`)
  return failed === 0
}

/** What is compared word by word, and what can only be compared by what has changed. */
function tellBefore(readings: readonly Reading[]): void {
  const told = (what: string, holds: (reading: Reading) => boolean): string =>
    `${readings.filter(holds).length} ${what}`
  const lines = [
    told('the validator opens', ({ schema }) => schema !== null),
    told('without schema errors', ({ schema }) => schema?.length === 0),
    told('pandoc opens', ({ pandoc }) => pandoc !== null),
    told('it reads as we do', ({ ours, pandoc }) => pandoc !== null && isSame(pandoc, ours)),
    told('LibreOffice opens', ({ office }) => office !== null),
    told('it reads as we do', ({ ours, office }) => office !== null && isWithin(ours, office)),
  ]
  console.log(`Of ${readings.length} files as they came: ${lines.join(', ')}`)
}
