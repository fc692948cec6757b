import { describe, expect, it } from 'vitest'
import {
  financingBlock,
  noteBlock,
  sectionBlock,
  sentenceBlock,
  signatureBlock,
} from '../../src/edit/blocks.ts'
import type { Block } from '../../src/edit/model.ts'
import { settleInserts } from '../../src/edit/order.ts'
import { blockTag } from '../../src/edit/tag.ts'
import { fitBlock } from '../../src/edit/fit-block.ts'

const lines = (block: Block): string[] =>
  block.paragraphs.map(({ role, text }) => `${role}: ${text}`)

describe('blocks', () => {
  it.each<[string, Block, string, string[]]>([
    [
      'a signature without a name',
      signatureBlock({ title: 'Kommundirektör' }),
      'beredd:signature:kommundirektor',
      ['name: [Förnamn Efternamn]', 'title: Kommundirektör'],
    ],
    [
      'a signature with a name',
      signatureBlock({ name: 'Eva Lind', title: 'T.f. kommundirektör' }),
      'beredd:signature:t-f-kommundirektor',
      ['name: Eva Lind', 'title: T.f. kommundirektör'],
    ],
    [
      'financing, nothing given',
      financingBlock({ form: 'funded' }),
      'beredd:financing:all',
      [
        'heading: Ekonomiska konsekvenser',
        'body: Kostnaden beräknas till [belopp] kronor för [år] och finansieras genom [anslag eller ram].',
      ],
    ],
    [
      'financing, all given',
      financingBlock({
        form: 'funded',
        amount: 2500000,
        year: 2026,
        source: 'kommunstyrelsens medel till förfogande',
        point: 2,
      }),
      'beredd:financing:2',
      [
        'heading: Ekonomiska konsekvenser',
        'body: Kostnaden beräknas till 2\u00a0500\u00a0000 kronor för 2026 och finansieras genom kommunstyrelsens medel till förfogande.',
      ],
    ],
    [
      'no financing',
      financingBlock({ form: 'unfunded', amount: '5,1 mnkr' }),
      'beredd:financing:all',
      [
        'heading: Ekonomiska konsekvenser',
        'body: Kostnaden beräknas till 5,1\u00a0mnkr för [år]. Beslutet saknar finansiering.',
      ],
    ],
    [
      'no cost',
      financingBlock({ form: 'no-cost' }),
      'beredd:financing:all',
      ['heading: Ekonomiska konsekvenser', 'body: Beslutet medför inga kostnader.'],
    ],
    [
      'the note',
      noteBlock({ point: 3, amount: '2 miljoner', year: '2027' }),
      'beredd:note:3',
      [
        'heading: Kommundirektörens anteckning till protokollet',
        'body: Kommundirektören antecknar att beslutet enligt punkt 3 saknar finansiering. Kostnaden beräknas till 2\u00a0miljoner kronor för 2027.',
      ],
    ],
    [
      'the note of a § in minutes',
      noteBlock({ matter: 179 }),
      'beredd:note:179-all',
      [
        'heading: Kommundirektörens anteckning till protokollet',
        'body: Kommundirektören antecknar att beslutet enligt punkt [n] saknar finansiering. Kostnaden beräknas till [belopp] kronor för [år].',
      ],
    ],
    [
      'a section',
      sectionBlock('dispatch', 'Beslutet skickas till', ['Kommundirektören']),
      'beredd:section:dispatch',
      ['heading: Beslutet skickas till', 'body: Kommundirektören'],
    ],
    [
      'a sentence',
      sentenceBlock('delegation-reported', 'Beslutet anmäls till kommunstyrelsen.'),
      'beredd:sentence:delegation-reported',
      ['body: Beslutet anmäls till kommunstyrelsen.'],
    ],
  ])('%s', (_, block, tag, expected) => {
    expect(block.tag).toBe(tag)
    expect(lines(block)).toEqual(expected)
  })
})

describe('tags', () => {
  it('are ASCII and at most 64 characters, and long keys stay apart', () => {
    const long = 'Biträdande förvaltningsdirektör för samhällsbyggnad och miljö, '
    const [one, two] = [blockTag('signature', `${long}norr`), blockTag('signature', `${long}söder`)]
    expect(one).toMatch(/^beredd:signature:[a-z0-9-]+$/)
    expect(one.length).toBe(64)
    expect(one).not.toBe(two)
  })
})

describe('a block put in again', () => {
  const financing = financingBlock({ form: 'funded' })

  it.each([
    [
      'keeps filled-in words',
      financing,
      [
        'Ekonomiska konsekvenser',
        'Kostnaden beräknas till 300 000 kronor för 2026 och finansieras genom ramen.',
      ],
      [
        'Ekonomiska konsekvenser',
        'Kostnaden beräknas till 300 000 kronor för 2026 och finansieras genom ramen.',
      ],
    ],
    [
      'does not take other words for filled in',
      financing,
      ['Ekonomiska konsekvenser', 'Beslutet medför inga kostnader.'],
      ['Ekonomiska konsekvenser', financing.paragraphs[1]?.text],
    ],
    [
      'has no heading where the first had none',
      financing,
      ['Beslutet medför inga kostnader.'],
      [financing.paragraphs[1]?.text],
    ],
    [
      'takes a name that is given',
      signatureBlock({ name: 'Bo Ek', title: 'VD' }),
      ['Eva Lind', 'VD'],
      ['Bo Ek', 'VD'],
    ],
    [
      'does not lose a name for a placeholder',
      signatureBlock({ title: 'VD' }),
      ['Eva Lind', 'VD'],
      ['Eva Lind', 'VD'],
    ],
  ])('%s', (_, block, existing, expected) => {
    expect(fitBlock(block, existing).paragraphs.map(({ text }) => text)).toEqual(expected)
  })

  it('updates the first, in the document or among the edits', () => {
    const block = signatureBlock({ title: 'VD' })
    const named = signatureBlock({ name: 'Bo Ek', title: 'VD' })
    const insert = (each: Block) => ({ type: 'insert', where: 'end', block: each }) as const
    expect(settleInserts([insert(block)], new Set([block.tag]))).toEqual([
      { type: 'update', tag: block.tag, block },
    ])
    expect(settleInserts([insert(block), insert(named)], new Set())).toEqual([insert(named)])
  })
})
