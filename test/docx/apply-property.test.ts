/** Random documents × random edits: what is asked for happens, and nothing else. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyToDocx } from '../../src/docx/apply.ts'
import { openDocx } from '../../src/docx/open.ts'
import type { DocxDocument, XmlRange } from '../../src/docx/model.ts'
import { signatureBlock } from '../../src/edit/blocks.ts'
import type { Edit } from '../../src/edit/model.ts'
import { placeOf } from '../../src/edit/place.ts'
import { applyToTree } from '../../src/edit/apply-tree.ts'
import { checkedText, flatten } from '../../src/memo/flatten.ts'
import { paragraphsOf, textsOf } from './apply-fixtures.ts'
import { contents, opened, words } from './random-document.ts'

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

/** All that stands outside the ranges stands in the new text too, in its order, with nothing but the ranges' own between. */
function keeps(xml: string, ranges: readonly XmlRange[], now: string): boolean {
  const outermost = ranges
    .filter((one) => !ranges.some((other) => other !== one && contains(other, one)))
    .toSorted((one, other) => one.start - other.start)
  let at = 0
  const outside = [...outermost, { start: xml.length, end: xml.length }].map(({ start, end }) => {
    const between = xml.slice(at, start)
    at = end
    return between
  })
  let from = outside[0]?.length ?? 0
  if (!now.startsWith(outside[0] ?? '') || !now.endsWith(outside.at(-1) ?? '')) return false
  for (const between of outside.slice(1)) {
    const found = now.indexOf(between, from)
    if (found === -1) return false
    from = found + between.length
  }
  return outermost.length > 0 || now === xml
}

function contains(outer: XmlRange, inner: XmlRange): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

const track = { author: 'x', date: '2026-03-04T09:30:00Z' }

describe('applyToDocx', () => {
  it('makes the text that was asked for and leaves every other paragraph as it is', () => {
    let written = 0
    fc.assert(
      fc.property(contents, choices, fc.boolean(), (content, chosen, tracked) => {
        const document = opened(content)
        const wanted = editsFor(document, chosen)
        const edits = [...wanted.values()].map(({ edit }) => edit)
        const applied = applyToDocx(document, edits, tracked ? { track } : {})
        if ('refused' in applied) return
        written += 1
        const after = openDocx(applied.bytes)
        const expected = paragraphsOf(document).map(({ id, text }) => wanted.get(id)?.text ?? text)
        const said = (texts: readonly string[]): string[] => texts.filter((text) => text !== '')
        expect(said(textsOf(after))).toEqual(said(expected))
        for (const [part, { entry, xml, ranges }] of document.parts) {
          const edited = [...ranges].filter(([id]) => wanted.has(id)).map(([, range]) => range)
          const now = after.parts.get(part)?.xml ?? ''
          expect(keeps(xml, edited, now), `${entry}: ${now}`).toBe(true)
        }
        const texts = new Set([...document.parts.values()].map(({ entry }) => entry))
        for (const { name } of document.entries) {
          if (!texts.has(name)) expect(after.read(name)).toEqual(document.read(name))
        }
        // The tree's own edits give the same words.
        const tree = applyToTree(document.tree, edits)
        expect(
          'root' in tree && said(flatten(tree.root).map(({ node }) => checkedText(node))),
        ).toEqual(said(expected))
      }),
      { numRuns: 120 },
    )
    expect(written).toBeGreaterThan(40)
  })

  it('puts a block anywhere without touching what stands there, and does it once', () => {
    fc.assert(
      fc.property(
        contents,
        fc.nat(),
        fc.constantFrom('before', 'after'),
        fc.boolean(),
        (content, nth, side, tracked) => {
          const document = opened(content)
          const paragraphs = paragraphsOf(document)
          const anchors = paragraphs.filter(({ story }) => story === 'body')
          const anchor = anchors[nth % anchors.length]
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
      { numRuns: 60 },
    )
  })
})
