/** Where a signature block may stand: after the matter's last text, before or after trailing papers and dispatch. */
import type { MemoParagraph, Section } from './model.ts'
import { shapeOf } from './signature-shapes.ts'

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
    if (section.kind === 'papers' || section.kind === 'dispatch') {
      zones.push({ paragraphs: [...section.paragraphs], list: section.kind })
    } else if (section.kind === 'signature') {
      zones.push({ paragraphs: [...section.paragraphs], list: null })
    } else if (section.heading === null || !appendix.test(section.heading.text)) {
      zones.push({ paragraphs: tail(section.paragraphs), list: null })
      return zones
    }
  }
  return zones
}

/** What stands after the last sentence. */
function tail(paragraphs: readonly MemoParagraph[]): MemoParagraph[] {
  let first = paragraphs.length
  while (first > 0 && paragraphs.length - first < longestBlock) {
    const paragraph = paragraphs[first - 1]
    if (paragraph === undefined || endsText(paragraph)) break
    first -= 1
  }
  return paragraphs.slice(first)
}

const known = new WeakMap<MemoParagraph, boolean>()

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
