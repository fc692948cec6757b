/** The workbench as a person has it, served from the built sites by routes, without a server. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core'
import { answer, type Site } from '../../scripts/serve/site.ts'
import { addinSite, pageSite } from '../../scripts/serve/sites.ts'

const pageOrigin = 'https://localhost:8443'
const addinOrigin = 'https://localhost:8444'
/** What a site need not have. */
const optional = ['/favicon.ico', '/beredd.json']

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
}

export async function openWorkbench(
  browser: Browser,
  { address = '', scheme = 'light', contrast = false, viewport }: WorkbenchOptions = {},
): Promise<Workbench> {
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
    const site = sites[url.origin]
    if (site === undefined) {
      faults.push(`a request to ${url.origin}`)
      return route.abort()
    }
    const { status, type, body } = await answer(site, url.pathname)
    if (status === 404 && !optional.includes(url.pathname)) faults.push(`404 ${url.pathname}`)
    return route.fulfill({ status, contentType: type, body })
  })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('404')) faults.push(message.text())
  })
  page.on('pageerror', (error) => faults.push(String(error)))
  await page.goto(`${pageOrigin}/?${address}`)
  return { page, pane: page.frameLocator('#pane iframe'), context, faults }
}

/** Past the welcome: the municipality that is guessed is right. */
export async function begin({ pane }: Workbench): Promise<void> {
  await pane.getByRole('button', { name: 'Börja granska' }).click()
  await pane.locator('[data-rule]').first().waitFor()
}
