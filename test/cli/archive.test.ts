/** `beredd lint` over folders, with worker processes. */
import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdir, readFile, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { memoOfPages } from '../../bench/memos.ts'
import { beredd, folderWith, startBeredd } from './run.ts'

const faulty = 'norrkoping-tjansteskrivelse-brister.docx'
const clean = 'norrkoping-tjansteskrivelse.docx'
const unix = process.platform !== 'win32'

const report = z.array(
  z.object({ path: z.string(), messages: z.array(z.object({ ruleId: z.string() })) }),
)

/** Enough files for workers, every third with faults, one that is no Word file. */
async function archive(count = 60): Promise<string> {
  const folder = await folderWith(faulty, clean)
  for (let index = 0; index < count; index += 1) {
    const name = index % 3 === 0 ? faulty : clean
    await cp(join(folder, name), join(folder, `arkiv-${index}.docx`))
  }
  await writeFile(join(folder, 'arkiv-7.docx'), 'inte en zip')
  // The user's own, which a worker must find as well.
  await mkdir(join(folder, 'beredd'))
  await writeFile(join(folder, 'beredd/beredd.yaml'), 'levels: {form/placeholder: hint}\n')
  return folder
}

describe('beredd lint of an archive', () => {
  it.each(['text', 'json', 'sarif', 'junit', 'html'])(
    'gives the same %s whoever reads it, and however many',
    async (format) => {
      const folder = await archive()
      const names = Array.from({ length: 30 }, (_, index) => `arkiv-${index}.docx`)
      const alone = await beredd(['lint', '--format', format, ...names], folder)
      const limit = ['--time-limit', '60']
      const one = await beredd(['lint', '--format', format, ...limit, ...names], folder)
      const two = await beredd(
        ['lint', '--format', format, ...limit, '--jobs', '2', ...names],
        folder,
      )
      expect(alone.status).toBe(2)
      // What it says of its progress depends on how fast it was.
      expect({ ...one, stderr: '' }).toEqual({ ...alone, stderr: '' })
      expect({ ...two, stderr: '' }).toEqual({ ...alone, stderr: '' })
    },
    60_000,
  )

  it('takes what is changed since a day', async () => {
    const folder = await archive(4)
    const paths = [0, 1, 2, 3].map((index) => join(folder, `arkiv-${index}.docx`))
    const days = ['2026-02-28T12:00', '2026-03-01T00:00', '2026-03-01T09:00', '2026-04-01T00:00']
    for (const [index, path] of paths.entries()) {
      await utimes(path, new Date(), new Date(days[index] ?? ''))
    }
    const call = async (since: string) => {
      const names = ['arkiv-0', 'arkiv-1', 'arkiv-2', 'arkiv-3'].map((name) => `${name}.docx`)
      const { stdout, stderr, status } = await beredd(
        ['lint', '--format', 'json', '--since', since, ...names],
        folder,
      )
      return { status, stderr, paths: report.parse(JSON.parse(stdout)).map(({ path }) => path) }
    }
    expect((await call('2026-03-01')).paths).toEqual([
      'arkiv-1.docx',
      'arkiv-2.docx',
      'arkiv-3.docx',
    ])
    expect((await call('2026-03-01T08:30')).paths).toEqual(['arkiv-2.docx', 'arkiv-3.docx'])
    expect(await call('2027-01-01')).toEqual({
      status: 0,
      stderr: '0 av 4 filer är ändrade sedan dess.\n',
      paths: [],
    })
  })

  it.each([
    [['--since', 'i går'], '”i går” är inget datum.'],
    [['--since', '2026-02-30'], '”2026-02-30” är inget datum.'],
    [['--since', '2026-13-01'], '”2026-13-01” är inget datum.'],
    [['--jobs', '0'], '--jobs tar ett heltal från 1 till 256.'],
    [['--jobs', 'alla'], '--jobs tar ett heltal från 1 till 256.'],
    [['--time-limit', '0'], '--time-limit tar ett antal sekunder'],
  ])('refuses %j', async (words, told) => {
    const { status, stderr } = await beredd(['lint', ...words, clean], 'examples')
    expect(status).toBe(2)
    expect(stderr).toContain(told)
  })

  it('goes on past a folder whose settings cannot be used', async () => {
    const folder = await archive(2)
    const bad = await folderWith(clean)
    await writeFile(join(bad, 'beredd.yaml'), 'nivåer: {}\n')
    const { status, stdout } = await beredd(['lint', join(bad, clean), clean], folder)
    expect(status).toBe(2)
    expect(stdout).toContain('okänd inställning nivåer')
    expect(stdout).toContain('2 filer: ')
    expect(stdout).toContain('1 kunde inte läsas')
  })

  it('notes an archive in a baseline, and is silent of it after', async () => {
    const folder = await archive()
    const call = ['lint', '--format', 'json', '--baseline', 'bas.json', '.']
    const first = await beredd(call, folder)
    expect(first.stderr).toContain('noterade i bas.json')
    const second = await beredd(call, folder)
    expect(second.stdout).toBe(first.stdout)
    expect(second.stderr).toMatch(/^\d\d+ kända anmärkningar visas inte/mu)
    const rules = report.parse(JSON.parse(second.stdout)).flatMap(({ messages }) => messages)
    expect(rules).toEqual([{ ruleId: 'unreadable' }])
  })
})

