/** A package's modules without what the pane never asks of them, where no bundler can see that it does not. */
import type { Plugin } from 'rolldown'

/** What stands in the package's own source, and what stands there instead. */
export type Part = readonly [pattern: RegExp, instead: string]

/**
 * @param files Paths of the modules.
 * @throws Error at the end of a build that found not every part: the package is written otherwise than it was.
 */
export function withoutParts(name: string, files: RegExp, parts: readonly Part[]): Plugin {
  const found = new Set<RegExp>()
  return {
    name,
    transform: {
      filter: { id: files },
      handler(source) {
        let code = source
        for (const [pattern, instead] of parts) {
          const changed = code.replace(pattern, instead)
          if (changed !== code) found.add(pattern)
          code = changed
        }
        return { code, map: null }
      },
    },
    buildEnd(error) {
      const missing = parts.filter(([pattern]) => !found.has(pattern))
      if (error === undefined && missing.length > 0) {
        throw new Error(`${name}: no ${missing.map(([pattern]) => String(pattern)).join(', no ')}`)
      }
    },
  }
}

/** A method or accessor of an object or class that is not indented itself. */
export function memberNamed(name: string): RegExp {
  return new RegExp(`^ {4}(?:get |set )?${name}\\([^]*?\\n {4}\\},?\\n`, 'gm')
}
