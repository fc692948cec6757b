import { describe, expect, it } from 'vitest'
import { applyToDocx } from '../../src/docx/apply.ts'
import { openDocx } from '../../src/docx/open.ts'
import type { Edit } from '../../src/edit/model.ts'
import { bodyOf, fileOf, open, placeIn, textsOf } from './apply-fixtures.ts'

const run = (text: string, properties = ''): string =>
  `<w:r>${properties}<w:t${text === text.trim() ? '' : ' xml:space="preserve"'}>${text}</w:t></w:r>`
const paragraph = (content: string): string => `<w:p>${content}</w:p>`

/** The body after one quote has been replaced. */
function replaced(body: string, quote: string, text: string): string {
  const opened = open(body)
  const applied = applyToDocx(opened, [{ type: 'replace', at: placeIn(opened, quote), text }])
  if ('refused' in applied) throw new Error(applied.refused)
  return bodyOf(openDocx(applied.bytes))
}

function refusal(body: string, edit: (opened: ReturnType<typeof open>) => Edit): string {
  const opened = open(body)
  const applied = applyToDocx(opened, [edit(opened)])
  return 'refused' in applied ? applied.refused : 'not refused'
}

const bold = '<w:rPr><w:b/></w:rPr>'

describe('replacing text', () => {
  it.each([
    [
      'inside one run changes its w:t alone',
      paragraph(`<w:pPr><w:jc w:val="left"/></w:pPr>${run('Vi har en förvaltning.', bold)}`),
      'en förvaltning',
      'ett kontor',
      paragraph(`<w:pPr><w:jc w:val="left"/></w:pPr>${run('Vi har ett kontor.', bold)}`),
    ],
    [
      'across runs gives the first run the new words',
      paragraph(
        run('Social', bold) +
          run('förvalt') +
          '<w:proofErr w:type="spellEnd"/>' +
          run('ningen svarar'),
      ),
      'Socialförvaltningen',
      'Kontoret',
      paragraph(
        run('Kontoret', bold) +
          '<w:r><w:t></w:t></w:r><w:proofErr w:type="spellEnd"/><w:r><w:t xml:space="preserve"> svarar</w:t></w:r>',
      ),
    ],
    [
      'escapes what XML reserves',
      paragraph(run('A &amp; B är x')),
      'B är x',
      'C < D & "e"',
      paragraph(run('A &amp; C &lt; D &amp; "e"')),
    ],
    [
      'preserves a blank that comes to stand at an edge, and drops those that did not count',
      paragraph('<w:r><w:t>\n  ett två  </w:t></w:r>'),
      'två',
      '',
      paragraph('<w:r><w:t xml:space="preserve">ett </w:t></w:r>'),
    ],
    [
      'writes tabs, breaks and hyphens as elements',
      paragraph(run('namn')),
      'namn',
      'Eva\tBo\nVD\u2011x\u00ad',
      paragraph(
        '<w:r><w:t>Eva</w:t><w:tab/><w:t>Bo</w:t><w:br/><w:t>VD</w:t><w:noBreakHyphen/><w:t>x</w:t><w:softHyphen/></w:r>',
      ),
    ],
    [
      'takes a tab out where it stands in the quote',
      paragraph('<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r>'),
      'a\tb',
      'a b',
      paragraph('<w:r><w:t>a</w:t> <w:t>b</w:t></w:r>').replace(
        '> <',
        '><w:t xml:space="preserve"> </w:t><',
      ),
    ],
    [
      'keeps a link that the words lie in',
      paragraph(
        `${run('Se ')}<w:hyperlink w:anchor="x">${run('norrkoping.se')}</w:hyperlink>${run(' idag')}`,
      ),
      'norrkoping',
      'partille',
      paragraph(
        `${run('Se ')}<w:hyperlink w:anchor="x">${run('partille.se')}</w:hyperlink>${run(' idag')}`,
      ),
    ],
    [
      'keeps hidden text and tracked deletions where they are',
      paragraph(
        run('ett') +
          run('dolt', '<w:rPr><w:vanish/></w:rPr>') +
          '<w:del w:id="4"><w:r><w:delText>bort</w:delText></w:r></w:del>' +
          run('tvåa'),
      ),
      'etttvåa',
      'trea',
      paragraph(
        run('tre') +
          run('dolt', '<w:rPr><w:vanish/></w:rPr>') +
          '<w:del w:id="4"><w:r><w:delText>bort</w:delText></w:r></w:del>' +
          run('a'),
      ),
    ],
    [
      'finds a CDATA section and writes it as text',
      paragraph('<w:r><w:t><![CDATA[a < b]]></w:t></w:r>'),
      'b',
      'c & d',
      paragraph('<w:r><w:t>a &lt; c &amp; d</w:t></w:r>'),
    ],
    [
      'takes the mark of a prompt from a content control',
      paragraph(
        `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('[datum]')}</w:sdtContent></w:sdt>`,
      ),
      '[datum]',
      '2026-03-04',
      paragraph(
        `<w:sdt><w:sdtPr></w:sdtPr><w:sdtContent>${run('2026-03-04')}</w:sdtContent></w:sdt>`,
      ),
    ],
  ])('%s', (_, body, quote, text, expected) => {
    expect(replaced(body, quote, text)).toBe(expected)
  })

  it('puts words after a note reference without moving it', () => {
    const note = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    expect(
      replaced(paragraph(run('Kostnaden') + note + run(' är känd.')), 'är känd', 'är inte känd'),
    ).toBe(
      paragraph(
        run('Kostnaden') + note + '<w:r><w:t xml:space="preserve"> är inte känd.</w:t></w:r>',
      ),
    )
  })

  it('writes in a part whose namespace has no prefix', () => {
    const xml = `<document xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><body><p><r><t>gammal</t></r></p></body></document>`
    const opened = openDocx(fileOf(xml))
    const applied = applyToDocx(opened, [
      { type: 'replace', at: placeIn(opened, 'gammal'), text: 'ny\ttid' },
    ])
    expect('bytes' in applied && openDocx(applied.bytes).main.xml).toBe(
      xml.replace('<t>gammal</t>', '<t>ny</t><tab/><t>tid</t>'),
    )
  })
})

