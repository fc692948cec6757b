/** The preview page in a browser: built by esbuild, served from memory, with every fault of its own written down. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest'
import { fluentBase } from '../../scripts/site/fluent-base.ts'
import type { Scene } from '../pane/preview.ts'
import { launchBrowser } from './browser.ts'

const root = join(import.meta.dirname, '../..')
const origin = 'https://pane.test'

interface PaneFiles {
  script: Uint8Array
  worker: Uint8Array
  styles: Uint8Array
  html: Uint8Array
}

/** As small as esbuild can: an upper bound of what is shipped. */
async function buildPane(): Promise<PaneFiles> {
  const [pane, worker] = await Promise.all([
    bundle('test/pane/preview.ts'),
    bundle('addin/pane/engine/worker.ts'),
  ])
  return {
    script: fileOf(pane, '.js'),
    styles: fileOf(pane, '.css'),
    worker: fileOf(worker, '.js'),
    html: await readFile(join(root, 'test/pane/preview.html')),
  }
}

async function bundle(entry: string) {
  return (await bundleWithInputs(entry)).outputFiles
}

/** `metafile` names every file that went in. */
export function bundleWithInputs(entry: string) {
  return build({
    entryPoints: [join(root, entry)],
    outdir: join(root, 'build/pane'),
    plugins: [fluentBase],
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    target: 'es2022',
    write: false,
    metafile: true,
    logLevel: 'error',
  })
}

export function fileOf(files: Awaited<ReturnType<typeof bundle>>, ending: string): Uint8Array {
  const file = files.find(({ path }) => path.endsWith(ending))
  if (file === undefined) throw new Error(`no ${ending} was built`)
  return file.contents
}

export interface PageOptions {
  scheme?: 'light' | 'dark'
  contrast?: boolean
  width?: number
  height?: number
}

interface PanePage {
  page: Page
  /** Errors of the console and of scripts, and every request to somewhere else. */
  faults: string[]
  show(scene: Scene): Promise<void>
  close(): Promise<void>
}

async function openPane(
  browser: Browser,
  files: PaneFiles,
  { scheme = 'light', contrast = false, width = 340, height = 760 }: PageOptions = {},
): Promise<PanePage> {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: scheme,
    forcedColors: contrast ? 'active' : 'none',
    locale: 'sv-SE',
  })
  const faults: string[] = []
  const served: Record<string, { body: Uint8Array; contentType: string }> = {
    '/': { body: files.html, contentType: 'text/html' },
    '/preview.js': { body: files.script, contentType: 'text/javascript' },
    '/preview.css': { body: files.styles, contentType: 'text/css' },
    '/worker.ts': { body: files.worker, contentType: 'text/javascript' },
  }
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url())
    const file = url.origin === origin ? served[url.pathname] : undefined
    if (file === undefined) {
      if (url.pathname !== '/favicon.ico') faults.push(`asked for ${url.href}`)
      await route.fulfill({ status: 404, body: '' })
    } else await route.fulfill({ contentType: file.contentType, body: Buffer.from(file.body) })
  })
  const page = await context.newPage()
  page.setDefaultTimeout(8000)
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('404')) faults.push(message.text())
  })
  page.on('pageerror', (error) => faults.push(String(error)))
  await page.goto(`${origin}/`)
  return {
    page,
    faults,
    show: (scene) => page.evaluate((each) => window.show(each), scene),
    close: () => context.close(),
  }
}

/** A browser for a test file. Gives how to open the pane; after each test nothing may have gone wrong in it. */
export function usePane(): (options?: PageOptions) => Promise<PanePage> {
  let browser: Browser
  let files: PaneFiles
  beforeAll(async () => {
    ;[browser, files] = await Promise.all([launchBrowser(), buildPane()])
  }, 60_000)
  afterAll(() => browser?.close())
  return async (options) => {
    const pane = await openPane(browser, files, options)
    onTestFinished(async () => {
      expect(pane.faults).toEqual([])
      await pane.close()
    })
    return pane
  }
}
