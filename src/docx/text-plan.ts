/** Which parts of which runs a change of text touches, and why it may not. Nothing is written here. */
import type { TextChange } from '../edit/resolve.ts'
import type { ParagraphNode } from '../memo/tree.ts'
import type { ParagraphMap, Run } from './run-map.ts'
import type { Piece } from './text-piece.ts'
import { writeRefusals } from './write-refusals.ts'

/** `piece.text[start, end)` becomes `text`. For a mark the whole of it, or a point before or after it. */
export interface PieceChange {
  start: number
  end: number
  text: string
}

export interface TextPlan {
  /** In order of the text, none overlapping. */
  pieces: Map<Piece, { run: Run; changes: PieceChange[] }>
  /** Text for a paragraph that has no run to take it. */
  added: string
}

interface Located {
  piece: Piece
  run: Run
}

/** Bookmarks that Word makes for itself and makes again. */
const passing = /^_(?:GoBack|Hlk\d)/

/** `wholeWords`: a tracked change shows words, not letters. */
export function planText(
  map: ParagraphMap,
  node: ParagraphNode,
  changes: readonly TextChange[],
  wholeWords: boolean,
): TextPlan | { refused: string } {
  const visible = visibleUnits(node)
  if (visible === null || map.text !== visible.text) return { refused: writeRefusals.unsure }
  const located = map.runs
    .flatMap((run) => run.pieces.map((piece) => ({ piece, run })))
    .sort((a, b) => a.piece.offset - b.piece.offset)
  const plan: TextPlan = { pieces: new Map(), added: '' }
  for (const change of changes) {
    const small = smallest(visible.checked, change, wholeWords)
    const refused = planChange(plan, map, located, visible.units, change, small)
    if (refused !== null) return { refused }
  }
  return plan
}

interface VisibleUnits {
  /** The paragraph's whole text, and the part of it that is checked. */
  text: string
  checked: string
  /** For each unit of the checked text, its offset in the whole. */
  units: number[]
}

/** Hidden text is counted by the reader's word, not by ours. */
function visibleUnits(node: ParagraphNode): VisibleUnits | null {
  const result: VisibleUnits = { text: '', checked: '', units: [] }
  for (const child of node.children) {
    if (child.type !== 'text') return null
    if (child.data?.hidden !== true) {
      for (let at = 0; at < child.value.length; at += 1) result.units.push(result.text.length + at)
      result.checked += child.value
    }
    result.text += child.value
  }
  return result
}

/** The change without what is the same before and after at its edges. */
function smallest(text: string, change: TextChange, wholeWords: boolean): TextChange {
  const quote = text.slice(change.start, change.end)
  const longest = Math.min(quote.length, change.text.length)
  let head = 0
  while (head < longest && quote[head] === change.text[head]) head += 1
  let tail = 0
  while (tail < longest - head && quote.at(-1 - tail) === change.text.at(-1 - tail)) tail += 1
  while (head > 0 && keepsTogether(quote, head, wholeWords, change.text)) head -= 1
  while (tail > 0 && keepsTogether(quote, quote.length - tail, wholeWords, change.text)) tail -= 1
  return {
    start: change.start + head,
    end: change.end - tail,
    text: change.text.slice(head, change.text.length - tail),
  }
}

/** No cut between the halves of a surrogate pair, nor, where words are to be whole, inside a word. */
function keepsTogether(
  quote: string,
  at: number,
  wholeWords: boolean,
  replacement: string,
): boolean {
  const before = quote[at - 1] ?? ''
  const after = quote[at] ?? ''
  if (/[\uD800-\uDBFF]/.test(before)) return true
  return wholeWords && replacement !== '' && isWord(before) && (after === '' || isWord(after))
}

function isWord(character: string): boolean {
  return /[\p{L}\p{N}\p{M}]/u.test(character)
}