describe('deleting text', () => {
  it('takes the paragraph away with all its words', () => {
    const opened = open(paragraph(run('ett')) + paragraph(run('två')) + paragraph(run('tre')))
    const applied = applyToDocx(opened, [{ type: 'delete', at: placeIn(opened, 'två') }])
    expect('bytes' in applied && bodyOf(openDocx(applied.bytes))).toBe(
      paragraph(run('ett')) + paragraph(run('tre')),
    )
  })

  const cell = '<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>'
  const emptied = '<w:r><w:t></w:t></w:r>'
  it.each([
    ['keeps two tables apart', (gone: string) => cell + paragraph(gone) + cell + '<w:p/>'],
    ['keeps the line after a last table', (gone: string) => '<w:p/>' + cell + paragraph(gone)],
    [
      'keeps what others have deleted, as long as they have not accepted it',
      (gone: string) =>
        `<w:p>${gone}<w:del w:id="4" w:author="B"><w:r><w:delText>förr</w:delText></w:r></w:del></w:p><w:p/>`,
    ],
    [
      'keeps both ends of what somebody may edit',
      (gone: string) =>
        `<w:p><w:permStart w:id="3" w:edGrp="everyone"/>${gone}</w:p><w:p><w:permEnd w:id="3"/></w:p>`,
    ],
    [
      'keeps both ends of what somebody has moved',
      (gone: string) =>
        `<w:p><w:moveToRangeStart w:id="3" w:name="m"/>${gone}</w:p><w:p><w:moveToRangeEnd w:id="3"/></w:p>`,
    ],
  ])('%s', (_name, bodyWith) => {
    const opened = open(bodyWith(run('bort')))
    const applied = applyToDocx(opened, [{ type: 'delete', at: placeIn(opened, 'bort') }])
    expect('bytes' in applied && bodyOf(openDocx(applied.bytes))).toBe(bodyWith(emptied))
  })

  it('leaves an empty paragraph where a cell needs one', () => {
    const table = (inner: string): string =>
      `<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc>${inner}</w:tc></w:tr></w:tbl><w:p/>`
    const opened = open(table(paragraph(run('ensam'))))
    const applied = applyToDocx(opened, [{ type: 'delete', at: placeIn(opened, 'ensam') }])
    expect('bytes' in applied && bodyOf(openDocx(applied.bytes))).toBe(
      table('<w:p><w:r><w:t></w:t></w:r></w:p>'),
    )
  })
})

