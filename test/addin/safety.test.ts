/** What the add-in's pages may load and run, and what its code never does. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sitePage } from '../../scripts/site/page.ts'

const root = resolve(import.meta.dirname, '../..')
const library = 'https://appsforoffice.microsoft.com'

function policyOf(html: string): Map<string, string[]> {
  const content = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(html)?.[1] ?? ''
  return new Map(
    content.split(';').map((part) => {
      const [name = '', ...values] = part.trim().split(/\s+/)
      return [name, values]
    }),
  )
}

const pane = readFileSync(join(root, 'addin/taskpane/taskpane.html'), 'utf8')
const page = sitePage(
  '# Rubrik <b>\n\nText med [länk](annan.md) och `kod`.\n\n<script>1</script>\n',
  1,
)

function filesUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`)
}
/** All that can come into the pane: the command line and the reports that it writes cannot. */
const sources = ['addin', 'src']
  .flatMap(filesUnder)
  .filter((name) => !/^src\/(?:cli|report)\//.test(name))

/** Without comments: they may name what the code must not do. */
function codeOf(name: string): string {
  return readFileSync(join(root, name), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')
}

describe('the pane’s page', () => {
  it('allows scripts of its own and Office’s library, and nothing inline', () => {
    const policy = policyOf(pane)
    expect(policy.get('default-src')).toEqual(["'none'"])
    expect(policy.get('script-src')).toEqual(["'self'", library])
    expect(policy.get('style-src')).toEqual(["'self'"])
    expect(policy.get('worker-src')).toEqual(["'self'"])
    expect(policy.get('connect-src')).toEqual(["'self'"])
    expect(policy.get('base-uri')).toEqual(["'none'"])
    expect(policy.get('form-action')).toEqual(["'none'"])
    expect([...policy.values()].flat().join(' ')).not.toMatch(/unsafe|\*|http:/)
  })

  it('has one script, Office’s, and no style or handler in its markup', () => {
    expect([...pane.matchAll(/<script[^>]*>/g)].map(String)).toEqual([
      `<script src="${library}/lib/1/hosted/office.js">`,
    ])
    expect(pane).not.toMatch(/<style|\sstyle=|\son[a-z]+=|javascript:/)
  })
})

describe('help and rule pages', () => {
  it('run nothing, whatever their text says', () => {
    expect(policyOf(page).get('default-src')).toEqual(["'none'"])
    expect(policyOf(page).has('script-src')).toBe(false)
    expect(page).not.toContain('<script')
    expect(page).toContain('&lt;script&gt;')
    expect(page).toContain('<title>Rubrik &lt;b> – Beredd</title>')
    expect(page).toContain('href="annan.html"')
  })
})

describe('the code', () => {
  const forbidden: readonly [what: string, pattern: RegExp][] = [
    [
      'markup made of text',
      /\b(?:innerHTML|outerHTML|insertAdjacentHTML|unsafeHTML|unsafeSVG|unsafeStatic|createContextualFragment)\b|document\.write/,
    ],
    ['code made of text', /\beval\s*\(|new Function\b|set(?:Timeout|Interval)\s*\(\s*['"`]/],
    ['styles in markup', /<style[\s>]|\sstyle="/],
    ['handlers in markup', /\son(?:click|load|error|input|change)="/],
    [
      'other ways out',
      /\b(?:XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|RTCPeerConnection)\b/,
    ],
    ['shared storage', /\bsessionStorage\b|document\.cookie|indexedDB/],
  ]
  for (const [what, pattern] of forbidden) {
    it(`knows no ${what}`, () => {
      expect(sources.length).toBeGreaterThan(200)
      expect(sources.filter((name) => pattern.test(codeOf(name)))).toEqual([])
    })
  }

  it('asks the network for one thing: the organisation’s settings beside the pane', () => {
    expect(sources.filter((name) => /\bfetch\s*\(/.test(codeOf(name)))).toEqual([
      'addin/pane/stores.ts',
    ])
    const addresses = sources.flatMap((name) => codeOf(name).match(/https?:\/\/[^\s'"`)]+/g) ?? [])
    const outside = addresses.filter((url) => !/schemas|purl\.|w3\.org|openxmlformats/.test(url))
    expect(outside).toEqual([])
  })

  it('keeps the user’s values in one place, apart by partition', () => {
    expect(sources.filter((name) => /\blocalStorage\b/.test(codeOf(name)))).toEqual([
      'addin/word/store.ts',
    ])
    expect(codeOf('addin/word/store.ts')).toContain('partitionKey')
  })
})
