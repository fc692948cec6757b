/** Points of a delegationsordning: "punkt A 1", "p. 4.2", "punkten A1". */
import type { PointFact } from '../model.ts'
import { type Recogniser, gapAfter, normAt, spaceAfter, spanOf, textAt } from './scan.ts'

const heads = new Set(['punkt', 'punkten', 'punkterna', 'pkt', 'p'])

export const point: Recogniser = {
  kind: 'point',
  opens: (norm) => heads.has(norm),
  read(scan, index): PointFact | null {
    const head = normAt(scan, index)
    const near =
      spaceAfter(scan, index) || (head.length <= 3 && /^\. ?$/.test(gapAfter(scan, index)))
    if (!near) return null
    const written = textAt(scan, index + 1)
    const joined = /^([A-Za-zÅÄÖåäö]{1,2})[-.:]?(\d+(?:\.\d+)*)$/.exec(written)
    if (joined !== null) {
      const name = `${joined[1] ?? ''} ${joined[2] ?? ''}`.toUpperCase()
      return { kind: 'point', point: name, ...spanOf(scan, index, index + 2) }
    }
    const isNumber = /^\d+(?:\.\d+)*$/
    if (isNumber.test(written))
      return { kind: 'point', point: written, ...spanOf(scan, index, index + 2) }
    const number = textAt(scan, index + 2)
    if (!/^[A-ZÅÄÖ]{1,2}$/.test(written) || !isNumber.test(number)) return null
    if (!/^[ \u00a0.-]{1,2}$/.test(gapAfter(scan, index + 1))) return null
    return { kind: 'point', point: `${written} ${number}`, ...spanOf(scan, index, index + 3) }
  },
}
