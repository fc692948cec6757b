/** Paragraphs with their facts → the memo. Light: run again at every change; what a paragraph says alone is kept. */
import { memoTypes, type MemoType, type Settings } from '../settings/schema.ts'
import { pointAssignments, reportsOnAssignment } from './assignments.ts'
import { guessType, looksLikeMinutes } from './document-type.ts'
import { readDraft } from './draft.ts'
import { createFactIndex } from './fact-index.ts'
import { headParagraphs, headPieces } from './header-lines.ts'
import { readHeader } from './header.ts'
import type {
  Assignment,
  DecisionPoint,
  FactIndex,
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
import { survey } from './survey.ts'
import type { Root } from './tree.ts'

/** What somebody who reads a memo again and again keeps of it. */
export interface Known {
  byId: ReadonlyMap<string, MemoParagraph>
  facts: FactIndex
}

/**
 * @param paragraphs Every story in reading order, as `flatten` gives them, each with its facts.
 * @param known What would else be made anew.
 */
export function assembleMemo(
  root: Root,
  paragraphs: readonly MemoParagraph[],
  settings: Settings,
  known: Known | null = null,
): Memo {
  const surveyed = survey(paragraphs, settings)
  const chosen = settings.type ?? ownType(root)
  const minutes = chosen === 'minutes' || (chosen === null && looksLikeMinutes(surveyed))
  const { matters, sections } = outline(surveyed.body, minutes)
  const head = headParagraphs(sections[0], surveyed.furniture)
  const header = readHeader(head, sections[0])
  const { signatures, paragraphs: block } = readSignatures(sections, surveyed, settings)
  const { points, paragraphOf } = pointsByMatter(sections, block)
  const organ = organOfMemo(points, sections, header, head)
  const guess = guessType({
    pieces: headPieces(head),
    header,
    sections,
    points,
    signatures,
    organ,
    minutes,
    paragraphOf,
  })
  const type =
    chosen === null
      ? { ...guess, overridden: false }
      : { id: chosen, reason: 'Dokumenttypen är vald för hand.', evidence: [], overridden: true }
  // In a paper to one organ that organ decides where nothing else is said.
  if (type.id === 'memo-board' || type.id === 'memo-other') {
    for (const point of points) point.organ ??= organ
  }
  let byId = known?.byId ?? null
  return {
    root,
    paragraphs,
    get byId() {
      byId ??= new Map(paragraphs.map((paragraph) => [paragraph.id, paragraph]))
      return byId
    },
    facts: known?.facts ?? createFactIndex(paragraphs),
    type,
    draft: readDraft([...head, ...surveyed.body.paragraphs.slice(0, 1)]),
    header,
    organ,
    matters,
    sections,
    points,
    assignments: assignmentsOf(points, surveyed.told, settings, paragraphOf),
    signatures,
  }
}

/** The type that the document itself chooses. */
function ownType(root: Root): MemoType | null {
  const own = root.data?.memo?.settings
  if (typeof own !== 'object' || own === null || !('type' in own)) return null
  return memoTypes.find((type) => type === own.type) ?? null
}

type FindParagraph = (id: string) => MemoParagraph | undefined

/** Points are numbered over the matter, across its decision sections. */
function pointsByMatter(
  sections: readonly Section[],
  block: ReadonlySet<string>,
): { points: DecisionPoint[]; paragraphOf: FindParagraph } {
  const points: DecisionPoint[] = []
  const deciding = new Map<string, MemoParagraph>()
  let matter = -1
  let next = 1
  for (const section of sections) {
    if (section.kind !== 'decision') continue
    if (section.matter !== matter) next = 1
    matter = section.matter
    const found = pointsOf(section, next, block)
    next += found.length
    points.push(...found)
    for (const paragraph of section.paragraphs) deciding.set(paragraph.id, paragraph)
  }
  return { points, paragraphOf: (id) => deciding.get(id) }
}

/** The organ of the points, else of the decision heading, else the recipient. */
function organOfMemo(
  points: readonly DecisionPoint[],
  sections: readonly Section[],
  header: readonly HeaderField[],
  head: readonly MemoParagraph[],
): Organ | null {
  const decided =
    points.find(({ organ }) => organ !== null)?.organ ??
    sections.find(({ kind, organ }) => kind === 'decision' && organ !== null)?.organ
  if (decided !== undefined && decided !== null) return decided
  for (const { span } of header.filter(({ name }) => name === 'recipient')) {
    const paragraph = head.find(({ id }) => id === span?.paragraph)
    if (paragraph === undefined || span === null) continue
    const organ = organFacts(paragraph).find(
      ({ start, end }) => start >= span.start && end <= span.end,
    )
    if (organ !== undefined) return organOf(organ, paragraph.id)
  }
  return null
}

function assignmentsOf(
  points: readonly DecisionPoint[],
  told: readonly Assignment[],
  settings: Settings,
  paragraphOf: FindParagraph,
): Assignment[] {
  const inPoints = new Set(points.map(({ span }) => span.paragraph))
  const given = points.flatMap((point) => {
    const paragraph = paragraphOf(point.span.paragraph)
    if (paragraph === undefined) return []
    const found = pointAssignments(point, paragraph, settings)
    const later = found.length > 0 && isReportedLater(point, points, paragraphOf)
    return later ? found.map((assignment) => ({ ...assignment, reportBack: true })) : found
  })
  return [...given, ...told.filter(({ span }) => !inPoints.has(span.paragraph))]
}

/** A point of its own: "Uppdraget ska redovisas senast den 1 mars." */
function isReportedLater(
  point: DecisionPoint,
  points: readonly DecisionPoint[],
  paragraphOf: FindParagraph,
): boolean {
  return points.some(({ matter, number, span }) => {
    if (matter !== point.matter || number <= point.number) return false
    return reportsOnAssignment(paragraphOf(span.paragraph)?.text.slice(span.start, span.end) ?? '')
  })
}
