import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../../src/markdown/parse.ts'
import type { Memo, Span } from '../../src/memo/model.ts'
import { readMemo } from '../../src/memo/read.ts'
import { conditionSchema } from '../../src/phrases/condition-schema.ts'
import { prepareCondition, spansParagraphs } from '../../src/phrases/condition.ts'
import { evaluate, evaluateParagraph } from '../../src/phrases/evaluate.ts'
import type { Match } from '../../src/phrases/evaluate.ts'
import { createHitIndex } from '../../src/phrases/hit-index.ts'
import { createPhraseTable } from '../../src/phrases/table.ts'
import type { MemoType } from '../../src/settings/schema.ts'
import { mergeSettings } from '../../src/settings/merge.ts'

const memo = `
# Tjänsteskrivelse

## Sammanfattning

Finansiering saknas. Medel finns inte. Kommunstyrelsens ordförande säger ”finansiering saknas”.

Saknas medel? Kontoret tror inte att finansiering saknas.

## Förslag till beslut

Kommunstyrelsen beslutar

1. att bevilja medel med 5 000 kronor

2. att uppdra åt kommundirektören att redovisa åtgärden

## Ekonomi

Projektet beviljas medel. Kostnaden ryms inom ram.

Kommunfullmäktige beviljade medel den 3 maj 2021.
`

function prepared(written: unknown, text = memo, type: MemoType = 'memo-board') {
  const table = createPhraseTable()
  const source = conditionSchema().parse(written)
  const condition = prepareCondition(source, { phrase: (phrase) => table.add(phrase) })
  const read = readMemo(parseMarkdown(text), mergeSettings([{ type }]))
  const automaton = table.compile()
  const hits = createHitIndex(read.paragraphs, ({ facts }) => automaton.match(facts))
  return { condition, view: { memo: read, hits } }
}

function textOf(read: Memo, { paragraph, start, end }: Span): string {
  return read.byId.get(paragraph)?.text.slice(start, end) ?? ''
}

function found(written: unknown, text?: string, type?: MemoType): string[] {
  const { condition, view } = prepared(written, text, type)
  return evaluate(condition, view).map(({ span }) => textOf(view.memo, span))
}

