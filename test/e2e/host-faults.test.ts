/** What goes wrong in Word is shown in the pane as what it is, with a way on; and never as a memo without findings. */
import type { Locator } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { Fault } from '../../workbench/host/faults.ts'
import { begin, breakHostNow, mendHost, useWorkbench, type Workbench } from './workbench-page.ts'

const workbench = useWorkbench()

/** Infinity gets lost on its way into the page. */
const always = Number.MAX_SAFE_INTEGER

const failing = (member: string | null, error: ErrorCode, times = 1): Fault => ({
  member,
  times,
  effect: { error },
})
type ErrorCode = Extract<Fault['effect'], { error: unknown }>['error']

const rule = ({ pane }: Workbench, id: string): Locator => pane.locator(`[data-rule="${id}"]`)
const term = 'norrkoping/office-head-term'

/** Nothing that could be taken for a memo without faults. */
async function expectNoVerdict({ pane }: Workbench): Promise<void> {
  expect(await pane.locator('[data-status]').getAttribute('data-status')).toBe('unknown')
  expect(await pane.locator('[data-view="no-findings"]').count()).toBe(0)
}

/** Writes at the end of the paragraph, as somebody at the keyboard. */
async function write({ page }: Workbench, paragraph: string, text: string): Promise<void> {
  await page.getByText(paragraph).first().click()
  await page.keyboard.press('End')
  await page.keyboard.type(text)
}

describe('a first reading that fails', () => {
  it.each<[string, Fault['effect'], RegExp]>([
    ['GeneralException', { error: 'GeneralException' }, /Word kunde inte läsa eller ändra/u],
    ['ItemNotFound', { error: 'ItemNotFound' }, /finns inte kvar/u],
    ['AccessDenied', { error: 'AccessDenied' }, /skyddad/u],
    ['ActivityLimitReached', { transport: 5102 }, /hinner inte svara/u],
    ['RequestPayloadSizeLimitExceeded', { transport: 5103 }, /för stort/u],
    ['HostRestartNeeded', { error: 'HostRestartNeeded' }, /Kontakten med dokumentet har brutits/u],
    ['ConnectionFailure', { error: 'ConnectionFailure' }, /Kontakten med dokumentet har brutits/u],
  ])('says what %s means, and reads when asked again', async (_code, effect, words) => {
    const bench = await workbench({ hostFaults: [{ member: 'Paragraphs', times: 1, effect }] })
    const { pane } = bench
    await pane.getByText('Dokumentet kunde inte läsas').waitFor()
    await pane.getByText(words).first().waitFor()
    await expectNoVerdict(bench)
    await pane.getByRole('button', { name: 'Försök igen' }).click()
    await begin(bench)
    await pane.getByText('Inte beredd', { exact: true }).waitFor()
  })

  it('says so where the document’s own settings cannot be read', async () => {
    const effect = { transport: 5001 }
    const fault = { member: 'customXmlByNamespace', times: 1, effect }
    const bench = await workbench({ hostFaults: [fault] })
    await bench.pane.getByText('Dokumentet kunde inte läsas').waitFor()
    await expectNoVerdict(bench)
    await bench.pane.getByRole('button', { name: 'Försök igen' }).click()
    await begin(bench)
  })
})

