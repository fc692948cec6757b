/** The manifest says nothing that is not there: resources, files, functions, languages. */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { OfficeAddinManifest } from 'office-addin-manifest'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { commands } from '../../addin/commands/commands.ts'
import { popupWords } from '../../addin/word/critiques.ts'

const root = resolve(import.meta.dirname, '../..')
const path = join(root, 'manifest.xml')
const site = 'https://localhost:8444/'

interface Element {
  name: string
  attributes: Record<string, string>
  text: string
}

function elementsOf(xml: string): Element[] {
  const all: Element[] = []
  const open: Element[] = []
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, text: '' }
    all.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    const last = open.at(-1)
    if (last !== undefined) last.text += text
  })
  parser.on('closetag', () => open.pop())
  parser.write(xml).close()
  return all
}

const elements = elementsOf(readFileSync(path, 'utf8'))
const named = (...names: string[]): Element[] => elements.filter(({ name }) => names.includes(name))
const resources = new Map(
  named('bt:Image', 'bt:Url', 'bt:String')
    .filter(({ attributes }) => attributes['id'] !== undefined)
    .map(({ attributes }) => [attributes['id'] ?? '', attributes['DefaultValue'] ?? '']),
)
const shortcuts = z
  .object({
    actions: z.array(
      z.object({ id: z.string(), type: z.literal('ExecuteFunction'), name: z.string() }),
    ),
    shortcuts: z.array(
      z.object({ action: z.string(), key: z.object({ default: z.string(), mac: z.string() }) }),
    ),
  })
  .parse(JSON.parse(readFileSync(join(root, 'addin/shortcuts.json'), 'utf8')))
const functions = new Set(commands.map(({ name }) => name))

/** Where a file of the built site comes from. */
function sourceOf(file: string): string {
  if (file.startsWith('icons/')) return `addin/${file}`
  const sources: Record<string, string> = {
    'taskpane.html': 'addin/taskpane/taskpane.html',
    'shortcuts.json': 'addin/shortcuts.json',
    // Made of it by scripts/build-site.ts.
    'hjalp/index.html': 'docs/anvandare.md',
  }
  return sources[file] ?? `${file} is built from nothing`
}

describe('the manifest', () => {
  it('is read by Office’s own tool', async () => {
    const info = await OfficeAddinManifest.readManifestFile(path)
    expect(info).toMatchObject({
      displayName: 'Beredd',
      defaultLocale: 'sv-SE',
      hosts: ['Document'],
      officeAppType: 'TaskPaneApp',
      permissions: 'ReadWriteDocument',
    })
    expect(info.id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
  })

  it('asks for Word of 2019 and no newer', () => {
    expect(named('Set').map(({ attributes }) => attributes)).toEqual([
      { Name: 'WordApi', MinVersion: '1.3' },
    ])
  })

  it('has every resource that it names, and names every one that it has', () => {
    const used = elements.flatMap(({ attributes }) => attributes['resid'] ?? [])
    for (const id of used) expect(resources.has(id), id).toBe(true)
    const code = Object.values(popupWords)
    for (const id of code) expect(resources.has(id), id).toBe(true)
    expect([...resources.keys()].filter((id) => ![...used, ...code].includes(id))).toEqual([])
    expect(resources.size).toBe(
      named('bt:Image', 'bt:Url', 'bt:String').length -
        named('bt:Image').filter(({ attributes }) => attributes['resid'] !== undefined).length,
    )
  })

  it('keeps within the lengths that Office takes', () => {
    const [short, long] = [125, 250]
    for (const [id, words] of resources) {
      expect(id.length, id).toBeLessThanOrEqual(32)
      expect(words.length, id).toBeLessThanOrEqual(id.endsWith('.Tip') ? long : short)
    }
  })

  it('names files that are in the site, on its own address', () => {
    const urls = elements
      .flatMap(({ attributes }) => [attributes['DefaultValue'], attributes['Url']])
      .filter((value) => value?.startsWith('http') === true)
    expect(urls.length).toBeGreaterThan(15)
    for (const url of urls) {
      expect(url?.startsWith(site), url).toBe(true)
      expect(existsSync(join(root, sourceOf(url?.slice(site.length) ?? ''))), url).toBe(true)
    }
  })

  it('has every word in English too', () => {
    const strings = named('bt:String').length
    expect(named('bt:Override').map(({ attributes }) => attributes['Locale'])).toEqual(
      Array.from({ length: strings }, () => 'en-US'),
    )
    for (const { attributes } of named('bt:Override', 'Override')) {
      expect(attributes['Value']?.trim()).toBeTruthy()
    }
  })

  it('calls functions that there are, also from the keyboard', () => {
    const called = named('FunctionName').map(({ text }) => text)
    expect(called).toEqual(['insertSignature', 'insertFinancing', 'nextFinding'])
    const keyed = shortcuts.actions.map(({ id }) => id)
    for (const name of [...called, ...keyed]) expect(functions.has(name), name).toBe(true)
    expect([...functions].sort()).toEqual([...keyed].sort())
    expect(shortcuts.shortcuts.map(({ action }) => action).sort()).toEqual([...keyed].sort())
    const keys = shortcuts.shortcuts.map(({ key }) => key.default)
    expect(new Set(keys).size).toBe(keys.length)
    for (const key of keys) expect(key).toMatch(/^(?:Ctrl|Alt|Shift)\+/)
  })
})
