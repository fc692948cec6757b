/** The workbench's own page: files that come and go, and what is drawn in the memo. */
import { readFile } from 'node:fs/promises'
import { strFromU8, unzipSync } from 'fflate'
import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { buildDocx, paragraph, xmlPart } from '../docx/build.ts'
import { begin, breakHostNow, paneFrame, useWorkbench, type Workbench } from './workbench-page.ts'

const workbench = useWorkbench()

function drop({ page }: Workbench, name: string, bytes: Uint8Array): Promise<void> {
  return page.evaluate(
    ([fileName, content]) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([new Uint8Array(content)], fileName))
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }))
    },
    [name, [...bytes]] as const,
  )
}

describe('a file that cannot be read', () => {
  it('leaves the open memo, and the pane with its list, as they are', async () => {
    const bench = await workbench()
    const { page, pane } = bench
    await begin(bench)
    await paneFrame(bench).evaluate(() => Object.assign(window, { isTheSame: true }))
    const shape = (): Promise<string[]> =>
      page.evaluate(() =>
        ['#pane iframe', '.ProseMirror'].map((selector) => {
          const parents = []
          let element = document.querySelector(selector)?.parentElement
          for (; element != null; element = element.parentElement) {
            parents.push(`${element.tagName}#${element.id}.${element.className}`)
          }
          return parents.join(' < ')
        }),
      )
    const before = await shape()

    await drop(bench, 'brev.docx', new TextEncoder().encode('Inte en Word-fil'))

    await page.getByText('brev.docx kan inte öppnas.').waitFor()
    expect(await shape()).toEqual(before)
    await pane.locator('[data-rule]').first().waitFor()
    expect(await paneFrame(bench).evaluate(() => 'isTheSame' in window)).toBe(true)
    const term = pane.locator('[data-rule="norrkoping/office-head-term"]')
    await term.first().locator('[data-action="mend"]').click()
    await page.getByText('Kontorscheferna har enats').waitFor()
  })
})

describe('a file whose XML is written as no Word writes it', () => {
  const wordParagraph = paragraph('Kostnaden är XX kronor för det första året.')
  const main = xmlPart('w:document', `<w:body>${wordParagraph}</w:body>`)
  it.each([
    ['another prefix', main.replaceAll(/(<\/?| )w:/gu, '$1x:').replace('xmlns:w=', 'xmlns:x=')],
    [
      'no prefix',
      main
        .replaceAll(/(<\/?)w:/gu, '$1')
        .replace(/xmlns:(w="[^"]*")/u, (all, own: string) => `xmlns${own.slice(1)} ${all}`),
    ],
  ])('is read, and what cannot be saved cannot be written either: %s', async (_name, xml) => {
    const bytes = buildDocx({ body: '', entries: { 'word/document.xml': xml } })
    const bench = await workbench({ address: 'file=annat.docx', files: { 'annat.docx': bytes } })
    const { page, pane } = bench
    await begin(bench)
    await page.getByText('annat.docx kan läsas men inte ändras här.').waitFor()
    await pane.getByText('Dokumentet är skrivskyddat').first().waitFor()
    await page.getByText('för det första året').click()
    await page.keyboard.type('Nej. ')
    expect(await lines(bench)).toEqual([expect.not.stringContaining('Nej.')])
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Spara', exact: true }).click(),
    ])
    expect(Buffer.compare(await readFile(await download.path()), bytes)).toBe(0)
  })
})

describe('a file that cannot be saved', () => {
  it('is told of, and is not called saved', async () => {
    const bench = await workbench()
    const { page } = bench
    await begin(bench)
    await writeAfter(bench, 'har enats om')
    await page.keyboard.type(' Mer.')
    await page.evaluate(() => {
      URL.createObjectURL = () => {
        throw new Error('Minnet är slut.')
      }
    })
    await page.keyboard.press('Control+s')
    await page.getByText('norrkoping-tjansteskrivelse-brister.docx kunde inte sparas.').waitFor()
    expect(await page.locator('#saved').textContent()).toBe('Inte sparat')
  })
})