/** As docs/scale.md puts the parts of a job array together. */
it('the reports and baselines of an archive in parts add up to the whole', async () => {
  const folder = await archive(6)
  const names = [0, 1, 2, 3, 4, 5].map((index) => `arkiv-${index}.docx`)
  const parts = [names.slice(0, 3), names.slice(3)]
  const run = async (words: readonly string[]) =>
    (await beredd(['lint', '--format', 'json', ...words], folder)).stdout
  const merged = []
  for (const part of parts) merged.push(...JSON.parse(await run(part)))
  expect(merged).toEqual(JSON.parse(await run(names)))

  const files = {}
  for (const [index, part] of parts.entries()) {
    await run(['--baseline', `bas-${index}.json`, ...part])
    const { files: some } = JSON.parse(await readFile(join(folder, `bas-${index}.json`), 'utf8'))
    Object.assign(files, some)
  }
  await run(['--baseline', 'bas.json', ...names])
  const whole = JSON.parse(await readFile(join(folder, 'bas.json'), 'utf8'))
  expect({ version: 1, files }).toEqual(whole)
}, 60_000)

/** A pipe that nobody writes to is a file that never ends, whoever reads it. */
describe.runIf(unix)('a file that', () => {
  it('never ends costs itself alone', async () => {
    const folder = await folderWith(faulty, clean)
    execFileSync('mkfifo', [join(folder, 'evig.docx')])
    const { status, stdout } = await beredd(
      ['lint', '--format', 'json', '--time-limit', '10', clean, 'evig.docx', faulty],
      folder,
    )
    expect(status).toBe(2)
    const [before, endless, after] = report.parse(JSON.parse(stdout))
    expect(before).toEqual({ path: clean, messages: [] })
    expect(stdout).toContain('Filen hann inte granskas på 10 sekunder och hoppades över.')
    expect(endless?.messages).toEqual([{ ruleId: 'unreadable' }])
    expect(after?.messages.length).toBeGreaterThan(3)
  }, 60_000)

  it('takes its worker with it costs itself alone', async () => {
    const folder = await folderWith(faulty, clean)
    await writeFile(join(folder, 'stor.docx'), memoOfPages(400))
    const { ran } = startBeredd(
      ['lint', '--format', 'json', '--time-limit', '60', clean, 'stor.docx', faulty],
      folder,
      { NODE_OPTIONS: '--max-old-space-size=40' },
    )
    const { status, stdout } = await ran
    expect(status).toBe(2)
    const [before, big, after] = report.parse(JSON.parse(stdout))
    expect(before).toEqual({ path: clean, messages: [] })
    expect(stdout).toContain('Granskningen av filen dog två gånger')
    expect(big?.messages).toEqual([{ ruleId: 'unreadable' }])
    expect(after?.messages.length).toBeGreaterThan(3)
  }, 60_000)
})

