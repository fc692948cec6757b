/** A small window, or a large one at 200 %: memo and pane keep a size to work in, and nothing lies outside. */
import { expect, it } from 'vitest'
import { begin, useWorkbench } from './workbench-page.ts'

const workbench = useWorkbench()
const sizes = [
  ['a telephone', { width: 320, height: 640 }],
  ['1300 × 900 at 200 %', { width: 650, height: 450 }],
  ['wide and low', { width: 1280, height: 360 }],
] as const

it.each(sizes)('memo and pane can both be worked in: %s', async (_name, viewport) => {
  const bench = await workbench({ viewport })
  await begin(bench)
  const { page, pane } = bench
  const heights = await page.evaluate(() =>
    ['.paper', '#pane iframe'].map((each) => document.querySelector(each)?.clientHeight ?? 0),
  )
  for (const height of heights) expect(height).toBeGreaterThanOrEqual(300)
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow).toBe(0)

  await pane.locator('[data-rule="form/placeholder"] [data-action="show"]').first().click()
  const isSeen = (): Promise<boolean> =>
    page.evaluate(() => {
      const { view } = window.desk.editor
      const { from, to, head } = view.state.selection
      const { top, bottom } = view.coordsAtPos(head)
      return view.state.doc.textBetween(from, to) === 'XX' && top >= 0 && bottom <= innerHeight
    })
  await expect.poll(isSeen).toBe(true)
})

it.each(sizes)('an underline’s popup lies within the window: %s', async (_name, viewport) => {
  const bench = await workbench({ viewport })
  await begin(bench)
  const words = bench.page.locator('.underline', { hasText: 'Förvaltningscheferna' })
  await words.evaluate((element) => element.scrollIntoView({ block: 'end' }))
  await words.click()
  const popup = bench.page.getByRole('dialog', { name: 'Anmärkning' })
  const box = await popup.boundingBox()
  expect(box?.y).toBeGreaterThanOrEqual(0)
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(viewport.height)
  await popup.getByRole('button', { name: 'Kontorscheferna' }).click()
  await bench.page.getByText('Kontorscheferna har enats').waitFor()
})
