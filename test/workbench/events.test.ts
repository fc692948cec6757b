/** Events and annotations, which the npm build does not know: through the shim, by the library's own event code. */
import { describe, expect, it } from 'vitest'
import type { Frame } from 'playwright-core'
import { memo } from './memo.ts'
import { wordPanes } from './word-pane.ts'

const open = wordPanes()

interface Told {
  event: string
  detail: Record<string, unknown>
}

/** Listens to every event of the document; what comes is kept in `window.told`. */
async function listen(pane: Frame): Promise<void> {
  await pane.evaluate(() =>
    Word.run(async (context) => {
      const told: Told[] = []
      Object.assign(window, { told })
      const { document } = context
      const keep = (args: { type: string }): Promise<void> => {
        const { type, ...detail } = args
        told.push({ event: type, detail })
        return Promise.resolve()
      }
      document.onParagraphAdded.add(keep)
      document.onParagraphChanged.add(keep)
      document.onParagraphDeleted.add(keep)
      document.onAnnotationInserted.add((args) => keep({ type: 'AnnotationInserted', ...args }))
      document.onAnnotationRemoved.add((args) => keep({ type: 'AnnotationRemoved', ...args }))
      document.onAnnotationClicked.add((args) => keep({ type: 'AnnotationClicked', ...args }))
      document.onAnnotationPopupAction.add((args) =>
        keep({ type: 'AnnotationPopupAction', ...args }),
      )
      await context.sync()
    }),
  )
}

async function told(pane: Frame, count: number): Promise<Told[]> {
  await pane.waitForFunction(
    (wanted) => (window as unknown as { told: Told[] }).told.length >= wanted,
    count,
  )
  return pane.evaluate(() => {
    const seen = (window as unknown as { told: Told[] }).told
    return seen.splice(0)
  })
}

/** Local ids of the body's paragraphs. */
function ids(pane: Frame): Promise<string[]> {
  return pane.evaluate(() =>
    Word.run(async (context) => {
      const { paragraphs } = context.document.body
      paragraphs.load('items/uniqueLocalId')
      await context.sync()
      return paragraphs.items.map(({ uniqueLocalId }) => uniqueLocalId)
    }),
  )
}

describe('paragraph events', () => {
  it('tells what the writer, the add-in and a co-author change', async () => {
    const { pane, page } = await open(memo())
    await listen(pane)
    const before = await ids(pane)

    await page.evaluate(() => {
      const { wordDocument } = window
      const place = wordDocument.structure.paragraphs[0]
      if (place !== undefined)
        wordDocument.dispatch(wordDocument.state.tr.insertText('X', place.pos + 1))
    })
    expect(await told(pane, 1)).toEqual([
      { event: 'ParagraphChanged', detail: { uniqueLocalIds: [before[0]], source: 'Local' } },
    ])

    await page.evaluate(() => {
      window.wordDocument.applyRemote((tr, structure) => {
        const place = structure.paragraphs[1]
        if (place !== undefined) tr.insertText('Y', place.pos + 1)
      })
    })
    expect(await told(pane, 1)).toEqual([
      { event: 'ParagraphChanged', detail: { uniqueLocalIds: [before[1]], source: 'Remote' } },
    ])

    await pane.evaluate(() =>
      Word.run(async (context) => {
        context.document.body.paragraphs.getLast().insertParagraph('Ny', 'After')
        context.document.body.paragraphs.getFirst().delete()
        await context.sync()
      }),
    )
    const events = await told(pane, 2)
    const after = await ids(pane)
    expect(events).toEqual([
      { event: 'ParagraphAdded', detail: { uniqueLocalIds: [after.at(-1)], source: 'Local' } },
      { event: 'ParagraphDeleted', detail: { uniqueLocalIds: [before[0]], source: 'Local' } },
    ])
    expect(after.slice(0, -1)).toEqual(before.slice(1))
  })

  it('numbers the list anew where an item goes, and says so', async () => {
    const { pane, page } = await open(memo())
    await listen(pane)
    const before = await ids(pane)
    await page.evaluate(() => {
      const { wordDocument } = window
      const place = wordDocument.structure.paragraphs[2]
      if (place !== undefined) {
        wordDocument.dispatch(
          wordDocument.state.tr.delete(place.pos, place.pos + place.node.nodeSize),
        )
      }
    })
    expect(await told(pane, 2)).toEqual([
      { event: 'ParagraphChanged', detail: { uniqueLocalIds: [before[3]], source: 'Local' } },
      { event: 'ParagraphDeleted', detail: { uniqueLocalIds: [before[2]], source: 'Local' } },
    ])
    const label = await pane.evaluate(
      (id) =>
        Word.run(async (context) => {
          const item = context.document.getParagraphByUniqueLocalId(id).listItem
          item.load('listString')
          await context.sync()
          return item.listString
        }),
      before[3] ?? '',
    )
    expect(label).toBe('1.')
  })

  it('is silent after the handler is removed, and where the event is dropped on purpose', async () => {
    const { pane, page } = await open(memo())
    const count = await pane.evaluate(() =>
      Word.run(async (context) => {
        const seen = { count: 0 }
        Object.assign(window, { seen })
        const handler = context.document.onParagraphChanged.add(() => {
          seen.count += 1
          return Promise.resolve()
        })
        await context.sync()
        Object.assign(window, { handler })
        return seen.count
      }),
    )
    expect(count).toBe(0)
    const type = (text: string): Promise<void> =>
      page.evaluate(async (value) => {
        const { wordDocument } = window
        wordDocument.dispatch(wordDocument.state.tr.insertText(value, 2))
        await new Promise((resolve) => setTimeout(resolve, 150))
      }, text)
    const seen = (): Promise<number> =>
      pane.evaluate(() => (window as unknown as { seen: { count: number } }).seen.count)
    await page.evaluate(() => window.wordHost.host.faults.dropEvents('ParagraphChanged', 1))
    await type('a')
    expect(await seen()).toBe(0)
    await type('b')
    expect(await seen()).toBe(1)
    await pane.evaluate(() => {
      const { handler } = window as unknown as {
        handler: OfficeExtension.EventHandlerResult<unknown>
      }
      handler.remove()
      return handler.context.sync()
    })
    await type('c')
    expect(await seen()).toBe(1)
  })
})