describe('a file that is dropped', () => {
  it('is opened, and the pane follows', async () => {
    const bench = await workbench()
    await begin(bench)
    const name = 'norrkoping-motionssvar-brister.docx'
    await drop(bench, 'motion.docx', await readFile(`examples/${name}`))
    await bench.page.getByText('motion.docx', { exact: true }).waitFor()
    await bench.pane.locator('[data-rule][data-level]').first().waitFor()
    expect(await bench.page.title()).toBe('motion.docx – Beredds arbetsbord')
  })
})

describe('tracked changes', () => {
  it('are written in the file when they are on, also for a mend', async () => {
    const bench = await workbench()
    const { page, pane } = bench
    await begin(bench)
    const toggle = page.getByRole('button', { name: 'Spåra ändringar' })
    await toggle.click()
    expect(await toggle.getAttribute('aria-pressed')).toBe('true')
    const term = pane.locator('[data-rule="norrkoping/office-head-term"]')
    await term.first().locator('[data-action="mend"]').click()
    await page.locator('.ProseMirror ins', { hasText: 'Kontorscheferna' }).waitFor()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Spara' }).click(),
    ])
    const files = unzipSync(await readFile(await download.path()))
    const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array())
    expect(xml).toMatch(/<w:ins [^>]*>(?:(?!<\/w:ins>).)*Kontorscheferna/u)
    expect(xml).toMatch(/<w:delText[^>]*>Förvaltningscheferna/u)
  })
})

describe('the popup of an underline', () => {
  const popupOf = ({ page }: Workbench): Locator => page.getByRole('dialog', { name: 'Anmärkning' })

  it('puts in what is chosen there', async () => {
    const bench = await workbench()
    await begin(bench)
    const { page } = bench
    await page.locator('.underline', { hasText: 'Förvaltningscheferna' }).click()
    await popupOf(bench).getByRole('button', { name: 'Kontorscheferna' }).click()
    await page.getByText('Kontorscheferna har enats').waitFor()
    expect(await popupOf(bench).isVisible()).toBe(false)
  })

  it('opens by Alt+Down, and closes by Escape with the cursor where it was', async () => {
    const bench = await workbench()
    await begin(bench)
    const { page } = bench
    await page.getByText('Förvaltningscheferna har enats').click()
    await page.evaluate(() => {
      const { document: memo } = window.desk
      const [annotation] = memo.annotations.all.filter(
        ({ range }) => memo.state.doc.textBetween(range.from, range.to) === 'Förvaltningscheferna',
      )
      memo.select((annotation?.range.from ?? 0) + 2, (annotation?.range.from ?? 0) + 2)
    })
    await page.keyboard.press('Alt+ArrowDown')
    await popupOf(bench).waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.type('X')
    await page.getByText('FöXrvaltningscheferna har enats').waitFor()
  })
})

describe('by keyboard alone', () => {
  it('goes into the pane, mends, takes it back, and comes out in the memo again', async () => {
    const bench = await workbench()
    await begin(bench)
    const { page, pane } = bench
    await page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    })
    await page.keyboard.press('Tab')
    await tabTo(bench, () => document.activeElement?.textContent === 'Granska')
    // Shown already: hidden, and shown again with the focus in it.
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    const frame = paneFrame(bench)
    await frame.waitForFunction(() => document.activeElement !== document.body)
    const focused = (test: string): Promise<boolean> =>
      frame.evaluate((selector) => document.activeElement?.matches(selector) === true, test)
    await pressUntil(page, () => focused('article'))
    while (!(await focused('[data-rule="norrkoping/office-head-term"]'))) {
      await page.keyboard.press('ArrowDown')
    }
    await pressUntil(page, () => focused('[data-action="mend"]'))
    await page.keyboard.press('Enter')
    await page.getByText('Kontorscheferna har enats').waitFor()
    await pane.locator('[data-notice="mended"]').waitFor()
    await page.keyboard.press('Control+z')
    await page.getByText('Förvaltningscheferna har enats').waitFor()
    const isInMemo = (): Promise<boolean> =>
      page.evaluate(() => document.activeElement?.classList.contains('ProseMirror') === true)
    await pressUntil(page, isInMemo)
    await page.evaluate(() => window.desk.word.host.focusPane())
    await frame.waitForFunction(() => document.activeElement?.matches('.municipality') === true)
    await page.keyboard.press('Shift+Tab')
    await expect.poll(isInMemo).toBe(true)
  })

  it('comes to the fields of Infoga, which Fluent holds inside its own elements', async () => {
    const bench = await workbench()
    await begin(bench)
    const { page, pane } = bench
    await pane.locator('[data-action="tab-insert"]').click()
    await pane.locator('[data-action="change-person"]').click()
    await pane.locator('[data-action="signer"]').selectOption('other')
    await pane.locator('[data-action="signer"]').focus()
    await page.keyboard.press('Tab')
    await page.keyboard.type('Anna Berg')
    await pane.locator('[data-preview="signature"]', { hasText: 'Anna Berg' }).waitFor()
  })
})

