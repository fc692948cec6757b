/** A block put in a second time: what the writer has made of the first is kept where it can be. */
import { withoutHeading } from './blocks.ts'
import type { Block } from './model.ts'

/**
 * The block as it is to replace the paragraphs that stand in its content control now: without its heading where the
 * control has none, and with the words that somebody has filled in for a `[placeholder]`.
 */
export function fitBlock(block: Block, existing: readonly string[]): Block {
  const fitting = hasHeading(block, existing) ? block : withoutHeading(block)
  if (fitting.paragraphs.length !== existing.length) return fitting
  return {
    ...fitting,
    paragraphs: fitting.paragraphs.map((paragraph, index) => {
      const old = existing[index] ?? ''
      return isFilledIn(paragraph.text, old) ? { ...paragraph, text: old } : paragraph
    }),
  }
}

/** The control has a heading, unless it holds just as many paragraphs as the block has below its own. */
function hasHeading(block: Block, existing: readonly string[]): boolean {
  const { paragraphs } = withoutHeading(block)
  const headings = block.paragraphs.filter(({ role }) => role === 'heading')
  return (
    paragraphs.length !== existing.length || headings.some(({ text }) => existing.includes(text))
  )
}

/** The text is the template with something else in the place of its `[…]`. */
function isFilledIn(template: string, text: string): boolean {
  const literals = template.split(/\[[^[\]]*\]/)
  const first = literals[0] ?? ''
  const last = literals.at(-1) ?? ''
  if (literals.length < 2 || text.length <= first.length + last.length) return false
  if (!text.startsWith(first) || !text.endsWith(last)) return false
  const end = text.length - last.length
  let at = first.length
  for (const literal of literals.slice(1, -1)) {
    const found = text.indexOf(literal, at + 1)
    if (found === -1 || found + literal.length >= end) return false
    at = found + literal.length
  }
  return true
}
