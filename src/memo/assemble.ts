/** Paragraphs with their facts → the memo. Light: run again at every change; what a paragraph says alone is kept. */
import { memoTypes, type MemoType, type Settings } from '../settings/schema.ts'
import { createAnalyser, type Analyse } from './analysis.ts'
import { pointAssignments, reportsOnAssignment } from './assignments.ts'
import { guessType, looksLikeMinutes } from './document-type.ts'
import { readDraft } from './draft.ts'
import { headParagraphs, headPieces } from './header-lines.ts'
import { readHeader } from './header.ts'
import type {
  Assignment,
  DecisionPoint,
  HeaderField,
  Memo,
  MemoParagraph,
  Organ,
  Section,
} from './model.ts'
import { organFacts, organOf } from './organs.ts'
import { pointsOf } from './points.ts'
import { outline } from './sections.ts'
import { readSignatures } from './signatures.ts'
import type { Root } from './tree.ts'

/** One analyser for each set of settings: what a paragraph says may depend on the registers. */
const analysers = new WeakMap<Settings, Analyse>()

/** @param paragraphs Every story in reading order, as `flatten` gives them, each with its facts. */
export function assembleMemo(
  root: Root,
  paragraphs: readonly MemoParagraph[],
  settings: Settings,
): Memo {
  const analyse = analyserFor(settings)
  const body = paragraphs.filter((paragraph) => paragraph.story === 'body')
  const chosen = settings.type ?? ownType(root)
  const minutes = chosen === 'minutes' || (chosen === null && looksLikeMinutes(paragraphs, analyse))
  const { matters, sections } = outline(body, minutes, analyse)
  const head = headParagraphs(paragraphs, sections[0])
  const header = readHeader(head, sections[0])
  const { signatures, paragraphs: block } = readSignatures(sections, paragraphs, settings)
  const points = pointsByMatter(sections, block)
  const organ = organOfMemo(points, sections, header, paragraphs)
  let byId: ReadonlyMap<string, MemoParagraph> | null = null
  const find = (id: string): MemoParagraph | undefined => memo.byId.get(id)
  const memo: Memo = {
    root,
    paragraphs,
    get byId() {
      byId ??= new Map(paragraphs.map((paragraph) => [paragraph.id, paragraph]))
      return byId
    },
    type: { id: 'unknown', reason: '', evidence: [], overridden: false },
    draft: readDraft([...head, ...body.slice(0, 1)]),
    header,
    organ,
    matters,
    sections,
    points,
    assignments: [],
    signatures,
  }
  const guess = guessType({
    pieces: headPieces(head),
    header,
    sections,
    points,
    signatures,
    organ,
    minutes,
    find,
  })
  memo.type =
    chosen === null
      ? { ...guess, overridden: false }
      : { id: chosen, reason: 'Dokumenttypen är vald för hand.', evidence: [], overridden: true }
  // In a paper to one organ that organ decides where nothing else is said.
  if (memo.type.id === 'memo-board' || memo.type.id === 'memo-other') {
    for (const point of points) point.organ ??= organ
  }
  memo.assignments = assignmentsOf(body, points, analyse, settings, find)
  return memo
}

function analyserFor(settings: Settings): Analyse {
  const known = analysers.get(settings)
  if (known !== undefined) return known
  const analyse = createAnalyser(settings)
  analysers.set(settings, analyse)
  return analyse
}

/** The type that the document itself chooses. */
function ownType(root: Root): MemoType | null {
  const own = root.data?.memo?.settings
  if (typeof own !== 'object' || own === null || !('type' in own)) return null
  return memoTypes.find((type) => type === own.type) ?? null
}

/** Points are numbered over the matter, across its decision sections. */
function pointsByMatter(sections: readonly Section[], block: ReadonlySet<string>): DecisionPoint[] {
  const points: DecisionPoint[] = []
  let matter = -1
  let next = 1
  for (const section of sections) {
    if (section.kind !== 'decision') continue
    if (section.matter !== matter) next = 1
    matter = section.matter
    const found = pointsOf(section, next, block)
    next += found.length
    points.push(...found)
  }
  return points
}

/** The organ of the points, else of the decision heading, else the recipient. */
function organOfMemo(
  points: readonly DecisionPoint[],
  sections: readonly Section[],
  header: readonly HeaderField[],
  paragraphs: readonly MemoParagraph[],
): Organ | null {
  const decided =
    points.find(({ organ }) => organ !== null)?.organ ??
    sections.find(({ kind, organ }) => kind === 'decision' && organ !== null)?.organ
  if (decided !== undefined && decided !== null) return decided
  for (const { span } of header.filter(({ name }) => name === 'recipient')) {
    const paragraph = paragraphs.find(({ id }) => id === span?.paragraph)
    if (paragraph === undefined || span === null) continue
    const organ = organFacts(paragraph).find(
      ({ start, end }) => start >= span.start && end <= span.end,
    )
    if (organ !== undefined) return organOf(organ, paragraph.id)
  }
  return null
}

function assignmentsOf(
  body: readonly MemoParagraph[],
  points: readonly DecisionPoint[],
  analyse: Analyse,
  settings: Settings,
  find: (id: string) => MemoParagraph | undefined,
): Assignment[] {
  const inPoints = new Set(points.map(({ span }) => span.paragraph))
  const given = points.flatMap((point) => {
    const paragraph = find(point.span.paragraph)
    if (paragraph === undefined) return []
    const found = pointAssignments(point, paragraph, settings)
    const later = found.length > 0 && isReportedLater(point, points, find)
    return later ? found.map((assignment) => ({ ...assignment, reportBack: true })) : found
  })
  const told = body.flatMap((paragraph) =>
    inPoints.has(paragraph.id) ? [] : analyse(paragraph).told,
  )
  return [...given, ...told]
}

/** A point of its own: "Uppdraget ska redovisas senast den 1 mars." */
function isReportedLater(
  point: DecisionPoint,
  points: readonly DecisionPoint[],
  find: (id: string) => MemoParagraph | undefined,
): boolean {
  return points.some(({ matter, number, span }) => {
    if (matter !== point.matter || number <= point.number) return false
    return reportsOnAssignment(find(span.paragraph)?.text.slice(span.start, span.end) ?? '')
  })
}
