import { describe, expect, it } from 'vitest'
import { applyToTree } from '../../src/edit/apply-tree.ts'
import { financingBlock, signatureBlock } from '../../src/edit/blocks.ts'
import type { Edit, Place } from '../../src/edit/model.ts'
import { placeOf } from '../../src/edit/place.ts'
import { parseMarkdown } from '../../src/markdown/parse.ts'
import { flatten } from '../../src/memo/flatten.ts'
import type { Root } from '../../src/memo/tree.ts'

const memo = `## Förslag till beslut

Kommunstyrelsen ger kontoret i uppdrag att utreda frågan. Kontoret svarar.

| Roll | Namn |
| --- | --- |
| Chef | Eva |

## Bilagor

Karta
`

const root = parseMarkdown(memo)
const texts = (tree: Root): string[] => flatten(tree).map(({ text }) => text)
const place = (quote: string): Place => {
  const paragraph = flatten(root).find(({ text }) => text.includes(quote))
  if (paragraph === undefined) throw new Error(`no ${quote}`)
  const start = paragraph.text.indexOf(quote)
  return placeOf(paragraph, start, start + quote.length)
}
function applied(edits: readonly Edit[], tree = root): Root {
  const result = applyToTree(tree, edits)
  if ('refused' in result) throw new Error(result.refused)
  return result.root
}

describe('applyToTree', () => {
  it('replaces and deletes, each place as the text was, and leaves the given tree alone', () => {
    const result = applied([
      { type: 'replace', at: place('kontoret'), text: 'kommundirektören' },
      { type: 'delete', at: place(' Kontoret svarar.') },
    ])
    expect(texts(result)[1]).toBe(
      'Kommunstyrelsen ger kommundirektören i uppdrag att utreda frågan.',
    )
    expect(texts(root)).toEqual(texts(parseMarkdown(memo)))
  })

  it('takes a paragraph with all its words away, but leaves a cell one', () => {
    const result = applied([
      { type: 'delete', at: place('Karta') },
      { type: 'delete', at: place('Eva') },
    ])
    expect(texts(result).slice(2)).toEqual(['Roll', 'Namn', 'Chef', '', 'Bilagor'])
  })

  it('leaves a paragraph that a text box hangs on, so that the box stays where it is', () => {
    const withBox = parseMarkdown('Rutans stycke\n\nStycket efter\n')
    withBox.children.push({
      type: 'wordPart',
      story: 'textBox',
      part: 'body',
      host: 'p1',
      children: [
        {
          type: 'paragraph',
          data: { word: { id: 'p3' } },
          children: [{ type: 'text', value: 'I rutan' }],
        },
      ],
    })
    const [host] = flatten(withBox)
    if (host === undefined) throw new Error('no host')
    const result = applied([{ type: 'delete', at: placeOf(host, 0, host.text.length) }], withBox)
    expect(texts(result)).toEqual(['', 'I rutan', 'Stycket efter'])
  })

  it('puts a block in, with tags, ids and the rank of the headings there are', () => {
    const block = financingBlock({ form: 'no-cost' })
    const result = applied([{ type: 'insert', where: { before: place('Bilagor') }, block }])
    const added = flatten(result).filter(({ tag }) => tag === block.tag)
    expect(added.map(({ id, text, depth }) => ({ id, text, depth }))).toEqual([
      { id: 'beredd:financing:all/1', text: 'Ekonomiska konsekvenser', depth: 2 },
      { id: 'beredd:financing:all/2', text: 'Beslutet medför inga kostnader.', depth: null },
    ])
    expect(texts(result).indexOf('Bilagor')).toBe(8)
  })

  it('updates a block that is there', () => {
    const block = signatureBlock({ title: 'Kommundirektör' })
    const once = applied([{ type: 'insert', where: 'end', block }])
    const named = signatureBlock({ name: 'Eva Lind', title: 'Kommundirektör' })
    const twice = applied(
      [{ type: 'insert', where: { before: place('Bilagor') }, block: named }],
      once,
    )
    expect(texts(twice).slice(-4)).toEqual(['Bilagor', 'Karta', 'Eva Lind', 'Kommundirektör'])
    expect(applied([{ type: 'insert', where: 'end', block }], twice)).toEqual(twice)
  })

  it.each<[string, Edit[], RegExp]>([
    [
      'a quote that is gone',
      [{ type: 'delete', at: { ...place('Karta'), quote: 'Ritning' } }],
      /”Ritning” går inte att hitta/,
    ],
    [
      'a paragraph that is gone',
      [{ type: 'delete', at: { ...place('Karta'), paragraph: 'p99' } }],
      /finns inte kvar/,
    ],
    [
      'two edits of the same words',
      [
        { type: 'delete', at: place('ger kontoret') },
        { type: 'replace', at: place('kontoret'), text: 'x' },
      ],
      /Två ändringar/,
    ],
    [
      'an anchor that is gone',
      [
        {
          type: 'insert',
          where: { after: { ...place('Karta'), quote: 'Ritning' } },
          block: signatureBlock({ title: 'VD' }),
        },
      ],
      /Ritning/,
    ],
    [
      'an update of nothing',
      [{ type: 'update', tag: 'beredd:note:1', block: signatureBlock({ title: 'VD' }) }],
      /Infoga det på nytt/,
    ],
  ])('refuses %s', (_, edits, reason) => {
    expect(applyToTree(root, edits)).toEqual({ refused: expect.stringMatching(reason) })
  })
})