describe('a session that is lost', () => {
  it('keeps the old list, says that it is old, and goes on when Word does', async () => {
    const bench = await workbench()
    const { pane } = bench
    await begin(bench)
    const before = await rule(bench, term).count()
    await breakHostNow(bench, failing(null, 'HostRestartNeeded', always))
    await pane.locator('[data-action="recheck"]').click()
    await pane.getByText('Dokumentet kunde inte läsas').waitFor()
    await pane.getByText('Kontakten med dokumentet har brutits').first().waitFor()
    await pane.getByText('Listan nedan är från före felet').first().waitFor()
    await expectNoVerdict(bench)
    expect(await rule(bench, term).count()).toBe(before)
    await pane.getByRole('button', { name: 'Försök igen' }).click()
    await pane.getByText('Dokumentet kunde inte läsas').waitFor()
    await mendHost(bench)
    await pane.getByRole('button', { name: 'Försök igen' }).click()
    await pane.getByText('Inte beredd', { exact: true }).waitFor()
    expect(await pane.getByText('Dokumentet kunde inte läsas').count()).toBe(0)
  })

  it('is noticed while somebody writes', async () => {
    const bench = await workbench()
    const { page } = bench
    await begin(bench)
    await breakHostNow(bench, failing(null, 'HostRestartNeeded', always))
    await write(bench, 'Förvaltningscheferna har enats', ' Ett tillägg.')
    await page.waitForTimeout(300)
    await page.keyboard.type(' Ett till.')
    await bench.pane.getByText('Dokumentet kunde inte läsas').waitFor()
    await expectNoVerdict(bench)
  })
})

describe('a Word that never answers', () => {
  it('is said to be silent, and read when asked again', async () => {
    const bench = await workbench()
    const { page, pane } = bench
    await begin(bench)
    await page.clock.install()
    await breakHostNow(bench, { member: 'Paragraphs', times: 1, effect: { silence: true } })
    await pane.locator('[data-action="recheck"]').click()
    const said = pane.getByText('Word har inte svarat på två minuter.').first()
    // The clock may be put forward before the pane has asked.
    const forward = async (): Promise<boolean> => {
      await page.clock.fastForward('02:00')
      return said.isVisible()
    }
    await expect.poll(forward, { timeout: 20_000, interval: 500 }).toBe(true)
    await expectNoVerdict(bench)
    await pane.getByRole('button', { name: 'Försök igen' }).click()
    await pane.getByText('Inte beredd', { exact: true }).waitFor()
  })
})

describe('a mend that Word refuses', () => {
  it.each<[string, Fault, RegExp]>([
    ['GeneralException', failing('InsertText', 'GeneralException'), /Word kunde inte/u],
    ['ItemNotFound', failing('InsertText', 'ItemNotFound'), /finns inte kvar|inte längre/u],
    ['AccessDenied', failing('InsertText', 'AccessDenied'), /skyddad/u],
    ['NotAllowed', failing('InsertText', 'NotAllowed'), /skyddad/u],
    [
      'ActivityLimitReached',
      { member: 'InsertText', times: 1, effect: { transport: 5102 } },
      /hinner/u,
    ],
  ])('changes nothing at %s, says why, and can be done again', async (_code, fault, words) => {
    const bench = await workbench()
    const { page, pane } = bench
    await begin(bench)
    const memo = (): Promise<string> => page.locator('.ProseMirror').innerText()
    const before = await memo()
    const mend = rule(bench, term).first().locator('[data-action="mend"]')
    await breakHostNow(bench, fault)
    await mend.click()
    const notice = pane.locator('[data-notice="refused"]')
    await notice.getByText('Inget ändrades.').waitFor()
    expect(await notice.innerText()).toMatch(words)
    expect(await memo()).toBe(before)
    await mend.click()
    await page.getByText('Kontorscheferna har enats').waitFor()
    await expect.poll(() => rule(bench, term).count()).toBe(0)
  })

  it('says that the document is protected when it has become so, and lets the list stand', async () => {
    const bench = await workbench()
    const { page, pane } = bench
    await begin(bench)
    await page.evaluate(() => {
      window.desk.document.readOnly = true
    })
    await rule(bench, term).first().locator('[data-action="mend"]').click()
    await pane
      .locator('[data-notice="refused"]')
      .getByText(/skyddad/u)
      .waitFor()
    await pane.getByText('Inte beredd', { exact: true }).waitFor()
    expect(await rule(bench, term).count()).toBe(1)
  })

  it('says so where an ignored finding cannot be kept in the document', async () => {
    const bench = await workbench()
    const { pane } = bench
    await begin(bench)
    await breakHostNow(bench, { member: 'addCustomXml', times: 1, effect: { transport: 5001 } })
    const card = rule(bench, term).first()
    await card.locator('[data-action="ignore"]').click()
    await card.locator('[data-action="ignore-reason"]').click()
    await bench.page.keyboard.type('Citat')
    await card.locator('[data-action="ignore-confirm"]').click()
    await pane.locator('[data-notice="failed"]').getByText('Det gick inte.').waitFor()
    expect(await rule(bench, term).count()).toBe(1)
  })
})