describe('a condition', () => {
  it.each<[string, unknown, string[]]>([
    [
      'a phrase; quotations are left out',
      'finansiering saknas',
      ['Finansiering saknas', 'finansiering saknas'],
    ],
    ['a list is any of them', ['medel finns', 'ryms inom ram'], ['Medel finns', 'ryms inom ram']],
    [
      'in reading order, whatever the order of the members',
      ['ryms inom ram', 'medel finns'],
      ['Medel finns', 'ryms inom ram'],
    ],
    [
      'a hit inside another is told once',
      ['medel', 'bevilja medel'],
      ['Medel', 'medel', 'bevilja medel', 'medel', 'medel'],
    ],
    [
      'quotations too',
      { any: ['finansiering saknas'], outside: [] },
      ['Finansiering saknas', 'finansiering saknas', 'finansiering saknas'],
    ],
    [
      'not denied',
      { any: ['finansiering saknas'], outside: ['quotation', 'negation'] },
      ['Finansiering saknas'],
    ],
    ['not asked', { any: ['medel'], outside: ['question'], sections: ['summary'] }, ['Medel']],
    [
      'not told of the past',
      { any: ['bevilj* medel'], outside: ['history'] },
      ['bevilja medel', 'beviljas medel'],
    ],
    [
      'a phrase with its own negation',
      { any: ['finns inte'], outside: ['negation'] },
      ['finns inte'],
    ],
    ['all in one paragraph', { all: ['medel', 'finansiering saknas'] }, ['Medel', 'medel']],
    ['all in one sentence', { all: ['medel', 'finansiering'], within: 'sentence' }, []],
    ['all in any order', { all: ['medel', 'saknas'], within: 'sentence' }, ['medel']],
    [
      'all in one section',
      { all: ['ryms inom ram', '{date}'], within: 'section' },
      ['ryms inom ram'],
    ],
    ['not in two sections', { all: ['ryms inom ram', 'uppdra'], within: 'section' }, []],
    [
      'all in the document',
      { all: ['ryms inom ram', 'uppdra'], within: 'document' },
      ['ryms inom ram'],
    ],
    ['all in the points', { all: ['uppdra', 'bevilja'], within: 'points' }, ['uppdra']],
    [
      'what stands outside the points does not count',
      { all: ['uppdra', 'ryms'], within: 'points' },
      [],
    ],
    ['any in the points', { any: ['medel'], within: 'points' }, ['medel']],
    [
      'none beside it',
      { any: ['medel'], none: ['finansiering saknas'], sections: ['summary', 'economy'] },
      ['medel', 'medel'],
    ],
    ['none in the document', { any: ['medel'], none: ['ryms inom ram'], within: 'document' }, []],
    [
      'none that is quoted',
      { any: ['ordförande'], none: ['ordförande säger finansiering saknas'] },
      ['ordförande'],
    ],
    ['sections', { any: ['medel'], sections: ['economy'] }, ['medel', 'medel']],
    ['not in sections', { any: ['medel'], 'not-sections': ['economy', 'summary'] }, ['medel']],
    [
      'a group in a group',
      { any: [{ all: ['medel', 'saknas'], within: 'sentence' }, 'ryms'] },
      ['medel', 'ryms'],
    ],
    [
      'none in a group',
      {
        all: ['uppdra', { any: ['kostnaden'], none: ['finns'], within: 'section' }],
        within: 'document',
      },
      ['uppdra'],
    ],
    ['except a phrase', { any: ['medel'], except: ['medel finns', 'bevilj* medel'] }, ['medel']],
    ['except a word', { any: ['*kontoret'], except: ['kontoret'] }, []],
    ['the subject of the sentence', { any: ['medel'], subject: 'council' }, ['medel']],
    [
      'the organ of the point',
      { any: ['bevilja'], subject: ['executive', 'director'] },
      ['bevilja'],
    ],
    ['no other subject', { any: ['bevilja', 'beviljas'], subject: 'council' }, []],
  ])('%s', (_, written, expected) => {
    expect(found(written)).toEqual(expected)
  })

  it.each([
    ['Kommunstyrelsen beviljar medel.', 'executive'],
    ['Kommunstyrelsens ordförande beviljar medel.', 'elected'],
    ['Enligt kommunfullmäktige ska kommundirektören beviljar medel.', 'director'],
    ['Den 3 maj ska kontorschefen, på förslag av kommundirektören, beviljar medel.', 'office-head'],
    ['Socialnämnden beviljar medel till kommunstyrelsen.', 'board'],
  ])('reads the subject of "%s" as %s', (text, subject) => {
    expect(found({ any: ['beviljar'], subject }, text)).toEqual(['beviljar'])
    expect(found({ any: ['beviljar'], subject: 'council' }, text)).toEqual([])
  })

  it.each([
    ['föreslår', 'executive'],
    ['anta', 'council'],
    ['avslå', 'council'],
    ['yttra', 'director'],
  ])('tells who %s when one proposes and another decides', (verb, subject) => {
    const text = `
## Förslag till beslut

Kommunstyrelsen föreslår kommunfullmäktige att anta planen.

Kommunstyrelsen beslutar att kommundirektören ska yttra sig.

Kommunstyrelsen föreslår kommunfullmäktige besluta

1. att avslå motionen
`
    const subjects = ['executive', 'council', 'director'].filter(
      (one) => found({ any: [verb], subject: one }, text).length > 0,
    )
    expect(subjects).toEqual([subject])
  })

  it('gives the captures of all members as spans and as words', () => {
    const { condition, view } = prepared(
      {
        all: ['kostar {amount:belopp}', 'betalas av {organ:organ}'],
      },
      'Bron betalas av kommunstyrelsen. Den kostar 2 miljoner kronor.',
    )
    const [match] = evaluate(condition, view)
    expect(match?.values).toEqual({ belopp: '2 miljoner kronor', organ: 'kommunstyrelsen' })
    expect(match?.parts.map((part) => textOf(view.memo, part))).toEqual([
      'kostar 2 miljoner kronor',
      'betalas av kommunstyrelsen',
    ])
    expect(match && textOf(view.memo, match.captures.organ as Span)).toBe('kommunstyrelsen')
  })

  it('takes the nearest of the other members, what follows before what precedes', () => {
    const text = 'Av 1 000 kronor och 2 000 kronor går avgiften till 3 000 kronor och 4 000 kronor.'
    const { condition, view } = prepared({ all: ['avgiften', '{amount:kr}'] }, text)
    expect(evaluate(condition, view).map(({ values }) => values.kr)).toEqual(['3 000 kronor'])
  })
})

const minutes = `
# Protokoll

## § 1 Bidrag

### Beslut

Kommunstyrelsen beviljar medel.

## § 2 Park

### Beslut

Kommunstyrelsen beviljar medel.

### Ekonomi

Finansiering saknas.
`

