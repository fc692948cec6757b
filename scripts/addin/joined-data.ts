/**
 * Data as JSON: each file is a part of `addin/pane/engine/data.mjs`, which holds them all. Side by side they compress better
 * than with code between them, and what is packed better still as one: like stands beside like.
 */
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Plugin } from 'rolldown'
import { unpack, type Packed } from '../../src/settings/packed.ts'
import { packData } from '../pack-data.ts'

const packed = ['build/words.json', 'build/packs.json'].map((file) => resolve(file))
const statutes = resolve('packs/data/statutes.json')
const files = [...packed, statutes]
const all = resolve('addin/pane/engine/data.mjs')
const unpacking = resolve('src/settings/packed.ts')
/** Stands for the module that unpacks, where it is given what has been. */
const asItIs = 'data-as-it-is'

export const joinedData: Plugin = {
  name: 'joined-data',
  resolveId(request, importer) {
    const isOurs = importer !== undefined && importer !== all && request.endsWith('/packed.ts')
    return isOurs && join(importer, '..', request) === unpacking ? asItIs : null
  },
  async load(id) {
    if (id === asItIs) {
      return { code: 'export const unpack = (value) => value', moduleType: 'js' }
    }
    if (id === all) return { code: await joined(), moduleType: 'js' }
    const part = files.indexOf(id)
    if (part === -1) return null
    const code = `import { data } from ${JSON.stringify(all)}\nexport default data[${part}]`
    return { code, moduleType: 'js' }
  },
}

async function joined(): Promise<string> {
  const texts = await Promise.all(packed.map((file) => readFile(file, 'utf8')))
  const acts = JSON.parse(await readFile(statutes, 'utf8')) as Record<string, unknown>
  // Every sign may stand in it, and packed data has signs of its own.
  const { repealed, ...named } = acts
  const together = packData([...texts.map((text) => unpack(JSON.parse(text) as Packed)), named])
  const written = JSON.stringify(JSON.stringify([together, repealed]))
  return [
    `import { unpack } from ${JSON.stringify(unpacking)}`,
    `const [packed, repealed] = JSON.parse(${written})`,
    'const [words, packs, named] = unpack(packed)',
    'export const data = [words, packs, { ...named, repealed }]',
  ].join('\n')
}
