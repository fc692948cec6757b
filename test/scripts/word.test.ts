/** What `npm run test:word` goes by: a check that finds nothing must be one that can find something. */
import { describe, expect, it } from 'vitest'
import { newFaults, type Reading } from '../../scripts/word/judge.ts'
import { ownFaults } from '../../scripts/word/own-checks.ts'
import { buildDocx, paragraph } from '../docx/build.ts'

const cell = (content: string): string =>
  `<w:tbl><w:tr><w:tc><w:tcPr/>${content}</w:tc></w:tr></w:tbl><w:p/>`
const control = (id: number, content = paragraph('Text')): string =>
  `<w:sdt><w:sdtPr><w:id w:val="${id}"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`
const main = 'word/document.xml'

describe('own checks', () => {
  it.each<[what: string, body: string, faults: string[]]>([
    ['a paragraph in a cell', cell('<w:p/>'), []],
    ['a paragraph in a control in a cell', cell(control(1)), []],
    ['a table and a paragraph in a cell', cell(cell('<w:p/>')), []],
    ['an empty cell', cell(''), [`${main}: a cell ends with nothing`]],
    [
      'a cell that ends with a table',
      cell(cell('<w:p/>').replace(/<w:p\/>$/u, '')),
      [`${main}: a cell ends with tbl`],
    ],
    ['a style that is defined', paragraph('Text', '<w:pStyle w:val="Rubrik"/>'), []],
    [
      'another style',
      paragraph('Text', '<w:pStyle w:val="Annan"/>'),
      [`${main}: the style Annan is not defined`],
    ],
    ['paragraph ids', '<w:p w14:paraId="0A"/><w:p w14:paraId="0B"/>', []],
    [
      'a doubled one',
      '<w:p w14:paraId="0A"/><w:p w14:paraId="0A"/>',
      ['the paragraph id 0A stands twice'],
    ],
    ['control ids', control(1) + control(2), []],
    ['a doubled one', control(1) + control(1), ['the control id 1 stands twice']],
  ])('%s', (_what, body, faults) => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Rubrik"><w:name w:val="Rubrik"/></w:style>'
    expect(ownFaults(buildDocx({ body, styles }))).toEqual(faults)
  })
})

const words = (text: string): string[] => text.split(' ')

/** Read alike by all, but for what is given. */
function reading(text: string, others: Partial<Reading> = {}): Reading {
  const ours = words(text)
  return { schema: [], own: [], ours, pandoc: ours, office: ours, ...others }
}

describe('a file before and after', () => {
  const before = reading('ett två')
  it.each<[what: string, before: Reading, after: Reading, faults: string[]]>([
    ['an edit that all see', before, reading('ett två tre'), []],
    ['a fault that was there', reading('ett', { own: ['a'] }), reading('ett', { own: ['a'] }), []],
    ['one more of it', reading('ett', { own: ['a'] }), reading('ett', { own: ['a', 'a'] }), ['a']],
    ['a schema error', before, reading('ett två', { schema: ['a'] }), ['a']],
    [
      'what the validator never opened',
      reading('ett', { schema: null }),
      reading('ett', { schema: null }),
      [],
    ],
    [
      'what it opens no more',
      before,
      reading('ett två', { schema: null }),
      ['the validator no longer opens it'],
    ],
    [
      'an edit that pandoc sees elsewhere',
      before,
      reading('ett två tre', { pandoc: words('ett tre två') }),
      ['pandoc reads ”ett tre två”, not ”ett två tre”'],
    ],
    [
      'a text that pandoc reads otherwise from the first, with the same edit',
      reading('ett två', { pandoc: words('två') }),
      reading('ett två tre', { pandoc: words('två tre') }),
      [],
    ],
    [
      'such a text, with another',
      reading('ett två', { pandoc: words('två') }),
      reading('ett två tre', { pandoc: words('fyra') }),
      ['pandoc sees another change: -två +fyra -tre'],
    ],
    [
      'what nobody else opened',
      reading('ett', { pandoc: null, office: null }),
      reading('två', { pandoc: null, office: null }),
      [],
    ],
    [
      'what nobody else opens now',
      before,
      reading('ett två', { pandoc: null, office: null }),
      ['pandoc no longer opens it', 'LibreOffice no longer opens it'],
    ],
    ['labels in LibreOffice', before, reading('ett två', { office: words('1. ett a) två3') }), []],
    [
      'words missing in LibreOffice',
      before,
      reading('ett två', { office: words('två ett') }),
      ['LibreOffice does not read all of its text'],
    ],
  ])('%s', (_what, was, is, faults) => {
    expect(newFaults(was, is, false)).toEqual(faults)
  })

  it('has deleted words beside new ones in LibreOffice, where changes are tracked', () => {
    const after = reading('ett tre', { office: words('ett tvåtre') })
    expect(newFaults(before, after, true)).toEqual([])
    expect(newFaults(before, after, false)).not.toEqual([])
  })
})
