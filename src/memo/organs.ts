/** Organ facts as the organs of a heading, a recipient, a point. */
import type { MemoParagraph, Organ, OrganFact } from './model.ts'

export function organOf(fact: OrganFact, paragraph: string): Organ {
  return {
    kind: fact.organ,
    name: fact.name,
    span: { paragraph, start: fact.start, end: fact.end },
  }
}

export function organFacts(paragraph: MemoParagraph): OrganFact[] {
  return paragraph.facts.facts.filter((fact) => fact.kind === 'organ')
}

/**
 * The organ a decision heading names: "… i kommunstyrelsen", else whose decision or proposal it is.
 * @param rest Where the section's own text begins in the paragraph; null where all of it is heading.
 */
export function headingOrgan(paragraph: MemoParagraph, rest: number | null): Organ | null {
  const named = organFacts(paragraph).filter((fact) => rest === null || fact.end <= rest)
  const organ = named.findLast((fact) => !fact.genitive) ?? named.at(-1)
  return organ === undefined ? null : organOf(organ, paragraph.id)
}
