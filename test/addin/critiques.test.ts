/** What is underlined, and in which colour, as plain data. */
import { describe, expect, it } from 'vitest'
import { critiquesOf } from '../../addin/word/critiques.ts'
import type { KnownParagraph } from '../../addin/word/paragraph-facts.ts'
import type { Finding } from '../../src/edit/model.ts'
import { placeOf } from '../../src/edit/place.ts'

const text = 'att ge arbetsmarknadskontoret i uppdrag'
const paragraph: KnownParagraph = {
  id: 'p1',
  raw: text,
  text,
  style: 'Normal',
  isBuiltIn: true,
  outlineLevel: null,
  isListItem: false,
  listLabel: null,
  listLevel: null,
  bold: false,
  tag: null,
  nesting: 0,
  cell: null,
}

const error = true
const warning = false
const hint = null

function finding(words: string, fatal: boolean | null, expected: readonly string[] = []): Finding {
  const start = text.indexOf(words)
  const at = placeOf({ id: 'p1', part: 'body', text }, start, start + words.length)
  return {
    reason: 'Skäl.',
    source: 'test',
    ruleId: `${words}-${String(fatal)}`,
    fatal,
    actual: words,
    expected: [...expected],
    note: null,
    url: null,
    at,
    group: 'decision',
    mends: expected.map((each) => ({
      id: `test/${each}`,
      title: each,
      kind: 'choose',
      edits: [{ type: 'replace', at, text: each }],
    })),
  }
}

const office = 'arbetsmarknadskontoret'

describe('critiques', () => {
  it.each([
    ['the error first', [finding(office, error, ['a']), finding(office, hint, ['b'])]],
    ['the error last', [finding(office, hint, ['b']), finding(office, error, ['a'])]],
  ])('has one underline for the same words, of the highest level: %s', (_name, findings) => {
    const planned = critiquesOf(paragraph, findings, true)
    expect(planned.map(({ critique }) => critique)).toEqual([
      expect.objectContaining({
        colorScheme: 'Red',
        start: 7,
        length: office.length,
        popupOptions: expect.objectContaining({ suggestions: ['a', 'b'] }) as unknown,
      }),
    ])
    expect(planned[0]?.findings.map(({ fatal }) => fatal)).toEqual([true, null])
  })

  it('keeps those that stand on other words, a warning above a hint', () => {
    const planned = critiquesOf(
      paragraph,
      [
        finding('i uppdrag', hint),
        finding('i uppdrag', warning),
        finding(`ge ${office}`, hint),
        finding(office, error),
      ],
      false,
    )
    expect(
      planned.map(({ critique: { colorScheme, start, length } }) => [colorScheme, start, length]),
    ).toEqual([
      ['Blue', 4, 25],
      ['Red', 7, 22],
      ['Berry', 30, 9],
    ])
  })

  it('offers no more than Word shows, and nothing twice', () => {
    const [planned] = critiquesOf(
      paragraph,
      [finding(office, error, ['a', 'b']), finding(office, hint, ['b', 'c', 'd'])],
      true,
    )
    expect(planned?.critique.popupOptions?.suggestions).toEqual(['a', 'b', 'c'])
  })
})
