/** `npm run pictures`: the pictures of the README and the guides, taken of the workbench as `npm start` serves it. */
import { resolve } from 'node:path'
import { launchBrowser } from '../test/e2e/browser.ts'
import { localCertificate } from './serve/certificate.ts'
import { serve } from './serve/site.ts'
import { addinSite, addressOf, pageSite } from './serve/sites.ts'

const port = 28_643
const picture = (name: string): string => resolve('docs/images', `${name}.png`)

const certificate = await localCertificate(resolve('node_modules/.cache/beredd/certificate'))
const servers = await Promise.all([
  serve(pageSite(port, port + 1), certificate),
  serve(addinSite(port + 1), certificate),
])
const browser = await launchBrowser()
const context = await browser.newContext({
  ignoreHTTPSErrors: true,
  locale: 'sv-SE',
  viewport: { width: 1400, height: 900 },
})
const page = await context.newPage()
await page.goto(addressOf(port))
const frame = page.locator('#pane iframe')
const pane = page.frameLocator('#pane iframe')
await pane.getByRole('button', { name: 'Börja granska' }).click()
await pane.locator('[data-rule][data-level]').first().waitFor()
await page.locator('.underline').first().waitFor()
await page.screenshot({ path: picture('arbetsbord') })

await pane.locator('[data-action=mend][aria-haspopup=menu]').first().click()
await pane.getByRole('menuitem').first().waitFor()
await frame.screenshot({ path: picture('granskning'), animations: 'disabled' })

await pane.locator('[data-action=tab-insert]').click()
await pane.locator('[data-preview=financing]').waitFor()
await frame.screenshot({ path: picture('infoga'), animations: 'disabled' })

await pane.locator('[data-action=tab-instruction]').click()
await pane.locator('.clause').first().waitFor()
await frame.screenshot({ path: picture('instruktionen'), animations: 'disabled' })

await browser.close()
for (const server of servers) server.close()
