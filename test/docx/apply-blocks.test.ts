import { describe, expect, it } from 'vitest'
import { applyToDocx } from '../../src/docx/apply.ts'
import { openDocx } from '../../src/docx/open.ts'
import type { DocxDocument } from '../../src/docx/model.ts'
import { financingBlock, noteBlock, signatureBlock } from '../../src/edit/blocks.ts'
import type { Block, Edit } from '../../src/edit/model.ts'
import { bodyOf, fileStyles, open, paragraphsOf, placeIn, textsOf } from './apply-fixtures.ts'

const text = (words: string, properties = ''): string =>
  `<w:p>${properties}<w:r><w:t>${words}</w:t></w:r></w:p>`
const heading = (words: string): string => text(words, '<w:pPr><w:pStyle w:val="Rubrik2"/></w:pPr>')

function applied(opened: DocxDocument, edits: readonly Edit[], track = false): DocxDocument {
  const options = track ? { track: { author: 'Åsa', date: '2026-03-04T09:30:00Z' } } : {}
  const result = applyToDocx(opened, edits, options)
  if ('refused' in result) throw new Error(result.refused)
  return openDocx(result.bytes)
}

const after = (opened: DocxDocument, quote: string, block: Block): Edit => ({
  type: 'insert',
  where: { after: placeIn(opened, quote) },
  block,
})

