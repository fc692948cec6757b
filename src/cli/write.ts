/** Writing a file so that a reader never sees half of it. */
import { randomBytes } from 'node:crypto'
import { mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import { CallError } from './exit.ts'

export interface WriteTarget {
  inPlace: boolean
  /** Folder for the results; made when missing. */
  output: string | null
}

/** Where the result of `path` goes: over the file, into a folder, or beside it as `NAME.beredd.docx`. */
export function targetPath(path: string, target: WriteTarget): string {
  if (target.inPlace && target.output !== null) {
    throw new CallError('Ange antingen --in-place eller --output, inte båda.')
  }
  if (target.inPlace) return path
  if (target.output !== null) return join(target.output, basename(path))
  const extension = extname(path)
  return join(dirname(path), `${basename(path, extension)}.beredd${extension}`)
}

/** To a temporary file in the same folder, flushed, then renamed; the old file's permissions are kept. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(4).toString('hex')}.tmp`)
  try {
    const file = await open(temporary, 'wx', await modeOf(path))
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}

async function modeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).mode & 0o777
  } catch {
    return 0o644
  }
}
