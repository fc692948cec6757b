/** What an add-in writes into a document, by the unmodified office.js of npm, and what the file then holds. */
import { describe, expect, it } from 'vitest'
import { WordDocument } from '../../workbench/word/document.ts'
import { ParagraphText } from '../../workbench/word/text.ts'
import type { OpenPane } from './browser.ts'
import { memo, memoTexts } from './memo.ts'
import { wordPanes } from './word-pane.ts'

const open = wordPanes()

/** The file as the host would save it. */
async function saved({ page }: OpenPane): Promise<WordDocument> {
  const base64 = await page.evaluate(() => {
    let binary = ''
    for (const byte of window.wordDocument.save()) binary += String.fromCharCode(byte)
    return btoa(binary)
  })
  return WordDocument.open(new Uint8Array(Buffer.from(base64, 'base64')))
}

function textsOf(document: WordDocument): string[] {
  return document.structure.story('body').paragraphs.map(({ node }) => new ParagraphText(node).text)
}

function xmlOf(document: WordDocument): string {
  return document.package.docx.main.xml
}

/** `memoTexts` with some of them changed. */
function withTexts(changes: Readonly<Record<number, string>>): string[] {
  return memoTexts.map((text, index) => changes[index] ?? text)
}

describe('writing with the real office.js', () => {
  it('replaces the n-th hit of a search, keeping the look of its run', async () => {
    const pane = await open(memo())
    const text = await pane.pane.evaluate(() =>
      Word.run(async (context) => {
        const second = context.document.body.paragraphs.getFirst().getNext()
        const hits = second.search('beslutar')
        hits.load('items')
        await context.sync()
        const put = hits.items[0]?.insertText('föreslår', 'Replace')
        put?.load('text,font/bold')
        second.load('text')
        await context.sync()
        return [put?.text, put?.font.bold, second.text]
      }),
    )
    expect(text).toEqual(['föreslår', true, 'Nämnden föreslår om bidrag & lån.'])
    const document = await saved(pane)
    expect(textsOf(document)).toEqual(withTexts({ 1: 'Nämnden föreslår om bidrag & lån.' }))
    expect(xmlOf(document)).toContain(
      '<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">föreslår</w:t></w:r>',
    )
  })

  it('puts paragraphs before, after, first and last, with style and line breaks', async () => {
    const pane = await open(memo())
    await pane.pane.evaluate(() =>
      Word.run(async (context) => {
        const { body } = context.document
        const first = body.paragraphs.getFirst()
        const heading = first.insertParagraph('Ekonomi', 'Before')
        const plain = first.insertParagraph('rad ett\vrad två', 'After')
        plain.styleBuiltIn = 'Normal'
        heading.insertText('sk påverkan', 'End')
        body.insertParagraph('Sist', 'End')
        body.insertParagraph('Först', 'Start').style = 'Kommunens ruta'
        await context.sync()
      }),
    )
    const document = await saved(pane)
    const [first, ...rest] = memoTexts
    expect(textsOf(document)).toEqual([
      'Först',
      'Ekonomisk påverkan',
      first,
      'rad ett\vrad två',
      ...rest,
      'Sist',
    ])
    const styles = document.structure
      .story('body')
      .paragraphs.map(({ node }) => node.attrs['style'] as string | null)
    expect(styles.slice(0, 5)).toEqual(['Rutan', 'Rubrik1', 'Rubrik1', 'Normal', null])
  })

  it('puts a content control around paragraphs, fills it, and takes it away again', async () => {
    const pane = await open(memo())
    const { pane: frame } = pane
    const ids = await frame.evaluate(() =>
      Word.run(async (context) => {
        const last = context.document.body.paragraphs.getLast()
        const control = last.insertParagraph('Namn', 'After').insertContentControl()
        control.tag = 'beredd:signature:1'
        control.title = 'Underskrift'
        control.appearance = 'Tags'
        control.insertParagraph('Titel', 'End')
        control.load('id,tag,text')
        await context.sync()
        return [control.id, control.tag, control.text]
      }),
    )
    expect(ids).toEqual([expect.any(Number), 'beredd:signature:1', 'Namn\rTitel'])
    const document = await saved(pane)
    expect(xmlOf(document)).toContain(
      `<w:sdt><w:sdtPr><w:alias w:val="Underskrift"/><w:tag w:val="beredd:signature:1"/><w:id w:val="${String(ids[0])}"/>`,
    )
    expect(textsOf(document)).toEqual([...memoTexts, 'Namn', 'Titel'])

    await frame.evaluate(() =>
      Word.run(async (context) => {
        const { contentControls } = context.document
        contentControls.getByTag('beredd:signature:1').getFirst().delete(true)
        contentControls.getByTag('beredd:signature').getFirst().delete(false)
        await context.sync()
      }),
    )
    const without = await saved(pane)
    expect(xmlOf(without)).not.toContain('beredd:signature')
    expect(textsOf(without)).toEqual([
      ...memoTexts.filter((text) => text !== 'Eva Ek'),
      'Namn',
      'Titel',
    ])
  })

  it('puts a control in a line, and deletes a range and a paragraph', async () => {
    const pane = await open(memo())
    await pane.pane.evaluate(() =>
      Word.run(async (context) => {
        const { paragraphs } = context.document.body
        paragraphs.load('items')
        await context.sync()
        const hit = paragraphs.items[1]?.search('bidrag').getFirst()
        if (hit !== undefined) hit.insertContentControl().tag = 'i-raden'
        paragraphs.items[1]?.search(' & lån').getFirst().delete()
        paragraphs.items[3]?.delete()
        // The only paragraph of a cell is emptied.
        paragraphs.items[7]?.delete()
        await context.sync()
      }),
    )
    const document = await saved(pane)
    const expected = withTexts({ 1: 'Nämnden beslutar om bidrag.', 7: '' })
    expect(textsOf(document)).toEqual(expected.filter((_text, index) => index !== 3))
    expect(xmlOf(document)).toMatch(
      /<w:sdt><w:sdtPr><w:tag w:val="i-raden"\/><w:id w:val="\d+"\/><\/w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">bidrag<\/w:t><\/w:r><\/w:sdtContent><\/w:sdt>/,
    )
  })

  it('follows a range through other changes', async () => {
    const pane = await open(memo())
    const text = await pane.pane.evaluate(() =>
      Word.run(async (context) => {
        const { body } = context.document
        const hit = body.search('bidrag').getFirst()
        hit.load('text')
        await context.sync()
        body.paragraphs.getFirst().insertParagraph('Ny rad', 'Before')
        body.paragraphs.getFirst().getNext().getNext().insertText('Nu: ', 'Start')
        await context.sync()
        hit.insertText('stöd', 'Replace')
        const around = hit.getRange('Start').expandTo(hit.paragraphs.getFirst().getRange('End'))
        around.load('text')
        await context.sync()
        return around.text
      }),
    )
    expect(text).toBe('stöd & lån.')
    expect(textsOf(await saved(pane))[2]).toBe('Nu: Nämnden beslutar om stöd & lån.')
  })

  it('writes tracked changes while they are on, and reads them as they were and will be', async () => {
    const pane = await open(memo())
    const read = await pane.pane.evaluate(() =>
      Word.run(async (context) => {
        const { document } = context
        document.changeTrackingMode = 'TrackAll'
        const second = document.body.paragraphs.getFirst().getNext()
        second.search('bidrag').getFirst().insertText('stöd', 'Replace')
        await context.sync()
        const current = second.getReviewedText('Current')
        const original = second.getReviewedText('Original')
        const checked = second.getText()
        second.load('text')
        document.load('changeTrackingMode')
        await context.sync()
        return [
          document.changeTrackingMode,
          current.value,
          original.value,
          checked.value,
          second.text,
        ]
      }),
    )
    expect(read).toEqual([
      'TrackAll',
      'Nämnden beslutar om stöd & lån.',
      'Nämnden beslutar om bidrag & lån.',
      'Nämnden beslutar om stöd & lån.',
      'Nämnden beslutar om bidragstöd & lån.',
    ])
    const xml = xmlOf(await saved(pane))
    expect(xml).toMatch(
      /<w:del w:id="\d+" w:author="Eva Ek" w:date="[^"]+"><w:r><w:delText xml:space="preserve">bidrag<\/w:delText>/,
    )
    expect(xml).toMatch(
      /<w:ins w:id="\d+" w:author="Eva Ek" w:date="[^"]+"><w:r><w:t xml:space="preserve">stöd<\/w:t>/,
    )
  })

  it('makes one undo step of each change, and takes it back', async () => {
    const pane = await open(memo(), { wordApiDesktop: '1.4' })
    const texts = await pane.pane.evaluate(() =>
      Word.run(async (context) => {
        const first = context.document.body.paragraphs.getFirst()
        first.insertText('!', 'End')
        first.insertText('?', 'End')
        await context.sync()
        const seen: string[] = []
        const document = context.document as Word.Document & { undo(count: number): void }
        for (const count of [0, 1, 1]) {
          if (count > 0) document.undo(count)
          first.load('text')
          await context.sync()
          seen.push(first.text)
        }
        return seen
      }),
    )
    expect(texts).toEqual(['Beslut!?', 'Beslut!', 'Beslut'])
  })

  it('forgets what could be undone before insertOoxml, which is one step itself', async () => {
    const pane = await open(memo())
    await pane.pane.evaluate(() =>
      Word.run(async (context) => {
        const { body } = context.document
        body.paragraphs.getFirst().insertText('!', 'End')
        await context.sync()
        const ooxml = `<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">
          <pkg:part pkg:name="/_rels/.rels"><pkg:xmlData><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships></pkg:xmlData></pkg:part>
          <pkg:part pkg:name="/word/document.xml"><pkg:xmlData><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:egen="urn:egen"><w:body><w:p><w:pPr><w:pStyle w:val="Rubrik1"/></w:pPr><w:r><w:t>Ett</w:t></w:r></w:p><w:p><w:r><w:t>Två</w:t><egen:x/></w:r></w:p></w:body></w:document></pkg:xmlData></pkg:part></pkg:package>`
        body.insertOoxml(ooxml, 'End')
        await context.sync()
      }),
    )
    const after = await saved(pane)
    expect(textsOf(after)).toEqual([...withTexts({ 0: 'Beslut!' }), 'Ett', 'Två'])
    expect(xmlOf(after)).toContain('xmlns:egen="urn:egen"')
    const undone = await pane.page.evaluate(() => [
      window.wordDocument.undo(),
      window.wordDocument.undo(),
    ])
    expect(undone).toEqual([true, false])
    expect(textsOf(await saved(pane))).toEqual(withTexts({ 0: 'Beslut!' }))
  })

  it('comments, answers, resolves and deletes', async () => {
    const pane = await open(memo())
    const { pane: frame } = pane
    const read = await frame.evaluate(() =>
      Word.run(async (context) => {
        const { body } = context.document
        const comment = body.search('bidrag').getFirst().insertComment('Vilket bidrag?')
        comment.reply('Det årliga.')
        comment.resolved = true
        body.search('Slut').getFirst().insertComment('Bort')
        await context.sync()
        const comments = body.getComments()
        comments.load('items/content,items/resolved,items/authorName,items/replies/items/content')
        await context.sync()
        const range = comments.items[0]?.getRange()
        range?.load('text')
        comments.items[1]?.delete()
        await context.sync()
        return [
          ...comments.items.map((item) => [item.content, item.resolved, item.authorName]),
          comments.items[0]?.replies.items.map(({ content }) => content),
          range?.text,
        ]
      }),
    )
    expect(read).toEqual([
      ['Vilket bidrag?', true, 'Eva Ek'],
      ['Bort', false, 'Eva Ek'],
      ['Det årliga.'],
      'bidrag',
    ])
    const again = await saved(pane)
    expect(textsOf(again)).toEqual(memoTexts)
    expect(
      again.comments.all.map(({ text, isResolved, parent }) => [text, isResolved, parent]),
    ).toEqual([
      ['Vilket bidrag?', true, null],
      ['Det årliga.', false, '0'],
    ])
  })

  it('refuses to write into a read-only document, and leaves it as it was', async () => {
    const pane = await open(memo(), { readOnly: true })
    const codes = await pane.pane.evaluate(async () => {
      const attempt = async (act: (document: Word.Document) => unknown): Promise<string> => {
        try {
          await Word.run(async (context) => {
            act(context.document)
            await context.sync()
          })
          return 'done'
        } catch (error) {
          return (error as OfficeExtension.Error).code
        }
      }
      return [
        Office.context.document.mode,
        await attempt(({ body }) => body.insertParagraph('x', 'End')),
        await attempt(({ body }) => body.search('Slut').getFirst().insertText('x', 'Replace')),
        await attempt(({ body }) => body.paragraphs.getFirst().delete()),
        await attempt(({ body }) => body.paragraphs.getFirst().load('text')),
      ]
    })
    expect(codes).toEqual(['readOnly', 'AccessDenied', 'AccessDenied', 'AccessDenied', 'done'])
    expect(textsOf(await saved(pane))).toEqual(memoTexts)
  })
})
