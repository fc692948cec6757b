/** The worker that reads Word's package as it ships, for esbuild: with the smaller modules in their places. */
import { readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Plugin } from 'esbuild'
import { inPlaceOf } from '../../addin/word/package/replaced.mjs'

export const packageModules: Plugin = {
  name: 'package-modules',
  setup({ onLoad }) {
    onLoad({ filter: /src\/docx\/[\w-]+\.ts$/ }, async ({ path }) => {
      const other = inPlaceOf(path)
      if (other === null) return undefined
      return { contents: await readFile(other, 'utf8'), loader: 'ts', resolveDir: dirname(other) }
    })
  },
}
