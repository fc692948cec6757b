/** The document without a browser: opened, changed and saved. What nobody touches stays, byte for byte. */
import { readdirSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openDocx } from '../../src/docx/open.ts'
import { WordDocument } from '../../workbench/word/document.ts'
import { ParagraphText } from '../../workbench/word/text.ts'
import { buildDocx, paragraph } from '../docx/build.ts'
import { memo } from './memo.ts'
import { example, examples } from './word-pane.ts'

const names = readdirSync(examples).filter((name) => name.endsWith('.docx'))

/** Without notes, which are not read where nothing refers to them any more. */
function textsOf({ structure }: WordDocument): string[] {
  return structure.paragraphs
    .filter(({ story }) => !story.startsWith('footnote'))
    .map(({ node }) => new ParagraphText(node).text)
}

describe.each(names)('%s', (name) => {
  it('is saved as the same bytes', () => {
    const bytes = example(name)
    expect(Buffer.compare(WordDocument.open(bytes).save(), bytes)).toBe(0)
  })

  it('reads the same paragraphs as the core does, in the body', () => {
    const document = WordDocument.open(example(name))
    const { ranges } = openDocx(example(name)).main
    expect(
      document.structure.story('body').paragraphs.map(({ node }) => node.attrs['paraId']),
    ).toEqual([...ranges.keys()])
  })

  it('keeps every paragraph but the one that is changed, and every other part', () => {
    const bytes = example(name)
    const document = WordDocument.open(bytes)
    const before = openDocx(bytes)
    const { paragraphs } = document.structure.story('body')
    const place = paragraphs[Math.floor(paragraphs.length / 2)]
    if (place === undefined) throw new Error('The example has paragraphs')
    document.dispatch(document.state.tr.insertText('Ändrat: ', place.pos + 1))
    const after = openDocx(document.save())
    const changed: string[] = []
    for (const [id, { start, end }] of before.main.ranges) {
      const range = after.main.ranges.get(id)
      const xml = before.main.xml.slice(start, end)
      if (range === undefined || after.main.xml.slice(range.start, range.end) !== xml)
        changed.push(id)
    }
    expect(changed).toEqual([place.node.attrs['paraId']])
    for (const { name: entry } of before.entries) {
      if (entry === before.main.entry) continue
      expect(after.read(entry), entry).toEqual(before.read(entry))
    }
    expect(document.undo()).toBe(true)
    expect(Buffer.compare(document.save(), bytes)).toBe(0)
  })
})

type Change =
  | { kind: 'insert'; at: number; text: string }
  | { kind: 'delete'; at: number; length: number }
  | { kind: 'split'; at: number }
  | { kind: 'remove'; at: number }

const at = fc.nat({ max: 10_000 })
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({
    kind: fc.constant('insert' as const),
    at,
    text: fc.stringMatching(/^[a-zåäö &<\t]{1,12}$/u),
  }),
  fc.record({ kind: fc.constant('delete' as const), at, length: fc.integer({ min: 1, max: 30 }) }),
  fc.record({ kind: fc.constant('split' as const), at }),
  fc.record({ kind: fc.constant('remove' as const), at }),
)

/** Carries out a change where it fits: inside one paragraph, or on a whole one that has neighbours. */
function carryOut(document: WordDocument, step: Change): void {
  const { paragraphs } = document.structure
  const place = paragraphs[step.at % paragraphs.length]
  if (place === undefined) return
  const { pos, node } = place
  const inside = pos + 1 + (step.at % (node.content.size + 1))
  const tr = document.state.tr
  if (step.kind === 'insert') tr.insertText(step.text, inside)
  else if (step.kind === 'split') tr.split(inside)
  else if (step.kind === 'delete')
    tr.delete(inside, Math.min(inside + step.length, pos + 1 + node.content.size))
  else if (tr.doc.resolve(pos).parent.childCount > 1) tr.delete(pos, pos + node.nodeSize)
  document.dispatch(tr)
}

describe('random changes', () => {
  it('are read back from the saved file, and undone to the same bytes', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...names, 'memo'),
        fc.array(change, { minLength: 1, maxLength: 8 }),
        fc.boolean(),
        (name, changes, tracked) => {
          const bytes = name === 'memo' ? memo() : example(name)
          const document = WordDocument.open(bytes)
          if (tracked) document.changeTrackingMode = 'TrackAll'
          for (const step of changes) carryOut(document, step)
          const again = WordDocument.open(document.save())
          expect(textsOf(again)).toEqual(textsOf(document))
          const ids = again.structure.paragraphs.map(
            ({ node }) => node.attrs['paraId'] as string | null,
          )
          const own = ids.filter((id) => id !== null)
          expect(new Set(own).size).toBe(own.length)
          while (document.undo());
          expect(Buffer.compare(document.save(), bytes)).toBe(0)
        },
      ),
      { numRuns: 60 },
    )
  }, 60_000)
})

