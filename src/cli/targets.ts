/** Where the results of a call are written. */
import { readFile, realpath, stat } from 'node:fs/promises'
import { basename, dirname, extname, join, resolve } from 'node:path'
import { CallError } from './exit.ts'
import { orNull } from './or-null.ts'
import { UnwritableError } from './unreadable.ts'
import { writeWhole } from './write.ts'

export interface WriteTarget {
  inPlace: boolean
  /** Folder for the results; made when missing. */
  output: string | null
  /** `--force`: also over a result that is there already. */
  force: boolean
}

/** Where the result of `path` goes: over the file, into a folder, or beside it as `NAME.beredd.docx`. */
function targetPath(path: string, target: WriteTarget): string {
  if (target.inPlace) return path
  if (target.output !== null) return join(target.output, basename(path))
  const extension = extname(path)
  return join(dirname(path), `${basename(path, extension)}.beredd${extension}`)
}

/**
 * Before anything is done: throws CallError where a result would be written over another, or over a file of the call that
 * nobody has asked to write over.
 */
export async function checkTargets(paths: readonly string[], target: WriteTarget): Promise<void> {
  if (target.inPlace && target.output !== null) {
    throw new CallError('Ange antingen --in-place eller --output, inte båda.')
  }
  if (target.inPlace) return
  if (target.output !== null && (await orNull(stat(target.output)))?.isDirectory() === false) {
    throw new CallError(`${target.output} är ingen mapp. Ange en mapp med --output.`)
  }
  const sources = new Set<string>()
  for (const path of paths) sources.add(await fileAt(path))
  const results = new Map<string, string>()
  for (const path of paths) {
    const written = targetPath(path, target)
    const file = await fileAt(written)
    if (sources.has(file)) {
      throw new CallError(
        `${written} skulle skrivas över med resultatet av ${path}. Ange en annan mapp med --output, eller --in-place om filerna själva ska ändras.`,
      )
    }
    const source = await fileAt(path)
    const other = results.get(file)
    if (other !== undefined && other !== source) {
      throw new CallError(
        `${written} skulle skrivas två gånger, eftersom flera av filerna heter så. Ange dem i var sitt anrop, med var sin mapp.`,
      )
    }
    results.set(file, source)
  }
}

/**
 * Writes the result of `path`; gives where. Throws UnwritableError where another file has that name: somebody may have
 * worked in the result of an earlier call. The times of files do not tell, for a copied file has that of its copying.
 */
export async function writeResult(
  path: string,
  bytes: Uint8Array,
  target: WriteTarget,
): Promise<string> {
  const written = targetPath(path, target)
  if (!target.inPlace && !target.force) {
    const there = await orNull(readFile(written))
    if (there?.equals(bytes) === true) return written
    if ((await orNull(stat(written))) !== null) {
      throw new UnwritableError(
        `${written} finns redan och har annat innehåll, kanske ändringar som någon har gjort i den. Flytta den, skriv i en annan mapp med --output, eller skriv över den med --force.`,
      )
    }
  }
  await writeWhole(written, bytes, path)
  return written
}

/** The same for every way to write the path; without case, as many file systems see it. */
async function fileAt(path: string): Promise<string> {
  const real = await orNull(realpath(path))
  if (real !== null) return real.toLowerCase()
  const folder = (await orNull(realpath(dirname(path)))) ?? resolve(dirname(path))
  return join(folder, basename(path)).toLowerCase()
}
