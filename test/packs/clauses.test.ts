/** The packs hold every clause of the two instructions, word for word and in order. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/** One clause a line, as the instruction words it: bullets, blank lines and line breaks joined. */
const instructions = [
  { pack: 'norrkoping', letter: 'N', clauses: 42 },
  { pack: 'partille', letter: 'P', clauses: 32 },
]

function read(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
}

/** Block quotes of the literate source, joined: `> **N1** words` over one or more lines. */
function clausesIn(source: string): { id: string; text: string }[] {
  const blocks = source.split(/\n(?!>)/).map((block) => block.trim())
  const quotes = blocks.filter((block) => block.startsWith('> **'))
  return quotes.map((quote) => {
    const joined = quote.replaceAll(/\n?> ?/g, ' ').trim()
    const [, id = '', text = ''] = /^\*\*([A-Z]+\d+)\*\* (.+)$/.exec(joined) ?? []
    return { id, text }
  })
}

describe.each(instructions)('packs/$pack.md', ({ pack, letter, clauses }) => {
  const sentences = read(`test/fixtures/${pack}-instruktion.txt`).trimEnd().split('\n')
  const found = clausesIn(read(`packs/${pack}.md`))

  it('has the clauses of the instruction verbatim and in order', () => {
    expect(found.map(({ text }) => text)).toEqual(sentences)
  })

  it('numbers them in reading order', () => {
    expect(found).toHaveLength(clauses)
    expect(found.map(({ id }) => id)).toEqual(sentences.map((_, index) => `${letter}${index + 1}`))
  })
})
