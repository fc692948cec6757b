/** styles.xml and numbering.xml of a Swedish Word: built-in names in English, ids in Swedish without å, ä and ö. */
import type { Template } from './model.ts'
import { bulletList } from './body.ts'
import { rootAttributes, xmlDeclaration } from './xml.ts'

interface Style {
  type?: 'paragraph' | 'character' | 'table' | 'numbering'
  id: string
  name: string
  /** Inside of `w:style` after the name. */
  rest: string
}

function style({ type = 'paragraph', id, name, rest }: Style, isDefault = false): string {
  const own = id.startsWith('Mall') ? ' w:customStyle="1"' : ''
  return `<w:style w:type="${type}"${isDefault ? ' w:default="1"' : ''}${own} w:styleId="${id}"><w:name w:val="${name}"/>${rest}</w:style>`
}

const sizes: Record<number, number> = { 1: 32, 2: 26, 3: 23 }

function headings(template: Template): string[] {
  const font = template.fonts.headings
  const levels = [1, 2, 3]
  const builtIn = levels.map((level) =>
    style({
      id: `Rubrik${String(level)}`,
      name: `heading ${String(level)}`,
      rest:
        '<w:basedOn w:val="Normal"/><w:next w:val="Brdtext"/><w:uiPriority w:val="9"/><w:qFormat/>' +
        `<w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="${String(360 - level * 60)}" w:after="80"/><w:outlineLvl w:val="${String(level - 1)}"/></w:pPr>` +
        `<w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:cs="${font}"/><w:b/><w:bCs/><w:color w:val="${template.colour}"/>` +
        `<w:sz w:val="${String(sizes[level])}"/><w:szCs w:val="${String(sizes[level])}"/></w:rPr>`,
    }),
  )
  if (!template.ownHeadings) return builtIn
  const own = levels.map((level) =>
    style({
      id: `Mallrubrik${String(level)}`,
      name: `${template.municipality.split(' ')[0] ?? ''} rubrik ${String(level)}`,
      rest: `<w:basedOn w:val="Rubrik${String(level)}"/><w:next w:val="Brdtext"/><w:qFormat/><w:pPr><w:spacing w:after="60"/></w:pPr>`,
    }),
  )
  return [...builtIn, ...own]
}

export function stylesXml(template: Template): string {
  const body = template.fonts.body
  const defaults =
    `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${body}" w:eastAsia="${body}" w:hAnsi="${body}" w:cs="Times New Roman"/>` +
    '<w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="sv-SE" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>' +
    '<w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>'
  const latent =
    '<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="0" w:defUnhideWhenUsed="0" w:defQFormat="0" w:count="376">' +
    '<w:lsdException w:name="Normal" w:uiPriority="0" w:qFormat="1"/><w:lsdException w:name="heading 1" w:uiPriority="9" w:qFormat="1"/></w:latentStyles>'
  const small = '<w:sz w:val="18"/><w:szCs w:val="18"/>'
  const lines = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="808080"/>`)
    .join('')
  const styles = [
    style({ id: 'Normal', name: 'Normal', rest: '<w:qFormat/>' }, true),
    ...headings(template),
    style(
      {
        type: 'character',
        id: 'Standardstycketeckensnitt',
        name: 'Default Paragraph Font',
        rest: '<w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/>',
      },
      true,
    ),
    style(
      {
        type: 'table',
        id: 'Normaltabell',
        name: 'Normal Table',
        rest: '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr>',
      },
      true,
    ),
    style(
      {
        type: 'numbering',
        id: 'Ingenlista',
        name: 'No List',
        rest: '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/>',
      },
      true,
    ),
    style({
      id: 'Brdtext',
      name: 'Body Text',
      rest: '<w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:spacing w:after="160"/></w:pPr>',
    }),
    style({
      id: 'Liststycke',
      name: 'List Paragraph',
      rest: '<w:basedOn w:val="Normal"/><w:uiPriority w:val="34"/><w:qFormat/><w:pPr><w:ind w:left="720"/></w:pPr>',
    }),
    style({
      id: 'Punktlista',
      name: 'List Bullet',
      rest: '<w:basedOn w:val="Normal"/><w:uiPriority w:val="99"/><w:unhideWhenUsed/><w:pPr><w:contextualSpacing/></w:pPr>',
    }),
    style({
      id: 'Sidhuvud',
      name: 'header',
      rest: '<w:basedOn w:val="Normal"/><w:uiPriority w:val="99"/><w:unhideWhenUsed/><w:pPr><w:tabs><w:tab w:val="center" w:pos="4536"/><w:tab w:val="right" w:pos="8787"/></w:tabs><w:spacing w:after="0"/></w:pPr>',
    }),
    style({
      id: 'Sidfot',
      name: 'footer',
      rest: '<w:basedOn w:val="Normal"/><w:uiPriority w:val="99"/><w:unhideWhenUsed/><w:pPr><w:tabs><w:tab w:val="center" w:pos="4536"/><w:tab w:val="right" w:pos="8787"/></w:tabs></w:pPr>',
    }),
    style({
      id: 'Fotnotstext',
      name: 'footnote text',
      rest: `<w:basedOn w:val="Normal"/><w:uiPriority w:val="99"/><w:unhideWhenUsed/><w:pPr><w:spacing w:after="0"/></w:pPr><w:rPr>${small}</w:rPr>`,
    }),
    style({
      type: 'character',
      id: 'Fotnotsreferens',
      name: 'footnote reference',
      rest: '<w:basedOn w:val="Standardstycketeckensnitt"/><w:uiPriority w:val="99"/><w:unhideWhenUsed/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr>',
    }),
    style({
      type: 'table',
      id: 'Tabellrutnt',
      name: 'Table Grid',
      rest: `<w:basedOn w:val="Normaltabell"/><w:uiPriority w:val="39"/><w:tblPr><w:tblBorders>${lines}</w:tblBorders></w:tblPr>`,
    }),
  ]
  return `${xmlDeclaration}<w:styles ${rootAttributes}>${defaults}${latent}${styles.join('')}</w:styles>`
}

/** One list of bullets and `numbered` lists of their own that each start at 1. */
export function numberingXml(numbered: number): string {
  const level = (format: string, text: string, font: string) =>
    `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/>` +
    `<w:pPr><w:ind w:left="567" w:hanging="425"/></w:pPr>${font}</w:lvl>`
  const abstract = (id: number, content: string) =>
    `<w:abstractNum w:abstractNumId="${String(id)}" w15:restartNumberingAfterBreak="0"><w:multiLevelType w:val="hybridMultilevel"/>${content}</w:abstractNum>`
  const symbol = '<w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Symbol" w:hint="default"/></w:rPr>'
  const lists = Array.from({ length: numbered }, (_, index) => {
    const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    return `<w:num w:numId="${String(bulletList + 1 + index)}"><w:abstractNumId w:val="1"/>${index === 0 ? '' : restart}</w:num>`
  })
  return (
    `${xmlDeclaration}<w:numbering ${rootAttributes}>${abstract(0, level('bullet', '\uf0b7', symbol))}` +
    `${abstract(1, level('decimal', '%1.', ''))}<w:num w:numId="${String(bulletList)}"><w:abstractNumId w:val="0"/></w:num>` +
    `${lists.join('')}</w:numbering>`
  )
}
