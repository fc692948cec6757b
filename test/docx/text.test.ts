import { describe, expect, test } from 'vitest'
import { openDocx } from '../../src/docx/open.ts'
import { numberParagraphs } from '../../src/memo/numbering.ts'
import { buildDocx } from './build.ts'

/** The paragraphs' checked text, in order. */
function texts(body: string, more: Omit<Parameters<typeof buildDocx>[0], 'body'> = {}): string[] {
  return numberParagraphs(openDocx(buildDocx({ body, ...more })).tree).map(({ text }) => text)
}

const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
const code = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`

describe('the text of a paragraph', () => {
  test.each<[string, string, string]>([
    ['a run', run('Hej'), 'Hej'],
    ['runs run together', run('Kommun') + run('styrelsen'), 'Kommunstyrelsen'],
    ['tabs', '<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:ptab/><w:t>c</w:t></w:r>', 'a\tb\tc'],
    ['line breaks', '<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:cr/><w:t>c</w:t></w:r>', 'a\nb\nc'],
    ['a page break is a break', '<w:r><w:t>a</w:t><w:br w:type="page"/></w:r>', 'a\n'],
    [
      'tab stops in properties are no tabs',
      '<w:pPr><w:tabs><w:tab w:val="left" w:pos="1"/></w:tabs></w:pPr>' + run('a'),
      'a',
    ],
    [
      'a hyphen that does not break',
      '<w:r><w:t>HR</w:t><w:noBreakHyphen/><w:t>chef</w:t></w:r>',
      'HR\u2011chef',
    ],
    [
      'a soft hyphen',
      '<w:r><w:t>kommun</w:t><w:softHyphen/><w:t>direktör</w:t></w:r>',
      'kommun\u00addirektör',
    ],
    ['a no-break space', run('5\u00a0000'), '5\u00a0000'],
    ['decomposed letters', run('a\u030angström'), 'a\u030angström'],
    ['characters outside the first plane', run('😀'), '😀'],
    ['entities', run('a &lt; b &amp; c &#229;'), 'a < b & c å'],
    ['CDATA', '<w:r><w:t><![CDATA[a<b]]></w:t></w:r>', 'a<b'],
    ['a comment in the text', '<w:r><w:t>a<!-- not text -->b</w:t></w:r>', 'ab'],
    ['edge blanks without space="preserve"', '<w:r><w:t> \n a b\t</w:t></w:r>', 'a b'],
    ['edge blanks with it', '<w:r><w:t xml:space="preserve"> a </w:t></w:r>', ' a '],
    ['a no-break space at the edge is text', '<w:r><w:t>\u00a0a</w:t></w:r>', '\u00a0a'],
    ['a hyperlink', `<w:hyperlink w:anchor="x">${run('länk')}</w:hyperlink>`, 'länk'],
    [
      'a smart tag',
      `<w:smartTag w:uri="u" w:element="e"><w:smartTagPr><w:attr w:name="n" w:val="v"/></w:smartTagPr>${run('Norrköping')}</w:smartTag>`,
      'Norrköping',
    ],
    ['custom XML', `<w:customXml w:element="e">${run('inne')}</w:customXml>`, 'inne'],
    [
      'an inline content control',
      `<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${run('fält')}</w:sdtContent></w:sdt>`,
      'fält',
    ],
    [
      'inserted and deleted text',
      `<w:ins w:id="1">${run('ny')}</w:ins><w:del w:id="2"><w:r><w:delText>gammal</w:delText></w:r></w:del>`,
      'ny',
    ],
    [
      'an insertion that was deleted',
      `<w:ins w:id="1"><w:del w:id="2"><w:r><w:delText>bort</w:delText></w:r></w:del></w:ins>${run('kvar')}`,
      'kvar',
    ],
    [
      'moved text',
      `<w:moveFrom w:id="1">${run('här')}</w:moveFrom><w:moveTo w:id="2">${run('dit')}</w:moveTo>`,
      'dit',
    ],
    [
      'ruby',
      '<w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>över</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>bas</w:t></w:r></w:rubyBase></w:ruby></w:r>',
      'bas',
    ],
    ['maths', '<m:oMath><m:r><m:t>x</m:t></m:r><m:r><m:t>=1</m:t></m:r></m:oMath>', 'x=1'],
    ['a symbol font', '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:t> Ja</w:t></w:r>', '☑Ja'],
    ['an unknown symbol', '<w:r><w:sym w:font="Egna tecken" w:char="F0FE"/></w:r>', ''],
    ['a character by its number', '<w:r><w:sym w:font="Arial" w:char="00A7"/></w:r>', '§'],
    [
      'the first choice of several',
      `<mc:AlternateContent><mc:Choice Requires="wps">${run('ett')}</mc:Choice><mc:Choice Requires="x">${run('två')}</mc:Choice><mc:Fallback>${run('tre')}</mc:Fallback></mc:AlternateContent>`,
      'ett',
    ],
    [
      'the fallback where there is no choice',
      `<mc:AlternateContent><mc:Fallback>${run('tre')}</mc:Fallback></mc:AlternateContent>`,
      'tre',
    ],
    [
      'choices in a choice',
      `<mc:AlternateContent><mc:Choice Requires="a"><mc:AlternateContent><mc:Choice Requires="b">${run('ett')}</mc:Choice></mc:AlternateContent></mc:Choice><mc:Fallback>${run('två')}</mc:Fallback></mc:AlternateContent>`,
      'ett',
    ],
  ])('%s', (_name, content, expected) => {
    expect(texts(`<w:p>${content}</w:p>`)).toEqual([expected])
  })
})

describe('fields', () => {
  test.each<[string, string, string]>([
    [
      'a result is text, its code is not',
      field('begin') + code('PAGE') + field('separate') + run('3') + field('end'),
      '3',
    ],
    [
      'without a result there is nothing',
      run('a') + field('begin') + code('PAGE') + field('end') + run('b'),
      'ab',
    ],
    [
      'text in a code is no text',
      field('begin') + run('x') + field('separate') + run('y') + field('end'),
      'y',
    ],
    [
      'a field in the code of another',
      field('begin') +
        code('IF ') +
        field('begin') +
        code('PAGE') +
        field('separate') +
        run('1') +
        field('end') +
        code('=1') +
        field('separate') +
        run('ja') +
        field('end'),
      'ja',
    ],
    [
      'a field in the result of another',
      field('begin') +
        code('TOC') +
        field('separate') +
        run('s. ') +
        field('begin') +
        code('PAGEREF') +
        field('separate') +
        run('7') +
        field('end') +
        field('end') +
        run('.'),
      's. 7.',
    ],
    ['a simple field', `<w:fldSimple w:instr="DATE">${run('1 maj')}</w:fldSimple>`, '1 maj'],
    ['an end too many', field('end') + run('a'), 'a'],
  ])('%s', (_name, content, expected) => {
    expect(texts(`<w:p>${content}</w:p>`)).toEqual([expected])
  })

  test('a field may begin in one paragraph and end in another', () => {
    const body =
      `<w:p>${field('begin')}${code('TOC')}${field('separate')}${run('Ett')}</w:p>` +
      `<w:p>${run('Två')}${field('end')}</w:p><w:p>${run('Tre')}</w:p>`
    expect(texts(body)).toEqual(['Ett', 'Två', 'Tre'])
  })

  test('the code of a field hides nothing in a text box, nor the other way round', () => {
    const box = `<w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p>${run('ruta')}${field('begin')}</w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>`
    const body = `<w:p>${field('begin')}${code('X')}${box}${field('separate')}${run('värd')}${field('end')}</w:p>`
    expect(texts(body)).toEqual(['värd', 'ruta'])
  })
})
