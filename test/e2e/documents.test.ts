/** Documents as they live in Word: others write in them, they are reloaded, and more than one is open. */
import { readFile } from 'node:fs/promises'
import type { Locator } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openDocx } from '../../src/docx/open.ts'
import { lint } from '../../src/lint/lint.ts'
import { bundledPacks } from '../../src/packs/bundled.ts'
import { begin, breakHostNow, paneFrame, useWorkbench, type Workbench } from './workbench-page.ts'

const workbench = useWorkbench()
const term = 'norrkoping/office-head-term'

const rule = ({ pane }: Workbench, id: string): Locator =>
  pane.locator(`[data-rule="${id}"][data-level]`)

const mendButton = (bench: Workbench): Locator =>
  rule(bench, term).first().locator('[data-action="mend"]')

/** A co-author puts words in before others, or takes those out. */
function writeRemotely({ page }: Workbench, before: string, words: string | null): Promise<void> {
  return page.evaluate(
    ([found, added]) =>
      window.desk.document.applyRemote((change, { paragraphs }) => {
        const place = paragraphs.find(({ node }) => node.textContent.includes(found))
        if (place === undefined) throw new Error(`Nowhere: ${found}`)
        const at = place.pos + 1 + place.node.textContent.indexOf(found)
        if (added === null) change.delete(at, at + found.length)
        else change.insertText(added, at)
      }),
    [before, words] as const,
  )
}

/** The next answer to what the pane asks of this member is late. */
const slowDown = (bench: Workbench, member: string): Promise<void> =>
  breakHostNow(bench, { member, times: 1, effect: { latency: 700 } })

describe('a co-author', () => {
  it('is followed in the list', async () => {
    const bench = await workbench({ address: 'file=norrkoping-tjansteskrivelse.docx' })
    await bench.pane.getByRole('button', { name: 'Börja granska' }).click()
    await bench.pane.getByText('Beredd att undertecknas', { exact: true }).waitFor()
    await writeRemotely(bench, 'Elevrådet vid skolan', 'Förvaltningscheferna har enats. ')
    await rule(bench, term).waitFor()
    await writeRemotely(bench, 'Förvaltningscheferna har enats. ', null)
    await rule(bench, term).waitFor({ state: 'detached' })
  })

  it('who writes elsewhere in the paragraph during a mend loses nothing, nor does the mend', async () => {
    const bench = await workbench()
    const { page, pane } = bench
    await begin(bench)
    // The mend is looked up; while Word takes its time, somebody else writes.
    await slowDown(bench, 'GetParagraphByUniqueLocalId')
    await mendButton(bench).click()
    await writeRemotely(bench, 'Förvaltningscheferna har enats', 'Efter samråd: ')
    await page.getByText('Efter samråd: Kontorscheferna har enats').waitFor()
    await pane.locator('[data-notice="mended"]').waitFor()
    await expect.poll(() => rule(bench, term).count()).toBe(0)
  })

  it('who takes the words away during a mend is not overwritten: nothing is changed, and it is said', async () => {
    const bench = await workbench()
    const { page, pane } = bench
    await begin(bench)
    await slowDown(bench, 'GetParagraphByUniqueLocalId')
    await mendButton(bench).click()
    await writeRemotely(bench, 'Förvaltningscheferna', null)
    await pane.locator('[data-notice="refused"]').getByText('Inget ändrades.').waitFor()
    expect(await page.locator('.ProseMirror').innerText()).not.toContain('Kontorscheferna')
    await expect.poll(() => rule(bench, term).count()).toBe(0)
  })

  it('is no part of what Ångra takes back', async () => {
    const bench = await workbench()
    const { page, pane } = bench
    await begin(bench)
    await mendButton(bench).click()
    await page.getByText('Kontorscheferna har enats').waitFor()
    await writeRemotely(bench, 'Kontorscheferna har enats', 'Efter samråd: ')
    await pane.locator('[data-action="undo"]').first().click()
    await page.getByText('Efter samråd: Förvaltningscheferna har enats').waitFor()
    await rule(bench, term).waitFor()
  })
})

