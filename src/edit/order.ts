/** The order of blocks that come to stand at the same point. */
import type { Block, Edit } from './model.ts'
import { readTag } from './tag.ts'

const blockKinds = ['sentence', 'section', 'financing', 'note', 'signature'] as const
const trailing = ['papers', 'dispatch']

/** Lower stands first: what belongs to the matter, its costs, the note on them, the signature, papers and recipients. */
export function rankOf(block: Pick<Block, 'kind' | 'tag'>): number {
  if (block.kind === 'section') {
    const index = trailing.indexOf(readTag(block.tag)?.key ?? '')
    return index === -1 ? 1 : 5 + index
  }
  return { sentence: 0, financing: 2, note: 3, signature: 4 }[block.kind]
}

/** The rank of a block known by its tag; Infinity for what Beredd has not put in. */
export function rankOfTag(tag: string | undefined): number {
  const kind =
    tag === undefined ? undefined : blockKinds.find((each) => tag.startsWith(`beredd:${each}:`))
  return tag === undefined || kind === undefined ? Infinity : rankOf({ kind, tag })
}

/**
 * The edits with each tag put in at most once: a block whose tag is in the document already, or comes twice, updates the
 * first. `present` are the tags in the document.
 */
export function settleInserts(edits: readonly Edit[], present: ReadonlySet<string>): Edit[] {
  const settled: Edit[] = []
  const byTag = new Map<string, number>()
  for (const edit of edits) {
    if (edit.type !== 'insert' && edit.type !== 'update') {
      settled.push(edit)
      continue
    }
    const tag = edit.type === 'insert' ? edit.block.tag : edit.tag
    const earlier = byTag.get(tag)
    const first = earlier === undefined ? undefined : settled[earlier]
    if (earlier !== undefined && (first?.type === 'insert' || first?.type === 'update')) {
      settled[earlier] = { ...first, block: edit.block }
      continue
    }
    byTag.set(tag, settled.length)
    settled.push(present.has(tag) ? { type: 'update', tag, block: edit.block } : edit)
  }
  return settled
}
