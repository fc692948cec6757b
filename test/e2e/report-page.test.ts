/** The HTML report in a browser: clean to axe in light and dark, at any width, and on A4 paper. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { htmlForm } from '../../src/report/html.ts'
import { wholeReport } from '../../src/report/part.ts'
import { reportOf, withIgnored } from '../report/report-of.ts'
import { launchBrowser } from './browser.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const memo = `---
sidhuvud: Norrköpings kommun
Diarienummer: KS 2026/0007
---
TJÄNSTESKRIVELSE

## Förslag till beslut

Kommunstyrelsen ger tekniska kontoret i uppdrag att ta fram en plan enligt kommunallagen (1991:900) den 20260304.
`
const html = wholeReport(htmlForm('2026-11-27'), [
  reportOf('ärenden/en lång sökväg utan mellanslag/tjansteskrivelse-om-nagot-langt.md', memo),
  reportOf('b.md', withIgnored(memo, 'repealed-statute', { reason: 'Citat', name: 'Eva Lind' })),
  { path: 'trasig.docx', readable: false, message: 'Filen är ingen zip.' },
])

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
})

async function open(options: { width?: number; scheme?: 'light' | 'dark' } = {}): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width: options.width ?? 1024, height: 800 },
    colorScheme: options.scheme ?? 'light',
  })
  await page.setContent(html)
  return page
}

it.each([
  ['light', {}],
  ['dark', { scheme: 'dark' }],
  ['narrow', { width: 320 }],
] as const)('is clean to axe and fits its width: %s', async (_look, options) => {
  const page = await open(options)
  await page.evaluate(axe)
  const { violations } = await page.evaluate<AxeResults>(() =>
    // Put there by the line above.
    (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  )
  expect(
    violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`)),
  ).toEqual([])
  const wider = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(wider).toBe(0)
})

it('prints on A4, each file from a page of its own', async () => {
  const page = await open({ scheme: 'dark' })
  const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const boxes = [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/gu)]
  expect(boxes.length).toBeGreaterThan(2)
  for (const [, width, height] of boxes) {
    expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842])
  }
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  const ink = await page.evaluate(() => getComputedStyle(document.body).color)
  expect(ink).toBe('rgb(27, 27, 27)')
})
