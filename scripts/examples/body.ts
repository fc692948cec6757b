/** Blocks → the body of document.xml. */
import type { Block, Example, Signer } from './model.ts'
import { tableOf, headTable, signatureTable } from './tables.ts'
import type { Writing } from './text.ts'
import { paragraph, run, runs } from './text.ts'
import { rootAttributes, xmlDeclaration } from './xml.ts'

/** How many numbered lists the body holds: each is a list of its own in numbering.xml. */
export function countNumberedLists(example: Example): number {
  return example.blocks.filter((block) => block.kind === 'numbered').length
}

/** Ids in numbering.xml: 1 is the bullets, each numbered list has its own after it. */
export const bulletList = 1

export function documentXml(example: Example, writing: Writing): string {
  let lists = bulletList
  const body = example.blocks.map((block) => {
    if (block.kind === 'numbered') lists += 1
    return blockXml(block, example, writing, lists)
  })
  return `${xmlDeclaration}<w:document ${rootAttributes}><w:body>${body.join('')}${sectionXml}</w:body></w:document>`
}

/** A4; page 1 has a header of its own. */
const sectionXml =
  '<w:sectPr><w:headerReference w:type="default" r:id="rIdHeader1"/><w:headerReference w:type="first" r:id="rIdHeader2"/>' +
  '<w:footerReference w:type="default" r:id="rIdFooter1"/><w:footerReference w:type="first" r:id="rIdFooter2"/>' +
  '<w:pgSz w:w="11906" w:h="16838" w:code="9"/>' +
  '<w:pgMar w:top="1701" w:right="1418" w:bottom="1418" w:left="1701" w:header="709" w:footer="567" w:gutter="0"/>' +
  '<w:cols w:space="708"/><w:titlePg/><w:docGrid w:linePitch="360"/></w:sectPr>'

function blockXml(block: Block, example: Example, writing: Writing, list: number): string {
  const style = (id: string) => `<w:pStyle w:val="${id}"/>`
  switch (block.kind) {
    case 'heading': {
      const id = `${example.template.ownHeadings ? 'Mallrubrik' : 'Rubrik'}${String(block.level)}`
      return paragraph(writing, style(id), runs(block.text, writing))
    }
    case 'boldLine':
      return paragraph(
        writing,
        '<w:keepNext/><w:spacing w:before="240"/><w:rPr><w:b/><w:bCs/></w:rPr>',
        run(block.text, '<w:b/><w:bCs/>'),
      )
    case 'body':
      return paragraph(writing, style('Brdtext'), runs(block.text, writing))
    case 'lines':
      return block.texts.map((text) => paragraph(writing, '', runs(text, writing))).join('')
    case 'numbered':
      return block.texts
        .map((text) =>
          paragraph(writing, style('Liststycke') + listProperties(list), runs(text, writing)),
        )
        .join('')
    case 'bullets':
      return block.texts
        .map((text) =>
          paragraph(writing, style('Punktlista') + listProperties(bulletList), runs(text, writing)),
        )
        .join('')
    case 'table':
      return tableOf(block.rows, writing) + paragraph(writing, '', '')
    case 'headTable':
      return headTable(block.rows, writing) + paragraph(writing, '', '')
    case 'signatures':
      return signatures(block.layout, block.signers, writing)
    case 'pageBreak':
      return paragraph(writing, '', '<w:r><w:br w:type="page"/></w:r>')
  }
}

function listProperties(list: number): string {
  return `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${String(list)}"/></w:numPr>`
}

function signatures(
  layout: 'lines' | 'tabs' | 'table',
  signers: readonly Signer[],
  writing: Writing,
): string {
  const space = paragraph(writing, '<w:keepNext/>', '')
  if (layout === 'table')
    return space + signatureTable(signers, writing) + paragraph(writing, '', '')
  const stop = layout === 'tabs' ? '<w:tabs><w:tab w:val="left" w:pos="4820"/></w:tabs>' : ''
  const keep = `<w:keepNext/>${stop}<w:spacing w:after="0"/>`
  const groups = layout === 'tabs' ? [signers] : signers.map((signer) => [signer])
  return groups
    .map(
      (group) =>
        space +
        paragraph(writing, keep, run(group.map(({ name }) => name).join('\t'))) +
        paragraph(writing, stop, run(group.map(({ title }) => title).join('\t'))),
    )
    .join('')
}
