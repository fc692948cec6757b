/** A phrase as it was written: the tree that `parse.ts` makes and `positions.ts` compiles. */
import type { Fact, FactKind, OfficeFact, OrganKind, TitleFact, TitleRole } from '../memo/model.ts'

/** A word, or with `*` all words that begin or end so. */
export interface WordElement {
  type: 'word'
  /** As in `Word.norm`. */
  norm: string
  openStart: boolean
  openEnd: boolean
}

/** A typed fact, or `*` for any single word. */
export interface SlotElement {
  type: 'slot'
  kind: FactKind | '*'
  /** Only facts with one of these values; empty: all. */
  values: readonly string[]
  capture: string | null
}

/** Up to `max` words between two elements. */
interface GapElement {
  type: 'gap'
  max: number
}

interface ChoiceElement {
  type: 'choice'
  alternatives: readonly Element[]
}

interface SequenceElement {
  type: 'sequence'
  items: readonly Element[]
}

interface OptionalElement {
  type: 'optional'
  item: Element
}

export type Element =
  WordElement | SlotElement | GapElement | ChoiceElement | SequenceElement | OptionalElement

const organKinds: Record<OrganKind, true> = {
  executive: true,
  council: true,
  committee: true,
  board: true,
  presidium: true,
}
const titleRoles: Record<TitleRole, true> = {
  director: true,
  'office-head': true,
  'administration-head': true,
  'managing-director': true,
  elected: true,
  official: true,
}
const officeForms: Record<OfficeFact['office'], true> = {
  office: true,
  administration: true,
  unit: true,
  whole: true,
}
const withoutValues: readonly string[] = []

/** Values a slot of each kind may ask for: the fact's organ, role or office. */
export const slotValues: Readonly<Record<FactKind | '*', readonly string[]>> = {
  '*': withoutValues,
  amount: withoutValues,
  date: withoutValues,
  organ: Object.keys(organKinds),
  office: Object.keys(officeForms),
  title: Object.keys(titleRoles),
  person: withoutValues,
  company: withoutValues,
  statute: withoutValues,
  point: withoutValues,
  'case-number': withoutValues,
  'minutes-section': withoutValues,
}

/** The value of a fact that `{organ=executive}` compares with; null for kinds without one. */
export function valueOfFact(fact: Fact): string | null {
  if (fact.kind === 'organ') return fact.organ
  if (fact.kind === 'title') return roleOfTitle(fact)
  if (fact.kind === 'office') return fact.office
  return null
}

/** Who stands beside the director is not the director. */
export function roleOfTitle({ role, deputy }: TitleFact): TitleRole {
  return role === 'director' && deputy ? 'official' : role
}
