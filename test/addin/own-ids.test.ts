/** Ids that we give ourselves: a paragraph that nobody has touched never goes by another's. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { OwnIds } from '../../addin/word/own-ids.ts'

interface Known {
  id: string
  text: string
}

const known = (...texts: string[]): Known[] =>
  texts.map((text, index) => ({ id: String(index), text }))

test.each([
  ['nothing', 'abc', 'abc', '012'],
  ['a change of words', 'abc', 'axc', '012'],
  ['one gone and one come elsewhere', 'abcd', 'acxd', '02-3'],
  ['one gone and one come further up', 'abcd', 'axbd', '0-13'],
  ['two gone and two come', 'abcdef', 'adxyef', '03--45'],
  ['a change of words beside one that has gone', 'abcde', 'axde', '0-34'],
  ['two changed in a row, another between others', 'abcde', 'xycze', '01234'],
])('after %s, %s → %s', (_what, before, now, expected) => {
  const ids = new OwnIds().align(known(...before), [...now])
  expect(ids.map((id) => (id.startsWith('w') ? '-' : id)).join('')).toBe(expected)
})

interface Step {
  kind: 'insert' | 'remove' | 'change' | 'repeat' | 'move'
  at: number
  to: number
  text: string
}
const text = fc.constantFrom('', 'Kommunstyrelsen', 'Kontoret svarar.', 'ett', 'två', 'tre', 'fyra')
const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom('insert', 'remove', 'change', 'repeat', 'move'),
  at: fc.nat(20),
  to: fc.nat(20),
  text,
})

/** A paragraph, and the index it had; null for what has come or been changed since. */
interface Traced {
  text: string
  origin: number | null
}

function taken(paragraphs: readonly Traced[], { kind, at, to, text: own }: Step): Traced[] {
  const index = at % (paragraphs.length + 1)
  const one = paragraphs[index]
  const rest = paragraphs.toSpliced(index, 1)
  const fresh = { text: own, origin: null }
  if (kind === 'insert') return paragraphs.toSpliced(index, 0, fresh)
  if (one === undefined) return [...paragraphs]
  if (kind === 'remove') return rest
  if (kind === 'change') return paragraphs.toSpliced(index, 1, fresh)
  if (kind === 'repeat') return paragraphs.toSpliced(index, 0, { ...one, origin: null })
  return rest.toSpliced(to % (rest.length + 1), 0, one)
}

test('whatever is done to a document, nobody who has kept the words has the id of other words', () => {
  fc.assert(
    fc.property(
      fc.array(text, { maxLength: 10 }),
      fc.array(step, { minLength: 1, maxLength: 4 }),
      (texts, steps) => {
        const start = texts.map((own, origin): Traced => ({ text: own, origin }))
        const now = steps.reduce(taken, start)
        const before = known(...texts)
        const ids = new OwnIds().align(
          before,
          now.map((one) => one.text),
        )
        expect(new Set(ids).size).toBe(ids.length)
        const isOnly = ({ text: own }: Traced): boolean =>
          [texts, now.map((each) => each.text)].every(
            (all) => all.filter((each) => each === own).length === 1,
          )
        now.forEach((one, index) => {
          const had = before.find(({ id }) => id === ids[index])
          // Of equal texts nobody can say which one has gone.
          if (had === undefined || one.origin === null || !isOnly(one)) return
          expect(had.text).toBe(one.text)
        })
      },
    ),
    { numRuns: 2000 },
  )
})
