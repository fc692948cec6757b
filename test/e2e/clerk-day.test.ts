/** A clerk's day in the workbench: real office.js, the built add-in, a real memo. */
import { mkdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import axe from 'axe-core'
import { describe, expect, it } from 'vitest'
import { openDocx } from '../../src/docx/open.ts'
import { lint } from '../../src/lint/lint.ts'
import { bundledPacks } from '../../src/packs/bundled.ts'
import { begin, useWorkbench, type Workbench } from './workbench-page.ts'

const pictures = resolve('build/screenshots')
const workbench = useWorkbench()
mkdirSync(pictures, { recursive: true })

/** What the saved file has, by the command line's own linter. */
async function savedFindings({ page }: Workbench): Promise<string[]> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Spara' }).click(),
  ])
  const { tree } = openDocx(await readFile(await download.path()))
  return lint(tree, { packs: bundledPacks, asked: ['norrkoping'] })
    .findings.map(({ source, ruleId }) => `${source}/${ruleId}`)
    .toSorted()
}

async function shownRules({ pane }: Workbench): Promise<string[]> {
  const rules = await pane
    .locator('[data-rule][data-level]')
    .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-rule') ?? ''))
  return rules.toSorted()
}

describe("a clerk's day", () => {
  it('opens the faulty memo, mends it, and the file says the same as the pane', async () => {
    const bench = await workbench()
    const { page, pane } = bench
    await begin(bench)
    await pane.getByText('Inte beredd', { exact: true }).waitFor()
    await page.locator('.underline').first().waitFor()
    expect(await shownRules(bench)).toContain('norrkoping/assignment-addressee')
    await page.screenshot({ path: `${pictures}/clerk-1-findings.png` })

    const addressee = pane.locator('[data-rule="norrkoping/assignment-addressee"]')
    const before = await addressee.count()
    await addressee.first().locator('[data-action="mend"]').click()
    await pane.getByText('Byt till ”kommundirektören”').first().click()
    await page.getByText('att ge kommundirektören i uppdrag').waitFor()
    await expect.poll(() => addressee.count()).toBe(before - 1)

    await page.locator('[data-command="Beredd.Signature"]').click()
    await page.getByText('[Förnamn Efternamn]').waitFor()
    await expect
      .poll(() => pane.locator('[data-rule="norrkoping/director-signature"]').count())
      .toBe(0)
    await page.screenshot({ path: `${pictures}/clerk-2-mended.png` })

    const shown = await shownRules(bench)
    expect(await savedFindings(bench)).toEqual(shown)
  })

  it('sees a finding come while writing, and go again', async () => {
    const bench = await workbench({ address: 'file=norrkoping-tjansteskrivelse.docx' })
    const { page, pane } = bench
    await pane.getByRole('button', { name: 'Börja granska' }).click()
    await pane.getByText('Beredd att undertecknas', { exact: true }).waitFor()
    await page.getByText('Elevrådet vid skolan').click()
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
    // End is the line's end: what follows of the paragraph stays behind the full stop.
    await page.keyboard.type('Ärendet har beretts med socialförvaltningen. ')
    const card = pane.locator('[data-rule="norrkoping/office-term"]')
    await card.waitFor()
    for (let letter = 0; letter < 'förvaltningen. '.length; letter += 1) {
      await page.keyboard.press('Backspace')
    }
    await page.keyboard.type('kontoret. ')
    await expect.poll(() => card.count()).toBe(0)
  })

  it('takes a mend back', async () => {
    const bench = await workbench()
    const { page, pane } = bench
    await begin(bench)
    const term = pane.locator('[data-rule="norrkoping/office-head-term"]')
    await term.first().locator('[data-action="mend"]').click()
    await page.getByText('Kontorscheferna har enats').waitFor()
    await pane.locator('[data-action="undo"]').first().click()
    await page.getByText('Förvaltningscheferna har enats').waitFor()
    await term.first().waitFor()
  })

  it('shows a read-only memo as what it is', async () => {
    const bench = await workbench({ address: 'readonly' })
    await begin(bench)
    await bench.pane
      .getByText(/skrivskydda/iu)
      .first()
      .waitFor()
    await bench.page.screenshot({ path: `${pictures}/read-only.png` })
  })

  it.each(['1.3', '1.6'])(
    'works in a Word that offers no more than WordApi %s',
    async (wordApi) => {
      const bench = await workbench({ address: `wordapi=${wordApi}` })
      await begin(bench)
      const term = bench.pane.locator('[data-rule="norrkoping/office-head-term"]')
      await term.first().locator('[data-action="mend"]').click()
      await bench.page.getByText('Kontorscheferna har enats').waitFor()
      await expect.poll(() => term.count()).toBe(0)
    },
  )
})

describe('the whole page', () => {
  it.each([
    ['light', { scheme: 'light' }],
    ['dark', { scheme: 'dark' }],
    ['contrast', { contrast: true }],
    ['narrow', { viewport: { width: 320, height: 800 } }],
  ] as const)('has nothing that axe objects to, %s', async (name, options) => {
    const bench = await workbench(options)
    await begin(bench)
    await bench.page.screenshot({ path: `${pictures}/workbench-${name}.png` })
    const overflow = await bench.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBe(0)
    for (const frame of bench.page.frames()) {
      await frame.evaluate(axe.source)
      const violations = await frame.evaluate(async (isContrast) => {
        const { axe: checker } = window as unknown as { axe: typeof axe }
        const rules = isContrast ? { 'color-contrast': { enabled: false } } : {}
        const result = await checker.run(document, { iframes: false, rules })
        return result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)
      }, name === 'contrast')
      expect(violations).toEqual([])
    }
  })
})
