/** A mend looked at before anything is written: every quote found, every block's place known, or the reason why not. */
import type { Block, Edit } from '../../src/edit/model.ts'
import { rankOf, rankOfTag, settleInserts } from '../../src/edit/order.ts'
import { findPlace } from '../../src/edit/place.ts'
import { refusals } from '../../src/edit/refusals.ts'
import { resolveTextEdits, type ParagraphEdit } from '../../src/edit/resolve.ts'
import { writeRefusals } from '../../src/docx/write-refusals.ts'
import { planTarget, type BlockTarget } from './block-place.ts'
import { loadControl } from './block-writer.ts'
import { locate, type Document, type Located } from './locate.ts'
import { storyIds } from './stories-reader.ts'
import { WordFailure } from './failures.ts'
import { planText } from './text-writer.ts'

export interface TextPlan {
  id: string
  located: Located
  edit: ParagraphEdit
  writes: readonly (() => void)[]
}

export interface MendPlan {
  texts: readonly TextPlan[]
  /** In the order in which they are put in. */
  inserts: readonly { block: Block; target: BlockTarget }[]
  updates: readonly { tag: string; block: Block; control: Word.ContentControl }[]
}

/** Two requests. */
export async function planMend(
  context: Word.RequestContext,
  document: Document,
  edits: readonly Edit[],
): Promise<MendPlan | { refused: string }> {
  const ids = paragraphsOf(edits)
  if (ids.some((id) => id.startsWith(storyIds))) {
    return { refused: new WordFailure('aside', '').message }
  }
  const controls = new Map(tagsOf(edits).map((tag) => [tag, loadControl(context, tag)]))
  const located = await locate(context, document, ids)
  const present = new Set(
    [...controls].flatMap(([tag, { isNullObject }]) => (isNullObject ? [] : tag)),
  )
  const settled = settleInserts(edits, present)
  const resolved = resolveTextEdits(settled, (place) => {
    const found = located.get(place.paragraph)
    return found?.part === place.part ? found.text : null
  })
  if ('refused' in resolved) return resolved
  const inserts = planInserts(context, settled, located)
  if ('refused' in inserts) return inserts
  const texts = [...resolved.paragraphs].map(([id, edit]) => {
    // The edits were resolved from these very paragraphs.
    const paragraph = located.get(id) as Located
    return {
      id,
      edit,
      located: paragraph,
      planned: planText(paragraph, edit, isAlone(document, id)),
    }
  })
  await context.sync()
  const updates = planUpdates(settled, controls)
  if ('refused' in updates) return updates
  const ready: TextPlan[] = []
  for (const { planned, ...text } of texts) {
    const writes = planned.map((find) => find())
    const found = writes.filter((write) => write !== null)
    if (found.length < writes.length) return { refused: writeRefusals.fence }
    ready.push({ ...text, writes: found })
  }
  return {
    texts: ready,
    inserts: inserts.map(({ block, target }) => ({ block, target: target() })),
    updates,
  }
}

function anchorOf(edit: Edit): { side: 'Before' | 'After'; paragraph: string } | null {
  if (edit.type !== 'insert' || edit.where === 'end') return null
  return 'before' in edit.where
    ? { side: 'Before', paragraph: edit.where.before.paragraph }
    : { side: 'After', paragraph: edit.where.after.paragraph }
}

function paragraphsOf(edits: readonly Edit[]): string[] {
  return edits.flatMap((edit) => {
    if (edit.type === 'replace' || edit.type === 'delete') return edit.at.paragraph
    return anchorOf(edit)?.paragraph ?? []
  })
}

function tagsOf(edits: readonly Edit[]): string[] {
  return edits.flatMap((edit) => {
    if (edit.type === 'insert') return edit.block.tag
    return edit.type === 'update' ? edit.tag : []
  })
}

type PlannedInsert = { block: Block; target: () => BlockTarget }

function planInserts(
  context: Word.RequestContext,
  edits: readonly Edit[],
  located: ReadonlyMap<string, Located>,
): PlannedInsert[] | { refused: string } {
  const planned: PlannedInsert[] = []
  const inserts = edits
    .filter((edit) => edit.type === 'insert')
    .toSorted((one, other) => rankOf(one.block) - rankOf(other.block))
  for (const edit of inserts) {
    const { block, where } = edit
    const anchor = anchorOf(edit)
    if (anchor === null || where === 'end') {
      planned.push({ block, target: planEnd(context, rankOf(block)) })
      continue
    }
    const place = 'before' in where ? where.before : where.after
    const found = located.get(anchor.paragraph)
    if (found?.part !== place.part) return { refused: refusals.noParagraph }
    if (findPlace(place, found.text) === null) return { refused: refusals.gone(place.quote) }
    const target = planTarget(found.paragraph, anchor.paragraph, anchor.side, rankOf(block))
    planned.push({ block, target })
  }
  return planned
}

/** Last in the document, but before blocks at its end that come after this one. */
function planEnd(context: Word.RequestContext, rank: number): () => BlockTarget {
  const last = context.document.body.paragraphs.getLast()
  const after = planTarget(last, 'end', 'After', rank)
  const before = planTarget(last, 'end', 'Before', rank)
  const isHigher = planIsHigher(last, rank)
  return () => (isHigher() ? before() : after())
}

function planIsHigher(last: Word.Paragraph, rank: number): () => boolean {
  const control = last.parentContentControlOrNullObject
  control.load({ tag: true })
  return () => {
    if (control.isNullObject) return false
    const other = rankOfTag(control.tag)
    return other !== Infinity && other > rank
  }
}

function planUpdates(
  edits: readonly Edit[],
  controls: ReadonlyMap<string, Word.ContentControl>,
): MendPlan['updates'] | { refused: string } {
  const updates: MendPlan['updates'][number][] = []
  for (const edit of edits) {
    if (edit.type !== 'update') continue
    const control = controls.get(edit.tag)
    if (control === undefined || control.isNullObject) return { refused: refusals.noBlock }
    if (control.cannotEdit) return { refused: writeRefusals.locked }
    updates.push({ tag: edit.tag, block: edit.block, control })
  }
  return updates
}

/** The only paragraph of its cell, which cannot be without one. */
function isAlone({ known }: Document, id: string): boolean {
  const index = known.indexOf(id)
  const own = known.body[index]
  if (own?.cell == null) return false
  return ![known.body[index - 1], known.body[index + 1]].some(
    (other) =>
      other?.nesting === own.nesting &&
      other.cell?.row === own.cell?.row &&
      other.cell?.column === own.cell?.column,
  )
}
