/** Does a paragraph open a section, judged by its words, its looks and what stands around it? */
import type { ParagraphAnalysis } from './analysis.ts'
import type { Lead } from './lead.ts'
import type { MemoParagraph, SectionKind } from './model.ts'

export interface Surrounding {
  body: readonly MemoParagraph[]
  /** The paragraph's own index in `body`. */
  index: number
  /** Of the section it would close, and that section's heading. */
  kind: SectionKind
  heading: MemoParagraph | null
  minutes: boolean
  /** The matter has a decision section already. */
  decided: boolean
}

export interface Recognised {
  /** Null: a heading nobody knows. */
  kind: SectionKind | null
  type: 'known' | 'organ' | 'type-word' | 'unknown'
  /** Where the section's text begins in the same paragraph. */
  rest: number | null
}

/** In the head it says what the document is; further down it is a heading over the law. */
const namesGoverning = /^\s*styrdokument\s*$/iu
const longestUnknown = 80
/** Running text: a common word above it is a heading. */
export const runningText = 25

/** So many paragraphs below a common word are looked at. */
export const lookedAtBelowHeading = 3

export function recogniseHeading(
  paragraph: MemoParagraph,
  analysis: ParagraphAnalysis,
  around: Surrounding,
): Recognised | null {
  if (analysis.contents || isInRowOfCells(paragraph, around)) return null
  const styled = paragraph.depth !== null
  const typed = styled && analysis.typeWord
  if (around.kind === 'head' && (typed || namesGoverning.test(paragraph.text))) {
    return { kind: null, type: 'type-word', rest: null }
  }
  const named = analysis.heading
  if (named !== null && isHeadingHere(paragraph, named, around)) {
    const kind =
      around.minutes && named.kind === 'decision' && named.proposal ? 'other' : named.kind
    return { kind, type: 'known', rest: named.rest }
  }
  const lead = analysis.lead
  if (lead !== null && opensDecision(lead, around)) {
    return { kind: 'decision', type: 'known', rest: 0 }
  }
  if (lead !== null && lead.bare && around.kind === 'decision') {
    return { kind: 'decision', type: 'organ', rest: null }
  }
  const unknown = styled || (lead === null && isBoldHeading(paragraph, around))
  return unknown ? { kind: null, type: 'unknown', rest: null } : null
}

/** "Kommunstyrelsen föreslås besluta" where no heading says so; in minutes only where the matter begins. */
function opensDecision(lead: Lead, around: Surrounding): boolean {
  if (!lead.decides || lead.organs.length === 0 || around.decided) return false
  return !around.minutes || around.kind === 'head'
}

function isHeadingHere(
  paragraph: MemoParagraph,
  named: {
    strength: 'strong' | 'weak' | 'stem'
    kind: SectionKind
    label: boolean
    rest: number | null
  },
  around: Surrounding,
): boolean {
  if (paragraph.depth !== null) return true
  if (named.label && around.kind === 'head') return paragraph.bold && named.rest === null
  if (paragraph.bold && named.rest === null) return true
  if (named.strength === 'stem') return false
  const bulleted = paragraph.listLabel !== null && !/\d/.test(paragraph.listLabel)
  if (bulleted) return false
  if (named.strength === 'strong') return true
  if (isCapitals(paragraph.text)) return true
  const listed =
    paragraph.listLabel !== null || around.kind === 'dispatch' || around.kind === 'papers'
  return !listed && standsAboveText(around)
}

function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase()
}

function standsAboveText({ body, index }: Surrounding): boolean {
  for (
    let next = index + 1;
    next < body.length && next <= index + lookedAtBelowHeading;
    next += 1
  ) {
    const text = body[next]?.text.trim() ?? ''
    if (text !== '') return text.length > runningText
  }
  return false
}

/** Beside other cells a heading's name is a column's or a field's label. */
function isInRowOfCells(paragraph: MemoParagraph, { body, index }: Surrounding): boolean {
  const { cell } = paragraph
  if (cell === null) return false
  if (cell.column > 0) return true
  for (let next = index + 1; next < body.length; next += 1) {
    const other = body[next]?.cell ?? null
    if (other === null || other.table !== cell.table || other.row !== cell.row) return false
    if (other.column > 0) return true
  }
  return false
}

/**
 * A bold line of its own closes a section only where headings are bold lines in this document, and never inside the
 * matter, where it is a heading below.
 */
function isBoldHeading(paragraph: MemoParagraph, around: Surrounding): boolean {
  const { text, bold, listLabel, facts } = paragraph
  if (!bold || listLabel !== null || text.length > longestUnknown || /[.:,;!?]\s*$/.test(text))
    return false
  if (around.heading === null || around.heading.depth !== null) return false
  if (around.kind === 'matter' || around.kind === 'assessment' || around.kind === 'head')
    return false
  if (!/^\p{Lu}/u.test(text)) return false
  return !facts.facts.some(({ kind }) => kind === 'person' || kind === 'title' || kind === 'organ')
}
