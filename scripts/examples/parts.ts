/** The parts a reader never sees and Word always writes: settings, fonts, theme, properties, content types. */
import type { Example, Template } from './model.ts'
import { escape, hexId, rootAttributes, xmlDeclaration } from './xml.ts'

const officeDocument = 'http://schemas.openxmlformats.org/officeDocument/2006'
const packageSchemas = 'http://schemas.openxmlformats.org/package/2006'

export function settingsXml(example: Example, rsids: readonly string[]): string {
  const separators = [-1, 0].map(String)
  const notes = (name: 'footnote' | 'endnote') =>
    `<w:${name}Pr>${separators.map((id) => `<w:${name} w:id="${id}"/>`).join('')}</w:${name}Pr>`
  const setting = (name: string, value: string) =>
    `<w:compatSetting w:name="${name}" w:uri="http://schemas.microsoft.com/office/word" w:val="${value}"/>`
  return (
    `${xmlDeclaration}<w:settings ${rootAttributes}><w:zoom w:percent="100"/>` +
    '<w:proofState w:spelling="clean" w:grammar="clean"/><w:defaultTabStop w:val="1304"/><w:hyphenationZone w:val="425"/>' +
    `<w:characterSpacingControl w:val="doNotCompress"/>${notes('footnote')}${notes('endnote')}` +
    `<w:compat>${setting('compatibilityMode', '15')}${setting('overrideTableStyleFontSizeAndJustification', '1')}</w:compat>` +
    `<w:rsids><w:rsidRoot w:val="${rsids[0] ?? ''}"/>${rsids.map((rsid) => `<w:rsid w:val="${rsid}"/>`).join('')}</w:rsids>` +
    '<w:themeFontLang w:val="sv-SE"/><w:clrSchemeMapping w:bg1="light1" w:t1="dark1" w:bg2="light2" w:t2="dark2" w:accent1="accent1" ' +
    'w:accent2="accent2" w:accent3="accent3" w:accent4="accent4" w:accent5="accent5" w:accent6="accent6" w:hyperlink="hyperlink" ' +
    'w:followedHyperlink="followedHyperlink"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/>' +
    `<w14:docId w14:val="${hexId(`${example.file}/document`)}"/></w:settings>`
  )
}

export function fontTableXml(template: Template): string {
  const font = (name: string, family: string) =>
    `<w:font w:name="${name}"><w:charset w:val="00"/><w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`
  const names = [...new Set([template.fonts.body, template.fonts.headings])].sort()
  return `${xmlDeclaration}<w:fonts ${rootAttributes}>${names.map((name) => font(name, 'swiss')).join('')}${font('Times New Roman', 'roman')}</w:fonts>`
}

export function themeXml(template: Template): string {
  const colour = (name: string, value: string) =>
    `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`
  const accents = ['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6']
  const font = (name: string, typeface: string) =>
    `<a:${name}><a:latin typeface="${typeface}"/><a:ea typeface=""/><a:cs typeface=""/></a:${name}>`
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
  const line = (width: number) => `<a:ln w="${String(width)}">${fill}</a:ln>`
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>'
  return (
    `${xmlDeclaration}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="${escape(template.municipality)}">` +
    `<a:themeElements><a:clrScheme name="Kommun">${colour('dk1', '000000')}${colour('lt1', 'FFFFFF')}${colour('dk2', template.colour)}${colour('lt2', 'EEEEEE')}` +
    `${accents.map((name) => colour(name, template.colour)).join('')}${colour('hlink', '0563C1')}${colour('folHlink', '954F72')}</a:clrScheme>` +
    `<a:fontScheme name="Kommun">${font('majorFont', template.fonts.headings)}${font('minorFont', template.fonts.body)}</a:fontScheme>` +
    `<a:fmtScheme name="Kommun"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst>` +
    `<a:lnStyleLst>${line(6350)}${line(12700)}${line(19050)}</a:lnStyleLst><a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst>` +
    `<a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`
  )
}

export function corePropertiesXml(example: Example): string {
  const time = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${example.date}T08:00:00Z</dcterms:${name}>`
  return (
    `${xmlDeclaration}<cp:coreProperties xmlns:cp="${packageSchemas}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
    'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escape(example.title)}</dc:title><dc:creator>${escape(example.author)}</dc:creator>` +
    `<cp:lastModifiedBy>${escape(example.author)}</cp:lastModifiedBy><cp:revision>4</cp:revision>${time('created')}${time('modified')}</cp:coreProperties>`
  )
}

export function extendedPropertiesXml(example: Example): string {
  return (
    `${xmlDeclaration}<Properties xmlns="${officeDocument}/extended-properties"><Template>${escape(example.documentType)}.dotx</Template>` +
    `<Application>Microsoft Office Word</Application><DocSecurity>0</DocSecurity><Company>${escape(example.template.municipality)}</Company>` +
    '<AppVersion>16.0000</AppVersion></Properties>'
  )
}

/** Part name, kind of relationship to the main part, and content type. */
const mainRelations = [
  ['styles', 'styles', 'styles'],
  ['numbering', 'numbering', 'numbering'],
  ['settings', 'settings', 'settings'],
  ['fontTable', 'fontTable', 'fontTable'],
  ['footnotes', 'footnotes', 'footnotes'],
  ['endnotes', 'endnotes', 'endnotes'],
  ['header1', 'header', 'header'],
  ['header2', 'header', 'header'],
  ['footer1', 'footer', 'footer'],
  ['footer2', 'footer', 'footer'],
] as const

export function contentTypesXml(): string {
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
  const override = (part: string, type: string) =>
    `<Override PartName="${part}" ContentType="${type}+xml"/>`
  return (
    `${xmlDeclaration}<Types xmlns="${packageSchemas}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' +
    override('/word/document.xml', `${main}.document.main`) +
    mainRelations
      .map(([part, , type]) => override(`/word/${part}.xml`, `${main}.${type}`))
      .join('') +
    override('/word/theme/theme1.xml', 'application/vnd.openxmlformats-officedocument.theme') +
    override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties') +
    override(
      '/docProps/app.xml',
      'application/vnd.openxmlformats-officedocument.extended-properties',
    ) +
    '</Types>'
  )
}

function relationships(
  rows: readonly (readonly [id: string, type: string, target: string])[],
): string {
  const row = ([id, type, target]: readonly [string, string, string]) =>
    `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`
  return `${xmlDeclaration}<Relationships xmlns="${packageSchemas}/relationships">${rows.map(row).join('')}</Relationships>`
}

export function packageRelationshipsXml(): string {
  return relationships([
    ['rId1', `${officeDocument}/relationships/officeDocument`, 'word/document.xml'],
    ['rId2', `${packageSchemas}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ['rId3', `${officeDocument}/relationships/extended-properties`, 'docProps/app.xml'],
  ])
}

/** Header and footer ids are the ones the section names. */
export function mainRelationshipsXml(): string {
  const id = (part: string) => `rId${part.charAt(0).toUpperCase()}${part.slice(1)}`
  return relationships([
    ...mainRelations.map(
      ([part, type]) =>
        [id(part), `${officeDocument}/relationships/${type}`, `${part}.xml`] as const,
    ),
    ['rIdTheme1', `${officeDocument}/relationships/theme`, 'theme/theme1.xml'],
  ])
}
