/** Where a matter's own text ends: before its signatures and before what trails after them. */
import type { Matter, Memo, MemoParagraph, Section, SectionKind } from '../memo/model.ts'

export interface TextEnd {
  /** Null where there is no text. */
  last: MemoParagraph | null
  section: Section | null
  /** Heading of the first attachment that is bound into the document. */
  attachment: MemoParagraph | null
}

interface Line {
  paragraph: MemoParagraph
  section: Section
}

/** Lines that may stand between signatures, and after the last: an office, a telephone number, "Digitalt signerad". */
const mostBetween = 3
const longestBetween = 100

/** `above`: more kinds that count as trailing, beside papers, recipients and signatures. */
export function endOfText(memo: Memo, matter: Matter, above: readonly SectionKind[]): TextEnd {
  const trailing: readonly SectionKind[] = ['papers', 'dispatch', 'signature', ...above]
  const attachment = firstAttachment(matter)
  const { sections } = matter
  let end = attachment === -1 ? sections.length : attachment
  while (end > 0 && trailing.includes(sections[end - 1]?.kind ?? 'other')) end -= 1
  const lines = beforeSignatures(memo, sections.slice(0, end).flatMap(linesOf))
  const last = lines.at(-1)
  return {
    last: last?.paragraph ?? null,
    section: last?.section ?? null,
    attachment: sections[attachment]?.heading ?? null,
  }
}

/** The last paragraph of a section that is its own text, or its heading. */
export function lastTextOf(memo: Memo, section: Section): MemoParagraph | null {
  return beforeSignatures(memo, linesOf(section)).at(-1)?.paragraph ?? section.heading
}

/** "Bilaga 1 …" as a heading after the decision: what follows are other papers. */
function firstAttachment({ sections }: Matter): number {
  const decision = sections.findIndex(({ kind }) => kind === 'decision')
  return sections.findIndex(
    ({ heading }, index) => index > decision && heading !== null && /^bilaga\b/i.test(heading.text),
  )
}

function linesOf(section: Section): Line[] {
  const { heading, paragraphs } = section
  return [...(heading === null ? [] : [heading]), ...paragraphs]
    .filter(({ story, text }) => story === 'body' && text.trim() !== '')
    .map((paragraph) => ({ paragraph, section }))
}

/** The lines without the signature block that ends them, if one does. */
function beforeSignatures(memo: Memo, lines: readonly Line[]): readonly Line[] {
  const signing = new Set(
    memo.signatures.flatMap(({ name, title }) =>
      [name, title].map((each) => each?.span.paragraph ?? ''),
    ),
  )
  let start = lines.length
  let between = 0
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const paragraph = lines[index]?.paragraph
    if (paragraph === undefined) break
    if (signing.has(paragraph.id)) {
      start = index
      between = 0
    } else {
      between += 1
      if (between > mostBetween || paragraph.text.length > longestBetween) break
    }
  }
  return lines.slice(0, start)
}