describe.runIf(unix)('beredd lint that is interrupted', () => {
  it.each([
    ['Ctrl-C in a terminal', 'SIGINT', 130],
    ['a job scheduler', 'SIGTERM', 143],
  ] as const)(
    'by %s gives what is done, and says that it is partial',
    async (_, signal, code) => {
      const folder = await archive(400)
      const { child, ran } = startBeredd(['lint', '--format', 'json', '.'], folder)
      await once(child.stdout, 'data')
      // The whole group gets it; and npx passes it on once more.
      process.kill(-(child.pid ?? 0), signal)
      child.kill(signal)
      const { status, stdout, stderr } = await ran
      expect(status).toBe(code)
      expect(stderr).toContain('Avbryter.')
      const files = report.parse(JSON.parse(stdout))
      const marker = files.pop()
      expect(marker).toEqual({ path: '', messages: [{ ruleId: 'interrupted' }] })
      expect(stdout).toContain(`ofullständig: ${files.length} av 402 filer är granskade.`)
      expect(files.length).toBeGreaterThan(0)
      expect(files.length).toBeLessThan(402)
      // Whatever was under way, nothing is called unreadable because of the end.
      const names = files
        .filter(({ messages }) => messages.some(({ ruleId }) => ruleId === 'unreadable'))
        .map(({ path }) => path)
      expect(names.filter((path) => path !== 'arkiv-7.docx')).toEqual([])
    },
    60_000,
  )

  it('leaves no half baseline', async () => {
    const folder = await archive(400)
    const { child, ran } = startBeredd(
      ['lint', '--format', 'text', '--baseline', 'bas.json', '.'],
      folder,
    )
    await once(child.stdout, 'data')
    child.kill('SIGINT')
    const { stderr } = await ran
    expect(stderr).toContain('Ingen baslinje skrevs i bas.json')
    await expect(readFile(join(folder, 'bas.json'))).rejects.toThrow('ENOENT')
  }, 60_000)

  it('twice ends at once', async () => {
    const folder = await folderWith(clean)
    for (const name of ['evig-1.docx', 'evig-2.docx']) {
      execFileSync('mkfifo', [join(folder, name)])
    }
    const call = ['lint', '--format', 'json', '--time-limit', '600']
    const { child, ran } = startBeredd([...call, clean, 'evig-1.docx', 'evig-2.docx'], folder)
    await once(child.stdout, 'data')
    child.kill('SIGINT')
    await once(child.stderr, 'data')
    await new Promise((done) => setTimeout(done, 700))
    child.kill('SIGINT')
    const { status, stdout } = await ran
    expect(status).toBe(130)
    expect(stdout).not.toContain('interrupted')
  }, 60_000)

  it('once gives up what does not end, and writes the report', async () => {
    const folder = await folderWith(clean)
    execFileSync('mkfifo', [join(folder, 'evig.docx')])
    const call = ['lint', '--format', 'json', '--time-limit', '600']
    const { child, ran } = startBeredd([...call, clean, 'evig.docx'], folder)
    await once(child.stdout, 'data')
    child.kill('SIGINT')
    const { status, stdout } = await ran
    expect(status).toBe(130)
    expect(report.parse(JSON.parse(stdout))).toEqual([
      { path: clean, messages: [] },
      { path: '', messages: [{ ruleId: 'interrupted' }] },
    ])
  }, 60_000)

  it.each([
    ['by itself, at the second Ctrl-C', 'SIGINT'],
    ['from outside', 'SIGKILL'],
  ] as const)(
    'at once, %s, leaves no worker behind, not even one that waits for ever',
    async (_, signal) => {
      const folder = await folderWith(clean)
      execFileSync('mkfifo', [join(folder, 'evig.docx')])
      const call = ['lint', '--format', 'json', '--time-limit', '600']
      const { child, ran } = startBeredd([...call, clean, 'evig.docx'], folder)
      await once(child.stdout, 'data')
      child.kill(signal)
      await new Promise((done) => setTimeout(done, 700))
      child.kill(signal)
      await ran
      await expect.poll(() => isAlive(-(child.pid ?? 0)), { timeout: 10_000 }).toBe(false)
    },
    60_000,
  )

  it('by a reader that has seen enough ends without a word', async () => {
    const folder = await archive(400)
    const { child, ran } = startBeredd(['lint', '.'], folder)
    await once(child.stdout, 'data')
    child.stdout.destroy()
    ran.catch(() => undefined)
    const [status] = await once(child, 'close')
    expect(status).toBe(141)
  }, 60_000)
})

/** Whether a process, or with "-" any of its group, is there. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
