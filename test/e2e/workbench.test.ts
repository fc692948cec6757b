/** The workbench's own page: files that come and go, and what is drawn in the memo. */
import { describe, expect, it } from 'vitest'
import { begin, paneFrame, useWorkbench, type Workbench } from './workbench-page.ts'

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
