/** Blocks put in and updated: splices of a part. */
import { fitBlock } from '../edit/fit-block.ts'
import type { Block, Edit } from '../edit/model.ts'
import { rankOf } from '../edit/order.ts'
import { findPlace } from '../edit/place.ts'
import { refusals } from '../edit/refusals.ts'
import type { ParagraphEdit } from '../edit/resolve.ts'
import { controlState } from './control-state.ts'
import { pointAtEnd, pointBeside } from './insertion-point.ts'
import type { DocxPart } from './model.ts'
import { mapPart, within, type BlockNode } from './part-map.ts'
import { paragraphSplices } from './paragraph-write.ts'
import { namesOf } from './part-names.ts'
import { renderBlock, renderParagraphs } from './render-block.ts'
import type { Splice } from './splice.ts'
import type { Writing } from './writing.ts'
import { writeRefusals } from './write-refusals.ts'
import { append } from '../memo/append.ts'

type Written = { part: DocxPart; splices: Splice[] } | { refused: string }

export function insertSplices(
  writing: Writing,
  { where, block }: Extract<Edit, { type: 'insert' }>,
): Written {
  const { document } = writing
  const place = where === 'end' ? null : 'before' in where ? where.before : where.after
  const part = place === null ? document.main : document.parts.get(place.part)
  if (part === undefined) return { refused: refusals.noParagraph }
  if (part.readOnly !== null) return { refused: part.readOnly }
  const rank = rankOf(block)
  let point: ReturnType<typeof pointAtEnd>
  if (place === null) point = pointAtEnd(part, rank)
  else {
    const anchor = writing.paragraphs.get(place.paragraph)
    const range = part.ranges.get(place.paragraph)
    if (anchor?.part !== place.part || range === undefined) return { refused: refusals.noParagraph }
    if (findPlace(place, anchor.text) === null) return { refused: refusals.gone(place.quote) }
    point = pointBeside(
      part,
      range.start,
      where !== 'end' && 'before' in where ? 'before' : 'after',
      rank,
    )
  }
  if ('refused' in point) return point
  const text = renderBlock(block, writing.ids.next(), writing.rendering(part))
  return { part, splices: [{ start: point.offset, end: point.offset, text }] }
}

/** A control found by its tag, with the ids of the paragraphs in it. */
interface Found {
  part: DocxPart
  control: BlockNode
  content: BlockNode
  ids: string[]
}

/**
 * The texts that change where the control has as many paragraphs as the block; else its whole content is written anew.
 */
export function updateSplices(
  writing: Writing,
  tag: string,
  block: Block,
): { texts: Map<string, ParagraphEdit> } | Written {
  const found = findControl(writing, tag)
  if ('refused' in found) return found
  const { part, content, ids } = found
  const texts = ids.map((id) => writing.paragraphs.get(id)?.text ?? '')
  const fitting = fitBlock({ ...block, tag }, texts)
  if (fitting.paragraphs.length === ids.length) {
    const edits = new Map<string, ParagraphEdit>()
    for (const [index, id] of ids.entries()) {
      const old = texts[index] ?? ''
      const text = fitting.paragraphs[index]?.text ?? ''
      if (old === text) continue
      edits.set(id, { changes: [{ start: 0, end: old.length, text }], removed: false })
    }
    return { texts: edits }
  }
  const rendered = renderParagraphs(fitting, writing.rendering(part))
  const { revisions } = writing.rendering(part)
  if (revisions === null) {
    return { part, splices: [{ start: content.openEnd, end: content.closeStart, text: rendered }] }
  }
  const splices: Splice[] = [{ start: content.closeStart, end: content.closeStart, text: rendered }]
  for (const [index, id] of ids.entries()) {
    const paragraph = writing.paragraphs.get(id)
    if (paragraph === undefined) continue
    const edit = {
      changes: [{ start: 0, end: (texts[index] ?? '').length, text: '' }],
      removed: true,
    }
    const deleted = paragraphSplices(part, paragraph, edit, revisions)
    if ('refused' in deleted) return deleted
    append(splices, deleted.splices)
  }
  return { part, splices }
}

function findControl(writing: Writing, tag: string): Found | { refused: string } {
  for (const part of writing.document.parts.values()) {
    const control = mapPart(part).controls.get(tag)?.[0]
    if (control === undefined) continue
    if (part.readOnly !== null) return { refused: part.readOnly }
    const content = control.children.find(({ name }) => name === 'sdtContent')
    const starts = new Set(within(control, 'p').map(({ start }) => start))
    const ids = [...part.ranges].filter(([, { start }]) => starts.has(start)).map(([id]) => id)
    if (content === undefined || ids.length === 0) return { refused: writeRefusals.inlineBlock }
    if (controlState(part.xml, control.start, namesOf(part)).locked) {
      return { refused: writeRefusals.locked }
    }
    return { part, control, content, ids }
  }
  return { refused: refusals.noBlock }
}
