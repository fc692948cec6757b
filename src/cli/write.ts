/** Writing a file so that a reader never sees half of it, and nothing that is protected is written over. */
import { randomBytes } from 'node:crypto'
import { constants } from 'node:fs'
import { access, mkdir, open, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { orNull } from './or-null.ts'
import { UnwritableError } from './unreadable.ts'

/**
 * To a temporary file in the same folder, flushed, then renamed. A link is followed: the file that it leads to is written.
 *
 * @param like The file whose permissions a new one gets: a confidential memo's result is no less confidential.
 */
export async function writeWhole(path: string, bytes: Uint8Array, like = path): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true })
    const target = (await orNull(realpath(path))) ?? path
    const mode = await modeOf(target)
    if (mode !== null) await checkWritable(target, mode)
    await replace(target, bytes, mode ?? ((await modeOf(like)) ?? 0o644) | 0o200)
  } catch (error) {
    if (error instanceof UnwritableError) throw error
    throw new UnwritableError(`${path} kunde inte skrivas: ${reasonOf(error)}`, { cause: error })
  }
}

async function replace(target: string, bytes: Uint8Array, mode: number): Promise<void> {
  const temporary = join(
    dirname(target),
    `.${basename(target)}.${randomBytes(4).toString('hex')}.tmp`,
  )
  try {
    const file = await open(temporary, 'wx', mode)
    try {
      await file.writeFile(bytes)
      // The process's mask has taken from the mode what the file is to have.
      await file.chmod(mode)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(temporary, target)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}

/** Renaming asks the folder alone: the file's own protection must be asked for. */
async function checkWritable(target: string, mode: number): Promise<void> {
  const isProtected = (mode & 0o222) === 0
  if (!isProtected && (await orNull(access(target, constants.W_OK).then(() => true)))) return
  throw new UnwritableError(
    `${target} är skrivskyddad och skrivs inte över. Ta bort skrivskyddet, eller skriv resultatet i en annan mapp med --output.`,
  )
}

async function modeOf(path: string): Promise<number | null> {
  const found = await orNull(stat(path))
  return found === null ? null : found.mode & 0o777
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null
  switch (code) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'mappen får inte skrivas i. Kontrollera behörigheten, eller skriv i en annan mapp.'
    case 'EEXIST':
    case 'ENOTDIR':
      return 'en del av sökvägen är ingen mapp. Ange en annan mapp.'
    case 'ENOSPC':
    case 'EDQUOT':
      return 'det finns inte plats på disken.'
    case 'EBUSY':
      return 'den är upptagen. Stäng den i Word och försök igen.'
    default:
      return error instanceof Error ? error.message : String(error)
  }
}
