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
  const last = lastBeforeSignatures(memo, linesFromEnd(sections.slice(0, end)))
  return {
    last: last?.paragraph ?? null,
    section: last?.section ?? null,
    attachment: sections[attachment]?.heading ?? null,
  }
}

/** The last paragraph of a section that is its own text, or its heading. */
export function lastTextOf(memo: Memo, section: Section): MemoParagraph | null {
  return lastBeforeSignatures(memo, linesFromEnd([section]))?.paragraph ?? section.heading
}

/** "Bilaga 1 …" as a heading after the decision: what follows are other papers. */
function firstAttachment({ sections }: Matter): number {
  const decision = sections.findIndex(({ kind }) => kind === 'decision')
  return sections.findIndex(
    ({ heading }, index) => index > decision && heading !== null && /^bilaga\b/i.test(heading.text),
  )
}

/** The lines of the body that hold text, the last first: nobody looks far up in a long document. */
function* linesFromEnd(sections: readonly Section[]): Generator<Line> {
  for (const section of sections.toReversed()) {
    const { heading, paragraphs } = section
    for (let index = paragraphs.length - 1; index >= -1; index -= 1) {
      const paragraph = index === -1 ? heading : paragraphs[index]
      if (paragraph?.story === 'body' && paragraph.text.trim() !== '') yield { paragraph, section }
    }
  }
}

/** The last line above the signature block that ends the lines, if one does. */
function lastBeforeSignatures(memo: Memo, fromEnd: Iterable<Line>): Line | null {
  const signing = new Set(
    memo.signatures.flatMap(({ name, title }) =>
      [name, title].map((each) => each?.span.paragraph ?? ''),
    ),
  )
  let last: Line | null = null
  let between = 0
  for (const line of fromEnd) {
    if (signing.has(line.paragraph.id)) {
      last = null
      between = 0
      continue
    }
    last ??= line
    between += 1
    if (between > mostBetween || line.paragraph.text.length > longestBetween) break
  }
  return last
}
