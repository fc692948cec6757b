/** The registers of words, as `npm run build:packs` made them from `packs/data/plain-words.json` and `money-words.json`. */
import words from '../../build/words.json'
import { unpack } from '../settings/packed.ts'
import type { ListName } from './financing/word-lists.ts'

/** A word that official prose does better without. */
export interface PlainWord {
  /** Empty for a word that is only to be struck. */
  prefer: readonly string[]
  /** Phrases that find it. */
  forms: readonly string[]
  /** For each, the same form of the plainer word; null where no word can be put there by itself. */
  uses: readonly (string | null)[]
  /** Words that make it a term of art in their sentence. */
  unless?: readonly string[]
  /** Phrases that are right as they are. */
  except?: readonly string[]
}

export interface Words {
  plain: readonly PlainWord[]
  money: Readonly<Record<ListName, readonly string[]>>
}

/** Our own build's output: validated when it was compiled, so not again here. */
export const { plain: plainWords, money: moneyWords } = unpack(words) as Words