/** Ignores the first finding of the rule, with a reason. */
async function ignore(bench: Workbench, reason: string): Promise<void> {
  const card = rule(bench, term).first()
  await card.locator('[data-action="ignore"]').click()
  await card.locator('[data-action="ignore-reason"]').click()
  await bench.page.keyboard.type(reason)
  await card.locator('[data-action="ignore-confirm"]').click()
  await rule(bench, term).waitFor({ state: 'detached' })
}

async function saved({ page }: Workbench): Promise<Uint8Array> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Spara' }).click(),
  ])
  return new Uint8Array(await readFile(await download.path()))
}

async function openFile({ page }: Workbench, name: string, bytes: Uint8Array): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Öppna' }).click(),
  ])
  await chooser.setFiles({ name, mimeType: '', buffer: Buffer.from(bytes) })
}

async function shownRules({ pane }: Workbench): Promise<string[]> {
  const rules = await pane
    .locator('[data-rule][data-level]')
    .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-rule') ?? ''))
  return rules.toSorted()
}

describe('a document that is opened again', () => {
  it('has the same findings, and those that are ignored with their reason', async () => {
    const bench = await workbench()
    const { page, pane } = bench
    await begin(bench)
    await ignore(bench, 'Citat ur ett äldre beslut')
    const before = await shownRules(bench)
    const bytes = await saved(bench)
    await page.reload()
    await openFile(bench, 'igen.docx', bytes)
    await page.getByText('igen.docx').first().waitFor()
    await pane.locator('[data-rule]').first().waitFor()
    await expect.poll(() => shownRules(bench)).toEqual(before)
    const ignored = pane.locator('details.ignored')
    await ignored.locator('summary').click()
    await ignored.getByText('Citat ur ett äldre beslut').waitFor()
    await ignored.getByRole('button', { name: 'Ta tillbaka' }).click()
    await rule(bench, term).waitFor()
  })

  it('is read anew where only the pane is reloaded, with what has been written meanwhile', async () => {
    const bench = await workbench()
    const { page } = bench
    await begin(bench)
    await ignore(bench, 'Citat')
    const before = await shownRules(bench)
    await page.evaluate(() => {
      const { frame } = window.desk.word.host
      frame.src = `${frame.src}?`
    })
    await writeRemotely(bench, 'Europeiska socialfonden', 'Förvaltningscheferna vill. ')
    await expect
      .poll(() => shownRules(bench), { timeout: 15_000 })
      .toEqual([...before, term].toSorted())
  })
})

describe('two documents', () => {
  it('one after the other: the list is always that of the one that is open', async () => {
    const bench = await workbench()
    await begin(bench)
    for (const name of ['norrkoping-motionssvar-brister', 'norrkoping-tjansteskrivelse-brister']) {
      const before = paneFrame(bench)
      await bench.page.getByLabel('Exempel').selectOption(`${name}.docx`)
      const { tree } = openDocx(new Uint8Array(await readFile(`examples/${name}.docx`)))
      const { findings } = lint(tree, { packs: bundledPacks, asked: ['norrkoping'] })
      const expected = findings.map(({ source, ruleId }) => `${source}/${ruleId}`).toSorted()
      await expect.poll(() => shownRules(bench), { timeout: 15_000 }).toEqual(expected)
      expect(before.isDetached()).toBe(true)
    }
  })

  it('side by side: each has its own findings, mends and ignored ones', async () => {
    const one = await workbench()
    await begin(one)
    const other: Workbench = { ...one, page: await one.context.newPage() }
    await other.page.goto(one.page.url())
    other.pane = other.page.frameLocator('#pane iframe')
    await rule(other, term).first().waitFor()
    await ignore(one, 'Citat')
    await mendButton(other).click()
    await other.page.getByText('Kontorscheferna har enats').waitFor()
    await rule(other, term).waitFor({ state: 'detached' })
    await one.page.getByText('Förvaltningscheferna har enats').waitFor()
    expect(await one.pane.locator('details.ignored').count()).toBe(1)
    expect(await other.pane.locator('details.ignored').count()).toBe(0)
  })
})
