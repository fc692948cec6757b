/** What an add-in reads of a document, by the unmodified office.js of npm and the shim. */
import { describe, expect, it } from 'vitest'
import { memo, memoTexts } from './memo.ts'
import { example, wordPanes } from './word-pane.ts'

const open = wordPanes()

describe('reading a document with the real office.js', () => {
  it('starts without errors, asks for nothing else, and reads a shipped example', async () => {
    const { pane, errors, missing } = await open(example('norrkoping-tjansteskrivelse.docx'))
    const read = await pane.evaluate(async () => {
      const info = await Office.onReady()
      return Word.run(async (context) => {
        const { paragraphs } = context.document.body
        paragraphs.load({ text: true })
        await context.sync()
        return { info, texts: paragraphs.items.slice(2, 6).map(({ text }) => text) }
      })
    })
    expect(read.info).toEqual({ host: 'Word', platform: 'OfficeOnline', addin: null })
    expect(read.texts).toEqual([
      'Diarienummer',
      'KS 2026/0142',
      'Handläggare',
      'Maria Holmqvist, infrastrukturstrateg',
    ])
    expect(errors).toEqual([])
    expect(missing).toEqual([])
  })

  it('gives every fact of a paragraph', async () => {
    const { pane } = await open(memo())
    const facts = await pane.evaluate(() =>
      Word.run(async (context) => {
        const { paragraphs } = context.document.body
        paragraphs.load({
          text: true,
          style: true,
          styleBuiltIn: true,
          outlineLevel: true,
          isListItem: true,
          tableNestingLevel: true,
          uniqueLocalId: true,
          font: { bold: true },
          listItemOrNullObject: { level: true, listString: true },
          parentContentControlOrNullObject: { tag: true, id: true },
          parentTableCellOrNullObject: { rowIndex: true, cellIndex: true },
        })
        await context.sync()
        return paragraphs.items.map((item) => ({
          text: item.text,
          style: `${item.style}/${item.styleBuiltIn}/${item.outlineLevel}`,
          bold: item.font.bold,
          label: item.listItemOrNullObject.isNullObject
            ? null
            : `${item.listItemOrNullObject.level} ${item.listItemOrNullObject.listString}`,
          isListItem: item.isListItem,
          control: item.parentContentControlOrNullObject.isNullObject
            ? null
            : `${item.parentContentControlOrNullObject.id} ${item.parentContentControlOrNullObject.tag}`,
          nesting: item.tableNestingLevel,
          cell: item.parentTableCellOrNullObject.isNullObject
            ? null
            : [
                item.parentTableCellOrNullObject.rowIndex,
                item.parentTableCellOrNullObject.cellIndex,
              ],
          id: item.uniqueLocalId,
        }))
      }),
    )
    expect(facts.map(({ text }) => text)).toEqual(memoTexts)
    expect(facts.map(({ style }) => style)).toEqual([
      'Rubrik 1/Heading1/1',
      ...Array.from({ length: 11 }, () => 'Normal/Normal/10'),
    ])
    // Of the second, one word is bold; the empty list of properties of the others says no.
    expect(facts.map(({ bold }) => bold).slice(0, 3)).toEqual([true, null, false])
    expect(facts.map(({ label }) => label).slice(0, 5)).toEqual([null, null, '0 1.', '0 2.', null])
    expect(facts.map(({ isListItem }) => isListItem).slice(1, 4)).toEqual([false, true, true])
    expect(facts.map(({ control }) => control).slice(7)).toEqual([
      null,
      '17 beredd:signature',
      null,
      null,
      null,
    ])
    expect(facts.map(({ nesting }) => nesting)).toEqual([0, 0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 0])
    expect(facts.slice(4, 8).map(({ cell }) => cell)).toEqual([
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
    ])
    expect(facts[0]?.cell).toBeNull()
    expect(new Set(facts.map(({ id }) => id)).size).toBe(12)
    expect(facts[0]?.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4/)
  })

  it('gives text without notes, hidden and deleted words where it is asked for', async () => {
    const { pane } = await open(memo())
    const texts = await pane.evaluate(() =>
      Word.run(async (context) => {
        const { paragraphs } = context.document.body
        paragraphs.load({ text: true })
        await context.sync()
        const results = paragraphs.items.map((item) => item.getText())
        await context.sync()
        return results.map(({ value }) => value)
      }),
    )
    expect(texts).toEqual(memoTexts.map((text) => text.replace('\u0002', '')))
  })

  it('reads headers, footers and notes', async () => {
    const { pane } = await open(memo())
    const texts = await pane.evaluate(() =>
      Word.run(async (context) => {
        const section = context.document.sections.getFirst()
        const bodies = [
          section.getHeader('Primary'),
          section.getHeader('FirstPage'),
          section.getFooter('Primary'),
        ]
        for (const body of bodies) body.load('text,type')
        const notes = context.document.body.footnotes
        notes.load('items/type,items/body/text')
        await context.sync()
        return [
          ...bodies.map((body) => `${body.type}: ${body.text}`),
          ...notes.items.map((note) => `${note.type}: ${note.body.text}`),
        ]
      }),
    )
    expect(texts).toEqual([
      'Header: Tjänsteskrivelse',
      'Header: ',
      'Footer: Kommunen, org.nr 212000-0456',
      'Footnote: Enligt budgeten.',
    ])
  })

  it('finds text, also across runs, with the options', async () => {
    const { pane } = await open(memo())
    const found = await pane.evaluate(() =>
      Word.run(async (context) => {
        const { body } = context.document
        const searches = [
          body.search('nämnden BESLUTAR'),
          body.search('nämnden', { matchCase: true }),
          body.search('lån', { matchWholeWord: true }),
          body.search('besl', { matchWholeWord: true }),
          body.search('besl', { matchPrefix: true }),
          body.search('2026'),
        ]
        for (const search of searches) search.load('items/text')
        await context.sync()
        return searches.map(({ items }) => items.map(({ text }) => text))
      }),
    )
    expect(found).toEqual([
      ['Nämnden beslutar'],
      [],
      ['lån'],
      [],
      ['Besl', 'besl'],
      ['2026', '2026'],
    ])
  })

  it('refuses long searches, missing ids and members nobody has made, by name', async () => {
    const { pane } = await open(memo())
    const errors = await pane.evaluate(async () => {
      const attempt = async (act: (context: Word.RequestContext) => unknown): Promise<string> => {
        try {
          await Word.run(async (context) => {
            act(context)
            await context.sync()
          })
          return 'done'
        } catch (error) {
          const { code, debugInfo } = error as OfficeExtension.Error
          return `${code} ${debugInfo?.errorLocation ?? ''}`
        }
      }
      return [
        await attempt(({ document }) => document.body.search('å'.repeat(256)).load('items')),
        await attempt(({ document }) => document.body.search('å'.repeat(255)).load('items')),
        await attempt(({ document }) => document.contentControls.getById(4711).load('tag')),
        await attempt(({ document }) =>
          document.getParagraphByUniqueLocalId('00000000-0000-4000-8000-000000000000').load('text'),
        ),
        await attempt(({ document }) => document.body.getHtml()),
        await attempt(({ document }) => document.getAnnotationById('99').load('state')),
      ]
    })
    expect(errors).toEqual([
      'SearchStringInvalidOrTooLong Body.search',
      'done',
      'ItemNotFound ContentControlCollection.getById',
      'ItemNotFound Document.getParagraphByUniqueLocalId',
      'NotImplemented Body.GetHtml()',
      'ItemNotFound Document.getAnnotationById',
    ])
  })

  it('gives null objects, and refuses to read what was not loaded', async () => {
    const { pane } = await open(memo())
    const read = await pane.evaluate(() =>
      Word.run(async (context) => {
        const { document } = context
        const control = document.contentControls.getByIdOrNullObject(4711)
        const inside = control.paragraphs.getFirstOrNullObject()
        const first = document.body.paragraphs.getFirst()
        const before = first.getPreviousOrNullObject()
        control.load('tag')
        inside.load('text')
        before.load('text')
        first.load('text')
        await context.sync()
        const read = (): string => {
          try {
            return first.style
          } catch (error) {
            return (error as OfficeExtension.Error).code
          }
        }
        const code = read()
        return [control.isNullObject, inside.isNullObject, before.isNullObject, code]
      }),
    )
    expect(read).toEqual([true, true, true, 'PropertyNotLoaded'])
  })

  it('keeps an object for later syncs and other contexts', async () => {
    const { pane } = await open(memo())
    const read = await pane.evaluate(async () => {
      const kept = await Word.run(async (context) => {
        const paragraph = context.document.body.paragraphs.getFirst()
        paragraph.load('text')
        context.trackedObjects.add(paragraph)
        await context.sync()
        return paragraph
      })
      return Word.run(kept, async (context) => {
        kept.insertText(' 2026', 'End')
        await context.sync()
        kept.load('text')
        await context.sync()
        const next = kept.getNext()
        next.load('text')
        await context.sync()
        return [kept.text, next.text]
      })
    })
    expect(read).toEqual(['Beslut 2026', 'Nämnden beslutar om bidrag & lån.'])
  })

  it('tells controls by tag and title, in a line and around paragraphs', async () => {
    const { pane } = await open(memo())
    const read = await pane.evaluate(() =>
      Word.run(async (context) => {
        const { contentControls } = context.document
        const tagged = contentControls.getByTag('datum')
        const titled = contentControls.getByTitle('Underskrift')
        contentControls.load('items/id,items/tag,items/text,items/subtype')
        tagged.load('items/text')
        titled.load('items/tag')
        await context.sync()
        return [
          contentControls.items.map(({ id, tag, text, subtype }) => [id, tag, text, subtype]),
          tagged.items.map(({ text }) => text),
          titled.items.map(({ tag }) => tag),
        ]
      }),
    )
    expect(read).toEqual([
      [
        [17, 'beredd:signature', 'Eva Ek', 'RichTextParagraphs'],
        [18, 'datum', '2026-03-04', 'RichTextInline'],
      ],
      ['2026-03-04'],
      ['beredd:signature'],
    ])
  })

  it('gives the whole as a flat package', async () => {
    const { pane } = await open(memo())
    const [whole, one] = await pane.evaluate(() =>
      Word.run(async (context) => {
        const { body } = context.document
        const all = body.getOoxml()
        const first = body.paragraphs.getFirst().getOoxml()
        await context.sync()
        return [all.value, first.value]
      }),
    )
    expect(whole).toContain('pkg:name="/word/header1.xml"')
    expect(whole).toContain('Enligt budgeten.')
    expect(whole).toContain('>Slut<')
    expect(one).toContain('>Beslut<')
    expect(one).not.toContain('>Slut<')
  })
})
