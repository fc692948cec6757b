/** A pane over a real document, for tests. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { launchBrowser } from '../e2e/browser.ts'
import { bundle, newContext, openPane, type OpenPane } from './browser.ts'
import type { StartOptions } from './word-page.ts'

export const examples = join(import.meta.dirname, '../../examples')

export function example(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(examples, name)))
}

/** One browser for a file's tests; each pane has a context of its own, so that nothing is cached between them. */
export function wordPanes(): (bytes: Uint8Array, options?: StartOptions) => Promise<OpenPane> {
  let browser: Browser
  let scripts: { host: string; shim: string }
  const contexts: BrowserContext[] = []
  beforeAll(async () => {
    const [host, shim] = await Promise.all([
      bundle('test/workbench/word-page.ts'),
      bundle('workbench/word/shim/shim.ts'),
    ])
    scripts = { host, shim }
    browser = await launchBrowser()
  }, 60_000)
  afterAll(async () => {
    for (const context of contexts) await context.close()
    await browser.close()
  })
  return async (bytes, options = {}) => {
    const context = await newContext(browser, scripts)
    contexts.push(context)
    const base64 = Buffer.from(bytes).toString('base64')
    return openPane(context, (page) =>
      page.evaluate(([text, start]) => window.start(text, start), [base64, options] as const),
    )
  }
}
