/** Words of a phrase, split and compared as the words of a memo are. */
import { normalize } from '../memo/normalize.ts'
import { readWords } from '../memo/words.ts'
import type { Reader } from './reader.ts'
import type { Element } from './syntax.ts'

/** `text` as written at `at`: one word, an open word, or several words ("S:t", "kl.8"). */
export function wordElement(reader: Reader, text: string, at: number): Element {
  const openStart = text.startsWith('*')
  const openEnd = text.length > 1 && text.endsWith('*')
  const inner = text.slice(openStart ? 1 : 0, openEnd ? -1 : undefined)
  if (inner === '') reader.fail('starAlone', at)
  if (inner.includes('*')) reader.fail('starInside', at + text.indexOf('*', 1))
  const words = readWords(inner)
  const [first] = words
  if (first === undefined) reader.fail('noWord', at)
  if (openStart || openEnd) {
    if (words.length > 1) reader.fail('openManyWords', at)
    return { type: 'word', norm: normalize(inner), openStart, openEnd }
  }
  const elements = words.map((word): Element => ({
    type: 'word',
    norm: word.norm,
    openStart,
    openEnd,
  }))
  const [only] = elements
  return elements.length === 1 && only !== undefined ? only : { type: 'sequence', items: elements }
}
