import { describe, expect, test } from 'vitest'
import type { Signature } from '../../src/memo/model.ts'
import { parseMarkdown } from '../../src/markdown/parse.ts'
import { readMemo } from '../../src/memo/read.ts'
import { emptySettings } from '../../src/settings/merge.ts'
import { ending, memoOf } from './structure-frame.ts'

function short({ name, title, role }: Signature): string {
  return `${name?.text ?? '–'} / ${title?.text ?? '–'} / ${role ?? '–'}`
}
function signatures(lines: string): string[] {
  return memoOf(ending(lines)).signatures.map(short)
}

const director = 'Anna Lind / Kommundirektör / director'

describe('one signature', () => {
  test.each([
    ['on two lines', 'Anna Lind\nKommundirektör', director],
    ['with a line break', 'Anna Lind<br>Kommundirektör', director],
    ['on one line', 'Anna Lind, kommundirektör', 'Anna Lind / kommundirektör / director'],
    ['title above name', 'Kommundirektör\nAnna Lind', director],
    ['title before name', 'Kommundirektör Anna Lind', director],
    ['under a line for the pen', '_______________________\nAnna Lind\nKommundirektör', director],
    [
      'a title under a line for the pen',
      '_______________________\nKommundirektör',
      '– / Kommundirektör / director',
    ],
    ['labelled', 'Underskrift: ____________\nNamn: Anna Lind\nTitel: Kommundirektör', director],
    ['between slashes', '/Anna Lind/\nKommundirektör', director],
    ['in capitals', 'ANNA LIND\nKOMMUNDIREKTÖR', 'ANNA LIND / KOMMUNDIREKTÖR / director'],
    [
      'with place, date and office',
      'Norrköping 2024-05-03\nKommunledningskontoret\nAnna Lind\nKommundirektör',
      director,
    ],
    ['after a greeting', 'Med vänlig hälsning\nAnna Lind\nKommundirektör', director],
    [
      'another title for the director',
      'Anna Lind\nKommunchef',
      'Anna Lind / Kommunchef / director',
    ],
    ['the one who prepared it', 'Bo Berg\nHandläggare', 'Bo Berg / Handläggare / official'],
    ['before papers', 'Anna Lind\nKommundirektör\n\nBilagor\n1. Motion', director],
    [
      'before a paper on one line',
      'Anna Lind\nKommundirektör\nBilaga: Motion om cykelvägar',
      director,
    ],
    [
      'before dispatch',
      'Anna Lind\nKommundirektör\n## Beslutet skickas till\nEkonomidirektören\nKommundirektören',
      director,
    ],
    [
      'after dispatch',
      '## Beslutet skickas till\nKommundirektören\nEkonomikontoret\n\nAnna Lind\nKommundirektör',
      director,
    ],
    [
      'on one line after dispatch',
      '## Beslutet skickas till\nKommundirektören\nEkonomikontoret\n\nAnna Lind, kommundirektör',
      'Anna Lind / kommundirektör / director',
    ],
    [
      'title above name after dispatch',
      '## Beslutet skickas till\nEkonomikontoret\n\nKommundirektör\nAnna Lind',
      director,
    ],
    [
      'another role of the director’s under it',
      'Anna Lind\nKommundirektör\nVerkställande direktör, Norrköping Rådhus AB',
      director,
    ],
    ['before a contact', 'Anna Lind\nKommundirektör\nHandläggare\nBo Berg\nEkonom', director],
  ])('%s', (_, lines, expected) => {
    expect(signatures(lines)).toEqual([expected])
  })
})

describe('two signatures', () => {
  const both = ['Anna Lind / Kommundirektör / director', 'Bo Berg / Kontorschef / office-head']
  test.each([
    ['below each other', 'Anna Lind\nKommundirektör\n\nBo Berg\nKontorschef'],
    ['columns with a tab', 'Anna Lind\tBo Berg\nKommundirektör\tKontorschef'],
    ['columns with blanks', 'Anna Lind        Bo Berg\nKommundirektör   Kontorschef'],
    [
      'cells, names above titles',
      '| Anna Lind | Bo Berg |\n| --- | --- |\n| Kommundirektör | Kontorschef |',
    ],
    [
      'cells, title beside name',
      '| Anna Lind | Kommundirektör |\n| --- | --- |\n| Bo Berg | Kontorschef |',
    ],
    [
      'both in each cell',
      '| Anna Lind<br>Kommundirektör | Bo Berg<br>Kontorschef |\n| --- | --- |',
    ],
    ['as a page turned to text', 'Anna Lind\nKommundirektör Bo Berg\nKontorschef'],
  ])('%s', (_, lines) => {
    expect(signatures(lines)).toEqual(both)
  })

  test('one of them elected', () => {
    expect(signatures('Anna Lind\nKommundirektör\nBo Berg\nKommunstyrelsens ordförande')[1]).toBe(
      'Bo Berg / Kommunstyrelsens ordförande / elected',
    )
  })
})

