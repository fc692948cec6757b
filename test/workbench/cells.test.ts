/** Tab in a table: on to the next cell as in Word, and out of the memo at the table's ends. */
import { describe, expect, it } from 'vitest'
import { nextCell, previousCell } from '../../workbench/page/cells.ts'
import { WordDocument } from '../../workbench/word/document.ts'
import { buildDocx, paragraph } from '../docx/build.ts'

const cell = (content: string): string => `<w:tc>${content}</w:tc>`
const row = (...cells: readonly string[]): string => `<w:tr>${cells.map(cell).join('')}</w:tr>`
const table = (...rows: readonly string[]): string =>
  `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`
const inner = table(row(paragraph('inre ett'), paragraph('inre två'))) + paragraph('efter')
const body =
  paragraph('Före') +
  table(
    row(paragraph('År'), paragraph('Belopp') + paragraph('i kronor')),
    row(paragraph('2026'), paragraph('')),
    row(inner, paragraph('sist')),
  ) +
  paragraph('Slut')

/** What is selected after the key, null where the key is left to the browser. */
function press(words: string, command: typeof nextCell): string | null {
  const document = WordDocument.open(buildDocx({ body }))
  const place = document.structure.paragraphs.find(({ node }) => node.textContent === words)
  if (place === undefined) throw new Error(`Nowhere: ${words}`)
  document.select(place.pos + 1, place.pos + 1)
  if (!command(document.state, (tr) => document.dispatch(tr))) return null
  const { doc, selection } = document.state
  expect(selection.$from.parent.isTextblock).toBe(true)
  return doc.textBetween(selection.from, selection.to, '|')
}

describe('Tab', () => {
  it.each([
    ['År', 'Belopp|i kronor', null],
    ['i kronor', '2026', 'År'],
    ['2026', '', 'Belopp|i kronor'],
    ['inre ett', 'inre två', null],
    ['inre två', null, 'inre ett'],
    ['efter', 'sist', ''],
    ['sist', null, 'inre ett|inre två|efter'],
    ['Före', null, null],
    ['Slut', null, null],
  ])('in “%s” goes on to “%s”, and with Shift back to “%s”', (words, next, previous) => {
    expect(press(words, nextCell)).toBe(next)
    expect(press(words, previousCell)).toBe(previous)
  })
})
