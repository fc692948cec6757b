/** From a finding's place to the line and column that a report prints. */
import type { Finding } from '../edit/model.ts'
import { findPlace } from '../edit/place.ts'
import type { MemoParagraph } from '../memo/model.ts'
import type { LocatedFinding } from './model.ts'

/** What the numbering gives for a paragraph: see `memo/numbering.ts`. */
export type LineOf = (paragraph: string) => number | null

/**
 * Word: paragraph number and offset plus one. Markdown: the file's own line and column, which the nodes' positions give.
 */
export function locate(
  finding: Finding,
  byId: ReadonlyMap<string, MemoParagraph>,
  lineOf: LineOf,
): LocatedFinding {
  const paragraph = finding.at === null ? undefined : byId.get(finding.at.paragraph)
  if (finding.at === null || paragraph === undefined) return { finding, line: null, column: null }
  const start = findPlace(finding.at, paragraph.text)?.[0] ?? 0
  const source = sourcePoint(paragraph, start)
  return source === null
    ? { finding, line: lineOf(paragraph.id), column: start + 1 }
    : { finding, ...source }
}

function sourcePoint(
  paragraph: MemoParagraph,
  offset: number,
): { line: number; column: number } | null {
  let before = 0
  let last: { line: number; column: number } | null = null
  for (const child of paragraph.node.children) {
    if (child.type !== 'text' || child.data?.hidden === true) continue
    if (child.position !== undefined) {
      const { line, column } = child.position.start
      last = { line, column: column + Math.min(offset - before, child.value.length) }
      if (offset < before + child.value.length) return last
    }
    before += child.value.length
  }
  return last
}
