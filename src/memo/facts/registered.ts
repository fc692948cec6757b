/** Names of a register where they stand in a text. */
import { type Register, findRegistered } from '../vocabulary.ts'
import { type Scan, spaceAfter } from './scan.ts'

export interface RegisteredSpan {
  name: string
  genitive: boolean
  firstWord: number
  endWord: number
}

/** The registered name beginning at a word; only spaces, hyphens, commas and "&" stand between its words. */
export function registeredSpan(
  scan: Scan,
  register: Register,
  index: number,
): RegisteredSpan | null {
  const found = findRegistered(register, scan.words, index)
  if (found === null) return null
  const endWord = index + found.length
  for (let at = index; at < endWord - 1; at += 1) {
    if (spaceAfter(scan, at)) continue
    const gap = scan.text.slice(scan.words[at]?.end, scan.words[at + 1]?.start)
    if (!/^[-\u2011]?,? (?:& )?$/u.test(gap)) return null
  }
  return { name: found.entry.name, genitive: found.entry.genitive, firstWord: index, endWord }
}
