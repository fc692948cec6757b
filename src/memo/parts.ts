/** What is read out of a memo's sections: header, points, type, assignments, signatures. */
import type { Settings } from '../settings/schema.ts'
import { pointAssignments, reportsOnAssignment } from './assignments.ts'
import { guessType } from './document-type.ts'
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
import type { Outlined } from './outlined.ts'
import { pointsOf } from './points.ts'
import { readSignatures, type SignatureBlock } from './signatures.ts'
import { append } from './append.ts'

/** What the head says by itself. */
export type Head = Pick<Memo, 'header' | 'draft'>

export interface Parts extends Head {
  signed: SignatureBlock
  points: readonly DecisionPoint[]
  organ: Organ | null
  type: Memo['type']
  assignments: readonly Assignment[]
}

/** What is known to be as it was. */
export interface Kept {
  head: Head | null
  signed: SignatureBlock | null
}

export function partsOf(outlined: Outlined, kept: Kept = { head: null, signed: null }): Parts {
  const { sections, furniture, settings, chosen, minutes } = outlined
  const paragraphs = headParagraphs(sections[0], furniture)
  const { header, draft } = kept.head ?? {
    header: readHeader(paragraphs, sections[0]),
    draft: readDraft([...paragraphs, ...outlined.first]),
  }
  const signed = kept.signed ?? readSignatures(sections, outlined, settings)
  const { points, paragraphOf } = pointsByMatter(sections, signed.paragraphs)
  const organ = organOfMemo(points, sections, header, paragraphs)
  const type =
    chosen === null
      ? {
          ...guessType({
            pieces: headPieces(paragraphs),
            header,
            sections,
            points,
            signatures: signed.signatures,
            organ,
            minutes,
            paragraphOf,
          }),
          overridden: false,
        }
      : { id: chosen, reason: 'Dokumenttypen är vald för hand.', evidence: [], overridden: true }
  // In a paper to one organ that organ decides where nothing else is said.
  if (type.id === 'memo-board' || type.id === 'memo-other') {
    for (const point of points) point.organ ??= organ
  }
  const assignments = assignmentsOf(points, outlined.told, settings, paragraphOf)
  return { header, draft, signed, points, organ, type, assignments }
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
    append(points, found)
    for (const paragraph of section.paragraphs) deciding.set(paragraph.id, paragraph)
  }
  return { points, paragraphOf: (id) => deciding.get(id) }
}

/**
 * The organ of the first point, else of its heading, else the recipient; where none of them is told, that of a later point. A
 * paper to a nämnd may go on to propose to fullmäktige.
 */
function organOfMemo(
  points: readonly DecisionPoint[],
  sections: readonly Section[],
  header: readonly HeaderField[],
  head: readonly MemoParagraph[],
): Organ | null {
  const deciding = sections.filter(({ kind }) => kind === 'decision')
  const addressed = [deciding[0]?.organ, recipient(header, head)]
  const first = points[0]?.organ
  // A point may give an utskott what is not its to decide: the paper still goes to whom it says.
  const whole = addressed.find((organ) => organ?.kind === 'executive')
  if (first?.kind === 'committee' && whole != null) return whole
  return (
    first ??
    addressed.find((organ) => organ != null) ??
    points.find(({ organ }) => organ !== null)?.organ ??
    deciding.find(({ organ }) => organ !== null)?.organ ??
    null
  )
}

function recipient(header: readonly HeaderField[], head: readonly MemoParagraph[]): Organ | null {
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