describe('refusing', () => {
  const replace =
    (quote: string, text: string) =>
    (opened: ReturnType<typeof open>): Edit => ({
      type: 'replace',
      at: placeIn(opened, quote),
      text,
    })

  it.each([
    [
      'a note in the middle of the words',
      paragraph(`${run('kost')}<w:r><w:footnoteReference w:id="2"/></w:r>${run('nad')}`),
      replace('kostnad', 'x'),
      /fotnot/,
    ],
    [
      'words in and outside a link',
      paragraph(`${run('Se ')}<w:hyperlink w:anchor="x">${run('sidan')}</w:hyperlink>`),
      replace('Se sidan', 'Läs'),
      /länk/,
    ],
    [
      'a bookmark that would be left empty',
      paragraph(
        `${run('a')}<w:bookmarkStart w:id="1" w:name="Belopp"/>${run('b')}<w:bookmarkEnd w:id="1"/>${run('c')}`,
      ),
      replace('abc', 'x'),
      /bokmärke/,
    ],
    [
      'words in and outside a field',
      paragraph(
        `${run('a')}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('b')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      ),
      replace('ab', 'x'),
      /fält/,
    ],
    [
      'a bound control',
      paragraph(
        `<w:sdt><w:sdtPr><w:dataBinding w:xpath="/x" w:storeItemID="{1}"/></w:sdtPr><w:sdtContent>${run('bunden')}</w:sdtContent></w:sdt>`,
      ),
      replace('bunden', 'x'),
      /egenskaper/,
    ],
    [
      'a locked control',
      `<w:sdt><w:sdtPr><w:lock w:val="sdtContentLocked"/></w:sdtPr><w:sdtContent>${paragraph(run('låst'))}</w:sdtContent></w:sdt>`,
      replace('låst', 'x'),
      /låst/,
    ],
    ['characters XML does not have', paragraph(run('a')), replace('a', 'b\u0001'), /tecken/],
    [
      'a control that is not there',
      paragraph(run('a')),
      () =>
        ({
          type: 'update',
          tag: 'beredd:note:1',
          block: { kind: 'note', tag: 'beredd:note:1', paragraphs: [] },
        }) as Edit,
      /inte kvar/,
    ],
  ])('%s', (_, body, edit, reason) => {
    expect(refusal(body, edit)).toMatch(reason)
  })

  it('does nothing of several edits where one is refused', () => {
    const opened = open(paragraph(run('ett två')))
    const applied = applyToDocx(opened, [
      { type: 'replace', at: placeIn(opened, 'ett'), text: 'x' },
      { type: 'replace', at: { ...placeIn(opened, 'två'), quote: 'fyra' }, text: 'y' },
    ])
    expect(applied).toEqual({ refused: expect.stringContaining('”fyra”') })
  })

  it('does not write a part that does not give its bytes back', () => {
    const opened = open(paragraph(run('a')))
    const broken = { ...opened.main, readOnly: 'Delen kan inte skrivas.' }
    const readOnly = { ...opened, main: broken, parts: new Map([['body', broken]]) }
    expect(
      applyToDocx(readOnly, [{ type: 'replace', at: placeIn(opened, 'a'), text: 'b' }]),
    ).toEqual({ refused: 'Delen kan inte skrivas.' })
  })
})

describe('tracked changes', () => {
  const track = { author: 'Åsa & Co', date: '2026-03-04T09:30:00Z' }
  const mark = (kind: string, id: number, content: string): string =>
    `<w:${kind} w:id="${id}" w:author="Åsa &amp; Co" w:date="2026-03-04T09:30:00Z">${content}</w:${kind}>`

  it('shows whole words, and keeps the run around them', () => {
    const opened = open(paragraph(run('Den sociala förvaltningen svarar.', bold)))
    const applied = applyToDocx(
      opened,
      [{ type: 'replace', at: placeIn(opened, 'förvaltningen'), text: 'förvaltningarna' }],
      { track },
    )
    expect('bytes' in applied && bodyOf(openDocx(applied.bytes))).toBe(
      paragraph(
        `<w:r>${bold}<w:t xml:space="preserve">Den sociala </w:t></w:r>` +
          mark('del', 1, `<w:r>${bold}<w:delText>förvaltningen</w:delText></w:r>`) +
          mark('ins', 2, `<w:r>${bold}<w:t>förvaltningarna</w:t></w:r>`) +
          `<w:r>${bold}<w:t xml:space="preserve"> svarar.</w:t></w:r>`,
      ),
    )
  })

  it('marks a paragraph that goes', () => {
    const opened = open(paragraph(run('kvar')) + paragraph(run('bort')))
    const applied = applyToDocx(opened, [{ type: 'delete', at: placeIn(opened, 'bort') }], {
      track,
    })
    const body = 'bytes' in applied ? bodyOf(openDocx(applied.bytes)) : ''
    expect(body).toContain(
      '<w:pPr><w:rPr><w:del w:id="2" w:author="Åsa &amp; Co" w:date="2026-03-04T09:30:00Z"/></w:rPr></w:pPr>',
    )
    expect('bytes' in applied && textsOf(openDocx(applied.bytes))).toEqual(['kvar', ''])
  })

  it.each([
    ['<w:pPr/>', (marked: string) => `<w:pPr><w:rPr>${marked}</w:rPr></w:pPr>`],
    ['<w:pPr></w:pPr>', (marked: string) => `<w:pPr><w:rPr>${marked}</w:rPr></w:pPr>`],
    ['<w:pPr><w:rPr/></w:pPr>', (marked: string) => `<w:pPr><w:rPr>${marked}</w:rPr></w:pPr>`],
    [
      '<w:pPr><w:rPr><w:ins w:id="6" w:author="B"/><w:rPrChange w:id="7" w:author="B"><w:rPr/></w:rPrChange></w:rPr></w:pPr>',
      (marked: string) =>
        `<w:pPr><w:rPr><w:ins w:id="6" w:author="B"/>${marked}<w:rPrChange w:id="7" w:author="B"><w:rPr/></w:rPrChange></w:rPr></w:pPr>`,
    ],
    [
      '<w:pPr><w:rPr ><w:b/></w:rPr></w:pPr>',
      (marked: string) => `<w:pPr><w:rPr >${marked}<w:b/></w:rPr></w:pPr>`,
    ],
    [
      '<w:pPr><w:rPr><w:ins w:id="7" w:author="B"></w:ins><w:b/></w:rPr></w:pPr>',
      (marked: string) =>
        `<w:pPr><w:rPr><w:ins w:id="7" w:author="B"></w:ins>${marked}<w:b/></w:rPr></w:pPr>`,
    ],
    [
      '<w:pPr><w:pPrChange w:id="7" w:author="B"><w:pPr/></w:pPrChange></w:pPr>',
      (marked: string) =>
        `<w:pPr><w:rPr>${marked}</w:rPr><w:pPrChange w:id="7" w:author="B"><w:pPr/></w:pPrChange></w:pPr>`,
    ],
  ])('puts the mark of a paragraph that goes in its own properties: %s', (properties, marked) => {
    const opened = open(paragraph(properties + run('bort')) + '<w:p/>')
    const at = placeIn(opened, 'bort')
    const applied = applyToDocx(opened, [{ type: 'delete', at }], { track })
    const body = 'bytes' in applied ? bodyOf(openDocx(applied.bytes)) : ''
    const own = /<w:del [^>]*\/>/u.exec(body)?.[0] ?? 'no mark'
    expect(body.slice('<w:p>'.length)).toMatch(new RegExp(`^${marked(own)}<w:del `, 'u'))
  })

  it('gives each part of a run whose look was changed a mark of its own for that', () => {
    const looks = '<w:rPr><w:b/><w:rPrChange w:id="7" w:author="B"><w:rPr/></w:rPrChange></w:rPr>'
    const opened = open(paragraph(run('Den sociala förvaltningen svarar.', looks)))
    const edit: Edit = { type: 'replace', at: placeIn(opened, 'förvaltningen'), text: 'nämnden' }
    const applied = applyToDocx(opened, [edit], { track })
    const body = 'bytes' in applied ? bodyOf(openDocx(applied.bytes)) : ''
    const changes = [...body.matchAll(/<w:rPrChange w:id="(\d+)" w:author="B">/gu)]
    expect(changes).toHaveLength(4)
    const ids = [...body.matchAll(/w:id="(\d+)"/gu)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(6)
    expect(changes[0]?.[1]).toBe('7')
  })

  it('takes an id that no other mark has', () => {
    const opened = open(
      paragraph(`<w:ins w:id="41" w:author="x">${run('nytt')}</w:ins>${run(' gammalt')}`),
    )
    const applied = applyToDocx(
      opened,
      [{ type: 'replace', at: placeIn(opened, 'nytt'), text: 'nyare' }],
      { track },
    )
    const body = 'bytes' in applied ? bodyOf(openDocx(applied.bytes)) : ''
    expect(body).toContain(
      `w:author="x">${mark('del', 42, '<w:r><w:delText>nytt</w:delText></w:r>')}<w:r><w:t>nyare</w:t></w:r></w:ins>`,
    )
  })
})
