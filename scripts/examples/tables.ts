/** The three tables of a memo: figures, the head of page 1, and signatures side by side. */
import type { Signer } from './model.ts'
import type { Writing } from './text.ts'
import { paragraph, run, runs } from './text.ts'

/** Width of the text on the page, in twentieths of a point. */
const textWidth = 8787

interface TableLook {
  style: string
  widths: readonly number[]
  firstRow: boolean
}

function table(look: TableLook, rows: readonly (readonly string[])[], writing: Writing): string {
  const grid = look.widths.map((width) => `<w:gridCol w:w="${String(width)}"/>`).join('')
  const mark = look.firstRow ? '1' : '0'
  return (
    `<w:tbl><w:tblPr><w:tblStyle w:val="${look.style}"/><w:tblW w:w="${String(textWidth)}" w:type="dxa"/>` +
    '<w:tblLayout w:type="fixed"/>' +
    `<w:tblLook w:val="04A0" w:firstRow="${mark}" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/>` +
    `</w:tblPr><w:tblGrid>${grid}</w:tblGrid>` +
    rows.map((cells, index) => row(cells, look, index, writing)).join('') +
    '</w:tbl>'
  )
}

function row(cells: readonly string[], look: TableLook, index: number, writing: Writing): string {
  const id = writing.nextParagraphId()
  const rsid = writing.rsids[0] ?? ''
  const heading = look.firstRow && index === 0 ? '<w:tblHeader/>' : ''
  const content = cells.map(
    (cell, column) =>
      `<w:tc><w:tcPr><w:tcW w:w="${String(look.widths[column] ?? 0)}" w:type="dxa"/></w:tcPr>${cell}</w:tc>`,
  )
  return (
    `<w:tr w:rsidR="${rsid}" w14:paraId="${id}" w14:textId="77777777"><w:trPr><w:cantSplit/>${heading}</w:trPr>` +
    `${content.join('')}</w:tr>`
  )
}

function evenly(columns: number, first = Math.floor(textWidth / columns)): number[] {
  if (columns === 1) return [textWidth]
  const rest = Math.floor((textWidth - first) / (columns - 1))
  return [first, ...Array.from({ length: columns - 1 }, () => rest)]
}

export function tableOf(rows: readonly (readonly string[])[], writing: Writing): string {
  const cells = rows.map((texts, index) =>
    texts.map((text, column) => {
      const bold = index === 0 ? '<w:b/><w:bCs/>' : ''
      const aligned = column === 0 ? '' : '<w:jc w:val="right"/>'
      return paragraph(writing, `<w:spacing w:after="40"/>${aligned}`, runs(text, writing, bold))
    }),
  )
  const widths = evenly(rows[0]?.length ?? 1, 3800)
  return table({ style: 'Tabellrutnt', widths, firstRow: true }, cells, writing)
}

export function headTable(
  rows: readonly (readonly { label: string; text: string }[])[],
  writing: Writing,
): string {
  const small = '<w:sz w:val="16"/><w:szCs w:val="16"/>'
  const cells = rows.map((fields) =>
    fields.map(
      ({ label, text }) =>
        (label === '' ? '' : paragraph(writing, '<w:spacing w:after="0"/>', run(label, small))) +
        paragraph(writing, '<w:spacing w:after="80"/>', runs(text, writing)),
    ),
  )
  return table(
    { style: 'Normaltabell', widths: evenly(rows[0]?.length ?? 1), firstRow: false },
    cells,
    writing,
  )
}

export function signatureTable(signers: readonly Signer[], writing: Writing): string {
  const cells = signers.map(
    ({ name, title }) =>
      paragraph(writing, '<w:keepNext/><w:spacing w:after="0"/>', run(name)) +
      paragraph(writing, '', run(title)),
  )
  return table(
    { style: 'Normaltabell', widths: evenly(signers.length), firstRow: false },
    [cells],
    writing,
  )
}
