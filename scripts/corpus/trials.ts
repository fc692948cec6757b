/** Edits to try on a file nobody made for them, each with the text that must come out. */
import { applyToTree } from '../../src/edit/apply-tree.ts'
import { financingBlock, signatureBlock } from '../../src/edit/blocks.ts'
import type { Block, Edit, Finding } from '../../src/edit/model.ts'
import { placeOf } from '../../src/edit/place.ts'
import type { DocxDocument, XmlRange } from '../../src/docx/model.ts'
import { flatten, type FlatParagraph } from '../../src/memo/flatten.ts'

export interface Trial {
  name: string
  edits: readonly Edit[]
  /** Whether the paragraphs' texts are as they must be. */
  isRight(texts: readonly string[]): boolean
  /** The only stretch of the part's XML that may have changed; a point for what is put in; null where there are several. */
  changed: { part: string; range: XmlRange } | 'added' | null
}

const word = /[\p{L}\p{N}]{2,}/u
/** So many paragraphs, from all over the document. */
const paragraphsTried = 6
/** So many of the mends that the rules offer. */
const mendsTried = 12
const block = signatureBlock({ name: 'Åsa Öst', title: 'Kommundirektör' })

export function trialsFor(document: DocxDocument, findings: readonly Finding[]): Trial[] {
  const paragraphs = flatten(document.tree)
  const written = paragraphs.filter(({ text }) => word.test(text))
  const step = Math.max(1, Math.ceil(written.length / paragraphsTried))
  const tried = written.filter((_paragraph, index) => index % step === 0)
  const [anchor] = written.slice(Math.floor(written.length / 2))
  return [
    ...tried.map((paragraph) => replacement(document, paragraphs, paragraph)),
    insertion(paragraphs, block, 'end'),
    ...(anchor === undefined ? [] : insertionsBeside(paragraphs, anchor)),
    ...mendTrials(document, findings),
  ]
}

/** A word becomes two, with signs that XML has to escape. */
function replacement(
  document: DocxDocument,
  paragraphs: readonly FlatParagraph[],
  paragraph: FlatParagraph,
): Trial {
  const { id, part, text } = paragraph
  const match = word.exec(text)
  const start = match?.index ?? 0
  const end = start + (match?.[0].length ?? 0)
  const instead = 'nytt & <ord>'
  const after = text.slice(0, start) + instead + text.slice(end)
  const range = document.parts.get(part)?.ranges.get(id) ?? { start: 0, end: 0 }
  const expected = paragraphs.map((one) => (one === paragraph ? after : one.text))
  return {
    name: `replace ${JSON.stringify(match?.[0] ?? '')} in ${part} ${id}`,
    edits: [{ type: 'replace', at: placeOf(paragraph, start, end), text: instead }],
    isRight: (texts) => sameTexts(texts, expected),
    changed: { part, range },
  }
}

function insertionsBeside(paragraphs: readonly FlatParagraph[], anchor: FlatParagraph): Trial[] {
  const place = placeOf(anchor, 0, anchor.text.length)
  const financing = financingBlock({ form: 'no-cost' })
  return [
    insertion(paragraphs, block, { before: place }),
    insertion(paragraphs, financing, { after: place }),
  ]
}

function insertion(
  paragraphs: readonly FlatParagraph[],
  added: Block,
  where: Extract<Edit, { type: 'insert' }>['where'],
): Trial {
  const before = paragraphs.map(({ text }) => text)
  const lines = added.paragraphs.map(({ text }) => text)
  return {
    name: `insert ${added.kind} ${JSON.stringify(where).slice(0, 60)}`,
    edits: [{ type: 'insert', where, block: added }],
    isRight: (texts) => {
      const at = texts.findIndex((_text, index) =>
        sameTexts(texts.slice(index, index + lines.length), lines),
      )
      return at !== -1 && sameTexts(texts.toSpliced(at, lines.length), before)
    },
    changed: 'added',
  }
}

/** What the rules offer; the tree's own edits say what must come out. */
function mendTrials(document: DocxDocument, findings: readonly Finding[]): Trial[] {
  const mends = findings.flatMap((finding) => finding.mends)
  return mends.slice(0, mendsTried).flatMap((mend): Trial[] => {
    const applied = applyToTree(document.tree, mend.edits)
    if ('refused' in applied) return []
    const expected = flatten(applied.root).map(({ text }) => text)
    return [
      {
        name: `mend ${mend.id}`,
        edits: mend.edits,
        isRight: (texts) => sameTexts(saying(texts), saying(expected)),
        changed: null,
      },
    ]
  })
}

const saying = (texts: readonly string[]): string[] => texts.filter((text) => text !== '')

function sameTexts(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((text, index) => text === right[index])
}
