/** Body paragraphs → canonical sections, and in minutes a matter for each §. */
import type { Matter, MemoParagraph, Organ, Section, SectionKind } from './model.ts'
import type { Analyse } from './analysis.ts'
import { headingOrgan } from './organs.ts'
import { recogniseHeading, type Recognised, type Surrounding } from './recognise-heading.ts'

export interface Outline {
  matters: Matter[]
  sections: Section[]
}

interface OpenSection {
  kind: SectionKind
  heading: MemoParagraph | null
  organ: Organ | null
  paragraphs: MemoParagraph[]
  matter: number
}

/** A heading that later, deeper ones stand under. */
interface Enclosing {
  kind: SectionKind
  depth: number
  heading: MemoParagraph
}

/** Rank of a heading without a style: under every styled one. */
const plainDepth = 10

/**
 * @param body Paragraphs of the body story, in order.
 */
export function outline(
  body: readonly MemoParagraph[],
  minutes: boolean,
  analyse: Analyse,
): Outline {
  const matters: { number: number | null; heading: MemoParagraph | null; sections: Section[] }[] = [
    { number: null, heading: null, sections: [] },
  ]
  const sections: OpenSection[] = []
  let current: OpenSection = open('head', null, null, 0)
  let enclosing: Enclosing[] = []
  let titled = false

  function open(
    kind: SectionKind,
    heading: MemoParagraph | null,
    organ: Organ | null,
    matter: number,
  ): OpenSection {
    const section: OpenSection = { kind, heading, organ, paragraphs: [], matter }
    sections.push(section)
    matters[matter]?.sections.push(section)
    return section
  }

  for (let index = 0; index < body.length; index += 1) {
    const paragraph = body[index]
    if (paragraph === undefined) continue
    const number = minutes ? analyse(paragraph).matterNumber : null
    if (number !== null) {
      matters.push({ number, heading: paragraph, sections: [] })
      current = open('head', paragraph, null, matters.length - 1)
      enclosing = []
      titled = false
      continue
    }
    const around: Surrounding = {
      body,
      index,
      kind: current.kind,
      minutes,
      heading: current.heading,
    }
    const found = recogniseHeading(paragraph, around, analyse)
    if (found === null) {
      current.paragraphs.push(paragraph)
      continue
    }
    const depth = paragraph.depth ?? plainDepth
    enclosing = enclosing.filter((outer) => outer.depth < depth)
    if (found.kind === null) {
      const outer = enclosing.at(-1)
      if (isTitle(current, found, titled)) {
        titled ||= found.type === 'unknown'
        current.paragraphs.push(paragraph)
      } else if (outer !== undefined && outer.heading === current.heading) {
        current.paragraphs.push(paragraph)
      } else if (outer !== undefined) {
        current = open(outer.kind, paragraph, null, current.matter)
      } else {
        current = open('other', paragraph, null, current.matter)
        enclosing.push({ kind: 'other', depth, heading: paragraph })
      }
      continue
    }
    const organ = found.kind === 'decision' ? headingOrgan(paragraph, found.rest) : null
    current = open(found.kind, paragraph, organ ?? inherited(found, current), current.matter)
    if (found.rest !== null) current.paragraphs.push(paragraph)
    if (found.type !== 'organ') enclosing.push({ kind: found.kind, depth, heading: paragraph })
  }
  return { matters, sections }
}

/** The word TJÄNSTESKRIVELSE and the first heading of all are no section. */
function isTitle(current: OpenSection, found: Recognised, titled: boolean): boolean {
  return current.kind === 'head' && (found.type === 'type-word' || !titled)
}

/** "Förslag till beslut i kommunstyrelsen", then a line "Kommunstyrelsen beslutar": still that organ. */
function inherited(found: Recognised, current: OpenSection): Organ | null {
  return found.kind === 'decision' && current.kind === 'decision' ? current.organ : null
}
