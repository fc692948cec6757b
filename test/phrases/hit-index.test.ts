import { describe, expect, it } from 'vitest'
import type { MemoParagraph } from '../../src/memo/model.ts'
import { createHitIndex } from '../../src/phrases/hit-index.ts'
import type { Hit } from '../../src/phrases/model.ts'

function paragraph(id: string): MemoParagraph {
  return {
    id,
    part: 'body',
    story: 'body',
    text: '',
    depth: null,
    bold: false,
    listLabel: null,
    tag: null,
    cell: null,
    node: { type: 'paragraph', children: [] },
    facts: { text: '', words: [], sentences: [], facts: [], quotations: [] },
  }
}

function hit(phrase: number, firstWord: number): Hit {
  return {
    phrase,
    start: firstWord * 4,
    end: firstWord * 4 + 3,
    firstWord,
    endWord: firstWord + 1,
    captures: {},
  }
}

describe('the hit index', () => {
  const paragraphs = ['a', 'b', 'c'].map(paragraph)
  const same = [hit(1, 0), hit(0, 2)]
  const hits = new Map<string, readonly Hit[]>([
    ['a', same],
    ['b', []],
    ['c', [hit(0, 1), hit(1, 1), hit(0, 3)]],
  ])
  const hitsOf = ({ id }: MemoParagraph) => hits.get(id) ?? []

  it('gives the hits of a phrase in document order', () => {
    const index = createHitIndex(paragraphs, hitsOf)
    const told = (phrase: number) =>
      index.of(phrase).map((one) => `${one.paragraph.id}${one.hit.firstWord}`)
    expect(told(0)).toEqual(['a2', 'c1', 'c3'])
    expect(told(1)).toEqual(['a0', 'c1'])
    expect(told(2)).toEqual([])
    expect(told(5000)).toEqual([])
  })

  it('gives the hits in a paragraph', () => {
    expect(createHitIndex(paragraphs, hitsOf).in(paragraphs[0] as MemoParagraph)).toBe(same)
  })

  it('tells paragraphs with the same hits apart, also when made again', () => {
    const twins = ['x', 'y'].map(paragraph)
    for (let count = 0; count < 2; count += 1) {
      const index = createHitIndex(twins, () => same)
      expect(index.of(1).map((one) => one.paragraph.id)).toEqual(['x', 'y'])
    }
  })

  it('sees what changed', () => {
    const [first] = paragraphs
    if (first === undefined) throw new Error('no paragraph')
    expect(createHitIndex([first], () => same).of(1)).toHaveLength(1)
    expect(createHitIndex([first], () => [hit(2, 0)]).of(1)).toEqual([])
  })

  it('asks for nothing until it is asked, and then only where the phrase stands', () => {
    let asked = 0
    const index = createHitIndex(paragraphs, (one) => {
      asked += 1
      return hitsOf(one)
    })
    expect(asked).toBe(0)
    expect(index.has(0)).toBe(true)
    expect(index.has(2)).toBe(false)
    expect(asked).toBe(paragraphs.length)
    const zero = index.of(0)
    expect(asked).toBe(paragraphs.length + 2)
    expect(index.of(0)).toBe(zero)
    expect(asked).toBe(paragraphs.length + 2)
  })
})
