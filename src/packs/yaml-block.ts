/** YAML inside a pack: its value, and where in the file each part of it stands. */
import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml'
import type { Document, Node } from 'yaml'

interface Position {
  /** From 1, in the pack's file. */
  line: number
  column: number
}

export type KeyPath = readonly PropertyKey[]

export interface YamlBlock {
  value: unknown
  /** Syntax errors; with any of them `value` is not to be used. */
  errors: readonly { at: Position; code: string; message: string }[]
  /** Where the value at a path begins; the nearest parent's position where the path leads nowhere. */
  locate(path: KeyPath): Position
  /** Where a key of the map at a path stands. */
  locateKey(path: KeyPath, key: string): Position
  /** Where `offset` of the text value `text` stands, looked for under a path; null where no such text is. */
  locateText(path: KeyPath, text: string, offset: number): Position | null
}

/** @param firstLine The file's line of the first line of `source`. */
export function readYaml(source: string, firstLine: number): YamlBlock {
  const lines = new LineCounter()
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false })
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset)
    return { line: line + firstLine - 1, column: col }
  }
  return {
    value: document.errors.length === 0 ? (document.toJS() as unknown) : null,
    errors: document.errors.map((error) => ({
      at: at(error.pos[0]),
      code: error.code,
      message: error.message,
    })),
    locate: (path) => at(startOf(nodeAt(document, path))),
    locateKey: (path, key) => at(keyStart(document, path, key)),
    locateText: (path, text, offset) => {
      const start = textStart(nodeAt(document, path), source, text, offset)
      return start === null ? null : at(start)
    },
  }
}

function nodeAt(document: Document.Parsed, path: KeyPath): Node | null {
  let node: unknown = document.contents
  for (const key of path) {
    const next = childOf(node, key)
    if (next === null) break
    node = next
  }
  return isNodeLike(node) ? node : null
}

function childOf(node: unknown, key: PropertyKey): unknown {
  if (isSeq(node) && typeof key === 'number') return node.items[key] ?? null
  if (!isMap(node)) return null
  const pair = node.items.find(
    (item) => isScalar(item.key) && String(item.key.value) === String(key),
  )
  return pair?.value ?? pair?.key ?? null
}

function isNodeLike(node: unknown): node is Node {
  return isMap(node) || isSeq(node) || isScalar(node)
}

function startOf(node: Node | null): number {
  return node?.range?.[0] ?? 0
}

function keyStart(document: Document.Parsed, path: KeyPath, key: string): number {
  const map = nodeAt(document, path)
  if (isMap(map)) {
    for (const pair of map.items) {
      if (isPair(pair) && isScalar(pair.key) && String(pair.key.value) === key) {
        return startOf(pair.key)
      }
    }
  }
  return startOf(map)
}

/** A plain or quoted scalar stands in the source as it is, but for escapes: then its own beginning has to do. */
function textStart(
  under: Node | null,
  source: string,
  text: string,
  offset: number,
): number | null {
  let found: number | null = null
  if (under === null) return null
  visit(under, {
    Scalar(_key, node) {
      if (node.value !== text || node.range == null) return undefined
      const written = source.slice(node.range[0], node.range[1])
      const inside = written.indexOf(text)
      found = node.range[0] + (inside === -1 ? 0 : inside + offset)
      return visit.BREAK
    },
  })
  return found
}
