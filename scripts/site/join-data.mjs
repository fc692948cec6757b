/**
 * A webpack loader for data as JSON: each file is a part of `addin/pane/engine/data.mjs`, which holds them all. Side by side they
 * compress better than with code between them.
 */
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'

const files = ['packs/data/statutes.json', 'build/packs.json', 'build/words.json'].map((file) =>
  resolve(file),
)
const all = resolve('addin/pane/engine/data.mjs')

export default async function joinData() {
  if (this.resourcePath !== all) {
    const part = files.indexOf(this.resourcePath)
    return `import { data } from ${JSON.stringify(all)}\nexport default data[${part}]\n`
  }
  for (const file of files) this.addDependency(file)
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')))
  const joined = `[${texts.map((text) => text.trim()).join(',')}]`
  return `export const data = JSON.parse(${JSON.stringify(joined)})\n`
}
