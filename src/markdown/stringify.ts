/** The memo tree → Markdown of the same dialect; what `parseMarkdown` reads back as the same paragraphs. */
import type { Table } from 'mdast'
import { checkedText } from '../memo/flatten.ts'
import type { ParagraphNode, Root, RootContent } from '../memo/tree.ts'
import { escapeText } from './escape.ts'
import { writeFrontMatter } from './write-front-matter.ts'

export interface StringifyOptions {
  /**
   * No blank lines but those the grammar needs: for comparing texts. Otherwise blank lines stay where the source had
   * them, and go around headings, lists and tables, and between old text and new.
   */
  compact?: boolean
}

interface Block {
  text: string
  kind: 'heading' | 'item' | 'table' | 'line'
  /** Lines of the source; null for what was put in. */
  lines: { start: number; end: number } | null
}

/** Content control tags, styles and empty paragraphs have no Markdown and are left out. */
export function stringifyMarkdown(root: Root, options: StringifyOptions = {}): string {
  const compact = options.compact ?? false
  const front = writeFrontMatter(root, (part) => joined(blocksOf(part.children), true))
  const body = root.children.filter(
    (node) =>
      node.type !== 'wordPart' &&
      !(node.type === 'paragraph' && node.data?.frontMatter !== undefined),
  )
  const text = joined(blocksOf(body), compact)
  const gap = front !== '' && text !== '' && !compact ? '\n' : ''
  return front + gap + (text === '' ? '' : `${text}\n`)
}

function joined(blocks: readonly Block[], compact: boolean): string {
  return blocks
    .map((block, index) => {
      const before = blocks[index - 1]
      if (before === undefined) return block.text
      return (isApart(before, block, compact) ? '\n\n' : '\n') + block.text
    })
    .join('')
}

/** Whether a blank line stands between two blocks. */
function isApart(before: Block, block: Block, compact: boolean): boolean {
  const needed = before.kind === 'table' || block.kind === 'table'
  if (needed || (before.kind === 'line' && block.kind === 'item')) return true
  if (compact) return false
  if (before.lines !== null && block.lines !== null) return block.lines.start - before.lines.end > 1
  if (before.kind === 'heading' || block.kind === 'heading') return true
  return before.kind !== block.kind || (before.lines === null) !== (block.lines === null)
}

function blocksOf(nodes: readonly RootContent[]): Block[] {
  const widths: number[] = []
  return nodes.flatMap((node): Block[] => {
    if (node.type === 'paragraph' || node.type === 'heading') return paragraphBlock(node, widths)
    widths.length = 0
    if (node.type === 'table')
      return [{ text: tableText(node), kind: 'table', lines: linesOf(node) }]
    return 'children' in node ? blocksOf(node.children as RootContent[]) : []
  })
}

/** @param widths Columns that the open list levels are indented by; changed as levels open and close. */
function paragraphBlock(node: ParagraphNode, widths: number[]): Block[] {
  const text = checkedText(node)
  if (text === '') return []
  const lines = linesOf(node)
  const label = node.data?.word?.listLabel
  if (node.type === 'heading') {
    widths.length = 0
    const words = label === undefined ? text : `${label} ${text}`
    const escaped = escapeText(words, { bold: false, cell: false, opensLine: false }).replace(
      /#+$/,
      '\\$&',
    )
    return [{ text: `${'#'.repeat(Math.min(node.depth, 6))} ${escaped}`, kind: 'heading', lines }]
  }
  const marker = label === undefined ? null : markerOf(label)
  if (marker === null) {
    widths.length = 0
    const words = label === undefined ? text : `${label} ${text}`
    return [{ text: inlineText(words, node, false), kind: 'line', lines }]
  }
  const level = Math.min(node.data?.word?.listLevel ?? 0, widths.length)
  widths.length = level
  const indent = ' '.repeat(widths.reduce((sum, width) => sum + width, 0))
  widths.push(marker.length + 1)
  return [{ text: `${indent}${marker} ${inlineText(text, node, false)}`, kind: 'item', lines }]
}

/** Labels that Markdown has a marker for. */
function markerOf(label: string): string | null {
  if (/^\d{1,9}[.)]$/.test(label)) return label
  if (label === '-' || label === '–') return '-'
  return label === '•' ? '*' : null
}

function inlineText(text: string, node: ParagraphNode, cell: boolean): string {
  const bold = node.data?.word?.bold === true && text.trim() !== ''
  const escaped = escapeText(text, { bold, cell, opensLine: !cell && !bold })
  return bold ? `**${escaped}**` : escaped
}

function tableText(table: Table): string {
  const rows = table.children.map((row) =>
    row.children.map((cell) => cellText(cell.children as unknown as RootContent[])),
  )
  const columns = Math.max(1, ...rows.map((row) => row.length))
  const line = (cells: readonly string[]): string =>
    `| ${Array.from({ length: columns }, (_, index) => cells[index] ?? '').join(' | ')} |`
  const [head = [], ...rest] = rows
  return [line(head), line(Array.from({ length: columns }, () => '---')), ...rest.map(line)].join(
    '\n',
  )
}

/** Paragraphs of a cell, those of tables inside it too, with `<br>` between. */
function cellText(nodes: readonly RootContent[]): string {
  return nodes
    .flatMap((node): string[] => {
      if (node.type === 'paragraph' || node.type === 'heading')
        return [inlineText(checkedText(node), node, true)]
      return 'children' in node ? [cellText(node.children as RootContent[])] : []
    })
    .join('<br>')
}

function linesOf(node: RootContent): Block['lines'] {
  const { position } = node
  return position === undefined ? null : { start: position.start.line, end: position.end.line }
}
