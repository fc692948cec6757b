/** What LibreOffice reads of files. */
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { inLanes, lanes, run } from './programs.ts'
import { wordsOf } from './words.ts'

/** To start, and for each file. */
const secondsToStart = 60
const secondsForFile = 10

/** The words of each file that it opens, deleted ones too, by path. One program reads many files, for it starts slowly. */
export async function officeWords(
  files: readonly string[],
  scratch: string,
): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>()
  const shares = Array.from({ length: lanes }, (_, lane) =>
    files.filter((_file, index) => index % lanes === lane),
  )
  await inLanes([...shares.entries()], async ([lane, share]) => {
    const folder = join(scratch, `office-${lane}`)
    let left = share.map((file, index) => ({ file, copy: copyAs(file, index, folder) }))
    while (left.length > 0) {
      await convert(
        left.map(({ copy }) => copy),
        folder,
      )
      const read = left.map(({ copy }) => existsSync(textOf(copy)))
      for (const [index, { file, copy }] of left.entries()) {
        if (read[index] === true) found.set(file, wordsOf(readFileSync(textOf(copy), 'utf8')))
      }
      // It passes over what it does not open, but it may also end in the middle, and not say so.
      const reached = read.lastIndexOf(true) + 1
      left = left.slice(reached === 0 ? 1 : reached)
    }
  })
  return found
}

/** Under a name of its own: those of different folders may have the same. */
function copyAs(file: string, index: number, folder: string): string {
  mkdirSync(folder, { recursive: true })
  const copy = join(folder, `${index}.docx`)
  cpSync(file, copy)
  return copy
}

function textOf(copy: string): string {
  return copy.replace(/docx$/u, 'txt')
}

async function convert(files: readonly string[], folder: string): Promise<void> {
  const profile = pathToFileURL(join(folder, 'profile')).href
  const words = [`-env:UserInstallation=${profile}`, '--headless', '--norestore']
  const format = ['--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder]
  await run('soffice', [...words, ...format, ...files], {
    seconds: secondsToStart + secondsForFile * files.length,
  })
}
