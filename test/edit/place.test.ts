import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Place } from '../../src/edit/model.ts'
import { findPlace, placeOf } from '../../src/edit/place.ts'

const text =
  'Kommunstyrelsen ger samhällsbyggnadskontoret i uppdrag att ta fram en plan för hamnen.'
const inText = (quote: string, whole = text, nth = 0): Place => {
  let start = whole.indexOf(quote)
  for (let skipped = 0; skipped < nth; skipped += 1) start = whole.indexOf(quote, start + 1)
  return placeOf({ id: 'p3', part: 'body', text: whole }, start, start + quote.length)
}

describe('placeOf', () => {
  it('keeps the quote with up to 32 units on each side', () => {
    expect(inText('uppdrag')).toEqual({
      part: 'body',
      paragraph: 'p3',
      quote: 'uppdrag',
      occurrence: 0,
      before: ' ger samhällsbyggnadskontoret i ',
      after: ' att ta fram en plan för hamnen.',
    } satisfies Place)
  })

  it('counts equal quotes before it', () => {
    expect(inText('an', 'an an an', 2).occurrence).toBe(2)
  })

  it('does not cut a surrogate pair', () => {
    const smile = '😀'.repeat(30)
    const place = placeOf({ id: 'p', part: 'body', text: `${smile}a${smile}b` }, 60, 61)
    expect(place.before).toBe('😀'.repeat(16))
    expect(place.after).toBe('😀'.repeat(16))
    const odd = placeOf({ id: 'p', part: 'body', text: `${smile}xa` }, 61, 62)
    expect(odd.before).toBe(`${'😀'.repeat(15)}x`)
  })
})

describe('findPlace', () => {
  it.each([
    ['far before', `Med stöd av det anförda: ${text}`],
    ['before, other side kept', text.replace('ger sam', 'beslutar att ge sam')],
    ['after, other side kept', text.replace('fram en plan', 'fram förslag')],
  ])('finds the quote again after an edit %s', (_, changed) => {
    const place = inText('samhällsbyggnadskontoret')
    const [start, end] = findPlace(place, changed) ?? [0, 0]
    expect(changed.slice(start, end)).toBe('samhällsbyggnadskontoret')
  })

  it.each([
    ['the quote is gone', text.replace('uppdrag', 'arbete')],
    ['everything around it is new', 'Nämnden har ett uppdrag kvar.'],
    ['it stands twice and neither is the old one', 'Ett uppdrag och ett uppdrag till.'],
    ['the text is empty', ''],
  ])('refuses where %s', (_, changed) => {
    expect(findPlace(inText('uppdrag'), changed)).toBeNull()
  })

  it('does not take the second of two equal quotes for the first', () => {
    const two =
      'Kommunstyrelsen ger kontoret i uppdrag att utreda frågan. Nämnden ger kontoret i uppdrag att svara.'
    const second = inText('kontoret', two, 1)
    expect(findPlace(second, two)).toEqual([70, 78])
    expect(findPlace(second, two.slice(0, 57))).toBeNull()
  })

  it.each([
    ['the first of two long ones is gone', 'Kommunstyrelsen ger kontoret i uppdrag'],
    ['the first of two with the same words before them is gone', 'frågan'],
    ['another has come before it', 'kr'],
  ])('does not take one equal quote for another where %s', (_, quote) => {
    const sentence = 'Kommunstyrelsen ger kontoret i uppdrag att utreda frågan'
    const whole = `${sentence} för 500 kr. ${sentence} med 500 kr. ${sentence} om 500 kr.`
    const place = inText(quote, whole, quote === 'kr' ? 1 : 0)
    expect(findPlace(place, whole)).not.toBeNull()
    const changed = quote === 'kr' ? `500 kr. ${whole}` : `Frågan utreds. ${sentence} om 500 kr.`
    expect(findPlace(place, changed)).toBeNull()
  })

  it('tells equal quotes in equal surroundings apart by their order', () => {
    const same = `${'x'.repeat(40)} kr ${'x'.repeat(40)} kr ${'x'.repeat(40)}`
    expect(findPlace(inText('kr', same, 1), same)).toEqual([85, 87])
    const row = 'x'.repeat(200)
    expect(findPlace(inText('', row, 100), row)).toEqual([100, 100])
    expect(findPlace(inText('', row, 100), `${row}x`)).toBeNull()
  })

  it('finds a point by what stands around it, and an empty paragraph', () => {
    const point = placeOf({ id: 'p', part: 'body', text }, text.length, text.length)
    expect(findPlace(point, text)).toEqual([text.length, text.length])
    expect(findPlace(point, `${text} Mer.`)).toBeNull()
    const empty = placeOf({ id: 'p', part: 'body', text: '' }, 0, 0)
    expect(findPlace(empty, '')).toEqual([0, 0])
    expect(findPlace(empty, 'ifyllt')).toBeNull()
  })

  const words = fc.stringMatching(/^[a-zåäö 😀.]{0,60}$/u)
  it('finds every place in an unchanged text', () => {
    fc.assert(
      fc.property(words, words, words, (before, quote, after) => {
        const whole = before + quote + after
        const place = placeOf(
          { id: 'p', part: 'body', text: whole },
          before.length,
          before.length + quote.length,
        )
        const found = findPlace(place, whole)
        if (quote !== '') expect(found).toEqual([before.length, before.length + quote.length])
        else if (found !== null)
          expect(placeOf({ id: 'p', part: 'body', text: whole }, ...found)).toEqual(place)
      }),
    )
  })

  it('never points at other words: what it finds is the quote, once it is out it finds nothing', () => {
    fc.assert(
      fc.property(
        words,
        fc.stringMatching(/^[A-Z]{1,30}$/),
        words,
        words,
        (before, quote, after, added) => {
          const place = placeOf(
            { id: 'p', part: 'body', text: before + quote + after },
            before.length,
            before.length + quote.length,
          )
          expect(findPlace(place, before + after)).toBeNull()
          const changed = added + before + quote + after
          const found = findPlace(place, changed)
          if (found !== null) expect(changed.slice(...found)).toBe(quote)
          if (before.length >= 32) expect(found).not.toBeNull()
        },
      ),
    )
  })
})