describe('inserting a block', () => {
  it('writes one control with the document’s own styles and language', () => {
    const opened = open(heading('Ärendet') + text('Texten.') + heading('Bilagor'))
    const written = applied(opened, [
      after(opened, 'Texten.', signatureBlock({ title: 'Kommundirektör' })),
    ])
    const language = '<w:rPr><w:lang w:val="sv-SE"/></w:rPr>'
    const line = (words: string, keep = ''): string =>
      `<w:p><w:pPr><w:pStyle w:val="Normal"/>${keep}${language}</w:pPr><w:r>${language}<w:t>${words}</w:t></w:r></w:p>`
    expect(bodyOf(written)).toBe(
      heading('Ärendet') +
        text('Texten.') +
        '<w:sdt><w:sdtPr><w:alias w:val="Underskrift"/><w:tag w:val="beredd:signature:kommundirektor"/><w:id w:val="1"/></w:sdtPr><w:sdtContent>' +
        line('[Förnamn Efternamn]', '<w:keepNext/>') +
        line('Kommundirektör') +
        '</w:sdtContent></w:sdt>' +
        heading('Bilagor'),
    )
  })

  it('gives its heading the style of the document’s section headings', () => {
    const opened = open(heading('Ärendet') + text('Texten.'))
    const written = applied(opened, [after(opened, 'Texten.', noteBlock({ point: 2 }))])
    const added = paragraphsOf(written)[2]
    expect(added?.text).toBe('Kommundirektörens anteckning till protokollet')
    expect(added?.node.data?.word).toMatchObject({ style: 'Rubrik2', outlineLevel: 2 })
  })

  it('takes no style that the file uses but does not define', () => {
    const opened = open(heading('Ärendet') + text('Texten.'), {
      'word/styles.xml': fileStyles.replace(
        /<w:style w:type="paragraph" w:styleId="Rubrik2">.*?<\/w:style>/u,
        '',
      ),
    })
    const written = applied(opened, [after(opened, 'Texten.', noteBlock({ point: 2 }))])
    expect(bodyOf(written).split('w:val="Rubrik2"')).toHaveLength(2)
  })

  it('gives each control a number of its own, also beside those that are there', () => {
    const control = `<w:sdt><w:sdtPr><w:id w:val="7"/></w:sdtPr><w:sdtContent>${text('Texten.')}</w:sdtContent></w:sdt>`
    const first = applied(open(control), [
      { type: 'insert', where: 'end', block: signatureBlock({ title: 'Kommundirektör' }) },
    ])
    const second = applied(first, [{ type: 'insert', where: 'end', block: noteBlock({}) }])
    const ids = [...bodyOf(second).matchAll(/<w:id w:val="(\d+)"\/>/gu)].map(([, id]) => id)
    expect(ids).toHaveLength(3)
    expect(new Set(ids).size).toBe(3)
  })

  it('is seen where the document’s style hides text and each paragraph shows its own', () => {
    const shown = (words: string): string =>
      `<w:p><w:r><w:rPr><w:vanish w:val="0"/><w:sz w:val="24"/></w:rPr><w:t>${words}</w:t></w:r></w:p>`
    const styles = fileStyles.replace(
      '<w:name w:val="Normal"/>',
      '<w:name w:val="Normal"/><w:rPr><w:vanish/></w:rPr>',
    )
    const opened = open(shown('Ärendet i korthet och vad som hände sedan i frågan.'), {
      'word/styles.xml': styles,
    })
    for (const block of [signatureBlock({ title: 'Kommundirektör' }), noteBlock({ point: 1 })]) {
      const written = applied(opened, [{ type: 'insert', where: 'end', block }])
      expect(textsOf(written).slice(1)).toEqual(block.paragraphs.map(({ text }) => text))
      expect(bodyOf(written)).toContain('<w:vanish w:val="0"/><w:sz w:val="24"/><w:lang ')
    }
  })

  it('makes its heading bold where the document’s headings are bold lines', () => {
    const bold =
      '<w:p><w:r><w:rPr><w:b/><w:sz w:val="26"/></w:rPr><w:t>Sammanfattning</w:t></w:r></w:p>'
    const opened = open(bold + text('Texten.'))
    const written = applied(opened, [after(opened, 'Texten.', noteBlock({}))])
    expect(bodyOf(written)).toContain(
      '<w:r><w:rPr><w:b/><w:sz w:val="26"/><w:lang w:val="sv-SE"/></w:rPr><w:t>Kommundirektörens anteckning till protokollet</w:t></w:r>',
    )
  })

  it('takes over the font that the text is written in', () => {
    const words = 'En lång mening som visar hur brödtexten i dokumentet ser ut.'
    const opened = open(
      `<w:p><w:r><w:rPr><w:rFonts w:ascii="Gill Sans"/><w:i/><w:sz w:val="22"/></w:rPr><w:t>${words}</w:t></w:r></w:p>`,
    )
    const written = applied(opened, [
      after(opened, words, signatureBlock({ title: 'Kommundirektör' })),
    ])
    expect(bodyOf(written)).toContain(
      '<w:r><w:rPr><w:rFonts w:ascii="Gill Sans"/><w:sz w:val="22"/><w:lang w:val="sv-SE"/></w:rPr><w:t>Kommundirektör</w:t></w:r>',
    )
  })

  it('keeps the order of blocks that stand at one point, put in together or one by one', () => {
    const opened = open(text('Texten.') + text('Bilagor'))
    const blocks = [
      signatureBlock({ title: 'Kommundirektör' }),
      noteBlock({ point: 1 }),
      financingBlock({ form: 'unfunded' }),
    ]
    const order = ['beredd:financing:all', 'beredd:note:1', 'beredd:signature:kommundirektor']
    const tags = (document: DocxDocument): string[] => [
      ...new Set(paragraphsOf(document).flatMap(({ tag }) => tag ?? [])),
    ]
    expect(
      tags(
        applied(
          opened,
          blocks.map((block) => after(opened, 'Texten.', block)),
        ),
      ),
    ).toEqual(order)
    let document = opened
    for (const block of blocks) document = applied(document, [after(document, 'Texten.', block)])
    expect(tags(document)).toEqual(order)
    document = opened
    for (const block of blocks) {
      document = applied(document, [
        { type: 'insert', where: { before: placeIn(document, 'Bilagor') }, block },
      ])
    }
    expect(tags(document)).toEqual(order)
  })

  it.each([
    [
      'outside a control around the anchor',
      (inner: string) =>
        `<w:sdt><w:sdtPr><w:tag w:val="mall"/></w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`,
    ],
    [
      'in the anchor’s cell',
      (inner: string) =>
        `<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc>${inner}#</w:tc></w:tr></w:tbl><w:p/>`,
    ],
    [
      'after a field over several paragraphs',
      (inner: string) =>
        `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r></w:p>${inner}<w:p><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
    ],
    ['at the end, before the last section’s properties', (inner: string) => inner],
  ])('%s', (name, around) => {
    const inner = text('Texten.')
    const [head, tail] = around(inner).split('#')
    const body = around(inner).replace('#', '')
    const opened = open(body)
    const block = signatureBlock({ title: 'Kommundirektör' })
    const written = applied(opened, [
      name.startsWith('at the end')
        ? { type: 'insert', where: 'end', block }
        : after(opened, 'Texten.', block),
    ])
    const at = bodyOf(written).indexOf('<w:sdt><w:sdtPr><w:alias')
    expect(bodyOf(written).slice(0, at)).toBe(head)
    expect(bodyOf(written).endsWith(`</w:sdt>${tail ?? ''}`)).toBe(true)
  })
})

describe('a second insertion', () => {
  const block = financingBlock({ form: 'funded' })

  it('changes no byte where nothing is new', () => {
    const opened = open(text('Texten.'))
    const once = applied(opened, [after(opened, 'Texten.', block)])
    const twice = applyToDocx(once, [{ type: 'insert', where: 'end', block }])
    expect('bytes' in twice && twice.bytes).toBe(once.bytes)
  })

  it('updates the first, and keeps what has been filled in', () => {
    const opened = open(text('Texten.'))
    const once = applied(opened, [
      after(opened, 'Texten.', signatureBlock({ title: 'Kommundirektör' })),
    ])
    const named = applied(once, [
      { type: 'replace', at: placeIn(once, '[Förnamn Efternamn]'), text: 'Eva Lind' },
    ])
    const again = applied(named, [
      { type: 'insert', where: 'end', block: signatureBlock({ title: 'Kommundirektör' }) },
    ])
    expect(textsOf(again)).toEqual(['Texten.', 'Eva Lind', 'Kommundirektör'])
    const other = applied(again, [
      {
        type: 'insert',
        where: 'end',
        block: signatureBlock({ name: 'Bo Ek', title: 'Kommundirektör' }),
      },
    ])
    expect(textsOf(other)).toEqual(['Texten.', 'Bo Ek', 'Kommundirektör'])
  })

  it('writes the content anew where the number of paragraphs differs', () => {
    const opened = open(text('Texten.'))
    const once = applied(opened, [after(opened, 'Texten.', block)])
    const longer: Block = {
      ...block,
      paragraphs: [...block.paragraphs, { role: 'body', text: 'En rad till.' }],
    }
    for (const track of [false, true]) {
      const again = applied(once, [{ type: 'update', tag: block.tag, block: longer }], track)
      expect(textsOf(again).filter((words) => words !== '')).toEqual([
        'Texten.',
        'Ekonomiska konsekvenser',
        'Kostnaden beräknas till [belopp] kronor för [år] och finansieras genom [anslag eller ram].',
        'En rad till.',
      ])
    }
  })
})

describe('a tracked block', () => {
  it('is marked as inserted: control, runs and paragraph marks', () => {
    const opened = open(text('Texten.'))
    const written = applied(
      opened,
      [after(opened, 'Texten.', signatureBlock({ title: 'VD' }))],
      true,
    )
    const by = 'w:author="Åsa" w:date="2026-03-04T09:30:00Z"'
    const body = bodyOf(written)
    expect(body).toContain(`</w:p><w:customXmlInsRangeStart w:id="2" ${by}/><w:sdt><w:sdtPr>`)
    expect(body).toContain('<w:sdtContent><w:customXmlInsRangeEnd w:id="2"/><w:p>')
    expect(body).toContain(
      `<w:customXmlInsRangeStart w:id="3" ${by}/></w:sdtContent></w:sdt><w:customXmlInsRangeEnd w:id="3"/>`,
    )
    expect(body.match(/<w:rPr><w:ins /g)).toHaveLength(2)
    expect(body.match(/<\/w:pPr><w:ins /g)).toHaveLength(2)
    expect(textsOf(written)).toEqual(['Texten.', '[Förnamn Efternamn]', 'VD'])
  })
})