describe('no signature', () => {
  test.each([
    ['the director in running text', ''],
    [
      'a list of recipients',
      '## Beslutet skickas till\nKommundirektören\nEkonomidirektör Bo Berg\nAnna Lind, kommundirektör',
    ],
    [
      'persons as recipients',
      '## Beslutet skickas till\nBo Berg, ekonomidirektör\nAnna Lind, kommundirektör',
    ],
    ['titles as recipients', '## Beslutet skickas till\nKommundirektör\nEkonomidirektör'],
    ['bulleted recipients', '## Beslutet skickas till\n- Kommundirektör\n- Ekonomidirektör'],
    ['who prepared it, with a number', 'Handläggare: Bo Berg, utredare, 011-15 00 00'],
    ['who prepared it, as a contact', 'Handläggare\nBo Berg\nEkonom'],
    ['a table of who takes part', '| Namn | Roll |\n| --- | --- |\n| Bo Berg | Ekonomichef |'],
    ['a name and nothing more', 'Anna Lind'],
  ])('%s', (_, lines) => {
    expect(signatures(lines)).toEqual([])
  })

  test('in header and footer', () => {
    expect(
      memoOf(
        `---\nsidhuvud: |\n  Anna Lind\n  Kommundirektör\nsidfot: Bo Berg, kommundirektör\n---\n${ending('')}`,
      ).signatures,
    ).toEqual([])
  })
})

describe('on what terms', () => {
  test.each([
    ['Anna Lind\nTf. kommundirektör', { acting: true }],
    ['Anna Lind, t.f. kommundirektör', { acting: true }],
    ['Anna Lind\nTillförordnad kommundirektör', { acting: true }],
    ['Anna Lind\nBiträdande kommundirektör', { deputy: true }],
    ['På uppdrag av kommundirektören\nBo Berg\nEkonomidirektör', { onBehalf: true }],
    ['Anna Lind\nKommundirektör\nenligt fullmakt Bo Berg', { onBehalf: true }],
    ['Bo Berg, enligt fullmakt\nEkonomidirektör', { onBehalf: true }],
    ['[Förnamn Efternamn]\nKommundirektör', { placeholder: true }],
    ['Anna Lind\nKommundirektör\nDetta dokument är digitalt signerat.', { digital: true }],
    [
      'Detta dokument är elektroniskt underskrivet av Anna Lind, kommundirektör.',
      { digital: true },
    ],
    ['Digitalt signerad av kommundirektören', { digital: true }],
  ])('%s', (lines, expected) => {
    const plain = {
      acting: false,
      deputy: false,
      onBehalf: false,
      placeholder: false,
      digital: false,
    }
    const found = memoOf(ending(lines)).signatures
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ ...plain, ...expected })
  })
})

test('in a text box', () => {
  expect(
    memoOf(`---\ntextruta: |\n  Anna Lind\n  Kommundirektör\n---\n${ending('')}`).signatures.map(
      short,
    ),
  ).toEqual([director])
  expect(
    memoOf(`---\ntextruta: |\n  Handläggare\n  Bo Berg\n  Ekonom\n---\n${ending('')}`).signatures,
  ).toEqual([])
})

test('in a content control, wherever it stands', () => {
  const tree = parseMarkdown(
    'Anna Lind\nKommundirektör\n\n## Ärendet\nEn lång mening om ärendet som skulle skymma blocket ovanför.',
  )
  for (const node of tree.children.slice(0, 2)) {
    if (node.type === 'paragraph' && node.data?.word !== undefined)
      node.data.word.tag = 'beredd:signature:kommundirektor'
  }
  expect(readMemo(tree, emptySettings).signatures.map(short)).toEqual([director])
})

test('a name that the settings know needs no title, and has the role of its own', () => {
  const settings = { signatories: [{ name: 'Anna Lind', title: 'kommundirektör' }] }
  expect(memoOf(ending('Anna Lind'), settings).signatures.map(short)).toEqual([
    'Anna Lind / – / director',
  ])
})
