/** What a paragraph's own text says of the memo's structure, worked out once for each paragraph. */
import { matchHeading, type HeadingMatch } from './headings.ts'
import { readLead, type Lead } from './lead.ts'
import { matterNumber } from './matters.ts'
import { isTypeWord } from './type-words.ts'
import { toldAssignments } from './assignments.ts'
import type { Assignment, MemoParagraph } from './model.ts'
import type { Settings } from '../settings/schema.ts'

export interface ParagraphAnalysis {
  heading: HeadingMatch | null
  lead: Lead | null
  /** The text is the name of a document type: "TJÄNSTESKRIVELSE". */
  typeWord: boolean
  /** Number of the § that a matter of minutes begins with. */
  matterNumber: number | null
  /** A line of a table of contents has the look of the heading it points at. */
  contents: boolean
  /** Assignments it tells of as already given. */
  told: readonly Assignment[]
}

export type Analyse = (paragraph: MemoParagraph) => ParagraphAnalysis

/** Longer paragraphs are never a heading or a lead, unless one stands in front with a colon or a line break. */
const longestLine = 160

/** An analyser with its own memory, by the paragraph's identity. */
export function createAnalyser(settings: Settings): Analyse {
  const known = new WeakMap<MemoParagraph, ParagraphAnalysis>()
  return (paragraph) => {
    const before = known.get(paragraph)
    if (before !== undefined) return before
    const analysis = analyseParagraph(paragraph, settings)
    known.set(paragraph, analysis)
    return analysis
  }
}

function analyseParagraph(paragraph: MemoParagraph, settings: Settings): ParagraphAnalysis {
  const { text } = paragraph
  const short = text.length <= longestLine
  const contents = /^(?:toc|innehåll|innehll)/i.test(paragraph.node.data?.word?.style ?? '')
  return {
    heading: matchHeading(text),
    lead: short ? readLead(paragraph.facts, 0, text.length) : null,
    typeWord: short && isTypeWord(text),
    matterNumber: contents ? null : matterNumber(text),
    contents,
    told: toldAssignments(paragraph, settings),
  }
}
