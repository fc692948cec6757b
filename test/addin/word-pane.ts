/** The host over Word in a pane of the workbench: the real office.js of npm, with the shim for newer members. */
import { resolve } from 'node:path'
import { build, type Plugin } from 'esbuild'
import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { addinOrigin, bundle, newContext, openPane, type OpenPane } from '../workbench/browser.ts'
import type { StartOptions } from '../workbench/word-page.ts'
import { launchBrowser } from '../e2e/browser.ts'
import { packageModules } from './package-modules.ts'

export type OpenWord = (bytes: Uint8Array, options?: StartOptions) => Promise<OpenPane>

/** One browser for a file's tests; each document has a context of its own. */
export function wordHosts(): OpenWord {
  let browser: Browser
  let scripts: { host: string; shim: string; pane: string }
  let worker: string
  const contexts: BrowserContext[] = []
  beforeAll(async () => {
    const [host, shim, pane, stories] = await Promise.all([
      bundle('test/workbench/word-page.ts'),
      bundle('workbench/word/shim/shim.ts'),
      paneScript('test/addin/word-host-page.ts'),
      paneScript('addin/word/stories-worker.ts', [packageModules]),
    ])
    scripts = { host, shim, pane }
    worker = stories
    browser = await launchBrowser()
  }, 60_000)
  afterAll(async () => {
    for (const context of contexts) await context.close()
    await browser.close()
  })
  return async (bytes, options = {}) => {
    const context = await newContext(browser, scripts)
    contexts.push(context)
    await context.route(`${addinOrigin}/stories-worker.ts`, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: worker }),
    )
    const base64 = Buffer.from(bytes).toString('base64')
    const opened = await openPane(context, (page) =>
      page.evaluate(([text, start]) => window.start(text, start), [base64, options] as const),
    )
    await opened.pane.evaluate(() => window.ready)
    return opened
  }
}

/** A worker's address is said from the script's own, which a script without modules does not know. */
async function paneScript(entry: string, plugins: Plugin[] = []): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [resolve(import.meta.dirname, '../..', entry)],
    bundle: true,
    write: false,
    format: 'iife',
    plugins,
    target: 'es2022',
    define: { 'import.meta.url': 'location.href' },
    logLevel: 'warning',
  })
  return outputFiles[0]?.text ?? ''
}
