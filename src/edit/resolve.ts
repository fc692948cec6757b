/** Edits of text, found in the paragraphs they speak of. All places refer to the text as it is before any of the edits. */
import type { Edit, Place } from './model.ts'
import { findPlace } from './place.ts'
import { refusals } from './refusals.ts'

/** `text[start, end)` becomes `text`. */
export interface TextChange {
  start: number
  end: number
  text: string
}

/** What becomes of one paragraph. */
export interface ParagraphEdit {
  /** In order, none overlapping another. */
  changes: TextChange[]
  /** All that the paragraph says is deleted: the paragraph goes too, where it can. */
  removed: boolean
}

/**
 * The paragraphs' edits by id, or why they cannot be made. `textOf` gives a paragraph's checked text, null where there is
 * none with that id in that part.
 */
export function resolveTextEdits(
  edits: readonly Edit[],
  textOf: (place: Place) => string | null,
): { paragraphs: Map<string, ParagraphEdit> } | { refused: string } {
  const paragraphs = new Map<string, ParagraphEdit>()
  for (const edit of edits) {
    if (edit.type !== 'replace' && edit.type !== 'delete') continue
    const text = textOf(edit.at)
    if (text === null) return { refused: refusals.noParagraph }
    const found = findPlace(edit.at, text)
    if (found === null) return { refused: refusals.gone(edit.at.quote) }
    const [start, end] = found
    const change = { start, end, text: edit.type === 'replace' ? edit.text : '' }
    const before = paragraphs.get(edit.at.paragraph) ?? { changes: [], removed: true }
    const added = addChange(before.changes, change)
    if (added === null) return { refused: refusals.overlapping(edit.at.quote) }
    paragraphs.set(edit.at.paragraph, {
      changes: added,
      removed: before.removed && edit.type === 'delete',
    })
  }
  for (const [id, edit] of paragraphs) {
    const at = edits.find((each) => 'at' in each && each.at.paragraph === id)
    const text = at !== undefined && 'at' in at ? (textOf(at.at) ?? '') : ''
    edit.removed = edit.removed && text !== '' && changedText(text, edit.changes) === ''
  }
  return { paragraphs }
}

/** The text after the changes. */
function changedText(text: string, changes: readonly TextChange[]): string {
  let result = ''
  let at = 0
  for (const change of changes) {
    result += text.slice(at, change.start) + change.text
    at = change.end
  }
  return result + text.slice(at)
}

/** Null where the change overlaps another; the same change twice is one. */
function addChange(changes: readonly TextChange[], added: TextChange): TextChange[] | null {
  const after: TextChange[] = []
  const before: TextChange[] = []
  for (const change of changes) {
    const same = change.start === added.start && change.end === added.end
    if (same && change.text === added.text && change.end > change.start) return [...changes]
    if (same && change.end > change.start) return null
    if (change.start < added.end && added.start < change.end) return null
    if (change.start > added.start || (change.start === added.start && change.end > added.start)) {
      after.push(change)
    } else {
      before.push(change)
    }
  }
  return [...before, added, ...after]
}
