/** From the paths of a call to the files to read. */
import { readdir, type Dirent } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { Call } from './arguments.ts'
import { CallError } from './exit.ts'

/** The files of a call; standard input where something is piped in and nothing is named. */
export async function pathsOf(call: Call): Promise<string[]> {
  const paths = call.paths.length === 0 && !process.stdin.isTTY ? ['-'] : call.paths
  if (paths.length === 0) {
    throw new CallError(
      `Ange minst en fil eller mapp, till exempel: beredd ${call.command} arende.docx`,
    )
  }
  const files = await expandPaths(paths)
  if (files.length === 0) throw new CallError(`Här finns ingen .docx-fil: ${paths.join(', ')}`)
  return files
}

/** A path that was asked for but cannot be read stays in the list: reading it tells why. */
async function expandPaths(paths: readonly string[]): Promise<string[]> {
  const files: string[] = []
  for (const path of paths) {
    if (path !== '-' && (await isFolder(path))) {
      for (const file of await filesBelow(path)) files.push(file)
    } else files.push(path)
  }
  return [...new Set(files)]
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
  } catch {
    return false
  }
}

const byName = new Intl.Collator('sv')

/**
 * Word's lock files (`~$…`) and our own results (`*.beredd.docx`) are not memos. A folder that may not be read stands in
 * for what is in it: nobody is to think that it was checked.
 */
async function filesBelow(folder: string): Promise<string[]> {
  const { glob } = await import('tinyglobby')
  const closed: string[] = []
  const found = await glob(['**/*.docx'], {
    cwd: folder,
    ignore: ['**/~$*', '**/*.beredd.docx', '**/node_modules/**'],
    caseSensitiveMatch: false,
    followSymbolicLinks: false,
    fs: { readdir: readdirTelling((path) => closed.push(relative(folder, path))) },
  })
  return [...found, ...closed].sort(byName.compare).map((file) => join(folder, relative('.', file)))
}

/** The search itself passes over what it may not read, and says nothing. */
function readdirTelling(failed: (path: string) => void): typeof readdir {
  const telling = (
    path: string,
    options: { withFileTypes: true },
    done: (error: Error | null, entries?: Dirent[]) => void,
  ): void => {
    readdir(path, options, (error, entries) => {
      if (error !== null) failed(path)
      done(error, entries)
    })
  }
  return telling as unknown as typeof readdir
}

const sinceForm = /^(\d{4}-\d\d-\d\d)(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?$/u

/** `--since`: local time where no other is given. Throws CallError for what is no date. */
export function sinceOf(call: Call): Date | null {
  const word = call.text('since')
  if (word === null) return null
  const day = sinceForm.exec(word)?.[1]
  const date = new Date(word === day ? `${word}T00:00` : word)
  if (day !== undefined && isDay(day) && !Number.isNaN(date.getTime())) return date
  throw new CallError(
    `”${word}” är inget datum. Skriv till exempel --since 2026-03-01 eller --since 2026-03-01T08:30.`,
  )
}

/** The engine takes 30 February for 2 March. */
function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}

/** Those changed then or later. What cannot be asked stays in the list: reading it tells why. */
export async function changedSince(paths: readonly string[], date: Date): Promise<string[]> {
  const changed: string[] = []
  const atOnce = 64
  for (let at = 0; at < paths.length; at += atOnce) {
    const some = paths.slice(at, at + atOnce)
    const times = await Promise.all(some.map(modifiedAt))
    changed.push(...some.filter((_, index) => (times[index] ?? Infinity) >= date.getTime()))
  }
  return changed
}

async function modifiedAt(path: string): Promise<number | null> {
  try {
    const file = path === '-' ? null : await stat(path)
    // A folder that may not be read: when it was changed says nothing of what is in it.
    return file === null || file.isDirectory() ? null : file.mtimeMs
  } catch {
    return null
  }
}

/** Together, in bytes; what cannot be asked counts for nothing. */
export async function sizeOf(paths: readonly string[]): Promise<number> {
  const sizes = await Promise.all(
    paths.map(async (path) => {
      try {
        return path === '-' ? 0 : (await stat(path)).size
      } catch {
        return 0
      }
    }),
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}