/** Tab in the page until `isThere` holds there. */
function tabTo({ page }: Workbench, isThere: () => boolean): Promise<void> {
  return pressUntil(page, () => page.evaluate(isThere))
}

async function pressUntil(page: Page, isThere: () => Promise<boolean>): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await isThere()) return
    await page.keyboard.press('Tab')
  }
  throw new Error('The keyboard never came there')
}

/** The cursor at the end of the paragraph, where the person has put it. */
function writeAfter({ page }: Workbench, words: string): Promise<void> {
  return page.evaluate((found) => {
    const { document: memo, editor } = window.desk
    const place = memo.structure.paragraphs.find(({ node }) => node.textContent.includes(found))
    if (place === undefined) throw new Error(`Nowhere: ${found}`)
    const end = place.pos + 1 + place.node.content.size
    memo.select(end, end)
    editor.view.focus()
  }, words)
}

describe('somebody who goes on writing', () => {
  it('while a mend is under way loses no letter to the pane', async () => {
    const bench = await workbench()
    await begin(bench)
    const { page, pane } = bench
    const late = { member: 'GetParagraphByUniqueLocalId', times: 1, effect: { latency: 700 } }
    await breakHostNow(bench, late)
    const term = pane.locator('[data-rule="norrkoping/office-head-term"]')
    await term.first().locator('[data-action="mend"]').click()
    await writeAfter(bench, 'Europeiska socialfonden')
    await page.keyboard.type(' Under ti')
    await pane.locator('[data-notice="mended"]').waitFor()
    await expect.poll(() => term.count()).toBe(0)
    await page.keyboard.type('den skrivs detta.')
    await page.getByText('den 30 juni 2026. Under tiden skrivs detta.').waitFor()
    await page.getByText('Kontorscheferna har enats').waitFor()
  })

  it('goes on where the cursor stood, also where the mend was in the same paragraph', async () => {
    const bench = await workbench()
    await begin(bench)
    const { page, pane } = bench
    await writeAfter(bench, 'har enats om')
    await page.keyboard.type(' Det är')
    const term = pane.locator('[data-rule="norrkoping/office-head-term"]')
    await term.first().locator('[data-action="mend"]').click()
    await pane.locator('[data-notice="mended"]').waitFor()
    await page.evaluate(() => window.desk.editor.view.focus())
    await page.keyboard.type(' bestämt.')
    await page.getByText('vid Söder tull. Det är bestämt.').waitFor()
  })
})

