/** What the host over Word tells while somebody writes, what it marks, keeps and says when Word fails. */
import type { Frame, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { Finding, ParagraphChange } from '../../src/edit/model.ts'
import { placeOf } from '../../src/edit/place.ts'
import { openDocx } from '../../src/docx/open.ts'
import { flatten, type FlatParagraph } from '../../src/memo/flatten.ts'
import { wordHosts } from '../addin/word-pane.ts'
import { memo } from '../workbench/memo.ts'

const open = wordHosts()

async function watched(pane: Frame): Promise<FlatParagraph[]> {
  const root = await pane.evaluate(async () => {
    const read = await window.beredd.read()
    await window.startWatching()
    return read
  })
  return flatten(root)
}

/** Types `text` at the start of the body's paragraph with this number. */
function type(page: Page, paragraph: number, text: string, remote = false): Promise<void> {
  return page.evaluate(
    ([index, words, isRemote]) => {
      const { wordDocument } = window
      const pos = wordDocument.structure.story('body').paragraphs[index]?.pos ?? 0
      if (isRemote) wordDocument.applyRemote((change) => change.insertText(words, pos + 1))
      else wordDocument.edit((change) => change.insertText(words, pos + 1))
    },
    [paragraph, text, remote] as const,
  )
}

async function nextChanges(pane: Frame, count = 1): Promise<ParagraphChange[][]> {
  await pane.waitForFunction((wanted) => window.changes.length >= wanted, count, { timeout: 8_000 })
  return pane.evaluate(() => window.changes.splice(0))
}

const textIn = ({ node }: ParagraphChange): string =>
  node?.children.map((child) => ('value' in child ? child.value : '')).join('') ?? ''

describe('watching', () => {
  for (const wordApi of ['1.3', '1.8']) {
    it(`tells with WordApi ${wordApi} which paragraph is written in, and only once`, async () => {
      const { page, pane } = await open(memo(), { wordApi })
      const paragraphs = await watched(pane)
      await type(page, 1, 'Hela ')
      const [[change, ...others] = []] = await nextChanges(pane)
      expect(others).toEqual([])
      expect(change?.id).toBe(paragraphs[1]?.id)
      expect(change === undefined ? '' : textIn(change)).toBe(
        'Hela Nämnden beslutar om bidrag & lån.',
      )
      expect(change?.remote).toBe(false)
      await page.waitForTimeout(3_000)
      expect(await pane.evaluate(() => window.changes)).toEqual([])
    })
  }

  it('tells of a change within 300 ms', async () => {
    const { page, pane } = await open(memo())
    await watched(pane)
    const started = Date.now()
    await type(page, 1, 'Hela ')
    await nextChanges(pane)
    expect(Date.now() - started).toBeLessThan(300)
  })

  it('tells what a co-author changes as remote', async () => {
    const { page, pane } = await open(memo())
    await watched(pane)
    await type(page, 1, 'Hela ', true)
    const [[change] = []] = await nextChanges(pane)
    expect(change?.remote).toBe(true)
  })

  it('tells of paragraphs that come and go', async () => {
    const { page, pane } = await open(memo())
    const paragraphs = await watched(pane)
    const last = paragraphs.findLast(({ story }) => story === 'body')
    await page.evaluate(() => {
      const { wordDocument } = window
      const pos = wordDocument.structure.story('body').paragraphs.at(-1)?.pos ?? 0
      wordDocument.edit((change) => change.split(pos + 3))
    })
    const added = (await nextChanges(pane)).flat()
    expect(added.map((change) => [change.after === undefined, textIn(change)]).sort()).toEqual([
      [false, 'ut'],
      [true, 'Sl'],
    ])
    expect(added.find(({ after }) => after !== undefined)?.after).toBe(last?.id)
    await page.evaluate(() => window.wordDocument.undo())
    const back = (await nextChanges(pane)).flat()
    expect(back.filter(({ removed }) => removed === true)).toHaveLength(1)
  })

  it('says to read again where a table is changed', async () => {
    const { page, pane } = await open(memo())
    await watched(pane)
    await page.evaluate(() => {
      const { wordDocument } = window
      const pos = wordDocument.structure.story('body').paragraphs[4]?.pos ?? 0
      wordDocument.edit((change) => change.split(pos + 2))
    })
    expect(await nextChanges(pane)).toContainEqual([])
  })

  it('finds by its sweep what no event has told', async () => {
    const { page, pane } = await open(memo())
    const paragraphs = await watched(pane)
    await page.evaluate(() => window.wordHost.host.faults.dropEvents('ParagraphChanged', 1))
    await type(page, 1, 'Hela ')
    await page.waitForTimeout(300)
    await type(page, 11, 'Nu ')
    const changes = (await nextChanges(pane, 2)).flat()
    const last = paragraphs.findLast(({ story }) => story === 'body')
    expect(changes.map(({ id }) => id)).toEqual([last?.id, paragraphs[1]?.id])
  })

  it('tells of its own mend once, as no co-author’s, and of nothing after the end', async () => {
    const { page, pane } = await open(memo())
    const [, second] = await watched(pane)
    if (second === undefined) throw new Error('no paragraph')
    const at = placeOf(second, 20, 26)
    expect(at.quote).toBe('bidrag')
    await pane.evaluate(
      (place) =>
        window.beredd.apply({
          id: 'a/b',
          title: 'Byt',
          kind: 'review',
          edits: [{ type: 'replace', at: place, text: 'stöd' }],
        }),
      at,
    )
    const changes = await nextChanges(pane)
    expect(changes.flat().map(({ id, remote }) => [id, remote])).toEqual([[second.id, false]])
    await page.waitForTimeout(3_000)
    expect(await pane.evaluate(() => window.changes)).toEqual([])
    await pane.evaluate(() => window.stopWatching.abort())
    await type(page, 1, 'Hela ')
    await page.waitForTimeout(500)
    expect(await pane.evaluate(() => window.changes)).toEqual([])
  })
})

function findingAt(paragraph: FlatParagraph, start: number, end: number, text: string): Finding {
  const at = placeOf(paragraph, start, end)
  return {
    reason: 'Skriv stöd.',
    source: 'test',
    ruleId: 'test',
    fatal: true,
    actual: at.quote,
    expected: [text],
    note: null,
    url: null,
    at,
    group: 'language',
    mends: [{ id: 'test/a', title: 'Byt', kind: 'safe', edits: [{ type: 'replace', at, text }] }],
  }
}

const annotations = (page: Page): Promise<unknown[]> =>
  page.evaluate(() => window.wordDocument.annotations.all.map(({ critique }) => critique))

describe('marking', () => {
  it('underlines the words, only anew where something has changed, and takes underlines out', async () => {
    const { page, pane } = await open(memo())
    const [, second] = await watched(pane)
    if (second === undefined) throw new Error('no paragraph')
    const finding = findingAt(second, 20, 26, 'stöd')
    await pane.evaluate((each) => window.beredd.mark([each]), finding)
    expect(await annotations(page)).toEqual([
      expect.objectContaining({ colorScheme: 'Red', start: 20, length: 6 }),
    ])
    await pane.evaluate(() => window.beredd.mark([]))
    expect(await annotations(page)).toEqual([])
  })

  it('counts no note among the words', async () => {
    const { page, pane } = await open(memo())
    const paragraphs = await watched(pane)
    const noted = paragraphs.find(({ text }) => text === 'Se not.')
    if (noted === undefined) throw new Error('no paragraph')
    await pane.evaluate((each) => window.beredd.mark([each]), findingAt(noted, 6, 7, '!'))
    expect(await annotations(page)).toEqual([expect.objectContaining({ start: 6, length: 1 })])
  })

  it('writes comments where Word has no underlines', async () => {
    const { page, pane } = await open(memo(), { wordApi: '1.4' })
    const [, second] = await watched(pane)
    if (second === undefined) throw new Error('no paragraph')
    const finding = findingAt(second, 20, 26, 'stöd')
    const comments = (): Promise<string[]> =>
      page.evaluate(() => window.wordDocument.comments.all.map(({ text }) => text))
    await pane.evaluate((each) => window.beredd.mark([each]), finding)
    await pane.evaluate((each) => window.beredd.mark([each]), finding)
    expect(await comments()).toEqual(['Beredd: Skriv stöd.'])
    await pane.evaluate(() => window.beredd.mark([]))
    expect(await comments()).toEqual([])
  })

  it('selects the words of a finding', async () => {
    for (const wordApi of ['1.3', '1.8']) {
      const { page, pane } = await open(memo(), { wordApi })
      const [, second] = await watched(pane)
      if (second === undefined) throw new Error('no paragraph')
      await pane.evaluate((each) => window.beredd.reveal(each), findingAt(second, 20, 26, 'x'))
      const selected = await page.evaluate(() => {
        const { state } = window.wordDocument
        return state.doc.textBetween(state.selection.from, state.selection.to)
      })
      expect(selected).toBe('bidrag')
    }
  })
})

describe('keeping', () => {
  it('keeps settings in the document, where the command line finds them', async () => {
    const { page, pane } = await open(memo())
    const ignore = [
      { rule: 'form/placeholder', quote: null, context: '0a1b2c3d', reason: 'Utkast' },
      {
        rule: 'form/date-form',
        quote: '20260304',
        context: '1a1b2c3d',
        reason: 'Citat',
        date: '2026-03-04',
        name: 'Eva Lind',
      },
    ]
    const read = await pane.evaluate(async (list) => {
      const { document } = window.beredd.store
      await document.set('settings', { packs: ['norrkoping'] })
      await document.set('settings', { packs: ['partille'], ignore: list })
      await document.set('other', 7)
      const root = await window.beredd.read()
      return [
        await document.get('settings'),
        root.data?.memo?.settings,
        await document.get('other'),
      ]
    }, ignore)
    expect(read).toEqual([{ packs: ['partille'], ignore }, { packs: ['partille'], ignore }, 7])
    const base64 = await page.evaluate(() =>
      btoa(Array.from(window.wordDocument.save(), (byte) => String.fromCharCode(byte)).join('')),
    )
    const file = openDocx(new Uint8Array(Buffer.from(base64, 'base64')))
    expect(file.tree.data?.memo?.settings).toEqual({ packs: ['partille'], ignore })
  })

  it('keeps the user’s own in the browser', async () => {
    const { pane } = await open(memo())
    const read = await pane.evaluate(async () => {
      const { user } = window.beredd.store
      await user.set('pane', { language: 'en' })
      localStorage.setItem('beredd:broken', '{')
      return [await user.get('pane'), await user.get('broken'), await user.get('nothing')]
    })
    expect(read).toEqual([{ language: 'en' }, undefined, undefined])
  })
})

describe('failing', () => {
  const failures = [
    ['GeneralException', 'Word kunde inte läsa eller ändra'],
    ['AccessDenied', 'skyddad'],
    ['ItemNotFound', 'finns inte kvar'],
  ] as const
  for (const [error, words] of failures) {
    it(`says what ${error} means, and gives no empty document`, async () => {
      const { page, pane } = await open(memo())
      await page.evaluate((code) => {
        window.wordHost.host.faults.add({ member: 'Paragraphs', times: 1, effect: { error: code } })
      }, error)
      await expect(pane.evaluate(() => window.beredd.read())).rejects.toThrow(words)
      const root = await pane.evaluate(() => window.beredd.read())
      expect(flatten(root).length).toBeGreaterThan(11)
    })
  }

  it('says what it could not read, and reads the rest', async () => {
    const { page, pane } = await open(memo())
    await page.evaluate(() => {
      const { faults } = window.wordHost.host
      faults.add({ member: 'GetOoxml', times: 1, effect: { error: 'GeneralException' } })
      faults.add({ member: 'GetHeader', times: 1, effect: { error: 'GeneralException' } })
    })
    const unread = await pane.evaluate(async () => {
      await window.beredd.read()
      return window.beredd.can.unread
    })
    expect(unread).toEqual([
      'sidhuvud och sidfot, som Word inte lämnade ut',
      'textrutor, fotnoter och slutnoter, som Word inte lämnade ut',
    ])
  })

  it('asks to read again when Word has not answered twice', async () => {
    const { page, pane } = await open(memo())
    await watched(pane)
    await page.evaluate(() => {
      const { faults } = window.wordHost.host
      faults.add({ member: null, times: 3, effect: { transport: 5001 } })
    })
    await type(page, 1, 'Hela ')
    expect(await nextChanges(pane)).toEqual([[]])
  })
})
