/** Edits on an opened file, giving the file as it is after them. */
import type { Edit } from '../edit/model.ts'
import type { OpenedDocument } from './document.ts'
import { nativeUnpacking } from './native-unpacking.ts'

/** `--track`: who, and when (ISO 8601, UTC). */
export interface Tracking {
  author: string
  date: string
}

/** All edits or none. */
export async function applyEdits(
  opened: OpenedDocument,
  edits: readonly Edit[],
  tracking: Tracking | null,
): Promise<{ opened: OpenedDocument } | { refused: string }> {
  if (opened.kind === 'markdown') {
    const [{ applyToMarkdown }, { parseMarkdown }] = await Promise.all([
      import('../edit/apply-markdown.ts'),
      import('../markdown/parse.ts'),
    ])
    const applied = applyToMarkdown(opened.source, opened.tree, edits)
    if ('refused' in applied) return applied
    return {
      opened: { ...opened, source: applied.source, tree: parseMarkdown(applied.source) },
    }
  }
  const [{ applyToDocx }, { openDocx }] = await Promise.all([
    import('../docx/apply.ts'),
    import('../docx/open.ts'),
  ])
  const applied = applyToDocx(opened.document, edits, optionsFor(tracking))
  if ('refused' in applied) return applied
  const document = openDocx(applied.bytes, {}, nativeUnpacking)
  return { opened: { ...opened, document, tree: document.tree } }
}

/** Why the edits would be refused; null where they would be made. Cheaper than making them: nothing is written or read. */
export async function refusalOf(
  opened: OpenedDocument,
  edits: readonly Edit[],
  tracking: Tracking | null,
): Promise<string | null> {
  if (opened.kind === 'markdown') {
    const { applyToMarkdown } = await import('../edit/apply-markdown.ts')
    const applied = applyToMarkdown(opened.source, opened.tree, edits)
    return 'refused' in applied ? applied.refused : null
  }
  const { refusalInDocx } = await import('../docx/apply.ts')
  return refusalInDocx(opened.document, edits, optionsFor(tracking))
}

function optionsFor(tracking: Tracking | null): { track?: Tracking } {
  return tracking === null ? {} : { track: tracking }
}

/** The bytes of the file as it stands. */
export function bytesOf(opened: OpenedDocument): Uint8Array {
  if (opened.kind === 'docx') return opened.document.bytes
  return new TextEncoder().encode(opened.byteOrderMark ? `\ufeff${opened.source}` : opened.source)
}
