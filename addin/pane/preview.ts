/** What a mend will do, in words and before it is done: read out of its edits alone. */
import type { Block, Edit, Finding, Mend, Place } from '../../src/edit/model.ts'

export type PreviewPart =
  | { kind: 'text'; before: string; old: string; text: string; after: string }
  | { kind: 'block'; where: 'after' | 'before' | 'end' | 'update'; quote: string; block: Block }

export type ActionWord = 'replace' | 'delete' | 'add' | 'insert' | 'signature' | 'note' | 'update'

const longestAround = 24
const longestText = 220
const longestAnchor = 48

export function previewOf(edits: readonly Edit[]): PreviewPart[] {
  return edits.map((edit) => {
    if (edit.type === 'replace' || edit.type === 'delete') {
      const text = edit.type === 'replace' ? edit.text : ''
      return { kind: 'text', ...quoted(edit.at), text: shortened(text) }
    }
    const { block } = edit
    if (edit.type === 'update') return { kind: 'block', where: 'update', quote: '', block }
    if (edit.where === 'end') return { kind: 'block', where: 'end', quote: '', block }
    return 'after' in edit.where
      ? { kind: 'block', where: 'after', quote: anchorOf(edit.where.after), block }
      : { kind: 'block', where: 'before', quote: anchorOf(edit.where.before), block }
  })
}

/** A quote with the nearest whole words around it. */
export function quoted(at: Place): { before: string; old: string; after: string } {
  const before = at.before.replace(/\s+/gu, ' ')
  const after = at.after.replace(/\s+/gu, ' ')
  const start =
    before.length <= longestAround ? 0 : before.indexOf(' ', before.length - longestAround - 1)
  const end = after.length <= longestAround ? after.length : after.lastIndexOf(' ', longestAround)
  return {
    before:
      start <= 0
        ? before.length <= longestAround
          ? before
          : '… '
        : `… ${before.slice(start + 1)}`,
    old: shortened(at.quote),
    after: end === after.length ? after : `${after.slice(0, Math.max(0, end))} …`,
  }
}

/** The short word on a mend's button; its preview tells the rest. */
export function actionWord({ edits }: Mend): ActionWord {
  const [first] = edits
  switch (first?.type) {
    case 'insert':
      if (first.block.kind === 'signature') return 'signature'
      return first.block.kind === 'note' ? 'note' : 'insert'
    case 'update':
      return 'update'
    case 'delete':
      return 'delete'
    default:
      if (first?.at.quote === '') return 'add'
      return first?.text === '' ? 'delete' : 'replace'
  }
}

/** The mend does nothing but put other words in the place of the quote. */
export function replacesQuote({ at }: Finding, { edits }: Mend): boolean {
  const [edit] = edits
  return (
    at !== null &&
    edits.length === 1 &&
    (edit?.type === 'replace' || edit?.type === 'delete') &&
    edit.at.paragraph === at.paragraph &&
    edit.at.quote === at.quote &&
    edit.at.occurrence === at.occurrence &&
    at.quote !== ''
  )
}

function anchorOf({ quote }: Place): string {
  return shortened(quote, longestAnchor)
}

/** Cut between words, where there are any. */
function shortened(text: string, longest = longestText): string {
  if (text.length <= longest) return text
  const space = text.lastIndexOf(' ', longest)
  return `${text.slice(0, space > 0 ? space : longest).trimEnd()} …`
}
