/** A paragraph's content → runs, links, controls and revisions. */
import type { Mark, Node } from 'prosemirror-model'
import { escapeAttribute, escapeText } from '../../../src/docx/xml-text.ts'
import { sdtProperties } from './control.ts'

interface Leaf {
  node: Node
  /** From the outside in. */
  around: readonly Mark[]
  rPr: string
  deleted: boolean
}

export function renderInline(paragraph: Node, nextId: () => number): string {
  const leaves: Leaf[] = []
  paragraph.forEach((node) => leaves.push(leafOf(node)))
  return renderLeaves(leaves, 0, nextId)
}

function leafOf(node: Node): Leaf {
  const around = node.marks
    .filter((mark) => mark.type.name !== 'run')
    .toSorted((a, b) => depthOf(a) - depthOf(b))
  const run = node.marks.find((mark) => mark.type.name === 'run')
  return {
    node,
    around,
    rPr: (run?.attrs['rPr'] as string | undefined) ?? '',
    deleted: around.some((mark) => mark.type.name === 'deletion'),
  }
}

/** Revisions stand next to the runs; a control that was put around all comes first. */
function depthOf(mark: Mark): number {
  if (mark.type.name === 'insertion') return 1000
  if (mark.type.name === 'deletion') return 1001
  return mark.attrs['depth'] as number
}

function renderLeaves(leaves: readonly Leaf[], level: number, nextId: () => number): string {
  let xml = ''
  for (let at = 0; at < leaves.length;) {
    const mark = leaves[at]?.around[level]
    let end = at + 1
    while (end < leaves.length && sameMark(leaves[end]?.around[level], mark)) end++
    const group = leaves.slice(at, end)
    xml +=
      mark === undefined
        ? renderRuns(group)
        : openOf(mark, nextId) + renderLeaves(group, level + 1, nextId) + closeOf(mark)
    at = end
  }
  return xml
}

function sameMark(a: Mark | undefined, b: Mark | undefined): boolean {
  return a === undefined || b === undefined ? a === b : a.eq(b)
}

function openOf(mark: Mark, nextId: () => number): string {
  const attrs = mark.attrs as Record<string, string>
  switch (mark.type.name) {
    case 'control':
      return `<w:sdt>${sdtProperties(mark.attrs)}<w:sdtContent>`
    case 'wrapper':
      return attrs['open'] ?? ''
    default:
      return `<w:${attrs['element']} w:id="${nextId()}" w:author="${escapeAttribute(attrs['author'] ?? '')}"${
        attrs['date'] === '' ? '' : ` w:date="${escapeAttribute(attrs['date'] ?? '')}"`
      }>`
  }
}

function closeOf(mark: Mark): string {
  const attrs = mark.attrs as Record<string, string>
  if (mark.type.name === 'control') return '</w:sdtContent></w:sdt>'
  return mark.type.name === 'wrapper' ? (attrs['close'] ?? '') : `</w:${attrs['element']}>`
}

function renderRuns(leaves: readonly Leaf[]): string {
  let xml = ''
  let open: string | null = null
  for (const { node, rPr, deleted } of leaves) {
    const stands = node.type.name === 'opaque' && node.attrs['inRun'] !== true
    if (open !== null && (stands || open !== rPr)) {
      xml += '</w:r>'
      open = null
    }
    if (stands) {
      xml += node.attrs['xml'] as string
      continue
    }
    if (open === null) xml += `<w:r>${rPr}`
    open = rPr
    xml += runContent(node, deleted)
  }
  return open === null ? xml : `${xml}</w:r>`
}

const elements: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '\t': '<w:tab/>',
    '\u2011': '<w:noBreakHyphen/>',
    '\u00ad': '<w:softHyphen/>',
  }),
)

function runContent(node: Node, deleted: boolean): string {
  if (node.type.name === 'lineBreak') return '<w:br/>'
  if (!node.isText) return node.attrs['xml'] as string
  const name = deleted ? 'w:delText' : 'w:t'
  return (node.text ?? '')
    .split(/([\t\u2011\u00ad])/u)
    .map((piece) => {
      if (piece === '') return ''
      return elements.get(piece) ?? `<${name} xml:space="preserve">${escapeText(piece)}</${name}>`
    })
    .join('')
}
