/** What is kept of each paragraph from one change to the next. */
import { changeFactIndex, factIndexOf, type ParagraphMoves } from '../memo/fact-index.ts'
import type { FlatParagraph } from '../memo/flatten.ts'
import type { FactIndex, MemoParagraph } from '../memo/model.ts'
import { KeptWithParagraph, paragraphOf } from '../memo/paragraph.ts'
import { readFacts } from '../memo/read-facts.ts'
import type { Vocabulary } from '../memo/vocabulary.ts'
import { changeHitIndex, createHitIndex } from '../phrases/hit-index.ts'
import type { Automaton, Hit, HitIndex } from '../phrases/model.ts'
import type { Entries, Entry } from './entry.ts'

/** Entries by paragraph: each is read once as long as settings and rules are the same. */
export class EntryStore {
  readonly #vocabulary: Vocabulary
  readonly #automaton: Automaton
  #byId = new Map<string, MemoParagraph>()
  readonly #byParagraph = new KeptWithParagraph<Entry>()
  /** Read, and perhaps not used yet. */
  #last: Entry | null = null

  constructor(vocabulary: Vocabulary, automaton: Automaton) {
    this.#vocabulary = vocabulary
    this.#automaton = automaton
  }

  /** @param before The entries of the last run: those before and after what changed are taken over without looking up. */
  entriesFor(paragraphs: readonly FlatParagraph[], before: Entries | null): Entries {
    const old = before?.all ?? []
    const { start, end } = unchanged(paragraphs, old)
    const between = old.slice(start, old.length - end)
    const byNode = new Map(between.map((entry) => [entry.flat.node, entry]))
    const all = old.slice(0, start)
    for (let index = start; index < paragraphs.length - end; index += 1) {
      const flat = paragraphs[index]
      if (flat !== undefined) all.push(this.#entryOf(flat, byNode.get(flat.node)))
    }
    for (let index = old.length - end; index < old.length; index += 1) {
      const entry = old[index]
      if (entry !== undefined) all.push(entry)
    }
    const entries = compared(all, between, (before?.number ?? 0) + 1)
    this.#updateIds(entries)
    return entries
  }

  /** The entry of what is to stand where another stood, with the same id, which it has from now on. */
  entryInstead(before: Entry, flat: FlatParagraph): Entry {
    const entry = this.#entryOf(flat, before)
    entry.index = before.index
    this.#last = entry
    this.#byId.set(flat.id, entry.paragraph)
    return entry
  }

  /** Puts it there; `paragraphs` are all of them with it. */
  replace(
    entries: Entries,
    before: Entry,
    now: Entry,
    paragraphs: readonly MemoParagraph[],
  ): Entries {
    now.run = before.run
    now.since = before.run
    entries.all[before.index] = now
    return { ...entries, paragraphs, added: [now], removed: [before], reordered: false }
  }

  /** Whether an id tells one paragraph, as it does in every host. */
  hasUniqueIds({ all }: Entries): boolean {
    return this.#byId.size === all.length
  }

  /** By id; the same map at every run, brought up to date. */
  get byId(): ReadonlyMap<string, MemoParagraph> {
    return this.#byId
  }

  entryOf(id: string): Entry | undefined {
    const paragraph = this.#byId.get(id)
    return paragraph === undefined ? undefined : this.#byParagraph.get(paragraph)
  }

  factsIn(entries: Entries, before: FactIndex | null): FactIndex {
    const moves = this.#movesOf(entries)
    return before === null || entries.reordered
      ? factIndexOf(entries.paragraphs, moves.positionOf)
      : changeFactIndex(before, moves)
  }

  /** The index where one paragraph has taken another's place. */
  factsInstead(before: FactIndex, was: Entry, now: Entry): FactIndex {
    return changeFactIndex(before, this.#movesOf({ added: [now], removed: [was] }))
  }

  hitsIn(entries: Entries, before: HitIndex | null): HitIndex {
    const { paragraphs } = entries
    const hitsOf = (paragraph: MemoParagraph): readonly Hit[] =>
      this.#byParagraph.get(paragraph)?.hits ?? []
    if (before === null || entries.reordered) return createHitIndex(paragraphs, hitsOf)
    return changeHitIndex(before, paragraphs, hitsOf, this.#movesOf(entries))
  }

  #movesOf({ added, removed }: Pick<Entries, 'added' | 'removed'>): ParagraphMoves {
    return {
      removed: removed.map(({ paragraph }) => paragraph),
      added: added.map(({ paragraph }) => paragraph),
      positionOf: (paragraph) => this.#byParagraph.get(paragraph)?.index ?? 0,
    }
  }

  #updateIds({ all, added, removed }: Entries): void {
    for (const { flat } of removed) this.#byId.delete(flat.id)
    for (const { flat, paragraph } of added) this.#byId.set(flat.id, paragraph)
    // Ids that are not unique, as no host gives them: the last one counts, as in a fresh run.
    if (this.#byId.size !== all.length) {
      this.#byId = new Map(all.map(({ flat, paragraph }) => [flat.id, paragraph]))
    }
  }

  /** @param before The entry of the same node, perhaps in another place among tables and stories. */
  #entryOf(flat: FlatParagraph, before: Entry | undefined): Entry {
    if (before?.flat === flat) return before
    if (this.#last?.flat === flat) return this.#last
    const same = before?.flat.text === flat.text ? before : null
    const facts = same?.paragraph.facts ?? readFacts(flat.text, this.#vocabulary)
    const entry: Entry = {
      flat,
      paragraph: paragraphOf(flat, facts),
      hits: same?.hits ?? this.#automaton.match(facts),
      seen: null,
      run: 0,
      since: 0,
      pointRun: 0,
      index: 0,
      loose: null,
    }
    this.#byParagraph.set(entry.paragraph, entry)
    return entry
  }
}

/** How many paragraphs at the start and at the end are those of the run before. */
function unchanged(
  paragraphs: readonly FlatParagraph[],
  old: readonly Entry[],
): { start: number; end: number } {
  const shorter = Math.min(paragraphs.length, old.length)
  let start = 0
  while (start < shorter && old[start]?.flat === paragraphs[start]) start += 1
  let end = 0
  while (
    end < shorter - start &&
    old[old.length - 1 - end]?.flat === paragraphs[paragraphs.length - 1 - end]
  ) {
    end += 1
  }
  return { start, end }
}

/**
 * Stamps the entries with this run's number and their place in it.
 *
 * @param left Entries of the run before that were not met in their place: gone, or standing elsewhere.
 */
function compared(all: Entry[], left: readonly Entry[], number: number): Entries {
  const paragraphs: MemoParagraph[] = []
  const added: Entry[] = []
  let reordered = false
  let last = -1
  for (let index = 0; index < all.length; index += 1) {
    const entry = all[index]
    if (entry === undefined) continue
    paragraphs.push(entry.paragraph)
    if (entry.run === number - 1 && number > 1) {
      reordered ||= entry.index < last
      last = entry.index
    } else {
      added.push(entry)
      entry.since = number
    }
    entry.run = number
    entry.index = index
  }
  const removed = left.filter(({ run }) => run !== number)
  return { all, paragraphs, added, removed, reordered, number }
}
