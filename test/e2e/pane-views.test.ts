/** Every view of the pane in a browser, in light, dark and contrast, narrow and zoomed: clean to axe, and pictured. */
import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { commonMemo, faultyMemo, readyMemo } from '../pane/memos.ts'
import type { Scene } from '../pane/preview.ts'
import { usePane, type PageOptions } from './pane-page.ts'

const pictures = join(import.meta.dirname, '../../build/screenshots')
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const open = usePane()
mkdirSync(pictures, { recursive: true })

/** Axe's violations, each with what it is about. In forced dark axe reads colours that are not drawn. */
async function violations(page: Page, forcedDark: boolean): Promise<string[]> {
  await page.evaluate(axe)
  const rules: RunOptions = forcedDark ? { rules: { 'color-contrast': { enabled: false } } } : {}
  const { violations: found } = await page.evaluate<AxeResults, RunOptions>(
    // Put there by the line above.
    (options) =>
      (window as unknown as { axe: { run(o: RunOptions): Promise<AxeResults> } }).axe.run(options),
    rules,
  )
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
}

const looks: readonly (readonly [string, PageOptions])[] = [
  ['light', {}],
  ['dark', { scheme: 'dark' }],
  ['contrast', { contrast: true }],
  ['contrast-dark', { contrast: true, scheme: 'dark' }],
  ['narrow', { width: 320, height: 445 }],
  // A pane of 320 pixels at 200 %.
  ['zoomed', { width: 160, height: 300 }],
]

const scenes: readonly (readonly [string, Scene, string, ((page: Page) => Promise<void>)?])[] = [
  ['review', { memo: faultyMemo }, 'article'],
  ['review-english', { memo: faultyMemo, language: 'en' }, 'article'],
  [
    'menu',
    { memo: faultyMemo },
    '[role=menuitem]',
    async (page) => {
      await page.click('article [data-action=mend][aria-haspopup=menu]')
    },
  ],
  [
    'why',
    { memo: faultyMemo },
    '.why blockquote',
    async (page) => {
      await page.click('[data-rule="norrkoping/director-signature"] [data-action=why]')
    },
  ],
  [
    'ignore',
    { memo: faultyMemo },
    '[data-action=ignore-reason]',
    async (page) => {
      await page.click('article [data-action=ignore]')
    },
  ],
  [
    'insert',
    { memo: faultyMemo },
    '[data-preview=signature]',
    (page) => page.click('[data-action=tab-insert]'),
  ],
  [
    'instruction',
    { memo: faultyMemo },
    '.clause',
    (page) => page.click('[data-action=tab-instruction]'),
  ],
  [
    'settings',
    { memo: faultyMemo },
    'beredd-levels select',
    async (page) => {
      await page.click('[data-action=tab-settings]')
      await page.click('[data-action=levels] summary')
    },
  ],
  ['first-run', { memo: faultyMemo, welcomed: false }, '[data-view=first-run]'],
  ['ready', { memo: readyMemo }, '[data-view=no-findings]'],
  ['common', { memo: commonMemo }, '[data-notice=no-municipality]'],
  ['empty', { memo: '' }, '[data-view=empty]'],
  ['working', { memo: faultyMemo, options: { latency: 20_000 } }, '[data-view=working]'],
  [
    'working-long',
    { memo: faultyMemo, options: { latency: 20_000, beginning: 12 } },
    '[data-view=working] ~ section [data-rule]',
  ],
  ['failed', { memo: faultyMemo, readFault: 'Word svarar inte.' }, '[data-view=failed]'],
  [
    'read-only',
    { memo: faultyMemo, options: { can: { write: false, unread: ['Textrutor'] } } },
    '[data-view=read-only]',
  ],
  [
    'unsupported',
    { memo: '', hostFault: { kind: 'unsupported', detail: 'Word 2016' } },
    '[data-view=unsupported]',
  ],
]

test.each(looks)(
  'every view is clean to axe and fits its width: %s',
  async (look, options) => {
    const { page, show } = await open(options)
    for (const [name, scene, ready, prepare] of scenes) {
      await show(scene)
      if (prepare !== undefined) await page.waitForSelector('article')
      await prepare?.(page)
      await page.locator(ready).first().waitFor({ state: 'visible' })
      await page.screenshot({
        path: join(pictures, `${name}-${look}.png`),
        animations: 'disabled',
      })
      expect.soft(await violations(page, look === 'contrast-dark'), `${name}, ${look}`).toEqual([])
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect.soft(overflow, `${name}, ${look}: wider than the pane`).toBeLessThanOrEqual(0)
    }
  },
  120_000,
)

test.each(looks)(
  'how far the reading has come can be seen: %s',
  async (_look, options) => {
    const { page, show } = await open(options)
    await show({ memo: faultyMemo, options: { latency: 20_000 } })
    const bar = page.locator('progress')
    await bar.waitFor()
    const picture = async (): Promise<string> =>
      (await bar.screenshot({ animations: 'disabled' })).toString('base64')
    const states = []
    for (const value of [null, '0', '50']) {
      await bar.evaluate((element, share) => {
        if (share === null) element.removeAttribute('value')
        else element.setAttribute('value', share)
      }, value)
      states.push(await picture())
    }
    await bar.evaluate((element) => (element.style.opacity = '0'))
    expect(new Set([...states, await picture()]).size).toBe(4)
  },
  60_000,
)

test.each(looks.filter(([, { contrast }]) => contrast === true))(
  "what is under way is told in the system's own colour: %s",
  async (_look, options) => {
    const { page, show } = await open(options)
    await show({ memo: faultyMemo })
    await page.waitForSelector('article')
    const drawn = await page.evaluate(() => {
      document.querySelector('.pane')?.classList.add('busy')
      const probe = document.body.appendChild(document.createElement('i'))
      probe.style.color = 'Highlight'
      const line = document.querySelector('.pane.busy') ?? probe
      return {
        image: getComputedStyle(line, '::after').backgroundImage,
        highlight: getComputedStyle(probe).color,
      }
    })
    expect(drawn.image).toContain(drawn.highlight)
  },
  60_000,
)
