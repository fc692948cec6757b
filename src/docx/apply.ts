/** Edits on a .docx: what they do not touch stays as it is, byte for byte. */
import type { Edit } from '../edit/model.ts'
import { rankOf, settleInserts } from '../edit/order.ts'
import { refusals } from '../edit/refusals.ts'
import { resolveTextEdits, type ParagraphEdit } from '../edit/resolve.ts'
import { insertSplices, updateSplices } from './block-write.ts'
import type { DocxDocument, DocxPart } from './model.ts'
import { paragraphSplices } from './paragraph-write.ts'
import { mapPart } from './part-map.ts'
import type { Track } from './revisions.ts'
import { areApart, spliceText, type Splice } from './splice.ts'
import { Writing } from './writing.ts'
import { writeRefusals } from './write-refusals.ts'
import { hasIllegalCharacter } from './xml-text.ts'
import { rewriteZip } from './zip-write.ts'

export interface ApplyOptions {
  /** Tracked changes in this author's name instead of plain ones. */
  track?: Track
}

type Splices = Map<DocxPart, Splice[]>

/**
 * The file after all edits, or none and the reason in Swedish. Places refer to the document as it was opened. Where
 * nothing changes, the file's own bytes are given back.
 */
export function applyToDocx(
  document: DocxDocument,
  edits: readonly Edit[],
  options: ApplyOptions = {},
): { bytes: Uint8Array } | { refused: string } {
  const collected = plan(document, edits, options)
  if ('refused' in collected) return collected
  const contents = new Map<string, Uint8Array>()
  for (const [part, splices] of collected.splices) {
    const xml = spliceText(part.xml, splices)
    if (xml === null) return { refused: refusals.entangled }
    if (xml !== part.xml) contents.set(entryName(document, part), new TextEncoder().encode(xml))
  }
  if (contents.size === 0) return { bytes: document.bytes }
  return { bytes: rewriteZip(document.bytes, document.entries, contents) }
}

/** Why all edits together would be refused; null where they would be made. */
export function refusalInDocx(
  document: DocxDocument,
  edits: readonly Edit[],
  options: ApplyOptions = {},
): string | null {
  const collected = plan(document, edits, options)
  if ('refused' in collected) return collected.refused
  return [...collected.splices.values()].every(areApart) ? null : refusals.entangled
}

function plan(
  document: DocxDocument,
  edits: readonly Edit[],
  options: ApplyOptions,
): { splices: Splices } | { refused: string } {
  const reason = refusalOfAll(document, edits)
  if (reason !== null) return { refused: reason }
  return collectSplices(new Writing(document, options.track ?? null), edits)
}

function refusalOfAll(document: DocxDocument, edits: readonly Edit[]): string | null {
  const texts = edits.flatMap((edit) => {
    if (edit.type === 'replace') return [edit.text]
    return edit.type === 'delete' ? [] : edit.block.paragraphs.map(({ text }) => text)
  })
  if (texts.some(hasIllegalCharacter)) return writeRefusals.illegal
  const signed = document.entries.some(({ name }) =>
    name.toLowerCase().startsWith('_xmlsignatures/'),
  )
  return signed && edits.length > 0 ? writeRefusals.signed : null
}

function collectSplices(
  writing: Writing,
  edits: readonly Edit[],
): { splices: Splices } | { refused: string } {
  const { document } = writing
  const present = new Set(
    [...document.parts.values()].flatMap((part) => [...mapPart(part).controls.keys()]),
  )
  const settled = settleInserts(edits, present)
  const resolved = resolveTextEdits(settled, (place) => {
    const paragraph = writing.paragraphs.get(place.paragraph)
    return paragraph?.part === place.part ? paragraph.text : null
  })
  if ('refused' in resolved) return resolved
  const splices: Splices = new Map()
  const blocks = blockSplices(writing, settled, resolved.paragraphs, splices)
  if (blocks !== null) return { refused: blocks }
  for (const [id, edit] of resolved.paragraphs) {
    const paragraph = writing.paragraphs.get(id)
    const part = paragraph === undefined ? undefined : document.parts.get(paragraph.part)
    if (paragraph === undefined || part === undefined) return { refused: refusals.noParagraph }
    if (part.readOnly !== null) return { refused: part.readOnly }
    const written = paragraphSplices(part, paragraph, edit, writing.revisions(part))
    if ('refused' in written) return written
    add(splices, part, written.splices)
  }
  return { splices }
}

/** Adds to `splices` and `texts`; gives the reason where a block is refused. */
function blockSplices(
  writing: Writing,
  edits: readonly Edit[],
  texts: Map<string, ParagraphEdit>,
  splices: Splices,
): string | null {
  // Those that come to stand at one point: in the order of their kinds.
  const inserts = edits
    .filter((edit) => edit.type === 'insert')
    .toSorted((a, b) => rankOf(a.block) - rankOf(b.block))
  for (const edit of inserts) {
    const written = insertSplices(writing, edit)
    if ('refused' in written) return written.refused
    add(splices, written.part, written.splices)
  }
  for (const edit of edits) {
    if (edit.type !== 'update') continue
    const written = updateSplices(writing, edit.tag, edit.block)
    if ('refused' in written) return written.refused
    if ('splices' in written) add(splices, written.part, written.splices)
    else {
      for (const [id, change] of written.texts) {
        if (texts.has(id)) return refusals.entangled
        texts.set(id, change)
      }
    }
  }
  return null
}

function add(splices: Splices, part: DocxPart, added: readonly Splice[]): void {
  splices.set(part, [...(splices.get(part) ?? []), ...added])
}

/** The entry as the file names it. */
function entryName(document: DocxDocument, part: DocxPart): string {
  const wanted = part.entry.toLowerCase()
  return document.entries.find(({ name }) => name.toLowerCase() === wanted)?.name ?? part.entry
}
