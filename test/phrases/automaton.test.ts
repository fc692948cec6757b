import { describe, expect, it } from 'vitest'
import { createPhraseTable } from '../../src/phrases/table.ts'
import { factsOf } from './facts.ts'
import type { Given } from './facts.ts'

/** The texts of a phrase's hits. */
function found(phrase: string, text: string, given: readonly Given[] = []): string[] {
  const table = createPhraseTable()
  table.add(phrase)
  const hits = table.compile().match(factsOf(text, given))
  return hits.map((hit) => text.slice(hit.start, hit.end))
}

const ks: Given = { kind: 'organ', text: 'Kommunstyrelsen', value: 'executive' }

describe('what a phrase finds', () => {
  it.each<[string, string, string[], Given[]?]>([
    ['finansiering saknas', 'FINANSIERING\u00a0saknas.', ['FINANSIERING\u00a0saknas']],
    ['åtgärd', 'En a\u030atga\u0308rd', ['a\u030atga\u0308rd']],
    ['åtgärd', 'En åt\u00adgärd', ['åt\u00adgärd']],
    ['ge|ger|gav uppdrag', 'Den gav uppdrag och ger uppdrag', ['gav uppdrag', 'ger uppdrag']],
    [
      '(åt|till) kontoret',
      'åt kontoret, till kontoret, i kontoret',
      ['åt kontoret', 'till kontoret'],
    ],
    ['(ger i uppdrag | uppdrar åt)', 'KS uppdrar åt', ['uppdrar åt']],
    ['den? förvaltningen', 'Den förvaltningen', ['Den förvaltningen']],
    ['*kontoret', 'Stadsbyggnadskontoret och kontoret', ['Stadsbyggnadskontoret', 'kontoret']],
    ['förvaltningschef*', 'Förvaltningscheferna', ['Förvaltningscheferna']],
    ['*chef*', 'kontorschefens chef', ['kontorschefens', 'chef']],
    [
      'saknar …3 finansiering',
      'saknar en säker och finansiering',
      ['saknar en säker och finansiering'],
    ],
    ['saknar …3 finansiering', 'saknar a b c d finansiering', []],
    ['saknar …3 finansiering', 'saknar finansiering', ['saknar finansiering']],
    ['saknar ...2 finansiering', 'saknar all finansiering', ['saknar all finansiering']],
    ['saknas medel', 'Det saknas. Medel finns.', []],
    ['{organ} beslutar', 'Kommunstyrelsen beslutar', ['Kommunstyrelsen beslutar'], [ks]],
    ['{organ=council} beslutar', 'Kommunstyrelsen beslutar', [], [ks]],
    ['{organ=council|executive}', 'Kommunstyrelsen beslutar', ['Kommunstyrelsen'], [ks]],
    ['{*} beslutar', 'Kommunstyrelsen beslutar', ['Kommunstyrelsen beslutar']],
    [
      'kostar {amount} i år',
      'Det kostar 5 miljoner kronor i år.',
      ['kostar 5 miljoner kronor i år'],
      [{ kind: 'amount', text: '5 miljoner kronor' }],
    ],
    ['t.f. kontorschef', 'T.f. kontorschef', ['T.f. kontorschef']],
  ])('%s in "%s"', (phrase, text, expected, given = []) => {
    expect(found(phrase, text, given)).toEqual(expected)
  })
})
