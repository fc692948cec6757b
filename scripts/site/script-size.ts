/** How much script the pane's users load: every `.js` file of the built site, as it lies there gzipped. */
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

export interface ScriptSize {
  /** Bytes in all. */
  all: number
  /** Of them the linter with every pack, and the shared script, which holds what reads stories too. */
  core: number
}

/**
 * @param form What lies beside each script: `gz` or `br`.
 * @throws Error where the site has not been built: no such file.
 */
export function scriptSize(folder: string, form: 'gz' | 'br' = 'gz'): ScriptSize {
  const size = { all: 0, core: 0 }
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.js'))) {
    const bytes = statSync(join(folder, `${name}.${form}`)).size
    size.all += bytes
    if (/^(?:engine|shared)\./.test(name)) size.core += bytes
  }
  return size
}