describe('words that every object of the language knows by itself', () => {
  it.each(Object.getOwnPropertyNames(Object.prototype))('%s is saved as it is', (word) => {
    for (const mode of ['Off', 'TrackAll'] as const) {
      const document = WordDocument.open(memo())
      document.changeTrackingMode = mode
      const [place] = document.structure.paragraphs
      document.dispatch(document.state.tr.insertText(word, (place?.pos ?? 0) + 1))
      expect(textsOf(WordDocument.open(document.save()))).toEqual(textsOf(document))
    }
  })
})

describe('what is hard to keep', () => {
  const body = (xml: string): Uint8Array => buildDocx({ body: xml })
  const cases: Readonly<Record<string, string>> = {
    'bookmarks between paragraphs':
      '<w:bookmarkStart w:id="1" w:name="a"/><w:p/><w:bookmarkEnd w:id="1"/>\n<w:p/><!-- slut -->',
    'an empty control': `<w:sdt><w:sdtContent/></w:sdt>${paragraph('x')}`,
    'rows in a control':
      '<w:tbl><w:sdt><w:sdtContent><w:tr><w:tc><w:p/></w:tc></w:tr></w:sdtContent></w:sdt></w:tbl><w:p/>',
    'a field':
      '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
    'a link with a moved run':
      '<w:p><w:hyperlink w:anchor="a"><w:moveTo w:id="1" w:author="x"><w:r><w:t>a</w:t></w:r></w:moveTo></w:hyperlink></w:p>',
    'entities and character references': '<w:p><w:r><w:t>&#x41;&quot;&amp;</w:t></w:r></w:p>',
    'attributes in single quotes': "<w:p w:rsidR='00'><w:pPr><w:jc w:val='center'/></w:pPr></w:p>",
    'a table without rows': '<w:tbl><w:tblPr/></w:tbl><w:p/>',
  }
  it.each(Object.entries(cases))(
    '%s: kept, and still XML when the text around changes',
    (_name, xml) => {
      const bytes = body(`${xml}${paragraph('sist')}`)
      const document = WordDocument.open(bytes)
      expect(Buffer.compare(document.save(), bytes)).toBe(0)
      document.edit((tr) => {
        for (const { pos } of document.structure.paragraphs.toReversed())
          tr.insertText('Ö', pos + 1)
      })
      const again = WordDocument.open(document.save())
      expect(textsOf(again)).toEqual(textsOf(document))
      expect(textsOf(again).at(-1)).toBe('Ösist')
    },
  )
})

describe('tracked changes of the writer', () => {
  it('marks what is typed and what is deleted, and takes out what was just typed', () => {
    const document = WordDocument.open(buildDocx({ body: paragraph('abc') }))
    document.changeTrackingMode = 'TrackAll'
    const type = (from: number, to: number, text: string): void => {
      const { tr } = document.state
      document.dispatch(text === '' ? tr.delete(from, to) : tr.insertText(text, from, to))
    }
    // Section, paragraph: the text begins at 2.
    type(3, 4, '')
    type(4, 4, 'xy')
    type(5, 6, '')
    const xml = openDocx(document.save()).main.xml
    expect(xml).toContain('<w:t xml:space="preserve">a</w:t></w:r><w:del ')
    expect(xml).toContain('<w:delText xml:space="preserve">b</w:delText>')
    expect(xml).toContain('<w:t xml:space="preserve">x</w:t></w:r></w:ins>')
    expect(xml).not.toContain('xy')
  })
})

describe('a long document', () => {
  it('is in sections of a hundred blocks at most, and numbers its lists', () => {
    const blocks = Array.from({ length: 260 }, (_block, index) =>
      paragraph(`Stycke ${index}`),
    ).join('')
    const document = WordDocument.open(buildDocx({ body: blocks }))
    const sizes = (): number[] => document.state.doc.children.map(({ childCount }) => childCount)
    expect(sizes()).toEqual([50, 50, 50, 50, 50, 10])
    document.edit((tr) => {
      const [first] = document.structure.paragraphs
      if (first === undefined) return
      tr.insert(
        1,
        Array.from({ length: 60 }, () => first.node),
      )
    })
    expect(Math.max(...sizes())).toBeLessThanOrEqual(100)
    expect(document.structure.byId.size).toBe(320)
    expect(textsOf(WordDocument.open(document.save()))).toEqual(textsOf(document))
  })
})