describe('what the pane shows in the memo', () => {
  it('comes into view, also where nobody has been in the memo', async () => {
    const bench = await workbench()
    await begin(bench)
    const { page, pane } = bench
    const isSeen = (): Promise<boolean> =>
      page.evaluate(() => {
        const { view } = window.desk.editor
        const { top, bottom } = view.coordsAtPos(view.state.selection.head)
        const seen = document.querySelector('.paper')?.getBoundingClientRect()
        return seen !== undefined && top > seen.top && bottom < seen.bottom
      })
    const selected = (): Promise<string> =>
      page.evaluate(() => {
        const { doc, selection } = window.desk.document.state
        return doc.textBetween(selection.from, selection.to)
      })
    const last = pane.locator('[data-rule="form/placeholder"]', { hasText: '[datum]' })
    await last.locator('[data-action="show"]').click()
    await expect.poll(selected).toBe('[datum]')
    await expect.poll(isSeen).toBe(true)
    await page.evaluate(() => document.querySelector('.paper')?.scrollTo(0, 0))
    expect(await isSeen()).toBe(false)
    await page.locator('[data-command="Beredd.Signature"]').click()
    await expect.poll(selected).toBe('[Förnamn Efternamn]')
    await expect.poll(isSeen).toBe(true)
  })
})

const lines = ({ page }: Workbench): Promise<string[]> =>
  page.evaluate(() =>
    window.desk.document.structure
      .story('body')
      .paragraphs.map(({ node }) =>
        [node.attrs['style'] ?? 'Normal', node.textContent].map(String).join(' | '),
      ),
  )

/** From another program. */
function paste({ page }: Workbench, html: string, text: string): Promise<void> {
  return page.evaluate(
    ([rich, plain]) => {
      const clipboardData = new DataTransfer()
      if (rich !== '') clipboardData.setData('text/html', rich)
      clipboardData.setData('text/plain', plain)
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
      document.querySelector('.ProseMirror')?.dispatchEvent(event)
    },
    [html, text] as const,
  )
}

describe('the clipboard', () => {
  it('gives back what was copied in the memo with its styles and lists', async () => {
    const bench = await workbench({ address: 'file=norrkoping-tjansteskrivelse.docx' })
    const { page } = bench
    await page.getByText('Tre lägen har prövats').waitFor()
    await page.evaluate(() => {
      const { document: memo, editor } = window.desk
      const { paragraphs } = memo.structure
      const from = paragraphs.findIndex(({ node }) => node.textContent === 'Tre lägen har prövats')
      const [first, last] = [paragraphs[from], paragraphs[from + 2]]
      memo.select((first?.pos ?? 0) + 1, (last?.pos ?? 0) + 1 + (last?.node.content.size ?? 0))
      editor.view.focus()
    })
    await page.keyboard.press('Control+c')
    await writeAfter(bench, 'Elevrådet vid skolan')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Control+v')
    const pasted = async (): Promise<string[]> => {
      const all = await lines(bench)
      const at = all.findIndex((line) => line.includes('Elevrådet vid skolan'))
      return all.slice(at + 1, at + 4).map((line) => line.slice(0, 20))
    }
    await expect
      .poll(pasted)
      .toEqual(['Rubrik3 | Tre lägen ', 'Punktlista | Läge A,', 'Punktlista | Läge B,'])
  })

  it('takes what comes from elsewhere as text, in the style of where it is put', async () => {
    const bench = await workbench({ address: 'file=norrkoping-tjansteskrivelse.docx' })
    await bench.page.getByText('Elevrådet vid skolan').waitFor()
    const rich =
      '<meta charset="utf-8"><style>p {}</style><h2 style="color: red">Rubrik</h2><p>Ett <b>fett</b> ord.</p>' +
      '<ul><li>ett</li><li><p>två</p></li></ul><table><tr><td>A</td><td><p>B</p></td></tr></table><script>1</script>'
    for (const [html, text, expected] of [
      [rich, '', ['Rubrik', 'Ett fett ord.', 'ett', 'två', 'A', 'B']],
      ['', 'rad ett\nrad två\n\nrad tre', ['rad ett', 'rad två', 'rad tre']],
    ] as const) {
      await writeAfter(bench, 'Elevrådet vid skolan')
      await bench.page.keyboard.press('Enter')
      await paste(bench, html, text)
      const all = await lines(bench)
      const at = all.findIndex((line) => line.includes('Elevrådet vid skolan'))
      expect(all.slice(at + 1, at + 1 + expected.length)).toEqual(
        expected.map((line) => `Brdtext | ${line}`),
      )
    }
  })
})

