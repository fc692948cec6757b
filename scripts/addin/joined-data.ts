/**
 * Data as JSON: each file is a part of `addin/pane/engine/data.mjs`, which holds them all. Side by side they compress better
 * than with code between them.
 */
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Plugin } from 'rolldown'

const files = ['packs/data/statutes.json', 'build/words.json', 'build/packs.json'].map((file) =>
  resolve(file),
)
const all = resolve('addin/pane/engine/data.mjs')

export const joinedData: Plugin = {
  name: 'joined-data',
  async load(id) {
    if (id === all) {
      const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')))
      const joined = `[${texts.map((text) => text.trim()).join(',')}]`
      return { code: `export const data = JSON.parse(${JSON.stringify(joined)})`, moduleType: 'js' }
    }
    const part = files.indexOf(id)
    if (part === -1) return null
    const code = `import { data } from ${JSON.stringify(all)}\nexport default data[${part}]`
    return { code, moduleType: 'js' }
  },
}
