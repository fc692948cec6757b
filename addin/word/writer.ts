/** Mends in Word: all of a mend or nothing, in one batch, with the writer's own choice of tracked changes. */
import type { Edit, Mend } from '../../src/edit/model.ts'
import { UndoRefused, type Applied } from '../../src/host/model.ts'
import { hasIllegalCharacter } from '../../src/docx/xml-text.ts'
import { writeRefusals } from '../../src/docx/write-refusals.ts'
import { blockLook } from './block-look.ts'
import { polish } from './block-polish.ts'
import { showBlock } from './block-show.ts'
import { updateBlock, writeBlock, type Written } from './block-writer.ts'
import type { BlockTarget } from './block-place.ts'
import { plainText } from './characters.ts'
import { asFailure, isGone, WordFailure } from './failures.ts'
import type { Document } from './locate.ts'
import { planMend, type MendPlan } from './mend-plan.ts'
import { refusals } from '../../src/edit/refusals.ts'
import type { Turns } from './turns.ts'
import { reversed } from './text-writer.ts'
import { checkUntouched, restoreParagraphs, undoInWord, wayBack, type WayBack } from './way-back.ts'

export interface WriterOptions {
  turns: Turns
  document: Document
  /** Called in the same turn after every write: what was written is seen at once, and as our own. */
  written: (context: Word.RequestContext) => Promise<void>
}

/** What was done, and what it takes to undo it. */
interface Done {
  back: WayBack
  /** Blocks put in, as they were written. */
  blocks: ReadonlyMap<string, readonly string[]>
  /** The one paragraph changed in one step: Word's own undo takes it back. */
  single: { id: string; before: string; after: string } | null
  revision: number
}

/** Why nothing was done; `lasting` where asking again will not help. */
interface Refused {
  refused: string
  lasting: boolean
}

export class Writer {
  readonly #options: WriterOptions

  constructor(options: WriterOptions) {
    this.#options = options
  }

  async apply(mend: Mend): Promise<Applied> {
    const done = await this.#attempt(mend.edits)
    if ('refused' in done) return { done: false, reason: done.refused }
    return { done: true, undo: () => this.#undo(done) }
  }

  async #attempt(edits: readonly Edit[]): Promise<Done | Refused> {
    const { turns, document } = this.#options
    if (!document.features.write) {
      return { refused: new WordFailure('read-only', '').message, lasting: false }
    }
    if (textsOf(edits).some(hasIllegalCharacter)) {
      return { refused: writeRefusals.illegal, lasting: true }
    }
    try {
      return await turns.run((context) => this.#write(context, edits))
    } catch (error) {
      const lasting = isGone(error)
      return { refused: lasting ? refusals.noParagraph : asFailure(error).message, lasting }
    }
  }

  async #write(context: Word.RequestContext, edits: readonly Edit[]): Promise<Done | Refused> {
    const { document, written: seen } = this.#options
    const plan = await planMend(context, document, edits)
    if ('refused' in plan) return { ...plan, lasting: true }
    const look = blockLook(document.known.body)
    const fresh: Written[] = []
    const updated = new Map<string, readonly string[]>()
    for (const { tag, block, control } of plan.updates) {
      const { before, written } = updateBlock(control, tag, block, look)
      updated.set(tag, before)
      fresh.push(...written)
    }
    const back = wayBack(plan, document, updated)
    putIn(plan, look, fresh)
    for (const { writes } of plan.texts) for (const write of writes) write()
    try {
      await context.sync()
    } catch (error) {
      const refused = await this.#afterFailure(asFailure(error), plan, back)
      return { refused, lasting: false }
    }
    if (fresh.length > 0) {
      // It is in its place: that it cannot be dressed or shown is no reason to take it out again.
      await polish(context, document, fresh).catch(() => undefined)
      await showBlock(context, fresh).catch(() => undefined)
    }
    await seen(context)
    return {
      back,
      blocks: new Map(
        plan.inserts.map(({ block }) => [block.tag, block.paragraphs.map(({ text }) => text)]),
      ),
      single: document.features.ownUndo ? singleOf(plan) : null,
      revision: document.known.revision,
    }
  }

  /** Word stops at the step that fails and keeps those before it: they are taken back. */
  async #afterFailure(failure: WordFailure, plan: MendPlan, back: WayBack): Promise<string> {
    const { document } = this.#options
    try {
      await Word.run(async (context) => {
        const tags = plan.inserts.map(({ block }) => block.tag)
        await restoreParagraphs(context, document, { inserted: tags, removed: [] })
        for (const edit of back.edits) {
          // One by one: those that were never made refuse to be taken back.
          const undone = await planMend(context, document, [edit])
          if ('refused' in undone) continue
          for (const { writes } of undone.texts) for (const write of writes) write()
        }
        await context.sync()
        await this.#options.written(context)
      })
      return failure.message
    } catch {
      return `${failure.message} En del av ändringen kan ha gjorts: kontrollera texten och ångra i Word.`
    }
  }

  /** Throws UndoRefused where the text has changed since. */
  async #undo({ back, blocks, single, revision }: Done): Promise<void> {
    const { turns, document, written } = this.#options
    const isUndone = await turns.run(async (context) => {
      if (single === null || document.known.revision !== revision) return false
      const undone = await undoInWord(context, document, single.id, single)
      if (undone) await written(context)
      return undone
    })
    if (isUndone) return
    try {
      await turns.run(async (context) => {
        await checkUntouched(context, blocks)
        if (back.inserted.length + back.removed.length > 0) {
          await restoreParagraphs(context, document, back)
          await written(context)
        }
      })
    } catch (error) {
      const { kind, message } = asFailure(error)
      throw kind === 'gone' || kind === 'changed' ? new UndoRefused(message) : error
    }
    if (back.edits.length === 0) return
    const undone = await this.#attempt(back.edits)
    if (!('refused' in undone)) return
    throw undone.lasting ? new UndoRefused(undone.refused) : new Error(undone.refused)
  }
}

function textsOf(edits: readonly Edit[]): string[] {
  return edits.flatMap((edit) => {
    if (edit.type === 'replace') return edit.text
    return edit.type === 'delete' ? [] : edit.block.paragraphs.map(({ text }) => text)
  })
}

/** Blocks that go to the same point follow one another. */
function putIn(plan: MendPlan, look: ReturnType<typeof blockLook>, fresh: Written[]): void {
  const last = new Map<string, Word.ContentControl>()
  for (const { block, target } of plan.inserts) {
    const earlier = target.side === 'After' ? last.get(target.key) : undefined
    const at: Pick<BlockTarget, 'at' | 'side'> =
      earlier === undefined ? target : { at: earlier, side: 'After' }
    const { control, written } = writeBlock(block, at, look)
    last.set(target.key, control)
    fresh.push(...written)
  }
}

function singleOf({ texts, inserts, updates }: MendPlan): Done['single'] {
  const [only, ...others] = texts
  if (only === undefined || others.length + inserts.length + updates.length > 0) return null
  if (only.edit.removed || only.writes.length > 1) return null
  const before = only.located.text
  return { id: only.id, before, after: plainText(reversed(before, only.edit.changes).text) }
}
