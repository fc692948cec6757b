/** The workbench as a person has it, served from the built sites by routes, without a server. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext, Frame, FrameLocator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest'
import { answer, type Site } from '../../scripts/serve/site.ts'
import { addinSite, pageSite } from '../../scripts/serve/sites.ts'
import type { Fault } from '../../workbench/host/faults.ts'
import type { Desk } from '../../workbench/page/desk.ts'
import { launchBrowser } from './browser.ts'

const pageOrigin = 'https://localhost:8443'
const addinOrigin = 'https://localhost:8444'
/** What a site need not have. */
const optional = ['/favicon.ico', '/beredd.json']

declare global {
  interface Window {
    /** The page's hook for tests: what is open now. */
    desk: Desk
  }
}

export interface Workbench {
  page: Page
  /** The task pane, inside Word's frame. */
  pane: FrameLocator
  context: BrowserContext
  /** Errors of scripts and of the console, and every request to another origin. */
  faults: string[]
}

export interface WorkbenchOptions {
  /** After the "?": "file=…&wordapi=1.6&readonly". */
  address?: string
  scheme?: 'light' | 'dark'
  contrast?: boolean
  viewport?: { width: number; height: number }
  /** More examples than are shipped: name → file. */
  files?: Readonly<Record<string, Uint8Array>>
  /** Runs in page and pane before any script of theirs. */
  script?: () => void
  /** What goes wrong on purpose, from the pane's first request on. */
  hostFaults?: readonly Fault[]
  /** The pane has a process of its own, as it has in Word, whose page is of another site. */
  isApart?: boolean
}

/** One browser for a test file. Gives how to open the page; after each test nothing may have gone wrong in it. */
export function useWorkbench(): (options?: WorkbenchOptions) => Promise<Workbench> {
  let browser: Browser
  beforeAll(async () => {
    browser = await launchBrowser()
  })
  afterAll(() => browser?.close())
  return async (options) => {
    const opened = await openWorkbench(browser, options)
    onTestFinished(async () => {
      await opened.context.close()
      expect(opened.faults).toEqual([])
    })
    return opened
  }
}

async function openWorkbench(browser: Browser, options: WorkbenchOptions = {}): Promise<Workbench> {
  const { address = '', scheme = 'light', contrast = false, viewport, files = {} } = options
  if (!existsSync(join('dist/addin', 'taskpane.html'))) throw new Error('npm run build comes first')
  const context = await browser.newContext({
    viewport: viewport ?? { width: 1300, height: 900 },
    colorScheme: scheme,
    forcedColors: contrast ? 'active' : 'none',
    locale: 'sv-SE',
    acceptDownloads: true,
  })
  const faults: string[] = []
  const sites: Record<string, Site> = { [pageOrigin]: pageSite(), [addinOrigin]: addinSite() }
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url())
    const file = files[decodeURIComponent(url.pathname.replace('/examples/', ''))]
    if (url.origin === pageOrigin && file !== undefined) {
      return route.fulfill({ body: Buffer.from(file) })
    }
    const site = sites[url.origin]
    if (site === undefined) {
      faults.push(`a request to ${url.origin}`)
      return route.abort()
    }
    const { status, type, body } = await answer(site, url.pathname)
    if (status === 404 && !optional.includes(url.pathname)) faults.push(`404 ${url.pathname}`)
    const headers: Record<string, string> = { 'content-type': type }
    if (options.isApart === true) headers['origin-agent-cluster'] = '?1'
    return route.fulfill({ status, headers, body })
  })
  if (options.script !== undefined) await context.addInitScript(options.script)
  if (options.hostFaults !== undefined) await context.addInitScript(breakHost, options.hostFaults)
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('404')) faults.push(message.text())
  })
  // The page asks before unsaved changes are left.
  page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined))
  page.on('pageerror', (error) => faults.push(String(error)))
  await page.goto(`${pageOrigin}/?${address}`)
  return { page, pane: page.frameLocator('#pane iframe'), context, faults }
}

/** The pane's document, for what no locator can ask. */
export function paneFrame({ page }: Workbench): Frame {
  const frame = page.frames().find((each) => each.url().startsWith(addinOrigin))
  if (frame === undefined) throw new Error('There is no pane')
  return frame
}

/** In the page: the host has its faults before the pane has been heard. */
function breakHost(faults: readonly Fault[]): void {
  let opened: Desk
  Object.defineProperty(window, 'desk', {
    get: () => opened,
    set: (desk: Desk) => {
      opened = desk
      for (const fault of faults) desk.word.host.faults.add(fault)
    },
  })
}

/** From now on. */
export function breakHostNow({ page }: Workbench, ...faults: Fault[]): Promise<void> {
  return page.evaluate((added) => {
    for (const fault of added) window.desk.word.host.faults.add(fault)
  }, faults)
}

export function mendHost({ page }: Workbench): Promise<void> {
  return page.evaluate(() => window.desk.word.host.faults.clear())
}

/** Past the welcome: the municipality that is guessed is right. */
export async function begin({ pane }: Workbench): Promise<void> {
  await pane.getByRole('button', { name: 'Börja granska' }).click()
  await pane.locator('[data-rule]').first().waitFor()
}
