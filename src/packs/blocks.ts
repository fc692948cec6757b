/** The literate Markdown of a pack, cut into front matter, clauses, and the fenced blocks under them. */
import type { Blockquote, Code, Paragraph, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { MistakeList } from './mistake.ts'

export interface PackBlock {
  kind: 'rule' | 'uncheckable' | 'covered-by' | 'todo'
  /** What follows the word on the fence: the rule that covers. */
  argument: string
  text: string
  /** Line of the fence; the text begins on the next. */
  line: number
  /** The clause it stands under; null straight under a heading. */
  clause: PackClause | null
}

export interface PackClause {
  id: string
  text: string
  headings: readonly string[]
  line: number
}

export interface PackBlocks {
  /** Null where the file does not begin with it. */
  frontMatter: { text: string; line: number } | null
  clauses: readonly PackClause[]
  blocks: readonly PackBlock[]
}

const kinds = ['rule', 'uncheckable', 'covered-by', 'todo'] as const
const clauseId = /^[A-ZÅÄÖ]{1,3}\d{1,3}[a-z]?$/u

export function readBlocks(markdown: string, list: MistakeList): PackBlocks {
  const root: Root = unified().use(remarkParse).use(remarkFrontmatter).parse(markdown)
  const clauses: PackClause[] = []
  const blocks: PackBlock[] = []
  const headings: string[] = []
  let clause: PackClause | null = null
  let frontMatter: PackBlocks['frontMatter'] = null
  for (const node of root.children) {
    const line = node.position?.start.line ?? 1
    if (node.type === 'yaml') frontMatter = { text: node.value, line: line + 1 }
    if (node.type === 'heading') {
      headings.length = Math.min(headings.length, node.depth - 1)
      headings[node.depth - 1] = toString(node)
      clause = null
    }
    if (node.type === 'blockquote') {
      for (const read of readClauses(node, headings.filter(Boolean), list)) {
        clause = read
        clauses.push(read)
      }
    }
    if (node.type === 'code') {
      checkClosed(node, markdown, list)
      const block = readBlock(node, clause, list)
      if (block !== null) blocks.push(block)
    }
  }
  return { frontMatter, clauses, blocks }
}

/** Each paragraph of the quote that begins with a bold id is a clause; one without belongs to the clause before it. */
function readClauses(
  quote: Blockquote,
  headings: readonly string[],
  list: MistakeList,
): PackClause[] {
  const clauses: PackClause[] = []
  for (const child of quote.children) {
    const line = child.position?.start.line ?? 1
    const id = child.type === 'paragraph' ? idOf(child) : null
    const last = clauses.at(-1)
    if (child.type === 'paragraph' && id !== null) {
      const text = oneLine(
        child.children
          .slice(1)
          .map((part) => toString(part))
          .join(''),
      )
      clauses.push({ id, text, headings, line })
    } else if (last === undefined) {
      list.add({
        code: 'clause-without-id',
        line,
        column: 1,
        reason: 'Ett citat ur instruktionen börjar inte med sin punkt.',
        expected: 'punktens id i fetstil, sedan orden som de står',
        example: '> **N12** Kommundirektören undertecknar …',
      })
    } else {
      last.text = `${last.text} ${oneLine(toString(child))}`
    }
  }
  return clauses
}

function idOf(paragraph: Paragraph): string | null {
  const first = paragraph.children[0]
  if (first?.type !== 'strong') return null
  const id = toString(first)
  return clauseId.test(id) ? id : null
}

function oneLine(text: string): string {
  return text.replaceAll(/\s*\n\s*/gu, ' ').trim()
}

/** To Markdown a fence that nothing closes holds the rest of the file: what its author left out is not seen. */
function checkClosed(node: Code, markdown: string, list: MistakeList): void {
  const { start, end } = node.position ?? {}
  const lines = markdown.slice(start?.offset, end?.offset).split(/\r?\n/u)
  const fence = /^(?:`{3,}|~{3,})/u.exec(lines[0] ?? '')?.[0]
  if (fence === undefined) return
  const last = lines.length > 1 ? (lines.at(-1) ?? '').trim() : ''
  if (last.startsWith(fence) && last.replaceAll(fence.charAt(0), '') === '') return
  list.add({
    code: 'unclosed-block',
    line: start?.line ?? 1,
    column: 1,
    reason: `Blocket ”${node.lang ?? ''}” slutar aldrig.`,
    expected: `en egen rad ${fence} där blocket slutar`,
    example: `${fence}${node.lang ?? 'rule'}\n…\n${fence}`,
  })
}

function readBlock(node: Code, clause: PackClause | null, list: MistakeList): PackBlock | null {
  const line = node.position?.start.line ?? 1
  const language = node.lang ?? ''
  const word = language.replace(/:$/u, '')
  const kind = kinds.find((known) => known === word)
  if (kind !== undefined) {
    const block = { kind, argument: (node.meta ?? '').trim(), text: node.value, line, clause }
    if (kind === 'rule' || clause !== null) return block
    list.add({
      code: 'block-without-clause',
      line,
      column: 1,
      reason: `Blocket ”${kind}” står inte under någon punkt.`,
      expected: 'ett citat med punktens ord närmast före blocket',
      example: '> **N6** Kommundirektören ska stödja …\n\n```uncheckable\nEn allmän uppgift.\n```',
    })
    return null
  }
  list.add({
    code: 'unknown-block',
    line,
    column: 1,
    reason: `Blocket ”${language}” är okänt.`,
    expected: `något av ${kinds.join(', ')}`,
    example: '```rule\nid: director-signature\n…\n```',
  })
  return null
}