describe('annotations', () => {
  it('underlines, tells of clicks and answers, and removes', async () => {
    const { pane, page } = await open(memo())
    await listen(pane)
    const inserted = await pane.evaluate(() =>
      Word.run(async (context) => {
        const second = context.document.body.paragraphs.getFirst().getNext()
        const result = second.insertAnnotations({
          critiques: [
            {
              colorScheme: 'Red',
              start: 8,
              length: 8,
              popupOptions: {
                brandingTextResourceId: 'B',
                subtitleResourceId: 'S',
                titleResourceId: 'T',
                suggestions: ['föreslår', 'bör'],
              },
            },
          ],
        })
        await context.sync()
        const annotation = context.document.getAnnotationById(result.value[0] ?? '')
        annotation.load('id,state,critiqueAnnotation/critique')
        const { range } = annotation.critiqueAnnotation
        range.load('text')
        await context.sync()
        return [
          result.value,
          annotation.id,
          annotation.state,
          annotation.critiqueAnnotation.critique.length,
          range.text,
        ]
      }),
    )
    expect(inserted).toEqual([['1'], '1', 'Created', 8, 'beslutar'])
    expect(await told(pane, 1)).toEqual([{ event: 'AnnotationInserted', detail: { ids: ['1'] } }])

    await page.evaluate(() => {
      window.wordDocument.annotations.click('1')
      window.wordDocument.annotations.answerPopup('1', 'Accept', 'bör')
    })
    expect(await told(pane, 2)).toEqual([
      { event: 'AnnotationClicked', detail: { id: '1' } },
      {
        event: 'AnnotationPopupAction',
        detail: { id: '1', action: 'Accept', critiqueSuggestion: 'bör' },
      },
    ])

    await pane.evaluate(() =>
      Word.run(async (context) => {
        const second = context.document.body.paragraphs.getFirst().getNext()
        const annotations = second.getAnnotations()
        annotations.load('items')
        await context.sync()
        annotations.items[0]?.delete()
        await context.sync()
      }),
    )
    expect(await told(pane, 1)).toEqual([{ event: 'AnnotationRemoved', detail: { ids: ['1'] } }])
  })

  it('goes with the words it stands on, and refuses places outside the text', async () => {
    const { pane, page } = await open(memo())
    await listen(pane)
    const code = await pane.evaluate(() =>
      Word.run(async (context) => {
        const first = context.document.body.paragraphs.getFirst()
        first.insertAnnotations({ critiques: [{ colorScheme: 'Blue', start: 0, length: 6 }] })
        await context.sync()
        first.insertAnnotations({ critiques: [{ colorScheme: 'Blue', start: 3, length: 6 }] })
        return context.sync().then(
          () => 'done',
          (error: OfficeExtension.Error) => error.code,
        )
      }),
    )
    expect(code).toBe('InvalidArgument')
    await told(pane, 1)
    await page.evaluate(() => {
      const { wordDocument } = window
      wordDocument.dispatch(wordDocument.state.tr.delete(2, 8))
    })
    const events = await told(pane, 2)
    expect(events.map(({ event }) => event).toSorted()).toEqual([
      'AnnotationRemoved',
      'ParagraphChanged',
    ])
  })
})

describe('requirement sets', () => {
  it.each([
    ['1.3', [true, false, false, false]],
    ['1.6', [true, true, false, false]],
    ['1.8', [true, true, true, true]],
  ] as const)('a Word with WordApi %s', async (wordApi, expected) => {
    const { pane } = await open(memo(), { wordApi })
    const supported = await pane.evaluate(() =>
      ['1.3', '1.6', '1.7', '1.8'].map((version) =>
        Office.context.requirements.isSetSupported('WordApi', version),
      ),
    )
    expect(supported).toEqual(expected)
    const codes = await pane.evaluate(async () => {
      const attempt = async (act: (context: Word.RequestContext) => unknown): Promise<string> => {
        try {
          await Word.run(async (context) => {
            act(context)
            await context.sync()
          })
          return 'done'
        } catch (error) {
          return (error as OfficeExtension.Error).code
        }
      }
      return [
        await attempt(({ document }) => document.body.search('Slut').getFirst().insertComment('x')),
        await attempt(({ document }) => document.body.paragraphs.getFirst().load('uniqueLocalId')),
        await attempt(({ document }) => document.body.paragraphs.getFirst().getText()),
      ]
    })
    const all = {
      '1.3': ['ApiNotFound', 'ApiNotFound', 'ApiNotFound'],
      '1.6': ['done', 'done', 'ApiNotFound'],
      '1.8': ['done', 'done', 'done'],
    }
    expect(codes).toEqual(all[wordApi])
  })
})
