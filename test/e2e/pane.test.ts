/** The pane in a browser, under its own content security policy: the work by keyboard alone. */
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { commonMemo, faultyMemo, readyMemo } from '../pane/memos.ts'
import { bundleWithInputs, fileOf, usePane } from './pane-page.ts'

const open = usePane()

test('the worker answers, and the list follows what is written within 300 ms of the pause', async () => {
  const { page, show } = await open()
  await show({ memo: faultyMemo })
  const card = page.locator('[data-rule="lagrum/repealed-statute"]')
  await card.waitFor()
  const waited = await page.evaluate(async () => {
    const host = window.preview?.host
    host?.write(host.idOf('kommunallagen'), 'Planen behövs.')
    const start = performance.now()
    while (document.querySelector('[data-rule="lagrum/repealed-statute"]') !== null) {
      await new Promise(requestAnimationFrame)
    }
    return performance.now() - start
  })
  expect(waited).toBeLessThan(300)
})

test('a mend by keyboard: through the menu, on to the next finding, and back with Ctrl+Z', async () => {
  const { page, show } = await open()
  await show({ memo: faultyMemo })
  const card = page.locator('article[data-rule="norrkoping/assignment-addressee"]')
  await card.waitFor()
  await card.focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  const items = page.getByRole('menuitem')
  await expectFocus(page, 'menuitem')
  expect(await items.count()).toBeGreaterThan(1)
  await page.keyboard.press('ArrowUp')
  expect(await items.last().evaluate((item) => item === document.activeElement)).toBe(true)
  await page.keyboard.press('Escape')
  await expectFocus(page, 'button')
  await page.keyboard.press('Enter')
  await expectFocus(page, 'menuitem')
  await page.keyboard.press('Enter')
  await card.waitFor({ state: 'detached' })
  expect(await documentText(page)).toContain('ger kommundirektören i uppdrag')
  await page.waitForFunction(() => document.activeElement?.matches('article') === true)
  // On a Mac that is to do again.
  await page.keyboard.press('Control+Shift+Z')
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)))
  expect(await documentText(page)).toContain('ger kommundirektören i uppdrag')
  await page.keyboard.press('Control+z')
  await card.waitFor()
  expect(await documentText(page)).toContain('ger samhällsbyggnadskontoret i uppdrag')
})

test('after the last finding is gone the focus goes to the status', async () => {
  const { page, show } = await open()
  await show({ memo: readyMemo.replace('(2017:725)', '(1991:900)') })
  const mend = page.locator('[data-rule="lagrum/repealed-statute"] [data-action=mend]')
  await mend.waitFor()
  expect(await page.locator('article').count()).toBe(1)
  await mend.focus()
  await page.keyboard.press('Enter')
  await page.locator('[data-view=no-findings]').waitFor()
  await page.waitForFunction(() => document.activeElement?.id === 'beredd-status')
  expect(await page.locator('[data-status]').getAttribute('data-status')).toBe('ok')
  expect(await page.locator('[data-live]').textContent()).toContain('Beredd att undertecknas')
})

test('arrows go through the list, Enter shows in the document, F8 goes on', async () => {
  const { page, show } = await open()
  await show({ memo: faultyMemo })
  await page.locator('article').first().focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  expect(await focusedIndex(page)).toBe(1)
  await page.keyboard.press('Enter')
  expect(await revealed(page)).toBe(1)
  await page.keyboard.press('F8')
  await page.waitForFunction(
    () =>
      [...document.querySelectorAll('article')].indexOf(document.activeElement as HTMLElement) ===
      2,
  )
  expect(await revealed(page)).toBe(2)
  await page.keyboard.press('Shift+F8')
  await page.waitForFunction(
    () =>
      [...document.querySelectorAll('article')].indexOf(document.activeElement as HTMLElement) ===
      1,
  )
})

test('ignores with a reason, and takes it back, by keyboard', async () => {
  const { page, show } = await open()
  await show({ memo: faultyMemo })
  const card = page.locator('article[data-rule="lagrum/repealed-statute"]')
  await card.locator('[data-action=ignore]').focus()
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => document.activeElement?.matches('textarea') === true)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  expect(await card.count()).toBe(1)
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.type('Citat ur ett äldre beslut')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await card.waitFor({ state: 'detached' })
  const ignored = page.locator('details.ignored')
  await ignored.locator('summary').focus()
  await page.keyboard.press('Enter')
  expect(await ignored.textContent()).toContain('Citat ur ett äldre beslut')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await card.waitFor()
})

test('a reason that could not be kept in the document is still there to be sent again', async () => {
  const { page, show } = await open()
  await show({ memo: faultyMemo })
  const card = page.locator('article[data-rule="lagrum/repealed-statute"]')
  await card.locator('[data-action=ignore]').click()
  await card.locator('textarea').fill('Citat ur ett äldre beslut')
  const fault = (message: string | null): Promise<void> =>
    page.evaluate((each) => {
      const host = window.preview?.host
      if (host !== undefined) host.fault = each === null ? null : { call: 'store', message: each }
    }, message)
  await fault('Utrymmet är slut.')
  await card.locator('[data-action=ignore-confirm]').click()
  await page.locator('[data-notice=failed]', { hasText: 'Utrymmet är slut.' }).waitFor()
  expect(await card.locator('textarea').inputValue()).toBe('Citat ur ett äldre beslut')
  await fault(null)
  await card.locator('[data-action=ignore-confirm]').click()
  await card.waitFor({ state: 'detached' })
  expect(await page.locator('details.ignored').textContent()).toContain('äldre beslut')
})

