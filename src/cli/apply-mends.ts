/** Many mends in one file: each is made whole or not at all, and what one is refused for stops no other. */
import type { Block, Edit, Finding, Mend, Place } from '../edit/model.ts'
import { findPlace } from '../edit/place.ts'
import type { OpenedDocument } from './document.ts'
import { applyEdits, refusalOf, type Tracking } from './edit-document.ts'

export interface ChosenMend {
  mend: Mend
  finding: Finding
}

export type RefusedMend = ChosenMend & { reason: string }

interface Outcome {
  opened: OpenedDocument
  done: readonly ChosenMend[]
  refused: readonly RefusedMend[]
}

/**
 * All at once, for their places speak of the same text. What is refused is found first, by halving and without writing: a
 * file written for each of hundreds would take their number squared.
 */
export async function applyMends(
  opened: OpenedDocument,
  chosen: readonly ChosenMend[],
  tracking: Tracking | null,
): Promise<Outcome> {
  const refusal: Refusal = (mends) => refusalOf(opened, editsOf(mends), tracking)
  const alone = await sift(chosen, refusal)
  const { usable, refused } = await together([], alone.usable, refusal)
  const outcome = { done: usable, refused: [...alone.refused, ...refused] }
  if (usable.length === 0) return { opened, ...outcome }
  const applied = await applyEdits(opened, editsOf(usable), tracking)
  // Their refusal was asked for just before.
  if ('refused' in applied) throw new Error(applied.refused)
  return { opened: applied.opened, ...outcome }
}

/** Why they would be refused; null where all would be made. */
type Refusal = (mends: readonly ChosenMend[]) => Promise<string | null>

interface Sifted {
  usable: readonly ChosenMend[]
  refused: readonly RefusedMend[]
}

/** Without those that are refused whatever else is made. */
async function sift(chosen: readonly ChosenMend[], refusal: Refusal): Promise<Sifted> {
  const reason = await refusal(chosen)
  if (reason === null) return { usable: chosen, refused: [] }
  if (chosen.length < 2) return { usable: [], refused: becauseOf(reason, chosen) }
  const [first, second] = halvesOf(chosen)
  const left = await sift(first, refusal)
  const right = await sift(second, refusal)
  return {
    usable: [...left.usable, ...right.usable],
    refused: [...left.refused, ...right.refused],
  }
}

/** The settled ones, and of the others those that can be made with them: the earlier before the later. */
async function together(
  settled: readonly ChosenMend[],
  others: readonly ChosenMend[],
  refusal: Refusal,
): Promise<Sifted> {
  if (others.length === 0) return { usable: settled, refused: [] }
  const reason = await refusal([...settled, ...others])
  if (reason === null) return { usable: [...settled, ...others], refused: [] }
  if (others.length < 2) return { usable: settled, refused: becauseOf(reason, others) }
  const [first, second] = halvesOf(others)
  const left = await together(settled, first, refusal)
  const right = await together(left.usable, second, refusal)
  return { usable: right.usable, refused: [...left.refused, ...right.refused] }
}

function becauseOf(reason: string, mends: readonly ChosenMend[]): RefusedMend[] {
  return mends.map((each) => ({ ...each, reason }))
}

function editsOf(chosen: readonly ChosenMend[]): Edit[] {
  return chosen.flatMap(({ mend }) => mend.edits)
}

function halvesOf<Item>(items: readonly Item[]): [Item[], Item[]] {
  const middle = Math.ceil(items.length / 2)
  return [items.slice(0, middle), items.slice(middle)]
}

/** The first mend of each stretch of text and of each block; the others wait for another round. */
export function apart(
  candidates: readonly ChosenMend[],
  textOf: (place: Place) => string,
): ChosenMend[] {
  const taken = new Taken(textOf)
  return candidates.filter(({ mend }) => taken.take(mend.edits))
}

class Taken {
  readonly #names = new Set<string>()
  readonly #stretches = new Map<string, [start: number, end: number][]>()
  readonly #textOf: (place: Place) => string

  constructor(textOf: (place: Place) => string) {
    this.#textOf = textOf
  }

  /** False, and nothing taken, where something of it is taken already. */
  take(edits: readonly Edit[]): boolean {
    const names = edits.flatMap(namesOf)
    const places = edits.flatMap((edit) => ('at' in edit ? [edit.at] : []))
    const stretches = places.map((place) => ({
      place,
      stretch: findPlace(place, this.#textOf(place)),
    }))
    const isFree =
      names.every((name) => !this.#names.has(name)) &&
      stretches.every(({ place, stretch }) => stretch === null || this.#isFree(place, stretch))
    if (!isFree) return false
    for (const name of names) this.#names.add(name)
    for (const { place, stretch } of stretches) {
      if (stretch !== null) this.#of(place).push(stretch)
    }
    return true
  }

  /** What touches does not overlap, but for points, whose order nobody has said. */
  #isFree(place: Place, [start, end]: [number, number]): boolean {
    return this.#of(place).every(([from, to]) => {
      const isPoint = from === to || start === end
      return isPoint ? to < start || end < from : to <= start || end <= from
    })
  }

  #of({ paragraph }: Place): [number, number][] {
    const stretches = this.#stretches.get(paragraph) ?? []
    this.#stretches.set(paragraph, stretches)
    return stretches
  }
}

/** Controls, and words: two rules may ask for the same, and where the first has put them in, the second may have them. */
function namesOf(edit: Edit): string[] {
  if (edit.type === 'insert') return [edit.block.tag, wordsOf(edit.block)]
  return edit.type === 'update' ? [edit.tag] : []
}

function wordsOf({ paragraphs }: Block): string {
  return `words ${paragraphs.map(({ text }) => text).join('\n')}`
}
