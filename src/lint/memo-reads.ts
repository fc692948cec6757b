/**
 * What a document rule reads of a memo, noted while it runs, so that it need not run again before something of that
 * changes. Noted are the parts that change by themselves; what is known of a paragraph is asked of the paragraph, and
 * who knows a paragraph has it from one of the parts or from a hit.
 */
import type {
  FactIndex,
  IndexedKind,
  Memo,
  MemoParagraph,
  Section,
  SectionKind,
} from '../memo/model.ts'
import { sectionKinds } from '../memo/section-kinds.ts'

/** A set of parts. */
export type Parts = number

/** One bit each. The text is the paragraphs, and the sections and matters that hold them. */
const names = [
  'text',
  'header',
  'draft',
  'organ',
  'type',
  'points',
  'assignments',
  'signatures',
  'statute',
  'minutes-section',
  'case-number',
  ...sectionKinds,
] as const
type Name = (typeof names)[number]
const bits = Object.fromEntries(names.map((name, bit) => [name, 1 << bit])) as Record<Name, number>

/** Parts that are one object as long as nothing of them changes. */
const whole = ['header', 'draft', 'organ', 'type', 'points', 'assignments', 'signatures'] as const
const factKinds = [
  'statute',
  'minutes-section',
  'case-number',
] as const satisfies readonly IndexedKind[]

/**
 * What is another in a memo where one paragraph took another's place.
 *
 * @param section The kind of the section that it stands in.
 */
export function changedParts(before: Memo, now: Memo, section: SectionKind | null): Parts {
  let changed = bits.text | (section === null ? 0 : bits[section])
  for (const part of whole) if (before[part] !== now[part]) changed |= bits[part]
  for (const kind of factKinds) {
    if (before.facts.with(kind) !== now.facts.with(kind)) changed |= bits[kind]
  }
  return changed
}

/** The memo as it is, for one rule. Headers, tags and who stands where do not change by themselves, and are not noted. */
export class MemoReads implements Memo, FactIndex {
  reads: Parts = 0
  readonly #memo: Memo
  readonly positionOf: FactIndex['positionOf']
  readonly sectionOf: Memo['sectionOf']

  constructor(memo: Memo) {
    this.#memo = memo
    this.positionOf = memo.facts.positionOf
    this.sectionOf = memo.sectionOf
  }

  get root(): Memo['root'] {
    return this.#noted('text').root
  }
  get paragraphs(): Memo['paragraphs'] {
    return this.#noted('text').paragraphs
  }
  get sections(): Memo['sections'] {
    return this.#noted('text').sections
  }
  get matters(): Memo['matters'] {
    return this.#noted('text').matters
  }
  get type(): Memo['type'] {
    return this.#noted('type').type
  }
  get draft(): Memo['draft'] {
    return this.#noted('draft').draft
  }
  get header(): Memo['header'] {
    return this.#noted('header').header
  }
  get organ(): Memo['organ'] {
    return this.#noted('organ').organ
  }
  get points(): Memo['points'] {
    return this.#noted('points').points
  }
  get assignments(): Memo['assignments'] {
    return this.#noted('assignments').assignments
  }
  get signatures(): Memo['signatures'] {
    return this.#noted('signatures').signatures
  }
  get byId(): Memo['byId'] {
    return this.#memo.byId
  }
  get furniture(): Memo['furniture'] {
    return this.#memo.furniture
  }
  get tags(): Memo['tags'] {
    return this.#memo.tags
  }
  get facts(): FactIndex {
    return this
  }

  with(kind: IndexedKind): readonly MemoParagraph[] {
    return this.#noted(kind).facts.with(kind)
  }

  sectionsOf(kind: SectionKind): readonly Section[] {
    return this.#noted(kind).sectionsOf(kind)
  }

  #noted(part: Name): Memo {
    this.reads |= bits[part]
    return this.#memo
  }
}
