/** Everything that the command line writes into Word files. */
import { cpSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { commandLine } from '../../test/setup-cli.ts'
import { run } from './programs.ts'

const seconds = 300
const cost = ['--amount', '500000', '--year', '2027']
const blocks: readonly (readonly string[])[] = [
  ['signature', '--name', 'Åsa Öst & Co'],
  ['signature', '--title', 'Ekonomidirektör'],
  ['financing', '--form', 'unfunded', ...cost],
  ['financing', '--form', 'funded', '--source', 'kommunstyrelsens ram', ...cost],
  ['financing', '--form', 'no-cost'],
  ['note', ...cost],
  ['section', '--title', 'Sammanfattning'],
  ['section', '--title', 'Bilagor'],
  ['section', '--title', 'Beslutet skickas till'],
]

/** One way of writing: calls one after the other, over the same files. */
export interface Way {
  name: string
  tracked: boolean
  /** The way that it goes on from. */
  after: string | null
  calls: readonly (readonly string[])[]
}

const fix = ['fix', '--all']
const inserts = (...cost: readonly string[]): string[][] =>
  blocks.map(([kind = '', ...options]) => {
    const point = kind === 'financing' || kind === 'note' ? cost : []
    return ['insert', kind, ...options, ...point]
  })

const plainAndTracked = (ways: readonly Omit<Way, 'tracked'>[]): Way[][] => [
  ways.map((way) => ({ ...way, tracked: false })),
  ways.map(({ name, after, calls }) => ({
    name: `${name}-tracked`,
    tracked: true,
    after: after === null ? null : `${after}-tracked`,
    calls,
  })),
]

/** For memos, in rows of which none needs another; `--point` chooses among those that cost. */
export const memoWays = plainAndTracked([
  { name: 'fix', after: null, calls: [fix] },
  { name: 'insert', after: null, calls: inserts('--point', '1') },
  { name: 'insert-and-fix', after: 'insert', calls: [fix] },
])

/** For what is no memo of anybody's: with every rule there is. */
export const otherWays = plainAndTracked([
  {
    name: 'as-memos',
    after: null,
    calls: [...inserts(), fix].map((call) => [
      ...call,
      ...['--pack', 'norrkoping', '--pack', 'partille', '--type', 'memo-board'],
    ]),
  },
])

/** Copies of the files, written in. */
export async function write(
  { calls, tracked }: Way,
  from: string,
  names: readonly string[],
  into: string,
): Promise<void> {
  mkdirSync(into, { recursive: true })
  for (const name of names) cpSync(join(from, name), join(into, name))
  const track = tracked ? ['--track'] : []
  const paths = names.map((name) => join(into, name))
  for (const call of calls) await beredd([...call, ...track, '--in-place', ...paths], into)
}

/** In every file; a block that a file has no place for is told of and leaves the file as it is. */
async function beredd(words: readonly string[], folder: string): Promise<void> {
  const { status, stdout, stderr } = await run(process.execPath, [commandLine, ...words], {
    seconds,
    // No settings of this machine take part.
    environment: { XDG_CONFIG_HOME: folder },
  })
  if (status === null || `${stdout}${stderr}`.includes('fel i Beredd'))
    throw new Error(
      `beredd ${words.slice(0, 6).join(' ')} … ended with ${status}: ${stdout}${stderr}`,
    )
}
