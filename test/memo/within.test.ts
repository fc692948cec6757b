import fc from 'fast-check'
import { expect, it } from 'vitest'
import { lastUpTo, meeting, within } from '../../src/memo/within.ts'

const stretch = fc
  .tuple(fc.nat(30), fc.nat(6))
  .map(([start, length]) => ({ start, end: start + length }))
/** In order, and some inside others, as facts are. */
const nested = fc
  .array(stretch, { maxLength: 12 })
  .map((all) => all.toSorted((a, b) => a.start - b.start || b.end - a.end))
/** In order and apart, as words and sentences are. */
const apart = fc
  .array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 5 })), { maxLength: 12 })
  .map((all) => {
    let at = 0
    return all.map(([gap, length]) => {
      const start = at + gap
      at = start + length
      return { start, end: at }
    })
  })

it('gives what lies wholly in a stretch', () => {
  fc.assert(
    fc.property(nested, stretch, (all, { start, end }) => {
      const expected = all.filter((one) => one.start >= start && one.end <= end)
      expect(within(all, { start, end })).toEqual(expected)
    }),
  )
})

it('gives what reaches into a stretch', () => {
  fc.assert(
    fc.property(apart, stretch, (all, { start, end }) => {
      const expected = all.filter((one) => one.start < end && one.end > start)
      expect(meeting(all, { start, end })).toEqual(expected)
    }),
  )
})

it('gives the last that starts at an offset or before', () => {
  fc.assert(
    fc.property(apart, fc.nat(40), (all, offset) => {
      expect(lastUpTo(all, offset)).toEqual(all.findLast(({ start }) => start <= offset))
    }),
  )
})