describe('Ctrl+A', () => {
  it.each([
    ['Delete', []],
    ['X', ['Normal | X']],
    ['Control+x', []],
  ])('takes all of the body, and headers and notes stay: %s', async (key, left) => {
    const bench = await workbench()
    await begin(bench)
    const { page, pane } = bench
    const before = await lines(bench)
    const headers = await page.locator('.ProseMirror > [data-story]').count()
    await writeAfter(bench, 'har enats om')
    await page.keyboard.press('Control+a')
    await page.keyboard.press(key)
    await expect.poll(() => lines(bench)).toEqual(left.length === 0 ? ['Normal | '] : left)
    expect(await page.locator('.ProseMirror > [data-story]').count()).toBe(headers)
    await page.keyboard.press('Control+z')
    await expect.poll(() => lines(bench)).toEqual(before)
    await pane.locator('[data-rule][data-level]').first().waitFor()
  })
})

describe('what has not been saved', () => {
  it('is not thrown away by another file without a question', async () => {
    const bench = await workbench()
    await begin(bench)
    const { page } = bench
    page.removeAllListeners('dialog')
    const answers = [false, true]
    const asked: string[] = []
    page.on('dialog', (dialog) => {
      asked.push(dialog.message())
      void (answers.shift() === true ? dialog.accept() : dialog.dismiss())
    })
    await writeAfter(bench, 'har enats om')
    await page.keyboard.type(' Mer.')
    const choice = page.getByLabel('Exempel')
    await choice.selectOption('norrkoping-protokoll.docx')
    await expect.poll(() => choice.inputValue()).toBe('norrkoping-tjansteskrivelse-brister.docx')
    await page.getByText('vid Söder tull. Mer.').waitFor()
    await choice.selectOption('norrkoping-protokoll.docx')
    await page.getByText('norrkoping-protokoll.docx').first().waitFor()
    await expect.poll(() => page.title()).toContain('norrkoping-protokoll.docx')
    expect(asked).toHaveLength(2)
    expect(asked[0]).toContain('norrkoping-tjansteskrivelse-brister.docx är inte sparade')
  })
})

describe('a pane that cannot be fetched', () => {
  it('is told of, with what to do', async () => {
    const bench = await workbench()
    await bench.context.route('https://localhost:8444/**', (route) => route.abort())
    await bench.page.reload()
    await bench.page.getByText('Öppna https://localhost:8444 i en ny flik').waitFor()
    await bench.page.getByRole('button', { name: 'Stäng' }).click()
    expect(await bench.page.locator('#notice').isVisible()).toBe(false)
    bench.faults.length = 0
  })
})

describe('underlines', () => {
  it('shows the higher level where two findings stand on the same words', async () => {
    const bench = await workbench()
    await begin(bench)
    const words = bench.page.locator('.ProseMirror .underline', {
      hasText: /^arbetsmarknadskontoret$/,
    })
    await words.first().waitFor()
    expect(await words.evaluateAll((all) => all.map(({ className }) => className))).toEqual([
      'underline underline-red',
    ])
  })

  it.each([
    ['Blue', 'Red'],
    ['Red', 'Blue'],
    ['Berry', 'Red'],
    ['Red', 'Berry'],
  ])('draws red over another colour: %s, then %s', async (...colours) => {
    const { page } = await workbench({ address: 'file=norrkoping-tjansteskrivelse.docx' })
    await page.locator('.ProseMirror').waitFor()
    const drawn = await page.evaluate((schemes) => {
      const { document: memo } = window.desk
      const place = memo.structure.paragraphs.find(({ node }) => node.textContent.length > 20)
      for (const colorScheme of schemes) {
        memo.annotations.insert(place?.localId ?? '', [{ colorScheme, start: 2, length: 6 }])
      }
      const all = [...document.querySelectorAll('.underline')]
      return all
        .filter((element) => element.querySelector('.underline') === null)
        .map((element) => getComputedStyle(element).textDecorationColor)
    }, colours)
    expect(drawn).toEqual(['rgb(197, 15, 31)'])
  })
})
