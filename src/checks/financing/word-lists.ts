/** The word lists of `financing`: those of `packs/data/money-words.json`, and what a pack adds to them. Source: clause N19. */
import '../../settings/zod-setup.ts'
import * as z from 'zod/mini'
import type { PhraseId } from '../../phrases/model.ts'
import type { Setup } from '../model.ts'
import { moneyWords } from '../words.ts'

/** Phrases that a pack adds to the register's lists. */
export function options() {
  const added = z.optional(z.array(z.string()))
  return z.strictObject({
    /** Verbs that spend ("bevilja"): a cost only together with an amount or one of `things`. */
    spending: added,
    /** Money nouns, and what is bought or built. */
    things: added,
    /** What says of itself, anywhere, that something costs. */
    costs: added,
    /** A price with its amount: a cost where the paper speaks of its own money or sums itself up. */
    prices: added,
    /** What makes an amount in the same sentence no cost: income, guarantees, fees. */
    notCosts: added,
    /** The decision costs nothing. */
    free: added,
    /** How it is paid for. */
    funded: added,
    /** What has room for the cost: financing as it stands, the lack of it where it is denied ("ryms inte inom ramen"). */
    covered: added,
    /** That it is not paid for. */
    unfunded: added,
    /** What makes words of `unfunded` in the same sentence speak of something else: a deficit, a mobile network. */
    notUnfunded: added,
    /** What paid for it pays no longer: makes void what is said of financing in the same sentence. */
    ended: added,
    /** That how it is paid for is put off. Makes void what is said of financing in the same sentence. */
    postponed: added,
    /** That a part alone is paid for. Makes void what is said of financing in the same sentence. */
    partly: added,
    /** That the rest is paid for too: undoes `partly`. */
    rest: added,
    /** The director's note to the minutes, in a paragraph that names the director. */
    note: added,
    /** What makes words of `note` in the same sentence speak of the duty alone: "skyldig". */
    notNote: added,
    /** Minutes: the proposal was changed at the meeting. */
    amended: added,
    /** Minutes: by how much, or to how much, somebody wants a sum raised. */
    raised: added,
  })
}
export type Options = z.infer<ReturnType<typeof options>>

export type ListName = keyof Options

export interface WordLists {
  ids: Readonly<Record<ListName, readonly PhraseId[]>>
  /** Phrases that are looked for with their negation. */
  ownNegation: ReadonlySet<PhraseId>
  /** Equal for equal lists. */
  key: string
}

const negation = /(?:^|[\s|(])(?:inte|ej|inga|ingen|inget|varken)(?:$|[\s|)])/u

export function prepareLists(given: Options, setup: Setup): WordLists {
  const ownNegation = new Set<PhraseId>()
  const intern = (source: string): PhraseId => {
    const id = setup.phrase(source)
    if (negation.test(source)) ownNegation.add(id)
    return id
  }
  const names = Object.keys(moneyWords) as ListName[]
  const ids = Object.fromEntries(
    names.map((name) => [name, [...moneyWords[name], ...(given[name] ?? [])].map(intern)]),
  ) as Record<ListName, PhraseId[]>
  return { ids, ownNegation, key: JSON.stringify(given) }
}
