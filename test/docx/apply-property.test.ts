/** Random documents × random edits: what is asked for happens, and nothing else. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyToDocx } from '../../src/docx/apply.ts'
import { openDocx } from '../../src/docx/open.ts'
import type { DocxDocument } from '../../src/docx/model.ts'
import { signatureBlock } from '../../src/edit/blocks.ts'
import type { Edit } from '../../src/edit/model.ts'
import { placeOf } from '../../src/edit/place.ts'
import { applyToTree } from '../../src/edit/apply-tree.ts'
import { checkedText, flatten } from '../../src/memo/flatten.ts'
import { open, paragraphsOf, textsOf } from './apply-fixtures.ts'

const words = fc.stringMatching(/^[a-zåäö &<>"'😀.\t]{0,14}$/u)
const escaped = (text: string): string =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&#62;')
    .replace(/\t/g, '</w:t><w:tab/><w:t xml:space="preserve">')

const runs = fc
  .tuple(
    words,
    fc.constantFrom('', '<w:rPr><w:b/></w:rPr>', '<w:rPr><w:vanish/></w:rPr>'),
    fc.constantFrom('', ' xml:space="preserve"'),
  )
  .map(([text, properties, space]) => `<w:r>${properties}<w:t${space}>${escaped(text)}</w:t></w:r>`)
const inline = fc.oneof(
  { weight: 6, arbitrary: runs },
  { weight: 1, arbitrary: runs.map((run) => `<w:hyperlink w:anchor="x">${run}</w:hyperlink>`) },
  { weight: 1, arbitrary: runs.map((run) => `<w:ins w:id="7" w:author="x">${run}</w:ins>`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '<w:bookmarkStart w:id="1" w:name="b"/>',
      '<w:bookmarkEnd w:id="1"/>',
      '<w:r><w:footnoteReference w:id="2"/></w:r>',
      '<w:proofErr w:type="spellStart"/>',
      '<w:del w:id="3"><w:r><w:delText>x</w:delText></w:r></w:del>',
    ),
  },
)
const paragraph = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .array(inline, { maxLength: 6 })
      .map((content) => `<w:p>${content.join('')}</w:p>`),
  },
  { weight: 1, arbitrary: fc.constant('<w:p/>') },
)
const block = fc.oneof(
  { weight: 5, arbitrary: paragraph },
  {
    weight: 1,
    arbitrary: paragraph.map(
      (inner) =>
        `<w:sdt><w:sdtPr><w:tag w:val="t"/></w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`,
    ),
  },
  {
    weight: 1,
    arbitrary: paragraph.map(
      (inner) => `<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc>${inner}</w:tc></w:tr></w:tbl>`,
    ),
  },
)
const bodies = fc.array(block, { minLength: 1, maxLength: 6 }).map((blocks) => blocks.join(''))

interface Choice {
  paragraph: number
  from: number
  length: number
  text: string | null
}
const choices = fc.array(
  fc.record({
    paragraph: fc.nat(),
    from: fc.nat(),
    length: fc.nat(12),
    text: fc.option(words, { freq: 3 }),
  }),
  { minLength: 1, maxLength: 3 },
)

/** At most one edit a paragraph. */
function editsFor(
  document: DocxDocument,
  chosen: readonly Choice[],
): Map<string, { edit: Edit; text: string }> {
  const edits = new Map<string, { edit: Edit; text: string }>()
  const paragraphs = paragraphsOf(document)
  for (const choice of chosen) {
    const paragraph = paragraphs[choice.paragraph % paragraphs.length]
    if (paragraph === undefined || edits.has(paragraph.id)) continue
    const { text } = paragraph
    const start = choice.from % (text.length + 1)
    const end = Math.min(text.length, start + choice.length)
    const splits = [start, end].some((at) => /[\uDC00-\uDFFF]/.test(text[at] ?? ''))
    if (splits) continue
    const at = placeOf(paragraph, start, end)
    const edit: Edit =
      choice.text === null ? { type: 'delete', at } : { type: 'replace', at, text: choice.text }
    edits.set(paragraph.id, {
      edit,
      text: text.slice(0, start) + (choice.text ?? '') + text.slice(end),
    })
  }
  return edits
}

const track = { author: 'x', date: '2026-03-04T09:30:00Z' }

describe('applyToDocx', () => {
  it('makes the text that was asked for and leaves every other paragraph as it is', () => {
    let written = 0
    fc.assert(
      fc.property(bodies, choices, fc.boolean(), (body, chosen, tracked) => {
        const document = open(body)
        const wanted = editsFor(document, chosen)
        const edits = [...wanted.values()].map(({ edit }) => edit)
        const applied = applyToDocx(document, edits, tracked ? { track } : {})
        if ('refused' in applied) return
        written += 1
        const after = openDocx(applied.bytes)
        const expected = paragraphsOf(document).map(({ id, text }) => wanted.get(id)?.text ?? text)
        const said = (texts: readonly string[]): string[] => texts.filter((text) => text !== '')
        expect(said(textsOf(after))).toEqual(said(expected))
        // Every paragraph without an edit stands in the file as it stood.
        for (const [id, range] of document.main.ranges) {
          if (wanted.has(id)) continue
          expect(after.main.xml).toContain(document.main.xml.slice(range.start, range.end))
        }
        for (const { name } of document.entries) {
          if (name !== 'word/document.xml') expect(after.read(name)).toEqual(document.read(name))
        }
        // The tree's own edits give the same words.
        const tree = applyToTree(document.tree, edits)
        expect(
          'root' in tree && said(flatten(tree.root).map(({ node }) => checkedText(node))),
        ).toEqual(said(expected))
      }),
      { numRuns: 300 },
    )
    expect(written).toBeGreaterThan(150)
  })

  it('puts a block anywhere without touching what stands there, and does it once', () => {
    fc.assert(
      fc.property(
        bodies,
        fc.nat(),
        fc.constantFrom('before', 'after'),
        fc.boolean(),
        (body, nth, side, tracked) => {
          const document = open(body)
          const paragraphs = paragraphsOf(document)
          const anchor = paragraphs[nth % paragraphs.length]
          if (anchor === undefined) return
          const place = placeOf(anchor, 0, anchor.text.length)
          const edit: Edit = {
            type: 'insert',
            where: side === 'before' ? { before: place } : { after: place },
            block: signatureBlock({ title: 'Kommundirektör' }),
          }
          const options = tracked ? { track } : {}
          const applied = applyToDocx(document, [edit], options)
          if ('refused' in applied) throw new Error(applied.refused)
          const once = openDocx(applied.bytes)
          const start = once.main.xml.indexOf(
            tracked ? '<w:customXmlInsRangeStart' : '<w:sdt><w:sdtPr><w:alias',
          )
          const length = once.main.xml.length - document.main.xml.length
          expect(once.main.xml.slice(0, start) + once.main.xml.slice(start + length)).toBe(
            document.main.xml,
          )
          expect(textsOf(once)).toHaveLength(paragraphs.length + 2)
          const twice = applyToDocx(once, [{ ...edit, where: 'end' }], options)
          expect('bytes' in twice && twice.bytes).toBe(once.bytes)
        },
      ),
      { numRuns: 150 },
    )
  })
})
