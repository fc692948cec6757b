/**
 * Zod without what no schema of the pane's is: asynchronous, coercing, an encoder, seen through Standard Schema, told from
 * others by a key, written in a template, part of itself, with a value for one that is missing, broken off at the first
 * mistake, compiled. Asked for, each would still be there in zod's one function that does it all; 2.4 kB.
 * `test/addin/synchronous-zod.test.ts` holds what is left to the whole.
 */
import type { Plugin } from 'rolldown'
import { memberNamed, withoutParts, type Part } from './without-parts.ts'

/** In zod's own source. */
const unasked: readonly Part[] = [
  [/\basyncResult \|\| _ instanceof Promise\b/g, 'false'],
  [/\b\w+ instanceof Promise\b/g, 'false'],
  [/\bproms\.length\b/g, '0'],
  [/\bctx\??\.async\b/g, 'false'],
  [/\bctx\.direction === "backward"/g, 'false'],
  [/\bdef\.coerce\b/g, 'false'],
  [/\bctx\?\.abortEarly\b/g, 'false'],
  [/\bzod\.def\.options\.some\(\(o\) => o\._zod\.optin === "defaulted"\)/g, 'false'],
  [/[\w.]+ === "defaulted"/g, 'false'],
  [/[\w.]+ !== "defaulted"/g, 'true'],
  [/\bcore\.globalConfig\.memoizer\b/g, 'undefined'],
  [/\bglobalThis\.__zod_globalConfig\?\.postProcessor\b/g, 'undefined'],
  // Only how fast an error is made.
  [/\? newError\(Definition\)/g, '? new Definition()'],
  [/^ {4}inst\._zod\.(?:pattern|version) = .*;\n/gm, ''],
  [lazy('pattern'), ''],
  [lazy('propValues'), ''],
  [lazy('values'), ''],
  // It can be worked out at once where no schema is part of itself.
  [
    /\butil\.defineLazyInternal\(inst, "(opt\w+)", (\(zod\) => [^;]*)\);/g,
    'inst._zod.$1 = ($2)(inst._zod);',
  ],
  [/\bif \((?:ctx\.skipChecks|payload\.memo)\)/g, 'if (false)'],
  [
    /^ {4}Object\.defineProperty\(\w+, (?:"name"|Symbol\.hasInstance), \{[^]*?\}\);\n(?= {4}\w)/gm,
    '',
  ],
  [/^ {4}\/\* `toString` lives[^]*?\n {4}\}\n/gm, ''],
  [/^ {8}if \(!def\.shape\?\.\[k\][^]*?\n {8}\}\n/gm, ''],
  [/^ {8}(?:numKeys|optionalKeys): .*,\n|^ {4}const okeys = .*\n/gm, ''],
  [/^ {8}if \(params\?\.error !== undefined\)\n.*\n/gm, ''],
  [/^ {4}if \(!inst\._zod\)\n.*\n/gm, ''],
  [/^ {4}if \(ctx\?\.reportInput\) \{[^]*?\n {4}\}\n/gm, ''],
  [/^ {4}capSize\(.*\);\n/gm, ''],
  [/^ {8}\/\/ support prototype modifications[^]*?\n {8}\}\n/gm, ''],
  [memberNamed('parseAsync'), ''],
  [memberNamed('safeParseAsync'), ''],
  [memberNamed('brand'), ''],
  [memberNamed('register'), ''],
  [memberNamed('apply'), ''],
  [memberNamed('with'), ''],
  [memberNamed('"~standard"'), ''],
]

export const synchronousZod = (): Plugin =>
  withoutParts('synchronous-zod', /\/zod\/v4\/(?:core|mini)\/\w+\.js$/, unasked)

/** What a schema works out when it is first asked for. */
function lazy(name: string): RegExp {
  return new RegExp(
    `^ {4}util\\.defineLazyInternal\\(inst, "${name}", (?:.*\\);\\n|[^]*?\\n {4}\\}\\);\\n)`,
    'gm',
  )
}
