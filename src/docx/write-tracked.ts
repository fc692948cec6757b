/** A planned change of text as tracked deletions and insertions (ISO 29500-1, 17.13.5). */
import type { PartNames } from './part-names.ts'
import { runContent, textElementOf } from './run-content.ts'
import type { ParagraphMap, Run } from './run-map.ts'
import type { Splice } from './splice.ts'
import type { PieceChange, TextPlan } from './text-plan.ts'
import type { Piece } from './text-piece.ts'
import type { Revisions } from './revisions.ts'
import { runInEmptyParagraph, runOf } from './write-text.ts'
import { append } from '../memo/append.ts'

type Mode = 'keep' | 'delete' | 'insert'
interface Segment {
  mode: Mode
  xml: string
}

/** Each touched run is written anew, cut where the change begins and ends; all that is in it stays in its order. */
export function trackedSplices(
  xml: string,
  map: ParagraphMap,
  plan: TextPlan,
  names: PartNames,
  revisions: Revisions,
): Splice[] {
  const runs = new Map<Run, Map<Piece, readonly PieceChange[]>>()
  for (const [piece, { run, changes }] of plan.pieces) {
    const pieces = runs.get(run) ?? new Map<Piece, readonly PieceChange[]>()
    runs.set(run, pieces.set(piece, changes))
  }
  const splices = [...runs].map(([run, pieces]): Splice => {
    const segments = segmentsOf(xml, run, pieces, names)
    return {
      start: run.start,
      end: run.end,
      text: writeRun(xml, run, segments, names, revisions),
    }
  })
  if (plan.added !== '') {
    const inserted = revisions.inserted(runOf(plan.added, '', names))
    splices.push(runInEmptyParagraph(xml, map, inserted, names))
  }
  return splices
}

/** The run's content after its properties, cut into what is kept, deleted and put in. */
function segmentsOf(
  xml: string,
  run: Run,
  pieces: ReadonlyMap<Piece, readonly PieceChange[]>,
  names: PartNames,
): Segment[] {
  const closing = xml.lastIndexOf('</', run.end - 1)
  let at = run.openEnd
  if (run.properties !== '') at = xml.indexOf(run.properties, at) + run.properties.length
  const segments: Segment[] = []
  for (const [piece, changes] of pieces) {
    segments.push({ mode: 'keep', xml: xml.slice(at, piece.start) })
    append(segments, pieceSegments(xml, piece, changes, names))
    at = piece.end
  }
  segments.push({ mode: 'keep', xml: xml.slice(at, closing) })
  return segments
}

function pieceSegments(
  xml: string,
  piece: Piece,
  changes: readonly PieceChange[],
  names: PartNames,
): Segment[] {
  const element = (text: string, name: string): string => {
    if (text === '') return ''
    // A tab or a break is the same element in deleted text.
    if (piece.kind === 'text') return textElementOf(text, names, name)
    return xml.slice(piece.start, piece.end)
  }
  const segments: Segment[] = []
  let at = 0
  for (const { start, end, text } of changes) {
    segments.push({ mode: 'keep', xml: element(piece.text.slice(at, start), 't') })
    segments.push({ mode: 'delete', xml: element(piece.text.slice(start, end), 'delText') })
    segments.push({ mode: 'insert', xml: runContent(text, names) })
    at = end
  }
  segments.push({ mode: 'keep', xml: element(piece.text.slice(at), 't') })
  return segments
}

function writeRun(
  xml: string,
  run: Run,
  segments: readonly Segment[],
  names: PartNames,
  revisions: Revisions,
): string {
  const open = xml.slice(run.start, run.openEnd)
  const close = `</${names.element('r')}>`
  let result = ''
  let mode: Mode = 'keep'
  let content = ''
  const flush = (): void => {
    if (content === '') return
    const properties = result === '' ? run.properties : revisions.again(run.properties)
    const whole = open + properties + content + close
    if (mode === 'delete') result += revisions.deleted(whole)
    // In somebody's insertion new words are a part of it: insertions do not nest.
    else result += mode === 'insert' && !run.inserted ? revisions.inserted(whole) : whole
    content = ''
  }
  for (const segment of segments) {
    if (segment.xml === '') continue
    if (segment.mode !== mode) flush()
    mode = segment.mode
    content += segment.xml
  }
  flush()
  return result
}
