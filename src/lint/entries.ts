/** What is kept of each paragraph from one change to the next. */
import type { FlatParagraph } from '../memo/flatten.ts'
import type { MemoParagraph, ParagraphFacts, SectionKind } from '../memo/model.ts'
import { readFacts } from '../memo/read-facts.ts'
import type { Vocabulary } from '../memo/vocabulary.ts'
import { createHitIndex } from '../phrases/hit-index.ts'
import type { Automaton, Hit, HitIndex } from '../phrases/model.ts'
import type { Observation } from '../checks/model.ts'
import type { FoundAt } from './finding.ts'
import type { ParagraphRule } from './prepare.ts'

export interface Entry {
  flat: FlatParagraph
  paragraph: MemoParagraph
  hits: readonly Hit[]
  /** What its paragraph checks saw, and where it stood then; null before the first run. */
  seen: Seen | null
  /** Number of the last run it was in. */
  run: number
}

export interface Seen {
  section: SectionKind | null
  inPoints: boolean
  /** Number of the shared conditions it was run under. */
  conditions: number
  /** Findings that need nothing but the paragraph, in order. */
  found: readonly (FoundAt & { rule: ParagraphRule })[]
  /** Observations whose mends need the whole memo: their findings are made anew each time. */
  open: readonly { rule: ParagraphRule; observation: Observation }[]
}

interface TextKnowledge {
  facts: ParagraphFacts
  hits: readonly Hit[]
}

/** Facts and hits by text, entries by paragraph: read once as long as settings and rules are the same. */
export class EntryStore {
  readonly #vocabulary: Vocabulary
  readonly #automaton: Automaton
  #byText = new Map<string, TextKnowledge>()
  readonly #hits = new WeakMap<MemoParagraph, readonly Hit[]>()
  readonly #byFlat = new WeakMap<FlatParagraph, Entry>()

  constructor(vocabulary: Vocabulary, automaton: Automaton) {
    this.#vocabulary = vocabulary
    this.#automaton = automaton
  }

  /** @param before The entries of the last run: past a single change, they are found without looking up. */
  entriesFor(paragraphs: readonly FlatParagraph[], before: readonly Entry[]): Entry[] {
    const entries: Entry[] = []
    let next = 0
    for (const flat of paragraphs) {
      const ahead = before[next]?.flat === flat ? 0 : 1
      const near = before[next + ahead]
      if (near?.flat === flat) {
        entries.push(near)
        next += ahead + 1
      } else entries.push(this.#entryOf(flat))
    }
    if (this.#byText.size > 2 * entries.length + 1000) this.#forgetOthers(entries)
    return entries
  }

  hitsIn(entries: readonly Entry[]): HitIndex {
    return createHitIndex(
      entries.map(({ paragraph }) => paragraph),
      (paragraph) => this.#hits.get(paragraph) ?? [],
    )
  }

  #entryOf(flat: FlatParagraph): Entry {
    const known = this.#byFlat.get(flat)
    if (known !== undefined) return known
    const { facts, hits } = this.#readText(flat.text)
    // The hit index keeps what it makes of a list by the list, so equal texts get lists of their own.
    const entry: Entry = {
      flat,
      paragraph: { ...flat, facts },
      hits: [...hits],
      seen: null,
      run: 0,
    }
    this.#hits.set(entry.paragraph, entry.hits)
    this.#byFlat.set(flat, entry)
    return entry
  }

  #readText(text: string): TextKnowledge {
    const known = this.#byText.get(text)
    if (known !== undefined) return known
    const facts = readFacts(text, this.#vocabulary)
    const read = { facts, hits: this.#automaton.match(facts) }
    this.#byText.set(text, read)
    return read
  }

  #forgetOthers(entries: readonly Entry[]): void {
    this.#byText = new Map(
      entries.map(({ paragraph, hits }) => [paragraph.text, { facts: paragraph.facts, hits }]),
    )
  }
}
