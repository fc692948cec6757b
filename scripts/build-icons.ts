/** `npm run icons`: the ribbon's PNG files from their SVG drawings, rendered by Chromium. Run it when a drawing changes. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { launchBrowser } from '../test/e2e/browser.ts'

const folder = resolve('addin/icons')
const sizes: Record<string, readonly number[]> = {
  icon: [16, 32, 64, 80, 128],
  signature: [16, 32, 80],
  financing: [16, 32, 80],
  next: [16, 32, 80],
}

const browser = await launchBrowser()
const page = await browser.newPage()
for (const [name, widths] of Object.entries(sizes)) {
  const drawing = readFileSync(resolve(folder, `${name}.svg`), 'utf8')
  for (const width of widths) {
    await page.setViewportSize({ width, height: width })
    await page.setContent(`<style>*{margin:0}svg{display:block;width:100vw}</style>${drawing}`)
    const path = resolve(folder, `${name}-${width}.png`)
    await page.screenshot({ path, omitBackground: true })
  }
}
await browser.close()
