/** What stands in the place of what Fluent's components and Lit's elements import; the build and the tests ask. */
import { resolve } from 'node:path'

/** From the project's own folder: whoever asks may have been bundled to another place. */
const folder = 'addin/pane/fluent-base'

const replaced = [
  [/^@microsoft\/fast-element$/, resolve(folder, 'index.ts')],
  [/^@microsoft\/focusgroup-polyfill\/shadowless$/, resolve(folder, 'focus-group.ts')],
  [/^\.\/button\.base\.js$/, resolve(folder, 'button.ts')],
  [
    /^\.\.\/(?:patterns\/start-end|utils\/apply-mixins|utils\/autofocus)\.js$/,
    resolve(folder, 'unasked.ts'),
  ],
  [/^tslib$/, resolve(folder, 'decorate.ts')],
  [/^\.\/css-tag\.js$/, resolve(folder, 'no-styles.ts')],
]

/** Any of the imports. */
export const fluentImports = new RegExp(replaced.map(([request]) => request.source).join('|'))

/** @param request As it is imported; one of `fluentImports`. */
export function inPlaceOfImport(request) {
  return replaced.find(([pattern]) => pattern.test(request))?.[1] ?? request
}
