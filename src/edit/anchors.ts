/** Where a clerk would put a block. */
import type { Matter, Memo, MemoParagraph, Section, SectionKind } from '../memo/model.ts'
import { sectionKinds } from '../memo/section-kinds.ts'
import { namePlaceholder, withoutHeading } from './blocks.ts'
import type { Block, Edit, Place } from './model.ts'
import { placeIn } from './place-in.ts'
import { readTag } from './tag.ts'
import { endOfText, lastTextOf } from './text-end.ts'

type Where = Extract<Edit, { type: 'insert' }>['where']

/** Sections that may stand elsewhere, and are looked for by themselves. */
const elsewhere: readonly SectionKind[] = ['papers', 'dispatch', 'signature', 'other']
const usualOrder = sectionKinds.filter((kind) => !elsewhere.includes(kind))

/**
 * The edit that puts the block into the memo: an update where a control with its tag is there already, without its
 * heading where the memo has that section, and in minutes under the § of the block's key.
 */
export function insertBlock(memo: Memo, block: Block): Edit {
  const { tag } = block
  if (memo.tags.has(tag)) {
    return { type: 'update', tag, block }
  }
  const matter = matterOf(memo, block)
  if (block.kind === 'signature') return insertSignature(memo, matter, block)
  const kind = sectionOf(block)
  const existing =
    kind === null ? undefined : matter.sections.findLast((each) => each.kind === kind)
  if (existing !== undefined) {
    const last = lastTextOf(memo, existing)
    return insert(afterText(memo, last, existing), withoutHeading(block))
  }
  return insert(newSectionPlace(memo, matter, kind), block)
}

/** Beside a paragraph that is named by a mend. */
export function insertBeside(
  paragraph: MemoParagraph,
  side: 'before' | 'after',
  block: Block,
): Edit {
  return insert(
    side === 'before' ? { before: placeAt(paragraph) } : { after: placeAt(paragraph) },
    block,
  )
}

function insert(where: Where, block: Block): Edit {
  return { type: 'insert', where, block }
}

/** The section that a block belongs to or is. */
function sectionOf(block: Block): SectionKind | null {
  if (block.kind === 'financing') return 'economy'
  if (block.kind === 'note') return 'note'
  const key = readTag(block.tag)?.key
  return block.kind === 'section'
    ? ([...usualOrder, ...ending].find((kind) => kind === key) ?? null)
    : null
}

const ending: readonly SectionKind[] = ['papers', 'dispatch']

/** The § of the block's key ("179-2"); else the last matter that has decision points, else the last. */
function matterOf(memo: Memo, block: Block): Matter {
  const number = Number(/^(\d+)-/.exec(readTag(block.tag)?.key ?? '')?.[1] ?? NaN)
  const named = memo.matters.find((matter) => matter.number === number)
  const deciding = memo.matters[memo.points.at(-1)?.matter ?? -1]
  return (
    named ??
    deciding ??
    memo.matters.at(-1) ?? { number: null, heading: null, sections: memo.sections }
  )
}

function newSectionPlace(memo: Memo, matter: Matter, kind: SectionKind | null): Where {
  const { sections } = matter
  if (kind === 'papers' || kind === 'dispatch') return endingPlace(memo, matter, kind)
  if (kind === 'note') {
    const economy = sections.findLast((section) => section.kind === 'economy')
    if (economy !== undefined) return afterText(memo, lastTextOf(memo, economy), economy)
  }
  if (kind === null || kind === 'economy' || kind === 'note') {
    return afterEnd(memo, matter, kind === 'economy' ? ['note'] : [])
  }
  const rank = usualOrder.indexOf(kind)
  const before = sections.findLast((section) => {
    const at = usualOrder.indexOf(section.kind)
    return at > 0 && at < rank
  })
  if (before !== undefined) return afterText(memo, lastTextOf(memo, before), before)
  const after = sections.find((section) => usualOrder.indexOf(section.kind) > rank)
  if (after?.heading != null) return { before: placeAt(after.heading) }
  return afterEnd(memo, matter, [])
}

/** Papers and recipients: beside each other where one is there, else last of all. */
function endingPlace(memo: Memo, matter: Matter, kind: 'papers' | 'dispatch'): Where {
  const other = matter.sections.find(
    (section) => section.kind === (kind === 'papers' ? 'dispatch' : 'papers'),
  )
  if (other === undefined) {
    const { attachment } = endOfText(memo, matter, [])
    if (attachment !== null) return { before: placeAt(attachment) }
    const last = matter.sections.at(-1)
    if (last === undefined || matter === memo.matters.at(-1)) return 'end'
    return afterText(memo, last.paragraphs.findLast(hasText) ?? last.heading, last)
  }
  if (kind === 'papers' && other.heading !== null) return { before: placeAt(other.heading) }
  return afterText(memo, lastTextOf(memo, other), other)
}

/** After the matter's last text: above signatures, trailing papers and recipients. */
function afterEnd(memo: Memo, matter: Matter, above: readonly SectionKind[]): Where {
  const { last, section } = endOfText(memo, matter, above)
  return afterText(memo, last, section)
}

/**
 * After a paragraph, at the level that its section has: after a table whose cells hold the section's last words, not in
 * them, unless the whole section lies in cells.
 */
function afterText(memo: Memo, last: MemoParagraph | null, section: Section | null): Where {
  if (last === null) return 'end'
  const level = section?.heading ?? section?.paragraphs[0] ?? null
  if (last.cell === null || (level !== null && level.cell !== null)) return { after: placeAt(last) }
  const body = memo.paragraphs.filter(({ story }) => story === 'body')
  const next = body.slice(body.indexOf(last) + 1).find(({ cell }) => cell === null)
  if (next === undefined) return 'end'
  // The blank line below a table stays there.
  return next.text.trim() === '' ? { after: placeAt(next) } : { before: placeAt(next) }
}

/**
 * A signature of that title that is in the memo already is not put in once more: its name is filled in where the block
 * gives one, else it stays as it is.
 */
function insertSignature(memo: Memo, matter: Matter, block: Block): Edit {
  const title = block.paragraphs.find(({ role }) => role === 'title')?.text ?? ''
  const name = block.paragraphs.find(({ role }) => role === 'name')?.text ?? namePlaceholder
  const same = memo.signatures.find(
    (signature) =>
      signature.name !== null && signature.title?.text.trim().toLowerCase() === title.toLowerCase(),
  )
  const paragraph = memo.byId.get(same?.name?.span.paragraph ?? '')
  if (same?.name == null || paragraph === undefined) {
    return insert(afterEnd(memo, matter, []), block)
  }
  const { start, end } = same.name.span
  const text = name === namePlaceholder ? paragraph.text.slice(start, end) : name
  return { type: 'replace', at: placeIn(paragraph, start, end), text }
}

function hasText(paragraph: MemoParagraph): boolean {
  return paragraph.text.trim() !== ''
}

/** Long enough to be known again, short enough to outlive edits further on. */
const longestAnchor = 64

function placeAt(paragraph: MemoParagraph): Place {
  const { text } = paragraph
  const cut = /[\uD800-\uDBFF]/.test(text[longestAnchor - 1] ?? '')
    ? longestAnchor - 1
    : longestAnchor
  return placeIn(paragraph, 0, Math.min(text.length, cut))
}