test('what is written in a form is still there after a look at another tab', async () => {
  const { page, show } = await open()
  await show({ memo: faultyMemo })
  await page.click('[data-action=tab-insert]')
  const recipients = page.locator('[data-action=recipients]')
  await recipients.fill('Räddningstjänsten')
  await page.locator('[data-action=financing-form]').selectOption('funded')
  await page.locator('[data-action=source]').fill('budget för 2027')
  await page.click('[data-action=tab-review]')
  await recipients.waitFor({ state: 'detached' })
  await page.click('[data-action=tab-insert]')
  expect(await recipients.inputValue()).toBe('Räddningstjänsten')
  expect(await page.locator('[data-action=financing-form]').inputValue()).toBe('funded')
  expect(await page.locator('[data-action=source]').inputValue()).toBe('budget för 2027')
  await show({ memo: faultyMemo })
  await page.click('[data-action=tab-insert]')
  expect(await recipients.inputValue()).not.toBe('Räddningstjänsten')
})

test('tabs by arrow keys; the signature and the financing go in, with their notices', async () => {
  const { page, show } = await open()
  await show({ memo: faultyMemo })
  await page.locator('article').first().waitFor()
  await page.locator('#tab-review').focus()
  await page.keyboard.press('ArrowRight')
  await page.locator('[data-preview=signature]').waitFor()
  await page.locator('[data-action=change-person]').focus()
  await page.keyboard.press('Enter')
  await page.locator('[data-action=signer]').selectOption('other')
  await page.locator('[data-action=signer-name]').focus()
  await page.keyboard.type('Anna Berg')
  await page.locator('[data-preview=signature]', { hasText: 'Anna Berg' }).waitFor()
  await page.locator('[data-action=insert-signature]').focus()
  await page.keyboard.press('Enter')
  await page.locator('[data-notice=inserted]').waitFor()
  await page.locator('[data-action=financing-form]').selectOption('funded')
  await page.locator('[data-action=source]').focus()
  await page.keyboard.type('kommunstyrelsens budget för 2027')
  await page.locator('[data-action=insert-financing]').focus()
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => window.preview?.host.text.includes('finansieras genom'))
  const text = await documentText(page)
  expect(text).toContain('Anna Berg\nKommundirektör')
  expect(text).toContain('och finansieras genom kommunstyrelsens budget för 2027.')
})

test('a mend that takes its time shows that it is under way', async () => {
  const { page, show } = await open()
  await show({ memo: faultyMemo, options: { silent: true } })
  const mend = page.locator('[data-rule="lagrum/repealed-statute"] [data-action=mend]')
  await mend.waitFor()
  await page.evaluate(() => {
    const host = window.preview?.host
    if (host === undefined) return
    host.gate = new Promise((resolve) => Object.assign(window, { letThrough: resolve }))
  })
  const isShown = (): Promise<boolean> =>
    page.evaluate(() => {
      const pane = document.querySelector('.pane')
      const style = pane === null ? null : getComputedStyle(pane, '::after')
      return style !== null && style.content !== 'none' && style.opacity === '1'
    })
  expect(await isShown()).toBe(false)
  await mend.click()
  await expect.poll(isShown).toBe(true)
  await page.evaluate('letThrough()')
  await page.locator('[data-notice=mended]').waitFor()
  expect(await isShown()).toBe(false)
})

test('document text is only ever text', async () => {
  const { page, show } = await open()
  await show({ memo: faultyMemo })
  await page.locator('article').first().waitFor()
  await page.evaluate(() => {
    const host = window.preview?.host
    host?.write(
      host.idOf('kommunallagen'),
      'Se <b>fet</b> <img src=x> kommunallagen (1991:900) <i>lutar</i>.',
    )
  })
  const card = page.locator('article[data-rule="lagrum/repealed-statute"]', {
    hasText: '<b>fet</b>',
  })
  await card.waitFor()
  expect(await card.locator('img').count()).toBe(0)
})

test('the settings hold at once: language, level, municipality', async () => {
  const { page, show } = await open()
  await show({ memo: commonMemo })
  await page.click('[data-action=choose-municipality]')
  await page.locator('#municipality').selectOption('norrkoping')
  await page.locator('[data-status=stop]').waitFor()
  await page.locator('#language').selectOption('en')
  await page.locator('h1').waitFor()
  await page.locator('[data-action=tab-review]', { hasText: 'Review' }).click()
  await page.locator('article[data-rule="norrkoping/director-signature"]').waitFor()
})

test.each([
  ['addin/pane/pane.ts', 90_000],
  ['addin/pane/engine/worker.ts', Infinity],
])('%s has no parser of YAML or Markdown in it, and the views are small', async (entry, most) => {
  const { metafile, outputFiles } = await bundleWithInputs(entry)
  const parsers = /node_modules\/(?:yaml|remark|micromark|mdast-util-from)|src\/markdown/u
  expect(Object.keys(metafile.inputs).filter((path) => parsers.test(path))).toEqual([])
  expect(gzipSync(fileOf(outputFiles, '.js'), { level: 9 }).length).toBeLessThanOrEqual(most)
})

async function expectFocus(page: Page, role: string): Promise<void> {
  await page.waitForFunction((each) => document.activeElement?.getAttribute('role') === each, role)
}

function documentText(page: Page): Promise<string> {
  return page.evaluate(() => window.preview?.host.text ?? '')
}

function revealed(page: Page): Promise<number> {
  return page.evaluate(() => window.preview?.host.revealed.length ?? 0)
}

function focusedIndex(page: Page): Promise<number> {
  return page.evaluate(() =>
    [...document.querySelectorAll('article')].findIndex((card) => card === document.activeElement),
  )
}
