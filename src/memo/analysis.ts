/** What a paragraph's own text says of the memo's structure, worked out once for each paragraph. */
import { matchHeading, type HeadingMatch } from './headings.ts'
import { mayBeHeading } from './heading-words.ts'
import { readLead, type Lead } from './lead.ts'
import { matterNumber } from './matters.ts'
import { beginsTypeWord, isTypeWord } from './type-words.ts'
import { toldAssignments } from './assignments.ts'
import type { Assignment, MemoParagraph } from './model.ts'
import type { Settings } from '../settings/schema.ts'

export interface ParagraphAnalysis {
  /** Running text: no heading, no lead, nothing in its looks either. */
  plain: boolean
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
  /** Stands in a content control. */
  tagged: boolean
  /** Furniture: headers, footers, text boxes. */
  story: 'body' | 'furniture' | 'note'
}

/** Longer paragraphs are never a heading or a lead, unless one stands in front with a colon or a line break. */
const longestLine = 160

export function analyseParagraph(paragraph: MemoParagraph, settings: Settings): ParagraphAnalysis {
  const { text, facts } = paragraph
  const short = text.length <= longestLine
  const style = paragraph.node.data?.word?.style
  const contents = style !== undefined && /^(?:toc|innehåll|innehll)/i.test(style)
  const heading = mayBeHeading(facts) ? matchHeading(text) : null
  const lead = short ? readLead(facts, 0, text.length) : null
  const number = contents ? null : matterNumber(facts)
  return {
    plain:
      paragraph.depth === null &&
      !paragraph.bold &&
      heading === null &&
      lead === null &&
      number === null,
    heading,
    lead,
    typeWord: short && beginsTypeWord(facts.words[0]) && isTypeWord(text),
    matterNumber: number,
    contents,
    told: toldAssignments(paragraph, settings),
    tagged: paragraph.tag !== null,
    story: storyOf(paragraph),
  }
}

function storyOf({ story }: MemoParagraph): ParagraphAnalysis['story'] {
  if (story === 'body') return 'body'
  return story === 'footnote' || story === 'endnote' ? 'note' : 'furniture'
}
