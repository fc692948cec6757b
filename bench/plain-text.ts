/**
 * A lint of plain text beside other linters of text: textlint with prh and the same 148 pairs of plain language, a chain of
 * retext's plugins, and harper. Bytes a second, each with its own reading of the text.
 */
import '../src/cli/engine.ts'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import plainWords from '../packs/data/plain-words.json'
import { lint } from '../src/lint/lint.ts'
import { parseMarkdown } from '../src/markdown/parse.ts'
import type { Root } from '../src/memo/tree.ts'
import { openDocx } from '../src/docx/open.ts'
import { numberParagraphs } from '../src/memo/numbering.ts'
import { bundledPacks } from '../src/packs/bundled.ts'
import { inTurns } from './in-turns.ts'
import { measured } from './measured.ts'
import { memoOfPages } from './memos.ts'
import { peer, peersFolder, peerVersion } from './peers.ts'

const pack = 'norrkoping'
/** Harper reads English: our own documentation. */
const english = ['CONTRIBUTING.md', 'SECURITY.md', 'docs/threat-model.md', 'src/phrases/README.md']
  .map((name) => readFileSync(name, 'utf8'))
  .join('\n')

const folder = mkdtempSync(join(tmpdir(), 'beredd-bench-'))
const prhRules = join(folder, 'prh.json')
writeFileSync(prhRules, JSON.stringify(pairsForPrh()))
try {
  for (const pages of [5, 50]) await compare(pages)
} finally {
  rmSync(folder, { recursive: true })
}

async function compare(pages: number): Promise<void> {
  const swedish = textOf(memoOfPages(pages))
  const textlint = await textlintTask(swedish)
  const retext = await retextTask(swedish)
  const harper = await harperTask()
  const plain = (asked: string) => () =>
    lint(plainTree(swedish), { packs: bundledPacks, asked: [asked] })
  const times = await inTurns(
    {
      'Beredd, plain language alone': plain('klarsprak'),
      'Beredd, a municipality': plain(pack),
      'Beredd, a municipality, as Markdown': () =>
        lint(parseMarkdown(swedish), { packs: bundledPacks, asked: [pack] }),
      'textlint + prh': textlint,
      'retext chain': retext,
      harper,
    },
    12,
  )
  const rate = (name: Parameters<typeof times.get>[0]): number =>
    bytesOf(name === 'harper' ? english : swedish) / 1000 / (times.get(name) ?? NaN)
  const versions = ['@textlint/kernel', 'textlint-rule-prh', 'retext', 'harper.js']
    .map((name) => `${name} ${peerVersion(name)}`)
    .join(', ')
  console.log(
    `${pages} pages, ${bytesOf(swedish)} bytes of Swedish; ${bytesOf(english)} of English for harper (${versions})`,
  )
  console.table(
    [...times].map(([name, ms]) => ({ name, ms: ms.toFixed(2), 'MB/s': rate(name).toFixed(2) })),
  )
  const alone = 'Beredd, plain language alone'
  const whole = 'Beredd, a municipality'
  const told = (ours: typeof alone | typeof whole, peer: Parameters<typeof times.get>[0]) => ({
    what: `lint of plain text at ${pages} pages, ${ours === alone ? 'plain language alone' : 'all rules of a municipality'}, rate of ${peer}`,
    value: times.has(peer) ? rate(ours) / rate(peer) : null,
    unit: '×' as const,
  })
  measured({ ...told(alone, 'textlint + prh'), target: { least: 3 } })
  measured(told(whole, 'textlint + prh'))
  measured(told(whole, 'retext chain'))
  measured(told(whole, 'harper'))
}

function textOf(bytes: Uint8Array): string {
  return numberParagraphs(openDocx(bytes).tree)
    .map(({ text }) => text)
    .join('\n')
}

/** As textlint's plugin for text takes it: a line is a paragraph. */
function plainTree(text: string): Root {
  return {
    type: 'root',
    children: text.split('\n').map((value, index) => ({
      type: 'paragraph',
      children: [{ type: 'text', value }],
      data: { word: { id: `p${index}` } },
    })),
  }
}

function bytesOf(text: string): number {
  return Buffer.byteLength(text)
}

/** What may be struck, and what is in brackets, is for a reader: prh takes a word for a word. */
function pairsForPrh(): unknown {
  const bare = (words: string): string => words.replaceAll(/\s*\([^)]*\)/gu, '').trim()
  const rules = plainWords.map(({ avoid, prefer }) => ({
    pattern: bare(avoid),
    expected: bare(prefer[0] ?? '') || '–',
  }))
  return { version: 1, rules }
}

interface Kernel {
  TextlintKernel: new () => {
    lintText(text: string, options: object): Promise<{ messages: unknown[] }>
  }
}
interface Default {
  default: unknown
}

async function textlintTask(swedish: string): Promise<(() => Promise<unknown>) | null> {
  const kernel = await peer<Kernel>('@textlint/kernel')
  const plugin = await peer<Default>('@textlint/textlint-plugin-text')
  const rule = await peer<Default>('textlint-rule-prh')
  if (kernel === null || plugin === null || rule === null) return null
  const linter = new kernel.TextlintKernel()
  const options = {
    filePath: 'text.txt',
    ext: '.txt',
    plugins: [{ pluginId: 'text', plugin: unwrap(plugin) }],
    rules: [{ ruleId: 'prh', rule: unwrap(rule), options: { rulePaths: [prhRules] } }],
  }
  const task = (): Promise<{ messages: unknown[] }> => linter.lintText(swedish, options)
  console.log(`textlint with prh finds ${(await task()).messages.length} in the text`)
  return task
}

/** CommonJS wraps a default export once for itself and once for Node. */
function unwrap(module: Default): unknown {
  const inner = module.default
  return typeof inner === 'object' && inner !== null && 'default' in inner ? inner.default : inner
}

interface Processor {
  use(plugin: unknown): Processor
  freeze(): Processor
  process(text: string): Promise<unknown>
}

async function retextTask(swedish: string): Promise<(() => Promise<unknown>) | null> {
  const core = await peer<{ retext: () => Processor }>('retext')
  const names = ['retext-repeated-words', 'retext-indefinite-article', 'retext-equality']
  const plugins = await Promise.all(names.map((name) => peer<Default>(name)))
  if (core === null || plugins.includes(null)) return null
  const processor = plugins
    .reduce((chain, plugin) => chain.use(plugin?.default), core.retext())
    .freeze()
  return () => processor.process(swedish)
}

interface Harper {
  LocalLinter: new (options: { binary: unknown }) => {
    setup(): Promise<void>
    lint(text: string): Promise<unknown[]>
  }
  createBinaryModuleFromUrl(url: string): unknown
}

async function harperTask(): Promise<(() => Promise<unknown>) | null> {
  const harper = await peer<Harper>('harper.js')
  if (harper === null) return null
  try {
    const wasm = join(peersFolder, 'node_modules/harper.js/dist/harper_wasm_bg.wasm')
    const binary = harper.createBinaryModuleFromUrl(pathToFileURL(wasm).href)
    const linter = new harper.LocalLinter({ binary })
    await linter.setup()
    console.log(`harper finds ${(await linter.lint(english)).length} in the English text`)
    return () => linter.lint(english)
  } catch (error) {
    console.log(`harper.js is left out: ${error instanceof Error ? error.message : String(error)}`)
    return null
  }
}
