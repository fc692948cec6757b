/** How much script the pane's users load: every `.js` file of the built site, gzipped as a careful server does it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

export interface ScriptSize {
  /** Bytes in all. */
  all: number
  /** Of them the linter with every pack, and what it shares with the pane. */
  core: number
}

export function scriptSize(folder: string): ScriptSize {
  const size = { all: 0, core: 0 }
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.js'))) {
    const bytes = gzipSync(readFileSync(join(folder, name)), { level: 9 }).length
    size.all += bytes
    if (/^(?:engine|shared)\./.test(name)) size.core += bytes
  }
  return size
}
