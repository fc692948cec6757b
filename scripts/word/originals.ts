/** The files that are written in: ours, and some of a folder of others. */
import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { glob } from 'tinyglobby'
import { openDocx } from '../../src/docx/open.ts'
import { fixtures } from './fixtures.ts'

/** Files of others over this are for `npm run corpus`: LibreOffice lays them out for minutes. */
const mostBytes = 400_000

/** The memos of `examples/`, and small files with what writers trip over. Gives their names. */
export function layOutOurs(folder: string): string[] {
  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync('examples').filter((each) => each.endsWith('.docx'))) {
    cpSync(join('examples', name), join(folder, name))
  }
  for (const [name, bytes] of Object.entries(fixtures)) writeFileSync(join(folder, name), bytes)
  return readdirSync(folder)
}

/** The same `count` every time, from all over the folder. Gives the names they get here, and how many there were. */
export async function layOutSome(
  from: string,
  count: number,
  folder: string,
): Promise<{ names: string[]; of: number }> {
  mkdirSync(folder, { recursive: true })
  const found = (await glob('**/*.docx', { cwd: from })).sort()
  const usable = found.filter((file) => isWritable(join(from, file)))
  const step = Math.max(1, usable.length / count)
  const names = Array.from({ length: Math.min(count, usable.length) }, (_, index) => {
    const file = usable[Math.floor(index * step)] ?? ''
    const name = `${String(index).padStart(3, '0')}-${basename(file)}`
    cpSync(join(from, file), join(folder, name))
    return name
  })
  return { names, of: found.length }
}

function isWritable(path: string): boolean {
  const bytes = readFileSync(path)
  if (bytes.length > mostBytes) return false
  try {
    openDocx(bytes)
    return true
  } catch {
    return false
  }
}
