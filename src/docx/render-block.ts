/** A block as WordprocessingML: one content control with its paragraphs in the document's own look. */
import type { Block, BlockKind, BlockRole } from '../edit/model.ts'
import type { BlockLook } from './block-look.ts'
import type { PartNames } from './part-names.ts'
import type { Revisions } from './revisions.ts'
import { runContent } from './run-content.ts'
import { escapeAttribute } from './xml-text.ts'

/** What Word shows on the control. */
const titles: Record<BlockKind, string> = {
  signature: 'Underskrift',
  financing: 'Finansiering',
  note: 'Anteckning till protokollet',
  section: 'Avsnitt',
  sentence: 'Mening',
}

const lookByRole: Record<BlockRole, keyof BlockLook> = {
  name: 'line',
  title: 'line',
  heading: 'heading',
  body: 'body',
}

export interface Rendering {
  names: PartNames
  look: BlockLook
  /** Null: not tracked. */
  revisions: Revisions | null
}

/** The control (CT_SdtBlock: alias, tag, id in the order of CT_SdtPr). `id` is unique in the document. */
export function renderBlock(block: Block, id: number, rendering: Rendering): string {
  const { names, revisions } = rendering
  const { element } = names
  const value = (name: string, text: string): string =>
    `<${element(name)} ${names.attribute('val')}="${escapeAttribute(text)}"/>`
  const marks = revisions?.control()
  return [
    marks?.before ?? '',
    `<${element('sdt')}${names.declaration}><${element('sdtPr')}>`,
    value('alias', titles[block.kind]),
    value('tag', block.tag),
    value('id', String(id)),
    `</${element('sdtPr')}><${element('sdtContent')}>`,
    marks?.first ?? '',
    renderParagraphs(block, rendering),
    marks?.last ?? '',
    `</${element('sdtContent')}></${element('sdt')}>`,
    marks?.after ?? '',
  ].join('')
}

/** The paragraphs alone, for a control that is there already. */
export function renderParagraphs(block: Block, rendering: Rendering): string {
  return block.paragraphs
    .map(({ role, text }, index) => {
      const last = index === block.paragraphs.length - 1
      return renderParagraph(role, text, role === 'name' && !last, rendering)
    })
    .join('')
}

/** `keepNext`: a name is not parted from its title by a page break. */
function renderParagraph(
  role: BlockRole,
  text: string,
  keepNext: boolean,
  { names, look, revisions }: Rendering,
): string {
  const { element } = names
  const own = look[lookByRole[role]]
  const style =
    own.style === null
      ? ''
      : `<${element('pStyle')} ${names.attribute('val')}="${escapeAttribute(own.style)}"/>`
  const mark = (revisions?.mark('ins') ?? '') + own.run
  const properties = [
    style,
    keepNext ? `<${element('keepNext')}/>` : '',
    own.paragraph,
    mark === '' ? '' : `<${element('rPr')}>${mark}</${element('rPr')}>`,
  ].join('')
  const runProperties = own.run === '' ? '' : `<${element('rPr')}>${own.run}</${element('rPr')}>`
  const run = `<${element('r')}>${runProperties}${runContent(text, names)}</${element('r')}>`
  return [
    `<${element('p')}>`,
    properties === '' ? '' : `<${element('pPr')}>${properties}</${element('pPr')}>`,
    revisions === null ? run : revisions.inserted(run),
    `</${element('p')}>`,
  ].join('')
}
