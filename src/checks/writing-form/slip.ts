/** Something written in another form than the one that Myndigheternas skrivregler give. */
import type { MemoParagraph, SectionKind } from '../../memo/model.ts'

export interface Slip {
  start: number
  end: number
  /** The right form, with hard spaces where it has any. */
  use: string
}

/** What is looked at: one paragraph and the section it stands in. */
export interface Place {
  paragraph: MemoParagraph
  section: SectionKind | null
}

/** Finds slips of one kind in order, without overlap. */
export type SlipFinder = (place: Place) => Slip[]

export const hardSpace = '\u00a0'

/** Whether two words or facts have no letter, digit or space between them but are written together. */
export function touches(first: { end: number }, second: { start: number }): boolean {
  return first.end === second.start
}

/** Whether a fact of one of these kinds covers a part of the stretch. */
export function liesInFact(
  { facts }: MemoParagraph,
  stretch: { start: number; end: number },
  kinds: ReadonlySet<string>,
): boolean {
  return facts.facts.some(
    (fact) => kinds.has(fact.kind) && fact.start < stretch.end && stretch.start < fact.end,
  )
}
