/** Paragraphs under a decision heading → decision points, in every form that municipalities write them. */
import { attClauses, linesIn, type Stretch } from './clauses.ts'
import { decidingVerb, readDecider } from './decider.ts'
import { readLead } from './lead.ts'
import type {
  DecisionPoint,
  MemoParagraph,
  Organ,
  OrganFact,
  ParagraphFacts,
  Section,
} from './model.ts'
import { organFacts, organOf } from './organs.ts'
import { within } from './within.ts'
import { KeptWithParagraph } from './paragraph.ts'

/** Who decides the lines that do not say it themselves. */
interface Frame {
  organ: Organ | null
  proposedTo: Organ | null
}

/** What one paragraph's text says, whatever stands before it: kept by the paragraph's identity. */
interface Line {
  lead: { organ: OrganFact | null; proposedTo: OrganFact | null } | null
  parts: readonly Part[]
}
interface Part extends Stretch {
  organ: OrganFact | null
  proposedTo: OrganFact | null
  opensFrame: boolean
  /** Begins with "att", so the sentence before it goes on. */
  isAtt: boolean
  verb: Stretch | null
}

const known = new KeptWithParagraph<{ from: number; lines: readonly Line[] }>()

/**
 * @param first Number of the first point.
 * @param skip Paragraphs that are no points: the signature block's.
 */
export function pointsOf(
  section: Section,
  first: number,
  skip: ReadonlySet<string>,
): DecisionPoint[] {
  const points: DecisionPoint[] = []
  /** Set by lines that only open the decision. */
  let lead: Frame = proposalOf(section) ?? { organ: section.organ, proposedTo: null }
  /** Set also by sentences; holds for the att-satser that follow them. */
  let running = lead
  let parentLevel: number | null = null
  for (const paragraph of section.paragraphs) {
    if (skip.has(paragraph.id) || !mayDecide(paragraph)) continue
    const level = paragraph.node.data?.word?.listLevel ?? 0
    if (parentLevel !== null && paragraph.listLabel !== null && level > parentLevel) continue
    parentLevel = null
    const from = paragraph === section.heading ? restOf(paragraph) : 0
    for (const line of linesOf(paragraph, from)) {
      if (line.lead !== null) {
        lead = nextFrame(lead, line.lead, paragraph)
        running = lead
        continue
      }
      for (const part of line.parts) {
        const own = nextFrame(part.isAtt ? running : lead, part, paragraph)
        if (part.opensFrame) running = own
        points.push({
          number: first + points.length,
          span: { paragraph: paragraph.id, start: part.start, end: part.end },
          organ: own.organ,
          proposedTo: own.proposedTo,
          verb: part.verb === null ? null : { paragraph: paragraph.id, ...part.verb },
          matter: section.matter,
        })
        if (paragraph.text.trimEnd().endsWith(':')) parentLevel = level
      }
    }
  }
  return points
}

/** "Kommunstyrelsens förslag till kommunfullmäktige": who proposes, and to whom. */
function proposalOf({ heading, organ }: Section): Frame | null {
  if (heading === null || organ?.kind !== 'council' || organ.span?.paragraph !== heading.id)
    return null
  const owner = organFacts(heading).find((fact) => fact.genitive && fact.organ !== 'council')
  return owner === undefined ? null : { organ: organOf(owner, heading.id), proposedTo: organ }
}

function nextFrame(
  frame: Frame,
  found: { organ: OrganFact | null; proposedTo: OrganFact | null },
  paragraph: MemoParagraph,
): Frame {
  if (found.organ === null && found.proposedTo === null) return frame
  return {
    organ: found.organ === null ? frame.organ : organOf(found.organ, paragraph.id),
    proposedTo: found.proposedTo === null ? null : organOf(found.proposedTo, paragraph.id),
  }
}

/** Beside other cells, only what has a verb that decides. */
function mayDecide(paragraph: MemoParagraph): boolean {
  if (paragraph.text.trim() === '' || paragraph.depth !== null) return false
  if (paragraph.cell === null) return true
  const whole = { start: 0, end: paragraph.text.length }
  return paragraph.cell.column <= 1 && decidingVerb(paragraph.facts, whole) !== null
}

/** Past the heading that stands in front in the same paragraph. */
function restOf(paragraph: MemoParagraph): number {
  const lead = readLead(paragraph.facts, 0, paragraph.text.length)
  if (lead !== null) return 0
  const at = /[:\n]/.exec(paragraph.text)?.index ?? -1
  return at + 1
}

function linesOf(paragraph: MemoParagraph, from: number): readonly Line[] {
  const before = known.get(paragraph)
  if (before?.from === from) return before.lines
  const { facts } = paragraph
  const lines = linesIn(paragraph.text, from).map((line): Line => {
    const lead = readLead(facts, line.start, line.end)
    if (lead !== null) return { lead: readDecider(facts, line), parts: [] }
    return {
      lead: null,
      parts: sentencesThatDecide(facts, line)
        .flatMap((sentence) => attClauses(facts, sentence))
        .map((stretch) => partOf(facts, stretch)),
    }
  })
  known.set(paragraph, { from, lines })
  return lines
}

function partOf(facts: ParagraphFacts, line: Stretch): Part {
  const stretch = { ...line, end: lastOf(facts.text, line) }
  const verb = decidingVerb(facts, stretch)
  return {
    ...stretch,
    ...readDecider(facts, stretch),
    isAtt: /^(?:(?:samt|och|dels)\s+)?att(?=\s)/i.test(
      facts.text.slice(stretch.start, stretch.end),
    ),
    verb: verb === null ? null : { start: verb.start, end: verb.end },
  }
}

/** A new point begins with each sentence that has its own organ and a verb that decides; others belong to the one before. */
function sentencesThatDecide(facts: ParagraphFacts, line: Stretch): Stretch[] {
  const sentences = within(facts.sentences, { start: line.start + 1, end: line.end + 1 })
  const starts = [line.start]
  for (const sentence of sentences) {
    const verb = decidingVerb(facts, sentence)
    const decides = readDecider(facts, sentence).organ !== null && verb !== null
    const explains = verb !== null && /^(?:med)?finansier/.test(verb.norm)
    if (decides && !explains && !sentence.history) starts.push(sentence.start)
  }
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? line.end
    return { start, end: start + facts.text.slice(start, end).trimEnd().length }
  })
}

/** Before the comma, "samt" or "och" that only leads on to the next point. */
function lastOf(text: string, { start, end }: Stretch): number {
  return start + text.slice(start, end).replace(/[\s,;]+(?:samt|och)?[\s,;]*$/i, '').length
}
