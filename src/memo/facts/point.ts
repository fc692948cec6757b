/** Points of a delegationsordning: "punkt A 1", "p. 4.2", "punkterna A1 och A2". */
import type { PointFact } from '../model.ts'
import { type Recogniser, type Scan, gapAfter, normAt, spaceAfter, spanOf, textAt } from './scan.ts'

const heads = new Set(['punkt', 'punkten', 'punkterna', 'pkt', 'p'])
const letters = /^[A-ZÅÄÖ]{1,2}$/
const number = /^\d{1,3}(?:\.\d{1,3})*$/
const joined = /^([A-Za-zÅÄÖåäö]{1,2})[-.:]?(\d{1,3}(?:\.\d{1,3})*)$/

export const point: Recogniser = {
  kind: 'point',
  // The second of two points is found at its letter or its own number.
  opens: (norm) =>
    heads.has(norm) || /^[a-zåäö]{1,2}$/.test(norm) || number.test(norm) || joined.test(norm),
  read(scan, index): PointFact | null {
    if (heads.has(normAt(scan, index)) && isHead(scan, index))
      return pointAt(scan, index, index + 1)
    return continuesList(scan, index) ? pointAt(scan, index, index) : null
  },
}

function isHead(scan: Scan, index: number): boolean {
  const short = normAt(scan, index).length <= 3
  return spaceAfter(scan, index) || (short && /^\. ?$/.test(gapAfter(scan, index)))
}

/** The point whose letter or number is the word at `at`; its span begins with `firstWord`. */
function pointAt(scan: Scan, firstWord: number, at: number): PointFact | null {
  const written = textAt(scan, at)
  const together = joined.exec(written)
  if (together !== null) {
    const name = `${together[1] ?? ''} ${together[2] ?? ''}`.toUpperCase()
    return { kind: 'point', point: name, ...spanOf(scan, firstWord, at + 1) }
  }
  if (number.test(written))
    return { kind: 'point', point: written, ...spanOf(scan, firstWord, at + 1) }
  const next = textAt(scan, at + 1)
  if (!letters.test(written) || !number.test(next)) return null
  if (!/^[ \u00a0.-]{1,2}$/.test(gapAfter(scan, at))) return null
  return { kind: 'point', point: `${written} ${next}`, ...spanOf(scan, firstWord, at + 2) }
}

/** In "punkterna A 1, A 2 och B 4" the words after the first point; at most this many are looked at. */
const longestList = 12

function continuesList(scan: Scan, index: number): boolean {
  let at = index - 1
  const before = normAt(scan, at)
  if (before === '') return false
  if (before === 'och' || before === 'samt' || before === 'eller') at -= 1
  else if (scan.text.charAt(scan.words[at]?.end ?? 0) !== ',' || gapAfter(scan, at) !== ', ')
    return false
  for (; at >= Math.max(0, index - longestList); at -= 1) {
    const written = textAt(scan, at)
    if (heads.has(normAt(scan, at))) {
      // "punkt 2, 500 000 kronor": bare numbers go on only after "punkterna".
      const many = normAt(scan, at) === 'punkterna' || !/^\d+$/.test(normAt(scan, index))
      return many && isHead(scan, at) && at < index - 1
    }
    const isPart = letters.test(written) || number.test(written) || joined.test(written)
    if (!isPart && written !== 'och' && written !== 'samt') return false
    if (!/^[ \u00a0]$|^, $/.test(gapAfter(scan, at))) return false
  }
  return false
}
