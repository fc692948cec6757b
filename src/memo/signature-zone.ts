/** Where a signature block may stand: after the matter's last text, before or after trailing papers and dispatch. */
import type { MemoParagraph, Section } from './model.ts'
import { shapeOf } from './signature-shapes.ts'
import { KeptWithParagraph } from './paragraph.ts'

export interface Zone {
  paragraphs: MemoParagraph[]
  /** A list of papers or of who gets the decision: names and titles there are entries first. */
  list: 'papers' | 'dispatch' | null
}

/** A sentence of running text: above it no block begins. */
const shortestSentence = 60
const longestBlock = 40
/** Sections after the paper's own text. */
const appendix = /^(?:hur man överklagar|överklaga|besvärshänvisning|bilaga\b|laglighetsprövning)/i

/** Zones from the end of the memo upwards; the last is the nearest to the matter. */
export function signatureZones(sections: readonly Section[]): Zone[] {
  const zones: Zone[] = []
  for (const section of sections.toReversed()) {
    const { kind, paragraphs } = section
    if (kind === 'papers' || kind === 'dispatch') {
      zones.push({ paragraphs: [...paragraphs], list: kind })
    } else if (kind === 'signature') {
      zones.push({ paragraphs: [...paragraphs], list: null })
    } else if (!isAppendix(section)) {
      zones.push({ paragraphs: paragraphs.slice(tailStart(paragraphs)), list: null })
      return zones
    }
  }
  return zones
}

/** The last section of the matter's own text. */
function lastOfText(sections: readonly Section[]): Section | undefined {
  return sections.findLast((section) => !mayTrail(section) && !isAppendix(section))
}

function mayTrail({ kind }: Section): boolean {
  return kind === 'papers' || kind === 'dispatch' || kind === 'signature'
}

function isAppendix({ heading }: Section): boolean {
  return heading !== null && appendix.test(heading.text)
}

/** Where in a section what stands after its last sentence begins. */
function tailStart(paragraphs: readonly MemoParagraph[]): number {
  let first = paragraphs.length
  while (first > 0 && paragraphs.length - first < longestBlock) {
    const paragraph = paragraphs[first - 1]
    if (paragraph === undefined || endsText(paragraph)) break
    first -= 1
  }
  return first
}

/**
 * Whether the zones are the same whichever of two paragraphs without heading stands in a place.
 *
 * @param section Where it stands, among `sections`.
 * @param index Among the section's paragraphs.
 */
export function standsOutsideZones(
  sections: readonly Section[],
  section: Section,
  index: number,
  paragraphs: readonly [MemoParagraph, MemoParagraph],
): boolean {
  if (mayTrail(section)) return false
  if (section !== lastOfText(sections)) return true
  const first = tailStart(section.paragraphs)
  return index < first - 1 || (index === first - 1 && paragraphs.every(endsText))
}

const known = new KeptWithParagraph<boolean>()

function endsText(paragraph: MemoParagraph): boolean {
  const before = known.get(paragraph)
  if (before !== undefined) return before
  const ends = isText(paragraph)
  known.set(paragraph, ends)
  return ends
}

function isText(paragraph: MemoParagraph): boolean {
  const text = paragraph.text.trim()
  if (paragraph.depth !== null) return true
  if (text.length < shortestSentence && !/[a-zåäö]{2}[.!?:]$/.test(text)) return false
  if (text.length < shortestSentence && text.split(/\s+/).length < 4) return false
  const shape = shapeOf({ paragraph, start: 0, end: paragraph.text.trimEnd().length })
  if (shape.is === 'digital' || shape.is === 'behalf') return false
  return /[.!?:]$/.test(text) || text.length > 2 * shortestSentence
}
