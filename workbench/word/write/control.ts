import { escapeAttribute } from '../../../src/docx/xml-text.ts'

/** w:sdtPr of a control, as its node or mark says. */
export function sdtProperties(attrs: Readonly<Record<string, unknown>>): string {
  const { id, tag, title, appearance, head } = attrs as Record<string, string>
  const value = (name: string, text: string): string =>
    `<w:${name} w:val="${escapeAttribute(text)}"/>`
  return [
    '<w:sdtPr>',
    title === '' ? '' : value('alias', title ?? ''),
    tag === '' ? '' : value('tag', tag ?? ''),
    value('id', String(id)),
    appearance === 'boundingBox'
      ? ''
      : `<w15:appearance xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" w15:val="${appearance}"/>`,
    head,
    '</w:sdtPr>',
  ].join('')
}
