/** Which of the stretches a phrase was found in are told, and where their parts lie. */
import { keptList } from '../memo/kept-list.ts'
import type { Fact, ParagraphFacts } from '../memo/model.ts'
import type { FactsFrom } from './facts-from.ts'
import { findParts } from './find-parts.ts'
import type { Capture, Hit, PhraseId } from './model.ts'
import type { CompiledPhrase } from './positions.ts'

/** A phrase and the words it was found in. */
export interface RawHit {
  phrase: PhraseId
  firstWord: number
  endWord: number
}

const noFacts: readonly Fact[] = []
const noCaptures: Readonly<Record<string, Capture>> = {}

/**
 * For each phrase and first word the longest; and none that lies within the one told just before it with the same
 * captures (`den? {office}` is found once in "den förvaltningen").
 */
export function chooseHits(
  found: RawHit[],
  phrases: readonly CompiledPhrase[],
  facts: ParagraphFacts,
  factsFrom: FactsFrom,
): readonly Hit[] {
  const [only] = found
  const single = found.length === 1 && only !== undefined ? phrases[only.phrase] : undefined
  if (single !== undefined && only !== undefined) return [asHit(only, single, facts, factsFrom)]
  inOrder(found)
  const hits: Hit[] = []
  const told = new LastTold(hits, found.length)
  for (const raw of found) {
    const before = told.of(raw.phrase)
    if (before?.firstWord === raw.firstWord) continue
    const phrase = phrases[raw.phrase]
    if (phrase === undefined) continue
    const hit = asHit(raw, phrase, facts, factsFrom)
    if (before !== undefined && before.endWord >= hit.endWord && sameCaptures(before, hit)) continue
    hits.push(hit)
    told.add(hit)
  }
  return keptList(hits)
}

/** Most paragraphs have few hits, nearly in order: for them neither a sort that copies nor a map is worth its making. */
const few = 24

function inOrder(found: RawHit[]): void {
  if (found.length > few) {
    found.sort(compareRaw)
    return
  }
  for (let index = 1; index < found.length; index += 1) {
    const moved = found[index] as RawHit
    let at = index
    for (; at > 0 && compareRaw(found[at - 1] as RawHit, moved) > 0; at -= 1) {
      found[at] = found[at - 1] as RawHit
    }
    found[at] = moved
  }
}

function compareRaw(a: RawHit, b: RawHit): number {
  return a.firstWord - b.firstWord || b.endWord - a.endWord || a.phrase - b.phrase
}

/** The hit told last of each phrase. */
class LastTold {
  readonly #hits: readonly Hit[]
  readonly #byPhrase: Map<PhraseId, Hit> | null

  /** @param hits Those told so far, in order. */
  constructor(hits: readonly Hit[], most: number) {
    this.#hits = hits
    this.#byPhrase = most > few ? new Map<PhraseId, Hit>() : null
  }

  of(phrase: PhraseId): Hit | undefined {
    if (this.#byPhrase !== null) return this.#byPhrase.get(phrase)
    for (let index = this.#hits.length - 1; index >= 0; index -= 1) {
      const hit = this.#hits[index]
      if (hit?.phrase === phrase) return hit
    }
    return undefined
  }

  add(hit: Hit): void {
    this.#byPhrase?.set(hit.phrase, hit)
  }
}

function asHit(
  raw: RawHit,
  phrase: CompiledPhrase,
  facts: ParagraphFacts,
  factsFrom: FactsFrom,
): Hit {
  const { phrase: id, firstWord, endWord } = raw
  let start = facts.words[firstWord]?.start ?? 0
  let end = facts.words[endWord - 1]?.end ?? start
  if (!phrase.hasSlots || (!phrase.captures && !reachesOut(factsFrom, raw, start, end))) {
    return { phrase: id, start, end, firstWord, endWord, captures: noCaptures }
  }
  const captures: Record<string, Capture> = {}
  for (const part of findParts(phrase, facts, factsFrom, firstWord, endWord)) {
    start = Math.min(start, part.start)
    end = Math.max(end, part.end)
    if (part.capture !== null) {
      const text = facts.text.slice(part.start, part.end)
      captures[part.capture] = { text, start: part.start, end: part.end }
    }
  }
  return { phrase: id, start, end, firstWord, endWord, captures }
}

/** A fact may reach outside its words: the sign before an amount, the stop after "tf". Few do. */
function reachesOut(
  factsFrom: FactsFrom,
  { firstWord, endWord }: RawHit,
  start: number,
  end: number,
): boolean {
  for (let at = firstWord; at < endWord; at += 1) {
    for (const fact of factsFrom.get(at) ?? noFacts) {
      if (fact.endWord <= endWord && (fact.start < start || fact.end > end)) return true
    }
  }
  return false
}

function sameCaptures(one: Hit, other: Hit): boolean {
  if (one.captures === other.captures) return true
  const names = Object.keys(one.captures)
  return (
    names.length === Object.keys(other.captures).length &&
    names.every((name) => {
      const [a, b] = [one.captures[name], other.captures[name]]
      return a?.start === b?.start && a?.end === b?.end
    })
  )
}
