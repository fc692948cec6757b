/** Takes a mend back: the words that were changed, the blocks that were put in, the blocks that were updated. */
import { placeOf } from '../../src/edit/place.ts'
import type { Block, Edit } from '../../src/edit/model.ts'
import { plainText } from './characters.ts'
import { WordFailure } from './failures.ts'
import { locate, type Document } from './locate.ts'
import type { KnownParagraph } from './paragraph-facts.ts'
import type { MendPlan, TextPlan } from './mend-plan.ts'
import { reversed } from './text-writer.ts'

/** A paragraph that was deleted, and the one it stood after. */
interface Removed {
  paragraph: KnownParagraph
  text: string
  after: string | null
}

export interface WayBack {
  /** Edits that undo the changes of words, and of blocks updated. */
  edits: readonly Edit[]
  /** Tags of the blocks put in. */
  inserted: readonly string[]
  removed: readonly Removed[]
}

/** Worked out before anything is written. `updated` are the blocks' paragraphs as they were. */
export function wayBack(
  plan: MendPlan,
  { known }: Document,
  updated: ReadonlyMap<string, readonly string[]>,
): WayBack {
  const kept = plan.texts.filter(({ edit }) => !edit.removed)
  const removed = plan.texts.filter(({ edit }) => edit.removed)
  return {
    edits: [
      ...kept.flatMap(textEdits),
      ...plan.updates.flatMap((each) => blockEdit(each, updated)),
    ],
    inserted: plan.inserts.map(({ block }) => block.tag),
    removed: removed.flatMap(({ id, located }) => {
      const paragraph = known.find(id)
      const after = known.body[known.indexOf(id) - 1]?.id ?? null
      return paragraph === null ? [] : [{ paragraph, text: located.text, after }]
    }),
  }
}

function textEdits({ id, located, edit }: TextPlan): Edit[] {
  const { text, back } = reversed(located.text, edit.changes)
  return back.map((change) => ({
    type: 'replace',
    at: placeOf({ id, part: located.part, text }, change.start, change.end),
    text: change.text,
  }))
}

function blockEdit(
  { tag, block }: { tag: string; block: Block },
  updated: ReadonlyMap<string, readonly string[]>,
): Edit[] {
  const before = updated.get(tag)
  if (before === undefined) return []
  const headings = block.paragraphs.filter(({ role }) => role === 'heading').map(({ text }) => text)
  const paragraphs = before.map((text, index) => {
    const role = headings.includes(text) ? 'heading' : (block.paragraphs[index]?.role ?? 'body')
    return { role, text } as const
  })
  return [{ type: 'update', tag, block: { ...block, paragraphs } }]
}

/** Takes the blocks out and puts the deleted paragraphs back; the edits are for the writer. */
export async function restoreParagraphs(
  context: Word.RequestContext,
  document: Document,
  { inserted, removed }: Pick<WayBack, 'inserted' | 'removed'>,
): Promise<void> {
  const controls = inserted.map((tag) => {
    const control = context.document.contentControls.getByTag(tag).getFirstOrNullObject()
    control.paragraphs.load({ text: true })
    return control
  })
  const anchors = new Set(removed.flatMap(({ after }) => after ?? []))
  const located = await locate(context, document, anchors)
  for (const control of controls) {
    if (control.isNullObject) continue
    const { items } = control.paragraphs
    control.delete(true)
    for (const paragraph of items) paragraph.delete()
  }
  for (const { paragraph, text, after } of removed) {
    const anchor = located.get(after ?? '')?.paragraph
    const put =
      anchor === undefined
        ? context.document.body.insertParagraph(text, 'Start')
        : anchor.insertParagraph(text, 'After')
    if (paragraph.isBuiltIn) put.styleBuiltIn = paragraph.style as Word.BuiltInStyleName
    else put.style = paragraph.style
  }
  await context.sync()
}

/**
 * Word's own undo, for a mend that was one step and the last thing that happened. False where something else was the last
 * thing, which is then done again.
 */
export async function undoInWord(
  context: Word.RequestContext,
  document: Document,
  id: string,
  texts: { before: string; after: string },
): Promise<boolean> {
  const textNow = async (): Promise<string | undefined> =>
    (await locate(context, document, [id])).get(id)?.text
  if ((await textNow()) !== texts.after) return false
  context.document.undo(1)
  await context.sync()
  if ((await textNow()) === texts.before) return true
  context.document.redo(1)
  await context.sync()
  return false
}

/** Throws WordFailure where a block to be taken out has been changed since. */
export async function checkUntouched(
  context: Word.RequestContext,
  blocks: ReadonlyMap<string, readonly string[]>,
): Promise<void> {
  const controls = [...blocks].map(([tag, texts]) => {
    const control = context.document.contentControls.getByTag(tag).getFirstOrNullObject()
    control.paragraphs.load({ text: true })
    return { control, texts }
  })
  await context.sync()
  for (const { control, texts } of controls) {
    if (control.isNullObject) throw new WordFailure('gone', '')
    const now = control.paragraphs.items.map(({ text }) => plainText(text))
    if (JSON.stringify(now) !== JSON.stringify(texts)) throw new WordFailure('changed', '')
  }
}
