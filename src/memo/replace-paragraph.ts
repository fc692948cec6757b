/**
 * A paragraph of running text changes, and the memo's sections are what they were: only what is read from that
 * paragraph is read again. What may be more than that is told apart here, on the safe side.
 */
import type { ParagraphAnalysis } from './analysis.ts'
import { assembled, type Assembled, type Known } from './assemble.ts'
import { namesMinutes } from './document-type.ts'
import type { Assignment, Matter, Section } from './model.ts'
import type { Outlined } from './outlined.ts'
import { partsOf } from './parts.ts'
import { lookedAtBelowHeading, runningText } from './recognise-heading.ts'
import { standsOutsideZones } from './signature-zone.ts'
import { analyseInstead, analysisAt, type Replacement } from './survey.ts'

/**
 * The memo with another paragraph in the place of one; what it does not touch are the same objects as before. Null
 * where the sections may be others: then the memo is to be assembled anew. The memo before is used up.
 *
 * @param known With the new paragraph.
 */
export function replaceParagraph(
  { outlined, parts }: Assembled,
  replacement: Replacement,
  known: Known,
): Assembled | null {
  const { settings, sections } = outlined
  const { before, now, position } = replacement
  const was = analysisAt(position, before, settings)
  const is = analyseInstead(replacement, settings)
  if (!isRunningText(before, was) || !isRunningText(now, is)) return null
  if (mayMakeHeading(outlined, replacement) || mayMakeMinutes(outlined, replacement)) return null
  const number = outlined.index.numberOf(before)
  const section = sections[number ?? -1]
  if (number === undefined || section === undefined) return null
  const index = section.paragraphs.indexOf(before)
  const told = toldInstead(outlined.told, was, is, replacement, known)
  const kept = {
    head: number === 0 ? null : parts,
    signed: standsOutsideZones(sections, section, index, [before, now]) ? parts.signed : null,
  }
  const changed: Section = { ...section, paragraphs: section.paragraphs.with(index, now) }
  outlined.index.replace(before, now)
  const next: Outlined = {
    ...outlined,
    paragraphs: outlined.paragraphs.with(position, now),
    first: outlined.first[0] === before ? [now] : outlined.first,
    told,
    sections: sections.with(number, changed),
    matters: mattersWith(outlined.matters, section, changed),
  }
  const isTouched =
    kept.head === null ||
    kept.signed === null ||
    section.kind === 'decision' ||
    told !== outlined.told
  return assembled(next, isTouched ? partsOf(next, kept) : parts, known)
}

function isRunningText({ story, tag }: Replacement['now'], { plain }: ParagraphAnalysis): boolean {
  return story === 'body' && tag === null && plain
}

/** A common word is a heading where it stands above running text: there the first words of a text count. */
function mayMakeHeading(
  { paragraphs, settings }: Outlined,
  { before, now, position }: Replacement,
): boolean {
  if (textSize(before.text) === textSize(now.text)) return false
  let left = lookedAtBelowHeading
  for (let above = position - 1; above >= 0 && left > 0; above -= 1) {
    const paragraph = paragraphs[above]
    if (paragraph?.story !== 'body') continue
    left -= 1
    if (analysisAt(above, paragraph, settings).heading?.strength === 'weak') return true
  }
  return false
}

function textSize(text: string): 'none' | 'short' | 'running' {
  const { length } = text.trim()
  return length === 0 ? 'none' : length > runningText ? 'running' : 'short'
}

/** Where a § begins somewhere, a word tells whether the document is minutes. */
function mayMakeMinutes({ chosen, numbered }: Outlined, { before, now }: Replacement): boolean {
  return chosen === null && numbered && (namesMinutes(before) || namesMinutes(now))
}

/** Assignments told of, in reading order. */
function toldInstead(
  told: readonly Assignment[],
  was: ParagraphAnalysis,
  is: ParagraphAnalysis,
  { now, position }: Replacement,
  { byId, facts }: Known,
): readonly Assignment[] {
  if (was.told.length === 0 && is.told.length === 0) return told
  const others = told.filter(({ span }) => span.paragraph !== now.id)
  const next = others.findIndex(({ span }) => {
    const paragraph = byId.get(span.paragraph)
    return paragraph !== undefined && facts.positionOf(paragraph) > position
  })
  return others.toSpliced(next === -1 ? others.length : next, 0, ...is.told)
}

function mattersWith(matters: readonly Matter[], before: Section, now: Section): readonly Matter[] {
  const matter = matters[before.matter]
  if (matter === undefined) return matters
  const { sections } = matter
  return matters.with(before.matter, {
    ...matter,
    sections: sections.with(sections.indexOf(before), now),
  })
}
