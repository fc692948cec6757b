/** The ribbon's buttons in the workbench: the functions run in the built pane, and what was done is told there. */
import { describe, expect, it } from 'vitest'
import { begin, useWorkbench, type Workbench } from './workbench-page.ts'

const open = useWorkbench()

async function workbench(): Promise<Workbench> {
  const opened = await open()
  await begin(opened)
  return opened
}

describe('the ribbon', () => {
  it('inserts the signature, says so in the pane, and lets it be taken back there', async () => {
    const { page, pane } = await workbench()
    await page.getByRole('button', { name: 'Underskrift' }).click()
    await pane.getByText('Infogat: Underskrift').first().waitFor()
    const paper = page.locator('.ProseMirror')
    await paper.getByText('[Förnamn Efternamn]').waitFor()
    await pane
      .getByRole('button', { name: /^Ångra/ })
      .first()
      .click()
    await pane.getByText('Ångrat: Underskrift').first().waitFor()
    expect(await paper.getByText('[Förnamn Efternamn]').count()).toBe(0)
  })

  it('inserts the financing with its fields to fill in', async () => {
    const { page, pane } = await workbench()
    await page.getByRole('button', { name: 'Finansiering' }).click()
    await pane
      .getByText(/(?:Infogat|Uppdaterat): Finansiering/)
      .first()
      .waitFor()
    await page.locator('.ProseMirror').getByText('finansieras genom').first().waitFor()
  })

  it('goes to the next finding, and the one after that', async () => {
    const { page, pane } = await workbench()
    const selected = pane.locator('[data-rule][aria-current="true"], [data-rule].selected')
    await page.getByRole('button', { name: 'Nästa anmärkning' }).click()
    await selected.first().waitFor()
    const first = await selected.first().textContent()
    await page.getByRole('button', { name: 'Nästa anmärkning' }).click()
    await expect.poll(() => selected.first().textContent()).not.toBe(first)
  })
})
