/** Blocks in memos: what stands around each, as a clerk would have it. */
import { describe, expect, it } from 'vitest'
import { insertBlock } from '../../src/edit/anchors.ts'
import { applyToTree } from '../../src/edit/apply-tree.ts'
import { financingBlock, noteBlock, sectionBlock, signatureBlock } from '../../src/edit/blocks.ts'
import type { Block } from '../../src/edit/model.ts'
import { parseMarkdown } from '../../src/markdown/parse.ts'
import { flatten } from '../../src/memo/flatten.ts'
import { readMemo } from '../../src/memo/read.ts'
import { emptySettings } from '../../src/settings/merge.ts'

const decision = '## Förslag till beslut\n\nKommunstyrelsen godkänner rapporten.'
const matter = '## Ärendet\n\nRapporten beskriver årets arbete i kommunen.'
const economy = '## Ekonomiska konsekvenser\n\nArbetet bedrivs inom kommunen under hela året.'
const papers = '## Beslutsunderlag\n\nRapport, daterad 2026-02-01'
const dispatch = '## Beslutet skickas till\n\nKommundirektören'
const signature = 'Eva Lind\n\nKontorschef'

/** The memo's lines after the blocks have been put in, one after the other. */
function after(parts: readonly string[], ...blocks: readonly Block[]): string[] {
  let root = parseMarkdown(`TJÄNSTESKRIVELSE\n\n${parts.join('\n\n')}\n`)
  for (const block of blocks) {
    const result = applyToTree(root, [insertBlock(readMemo(root, emptySettings), block)])
    if ('refused' in result) throw new Error(result.refused)
    root = result.root
  }
  return flatten(root).map(({ text }) => text)
}

/** The lines right before and after what was put in. */
function around(
  lines: readonly string[],
  first: string,
  last = first,
): [string | undefined, string | undefined] {
  return [lines[lines.indexOf(first) - 1], lines[lines.indexOf(last) + 1]]
}

const text = 'Rapporten beskriver årets arbete i kommunen.'
const director = signatureBlock({ title: 'Kommundirektör' })
const placeholder = '[Förnamn Efternamn]'

describe('the signature', () => {
  it.each<[string, string[], string, string | undefined]>([
    ['last in a plain memo', [decision, matter], text, undefined],
    [
      'before trailing papers and recipients',
      [decision, matter, papers, dispatch],
      text,
      'Beslutsunderlag',
    ],
    [
      'last where papers stand before the description',
      [decision, papers, dispatch, matter],
      text,
      undefined,
    ],
    [
      'before an attachment bound in',
      [decision, matter, '## Bilaga 1 Rapport\n\nLång text i bilagan.'],
      text,
      'Bilaga 1 Rapport',
    ],
    ['above the signature of somebody else', [decision, matter, signature], text, 'Eva Lind'],
    ['above it also before recipients', [decision, matter, signature, dispatch], text, 'Eva Lind'],
  ])('%s', (_, parts, before, below) => {
    expect(around(after(parts, director), placeholder, 'Kommundirektör')).toEqual([before, below])
  })

  it('stands after a table that ends the text, not in it', () => {
    const lines = after(
      [decision, matter, '| År | Antal |\n| --- | --- |\n| 2025 | 14 |', papers],
      director,
    )
    expect(around(lines, placeholder, 'Kommundirektör')).toEqual(['14', 'Beslutsunderlag'])
  })

  it('is not put in once more, and gets its name', () => {
    const signed = [decision, matter, 'Anna Berg\n\nKommundirektör']
    expect(after(signed, director).filter((line) => line === 'Kommundirektör')).toHaveLength(1)
    const named = after(signed, signatureBlock({ name: 'Bo Ek', title: 'Kommundirektör' }))
    expect(named.slice(-2)).toEqual(['Bo Ek', 'Kommundirektör'])
  })
})

describe('financing and note', () => {
  const financing = financingBlock({ form: 'no-cost' })

  it('stand after the matter under their own headings, the note last, above the signature', () => {
    const lines = after([decision, matter, papers], director, noteBlock({ point: 1 }), financing)
    expect(lines.slice(lines.indexOf(text), lines.indexOf('Beslutsunderlag'))).toEqual([
      text,
      'Ekonomiska konsekvenser',
      'Beslutet medför inga kostnader.',
      'Kommundirektörens anteckning till protokollet',
      'Kommundirektören antecknar att beslutet enligt punkt 1 saknar finansiering. Kostnaden beräknas till [belopp] kronor för [år].',
      placeholder,
      'Kommundirektör',
    ])
  })

  it('go into an economy section that is there, without a second heading', () => {
    const lines = after([decision, economy, matter], financing, noteBlock({}))
    expect(lines.filter((line) => line === 'Ekonomiska konsekvenser')).toHaveLength(1)
    expect(around(lines, 'Beslutet medför inga kostnader.')).toEqual([
      'Arbetet bedrivs inom kommunen under hela året.',
      'Kommundirektörens anteckning till protokollet',
    ])
  })

  it('are the same after a second time', () => {
    const parts = [decision, economy, matter]
    expect(after(parts, financing, financing)).toEqual(after(parts, financing))
    const bare = [decision, matter]
    expect(after(bare, financing, financing)).toEqual(after(bare, financing))
  })
})

describe('a section', () => {
  const to = sectionBlock('dispatch', 'Beslutet skickas till', ['Kommundirektören'])

  it.each<[string, string[], Block, string, string | undefined]>([
    [
      'recipients last, below the signature',
      [decision, matter, signature],
      to,
      'Kontorschef',
      undefined,
    ],
    [
      'recipients after the papers',
      [decision, papers, matter],
      to,
      'Rapport, daterad 2026-02-01',
      'Ärendet',
    ],
    [
      'a summary after the decision',
      [decision, matter],
      sectionBlock('summary', 'Sammanfattning', ['Kommundirektören']),
      'Kommunstyrelsen godkänner rapporten.',
      'Ärendet',
    ],
    [
      'consultation after the matter',
      [decision, matter, papers],
      sectionBlock('consultation', 'Samråd', ['Kommundirektören']),
      text,
      'Beslutsunderlag',
    ],
  ])('%s', (_, parts, block, before, below) => {
    const heading = block.paragraphs[0]?.text ?? ''
    expect(around(after(parts, block), heading, 'Kommundirektören')).toEqual([before, below])
  })
})
