/** Runs the tables of the grammar's own README. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readFacts } from '../../src/memo/read-facts.ts'
import { prepareVocabulary } from '../../src/memo/vocabulary.ts'
import type { Hit } from '../../src/phrases/model.ts'
import { mistakeOf } from '../../src/phrases/mistakes.ts'
import { PhraseError } from '../../src/phrases/phrase-error.ts'
import { createPhraseTable } from '../../src/phrases/table.ts'
import { mergeSettings } from '../../src/settings/merge.ts'

const readme = readFileSync(new URL('../../src/phrases/README.md', import.meta.url), 'utf8')
const vocabulary = prepareVocabulary(mergeSettings([{ offices: ['samhällsbyggnadskontoret'] }]))

/** The rows of the table after a comment that begins so: [code, middle, last]. */
function rowsAfter(comment: string): [string, string, string][] {
  const [, rest = ''] = readme.split(`<!-- ${comment}`)
  const table = rest.split('\n').slice(4)
  const end = table.findIndex((line) => !line.startsWith('|'))
  return table.slice(0, end).map((line) => {
    const cells = line.split(/(?<!\\)\|/u).map((cell) => cell.trim().replaceAll('\\|', '|'))
    return [(cells[1] ?? '').slice(1, -1), cells[2] ?? '', cells[3] ?? '']
  })
}

function tell(text: string, hit: Hit): string {
  const captures = Object.entries(hit.captures).map(([name, given]) => `; ${name}=${given.text}`)
  return text.slice(hit.start, hit.end) + captures.join('')
}

describe('the README of phrases', () => {
  const examples = rowsAfter('examples')
  const mistakes = rowsAfter('mistakes')

  it('has its tables where the test reads them', () => {
    expect(examples[0]?.[0]).toBe('finansiering saknas')
    expect(examples.at(-1)?.[0]).toMatch(/får i uppdrag$/u)
    expect(mistakes[0]?.[0]).toBe('åt (kontoret')
    expect(mistakes.at(-1)?.[1]).toBe('10')
  })

  it.each(examples)('%s in "%s"', (phrase, text, finds) => {
    const table = createPhraseTable()
    table.add(phrase)
    const hits = table.compile().match(readFacts(text, vocabulary))
    expect(hits.map((hit) => tell(text, hit)).join(' / ') || '–').toBe(finds)
  })

  it.each(mistakes)('refuses %s', (phrase, column, why) => {
    const add = () => createPhraseTable().add(phrase)
    expect(add).toThrow(PhraseError)
    try {
      add()
    } catch (error) {
      if (!(error instanceof PhraseError)) throw error
      expect(error.column).toBe(Number(column))
      expect(mistakeOf(error).reason).toBe(why)
    }
  })
})