describe('near', () => {
  function near(written: unknown, trigger: string, text = memo, type: MemoType = 'memo-board') {
    const { condition, view } = prepared(written, text, type)
    const paragraph = view.memo.paragraphs.find((one) => one.text.includes(trigger))
    if (paragraph === undefined) throw new Error(`"${trigger}" is not there`)
    const start = paragraph.text.indexOf(trigger)
    const span = { paragraph: paragraph.id, start, end: start + trigger.length }
    return evaluate(condition, view, span).map((match) => textOf(view.memo, match.span))
  }

  it.each<[string, unknown, string, string[]]>([
    ['sentence', { any: ['medel', 'saknas'], within: 'sentence' }, 'Medel finns', ['Medel']],
    ['paragraph', ['medel', 'saknas'], 'Medel finns', ['saknas', 'Medel']],
    ['section', { any: ['ryms'], within: 'section' }, 'Kommunfullmäktige', ['ryms']],
    ['another section', { any: ['ryms'], within: 'section' }, 'uppdra', []],
    ['points, from outside them', { any: ['medel'], within: 'points' }, 'Kostnaden', ['medel']],
    ['document', { any: ['ryms'], within: 'document' }, 'uppdra', ['ryms']],
  ])('%s', (_, written, trigger, expected) => {
    expect(near(written, trigger)).toEqual(expected)
  })

  it('keeps to the matter in minutes', () => {
    const evidence = { any: ['finansiering saknas'], within: 'document' }
    expect(near(evidence, 'Park', minutes, 'minutes')).toEqual(['Finansiering saknas'])
    expect(near(evidence, 'Bidrag', minutes, 'minutes')).toEqual([])
    expect(found({ all: ['beviljar', 'saknas'], within: 'document' }, minutes, 'minutes')).toEqual([
      'beviljar',
    ])
    expect(found({ all: ['beviljar', 'saknas'], within: 'document' }, minutes)).toHaveLength(2)
  })

  it('finds nothing near a paragraph that is gone', () => {
    const { condition, view } = prepared('medel')
    expect(evaluate(condition, view, { paragraph: 'gone', start: 0, end: 1 })).toEqual([])
  })
})

describe('one paragraph by itself', () => {
  function inParagraph(written: unknown, text: string, inPoints = false): Match[] {
    const { condition, view } = prepared(written, text)
    const [paragraph] = view.memo.paragraphs
    if (paragraph === undefined) throw new Error('no paragraph')
    const section = inPoints ? 'decision' : 'matter'
    return [...evaluateParagraph(condition, { paragraph, section, inPoints, hits: view.hits })]
  }

  it('is evaluated without the memo', () => {
    expect(inParagraph({ all: ['medel', 'saknas'] }, 'Det saknas medel.')).toHaveLength(1)
    expect(inParagraph({ any: ['medel'], sections: ['economy'] }, 'Medel')).toEqual([])
    expect(inParagraph({ any: ['medel'], within: 'points' }, 'Medel')).toEqual([])
    expect(inParagraph({ any: ['medel'], within: 'points' }, 'Medel', true)).toHaveLength(1)
  })

  it('is too little for members that may stand apart', () => {
    const spans = (written: unknown) => spansParagraphs(prepared(written).condition)
    expect(spans({ all: ['a', 'b'], within: 'section' })).toBe(true)
    expect(spans({ any: ['a'], none: ['b'], within: 'document' })).toBe(true)
    expect(spans({ any: ['a'], within: 'points' })).toBe(false)
    expect(spans({ all: ['a', 'b'] })).toBe(false)
  })
})

describe('what is written', () => {
  it.each([
    [{ any: ['a'], all: ['b'] }],
    [{ none: ['a'] }],
    [{ any: [] }],
    [[]],
    [''],
    [{ any: ['a'], within: 'page' }],
    [{ any: [{ none: ['a'] }] }],
    [{ any: [{ all: ['a'], sections: ['economy'] }] }],
    [{ any: ['a'], subject: 'mayor' }],
    [{ any: ['a'], unless: ['b'] }],
  ])('%j is refused', (written) => {
    expect(conditionSchema().safeParse(written).success).toBe(false)
  })

  it('says in Swedish that any and all exclude each other', () => {
    const { error } = conditionSchema().safeParse({ any: ['a'], all: ['b'] })
    expect(JSON.stringify(error?.issues)).toContain('Skriv antingen')
  })
})
