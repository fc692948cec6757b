/** Body paragraphs → canonical sections, and in minutes a matter for each §. */
import type { MemoParagraph, Organ, Section, SectionKind } from './model.ts'
import { headingOrgan } from './organs.ts'
import { recogniseHeading, type Recognised } from './recognise-heading.ts'
import type { Analysed } from './survey.ts'

interface OpenSection extends Section {
  paragraphs: MemoParagraph[]
}
interface OpenMatter {
  number: number | null
  heading: MemoParagraph | null
  sections: OpenSection[]
}
export interface Outline {
  matters: OpenMatter[]
  sections: OpenSection[]
}

/** A heading that later, deeper ones stand under. */
interface Enclosing {
  kind: SectionKind
  depth: number
  heading: MemoParagraph
}

interface Outlining extends Outline {
  current: OpenSection
  enclosing: Enclosing[]
  /** The memo's own title has been met. */
  titled: boolean
  /** The matter has a decision section. */
  decided: boolean
}

/** Rank of a heading without a style: under every styled one. */
const plainDepth = 10

/** @param body Paragraphs of the body story, in order. */
export function outline(body: Analysed, minutes: boolean): Outline {
  const state = startMatter({ matters: [], sections: [] }, null, null)
  const { paragraphs, analyses } = body
  for (let index = 0; index < paragraphs.length; index += 1) {
    const paragraph = paragraphs[index]
    const analysis = analyses[index]
    if (paragraph === undefined || analysis === undefined) continue
    if (analysis.plain) {
      state.current.paragraphs.push(paragraph)
    } else if (minutes && analysis.matterNumber !== null) {
      startMatter(state, analysis.matterNumber, paragraph)
    } else {
      const { kind, heading } = state.current
      const around = { body: paragraphs, index, kind, heading, minutes, decided: state.decided }
      const found = recogniseHeading(paragraph, analysis, around)
      if (found === null) state.current.paragraphs.push(paragraph)
      else if (found.kind === null) takeUnknown(state, paragraph, found)
      else takeKnown(state, paragraph, found, found.kind)
    }
  }
  return { matters: state.matters, sections: state.sections }
}

function startMatter(
  outlined: Outline,
  number: number | null,
  heading: MemoParagraph | null,
): Outlining {
  outlined.matters.push({ number, heading, sections: [] })
  const first = openSection(outlined, 'head', heading, null)
  return Object.assign(outlined, { current: first, enclosing: [], titled: false, decided: false })
}

function openSection(
  { matters, sections }: Outline,
  kind: SectionKind,
  heading: MemoParagraph | null,
  organ: Organ | null,
): OpenSection {
  const section = { kind, heading, organ, paragraphs: [], matter: matters.length - 1 }
  sections.push(section)
  matters.at(-1)?.sections.push(section)
  return section
}

function takeKnown(
  state: Outlining,
  paragraph: MemoParagraph,
  found: Recognised,
  kind: SectionKind,
): void {
  const depth = leaveDeeper(state, paragraph)
  const named = kind === 'decision' ? headingOrgan(paragraph, found.rest) : null
  state.current = openSection(state, kind, paragraph, named)
  state.decided ||= kind === 'decision'
  if (found.rest !== null) state.current.paragraphs.push(paragraph)
  if (found.type !== 'organ') state.enclosing.push({ kind, depth, heading: paragraph })
}

/** A heading nobody knows: the title, a part of the section around it, or a section of its own. */
function takeUnknown(state: Outlining, paragraph: MemoParagraph, found: Recognised): void {
  const { current } = state
  // The word TJÄNSTESKRIVELSE and the first heading of all are no section.
  if (current.kind === 'head' && (found.type === 'type-word' || !state.titled)) {
    state.titled ||= found.type === 'unknown'
    current.paragraphs.push(paragraph)
    return
  }
  const depth = leaveDeeper(state, paragraph)
  const outer = state.enclosing.at(-1)
  if (outer !== undefined && outer.heading === current.heading) {
    current.paragraphs.push(paragraph)
  } else {
    const kind = outer?.kind ?? 'other'
    state.current = openSection(state, kind, paragraph, null)
    if (outer === undefined) state.enclosing.push({ kind, depth, heading: paragraph })
  }
}

function leaveDeeper(state: Outlining, paragraph: MemoParagraph): number {
  const depth = paragraph.depth ?? plainDepth
  state.enclosing = state.enclosing.filter((outer) => outer.depth < depth)
  return depth
}
