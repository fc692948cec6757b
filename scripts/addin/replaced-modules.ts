/** Smaller modules in the place of others: what carries Fluent's components, and what reads Word's own package. */
import { dirname, join } from 'node:path'
import type { Plugin } from 'rolldown'
import { fluentImports, inPlaceOfImport } from '../../addin/pane/fluent-base/replaced.mjs'
import { inPlaceOf } from '../../addin/word/package/replaced.mjs'

export const replacedModules: Plugin = {
  name: 'replaced-modules',
  resolveId(request, importer) {
    if (fluentImports.test(request)) return inPlaceOfImport(request)
    if (importer === undefined || !/^\.{1,2}\/.*\.ts$/.test(request)) return null
    return inPlaceOf(join(dirname(importer), request))
  },
}