describe('a Word that is slow', () => {
  it('shows that it works, and mends once however often it is asked', async () => {
    const slow: Fault = { member: null, times: always, effect: { latency: 500 } }
    const bench = await workbench({ hostFaults: [slow] })
    const { page, pane } = bench
    await pane.getByText('Läser dokumentet …').waitFor()
    await begin(bench)
    const mend = rule(bench, term).first().locator('[data-action="mend"]')
    await mend.evaluate((button: HTMLElement) => {
      button.click()
      button.click()
    })
    await pane.locator('[data-notice="mended"]').waitFor()
    await page.getByText('Kontorscheferna har enats').waitFor()
    // Longer than another mend would take.
    await page.waitForTimeout(3_000)
    expect(await pane.locator('[data-notice]').getAttribute('data-notice')).toBe('mended')
    expect(await page.evaluate(() => window.desk.document.undoDepth)).toBe(1)
  })
})

describe('events that Word drops', () => {
  it('are made up for by the sweep after those that come', async () => {
    const bench = await workbench({ address: 'file=norrkoping-tjansteskrivelse.docx' })
    const { page, pane } = bench
    await pane.getByRole('button', { name: 'Börja granska' }).click()
    await pane.getByText('Beredd att undertecknas', { exact: true }).waitFor()
    const drop = (times: number): Promise<void> =>
      page.evaluate(
        (count) => window.desk.word.host.faults.dropEvents('ParagraphChanged', count),
        times,
      )
    await drop(Infinity)
    await write(bench, 'Elevrådet vid skolan', ' Förvaltningscheferna har enats. ')
    await page.waitForTimeout(500)
    expect(await rule(bench, term).count()).toBe(0)
    await drop(0)
    await write(bench, 'Ärendet har beretts', ' Det gäller i år. ')
    await rule(bench, term).first().waitFor()
  })

  it('are made up for by Granska igen', async () => {
    const bench = await workbench({ address: 'file=norrkoping-tjansteskrivelse.docx' })
    const { page, pane } = bench
    await pane.getByRole('button', { name: 'Börja granska' }).click()
    await pane.getByText('Beredd att undertecknas', { exact: true }).waitFor()
    await page.evaluate(() => window.desk.word.host.faults.dropEvents('ParagraphChanged'))
    await write(bench, 'Elevrådet vid skolan', ' Förvaltningscheferna har enats. ')
    await pane.getByRole('button', { name: 'Granska igen' }).click()
    await rule(bench, term).first().waitFor()
  })

  it('are told of where Word lets nobody listen', async () => {
    const bench = await workbench({ hostFaults: [failing('_RegisterEvent', 'GeneralException')] })
    await begin(bench)
    await bench.pane
      .locator('[data-notice="unwatched"]')
      .getByText(/Välj Granska igen när du har skrivit/u)
      .waitFor()
  })
})

describe('underlines that Word will not draw', () => {
  it('leave the list as it is', async () => {
    const bench = await workbench({
      hostFaults: [failing('InsertAnnotations', 'GeneralException', always)],
    })
    await begin(bench)
    await bench.pane.getByText('Inte beredd', { exact: true }).waitFor()
    expect(await rule(bench, term).count()).toBe(1)
    expect(await bench.page.locator('.underline').count()).toBe(0)
  })
})