function planChange(
  plan: TextPlan,
  map: ParagraphMap,
  located: readonly Located[],
  units: readonly number[],
  asked: TextChange,
  change: TextChange,
): string | null {
  if (change.start === change.end && change.text === '') return null
  if (change.start === change.end) {
    return planInsertion(plan, located, units, asked, change)
  }
  const start = units[change.start] ?? 0
  const end = (units[change.end - 1] ?? 0) + 1
  const shown = new Set(units.slice(change.start, change.end))
  const touched = located.filter(
    ({ piece }) =>
      piece.text !== '' &&
      piece.offset < end &&
      piece.offset + piece.text.length > start &&
      shown.has(Math.max(start, piece.offset)),
  )
  const refused = refusalFor(map, located, touched, start, end, change.text)
  if (refused !== null) return refused
  const heir =
    touched.find(({ piece, run }) => piece.kind === 'text' && !run.inserted) ?? touched[0]
  for (const each of touched) {
    const { piece } = each
    addTo(plan, each, {
      start: Math.max(0, start - piece.offset),
      end: Math.min(piece.text.length, end - piece.offset),
      text: each === heir ? change.text : '',
    })
  }
  return null
}

function refusalFor(
  map: ParagraphMap,
  located: readonly Located[],
  touched: readonly Located[],
  start: number,
  end: number,
  text: string,
): string | null {
  const [first] = touched
  if (first === undefined) return writeRefusals.unsure
  if (touched.some(({ run }) => run.fixed)) return writeRefusals.fixed
  if (touched.some(({ run }) => run.fence !== first.run.fence)) return writeRefusals.fence
  const last = text === '' ? end : end - 1
  const inside = (offset: number): boolean => offset > start && offset <= last
  if (located.some(({ piece }) => piece.kind === 'object' && inside(piece.offset))) {
    return writeRefusals.object
  }
  // A bookmark or comment whose whole text would go.
  const starts = map.markers.filter(({ kind, offset, name }) => {
    return kind === 'start' && offset > start && offset < end && !passing.test(name)
  })
  const lost = starts.some((opening) =>
    map.markers.some(
      ({ kind, id, offset }) => kind === 'end' && id === opening.id && offset <= end,
    ),
  )
  return lost ? writeRefusals.marker : null
}

/** A point takes the side that was asked for, then the side that is in no link or field, then the left. */
function planInsertion(
  plan: TextPlan,
  located: readonly Located[],
  units: readonly number[],
  asked: TextChange,
  change: TextChange,
): string | null {
  const at = change.start
  const left = pieceAt(located, units[at - 1])
  const right = pieceAt(located, units[at])
  const inQuote = [...(at > asked.start ? [left] : []), ...(at < asked.end ? [right] : [])]
  const sides = (inQuote.length > 0 ? inQuote : [left, right]).filter((side) => side !== undefined)
  const usable = sides.filter(({ run }) => !run.fixed)
  const best = usable.sort((a, b) => unsuitability(a) - unsuitability(b))[0]
  if (best === undefined) {
    if (units.length > 0 || sides.length > 0) return writeRefusals.fixed
    plan.added += change.text
    return null
  }
  const { piece } = best
  const offset =
    best === right ? (units[at] ?? 0) - piece.offset : (units[at - 1] ?? 0) + 1 - piece.offset
  addTo(plan, best, { start: offset, end: offset, text: change.text })
  return null
}

function unsuitability({ piece, run }: Located): number {
  return (run.fence === '' ? 0 : 2) + (piece.kind === 'text' ? 0 : 1)
}

function pieceAt(located: readonly Located[], unit: number | undefined): Located | undefined {
  if (unit === undefined) return undefined
  return located.find(
    ({ piece }) => piece.offset <= unit && unit < piece.offset + piece.text.length,
  )
}

function addTo(plan: TextPlan, { piece, run }: Located, change: PieceChange): void {
  const planned = plan.pieces.get(piece) ?? { run, changes: [] }
  planned.changes.push(change)
  plan.pieces.set(piece, planned)
}
