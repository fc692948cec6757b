/** Runs the command line in a folder of its own. */
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { commandLine } from '../setup-cli.ts'

export interface Ran {
  status: number | null
  stdout: string
  stderr: string
}

/** A new folder with copies of the shipped memos that are named. */
export async function folderWith(...examples: readonly string[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'beredd-'))
  await Promise.all(examples.map((name) => cp(resolve('examples', name), join(folder, name))))
  return folder
}

/** `XDG_CONFIG_HOME` is the folder, so that no setting of this machine takes part. */
export async function beredd(
  words: readonly string[],
  folder: string,
  input: Uint8Array | string = '',
): Promise<Ran> {
  const { child, ran } = startBeredd(words, folder)
  child.stdin.on('error', () => undefined)
  child.stdin.end(input)
  return ran
}

/** A run to look at, or to end, while it goes on; in a process group of its own, as a terminal gives it. */
export function startBeredd(
  words: readonly string[],
  folder: string,
  environment: Readonly<Record<string, string>> = {},
): { child: ChildProcessWithoutNullStreams; ran: Promise<Ran> } {
  const child = spawn(process.execPath, [commandLine, ...words], {
    cwd: folder,
    env: { ...process.env, XDG_CONFIG_HOME: folder, ...environment },
    detached: true,
  })
  const closed = new Promise<number | null>((done) => child.on('close', done))
  const collect = async (): Promise<Ran> => {
    const [stdout, stderr] = await Promise.all([buffer(child.stdout), buffer(child.stderr)])
    return { status: await closed, stdout: stdout.toString(), stderr: stderr.toString() }
  }
  return { child, ran: collect() }
}
