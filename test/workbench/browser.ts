/** A browser page that hosts a pane with the unmodified office.js; everything is served by routes, nothing by a server. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'
import { libraryFolder } from '../../scripts/serve/sites.ts'
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core'

const root = resolve(import.meta.dirname, '../..')
const officeFolder = libraryFolder()

const hostOrigin = 'https://pane.test:8443'
export const addinOrigin = 'https://pane.test:8444'

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css',
  html: 'text/html; charset=utf-8',
}

export interface OpenPane {
  page: Page
  pane: Frame
  /** Uncaught errors of page and pane. */
  errors: string[]
  /** Addresses that were asked for and that no route serves. */
  missing: string[]
  close(): Promise<void>
}

/** TypeScript as one script that runs in the page. */
export async function bundle(entry: string): Promise<string> {
  const result = await build({
    entryPoints: [join(root, entry)],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    logLevel: 'warning',
  })
  return result.outputFiles[0]?.text ?? ''
}

export interface PaneScripts {
  /** Runs in the host page, and has a way to mount the pane: `window.mountPane()`. */
  host: string
  /** Runs in the pane after office.js; "" for none. */
  shim: string
  /** The pane's own script. */
  pane?: string
}

const readyScript = 'window.ready = Office.onReady()'

export async function newContext(browser: Browser, scripts: PaneScripts): Promise<BrowserContext> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true })
  const pane = `<!doctype html><meta charset="utf-8"><title>Pane</title><button id="first">Ett</button>
    <script src="/office-js/office.js"></script><script src="/shim.js"></script><script src="/pane.js"></script>`
  const pages: Readonly<Record<string, [type: string, body: string]>> = {
    [`${hostOrigin}/`]: [
      'html',
      '<!doctype html><meta charset="utf-8"><title>Värd</title><script src="/host.js"></script>',
    ],
    [`${hostOrigin}/host.js`]: ['js', scripts.host],
    [`${addinOrigin}/pane.html`]: ['html', pane],
    [`${addinOrigin}/shim.js`]: ['js', scripts.shim],
    [`${addinOrigin}/pane.js`]: ['js', scripts.pane ?? readyScript],
  }
  const office = officeFiles()
  await context.route(
    () => true,
    (route) => {
      const url = new URL(route.request().url())
      const known = pages[url.origin + url.pathname]
      if (known !== undefined) {
        return route.fulfill({ contentType: types[known[0]] ?? '', body: known[1] })
      }
      const file = url.origin === addinOrigin ? office(url.pathname) : null
      if (file === null) return route.fulfill({ status: 404, body: '' })
      return route.fulfill({
        contentType: types[file.slice(file.lastIndexOf('.') + 1)] ?? 'application/octet-stream',
        body: readFileSync(file),
      })
    },
  )
  return context
}

/** Opens the host page, calls `mount` in it and waits for the pane. */
export async function openPane(
  context: BrowserContext,
  mount: (page: Page) => Promise<void>,
): Promise<OpenPane> {
  const page = await context.newPage()
  const errors: string[] = []
  const missing: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('response', (response) => {
    if (response.status() === 404 && !response.url().endsWith('favicon.ico'))
      missing.push(response.url())
  })
  await page.goto(`${hostOrigin}/`)
  await mount(page)
  const pane = await paneOf(page)
  return { page, pane, errors, missing, close: () => page.close() }
}

async function paneOf(page: Page): Promise<Frame> {
  for (let tries = 0; tries < 200; tries++) {
    const frame = page.frames().find((other) => other.url().startsWith(addinOrigin))
    if (frame !== undefined) {
      await frame.waitForLoadState()
      return frame
    }
    await page.waitForTimeout(25)
  }
  throw new Error('The pane never came')
}

/** The library is asked for with names in other cases than its files have. */
function officeFiles(): (path: string) => string | null {
  const prefix = '/office-js/'
  return (path) => {
    if (!path.toLowerCase().startsWith(prefix)) return null
    let at = officeFolder
    for (const step of path.slice(prefix.length).split('/')) {
      const name = existsSync(join(at, step))
        ? step
        : readdirSync(at).find((other) => other.toLowerCase() === step.toLowerCase())
      if (name === undefined) return null
      at = join(at, name)
    }
    return statSync(at).isFile() ? at : null
  }
}
