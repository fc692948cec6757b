/**
 * Zod without what no schema of the pane's is: asynchronous, coercing, an encoder, seen through Standard Schema. Asked for,
 * each would still be there in zod's one function that does it all; 0.9 kB. `test/addin/synchronous-zod.test.ts` holds what
 * is left to the whole.
 */
import type { Plugin } from 'rolldown'

/** In zod's own source; every one of them must be found. */
const unasked: readonly [pattern: RegExp, instead: string][] = [
  [/\b\w+ instanceof Promise\b/g, 'false'],
  [/\bctx\??\.async\b/g, 'false'],
  [/\bctx\.direction === "backward"/g, 'false'],
  [/\bdef\.coerce\b/g, 'false'],
  [memberNamed('parseAsync'), ''],
  [memberNamed('safeParseAsync'), ''],
  [memberNamed('brand'), ''],
  [memberNamed('register'), ''],
  [memberNamed('apply'), ''],
  [memberNamed('with'), ''],
  [memberNamed('"~standard"'), ''],
]

export function synchronousZod(): Plugin {
  const found = new Set<RegExp>()
  return {
    name: 'synchronous-zod',
    transform: {
      filter: { id: /\/zod\/v4\/(?:core|mini)\/\w+\.js$/ },
      handler(source) {
        let code = source
        for (const [pattern, instead] of unasked) {
          const changed = code.replace(pattern, instead)
          if (changed !== code) found.add(pattern)
          code = changed
        }
        return { code, map: null }
      },
    },
    buildEnd(error) {
      const missing = unasked.filter(([pattern]) => !found.has(pattern))
      if (error === undefined && missing.length > 0) {
        throw new Error(`zod is written otherwise now: no ${missing.map(String).join(', no ')}`)
      }
    },
  }
}

/** A method or accessor of the object that schemas inherit from. */
function memberNamed(name: string): RegExp {
  return new RegExp(`^ {4}(?:get |set )?${name}\\([^]*?\\n {4}\\},\\n`, 'gm')
}
