/** For esbuild: Fluent's components on what carries them in the pane. */
import type { Plugin } from 'esbuild'
import { fluentImports, inPlaceOfImport } from '../../addin/pane/fluent-base/replaced.mjs'

export const fluentBase: Plugin = {
  name: 'fluent-base',
  setup({ onResolve }) {
    onResolve({ filter: fluentImports }, ({ path }) => ({ path: inPlaceOfImport(path) }))
  },
}
