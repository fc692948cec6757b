/** From the paths of a call to the files to read. */
import { stat } from 'node:fs/promises'
import { join, relative } from 'node:path'

/** A path that was asked for but cannot be read stays in the list: reading it tells why. */
export async function expandPaths(paths: readonly string[]): Promise<string[]> {
  const files: string[] = []
  for (const path of paths) {
    if (path !== '-' && (await isFolder(path))) files.push(...(await filesBelow(path)))
    else files.push(path)
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

/** Word's lock files (`~$…`) and our own results (`*.beredd.docx`) are not memos. */
async function filesBelow(folder: string): Promise<string[]> {
  const { glob } = await import('tinyglobby')
  const found = await glob(['**/*.docx'], {
    cwd: folder,
    ignore: ['**/~$*', '**/*.beredd.docx', '**/node_modules/**'],
    caseSensitiveMatch: false,
    followSymbolicLinks: false,
  })
  return found
    .sort((one, other) => one.localeCompare(other, 'sv'))
    .map((file) => join(folder, relative('.', file)))
}
