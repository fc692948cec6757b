/** Blocks put in and updated through Word's plain API: paragraphs, styles and content controls. */
import { fitBlock } from '../../src/edit/fit-block.ts'
import type { Block } from '../../src/edit/model.ts'
import { plainText, wordText } from './characters.ts'
import { setStyle, type BlockLook, type RoleLook } from './block-look.ts'
import type { BlockTarget } from './block-place.ts'

/** What Word shows on the control. */
const titles: Record<Block['kind'], string> = {
  signature: 'Underskrift',
  financing: 'Finansiering',
  note: 'Anteckning till protokollet',
  section: 'Avsnitt',
  sentence: 'Mening',
}

/** A paragraph written, and how it is to look. */
export interface Written {
  paragraph: Word.Paragraph
  text: string
  look: RoleLook
}

/** The control that came to be, and its paragraphs. */
export function writeBlock(
  block: Block,
  { at, side }: Pick<BlockTarget, 'at' | 'side'>,
  look: BlockLook,
): { control: Word.ContentControl; written: Written[] } {
  const written: Written[] = []
  for (const { role, text } of block.paragraphs) {
    const previous = written.at(-1)
    const paragraph =
      previous === undefined
        ? at.insertParagraph(wordText(text), side)
        : previous.paragraph.insertParagraph(wordText(text), 'After')
    setStyle(paragraph, look[role])
    written.push({ paragraph, text, look: look[role] })
  }
  const [first, last] = [written[0], written.at(-1)]
  if (first === undefined || last === undefined) throw new RangeError('a block without paragraphs')
  const control =
    first === last
      ? first.paragraph.insertContentControl()
      : first.paragraph
          .getRange('Whole')
          .expandTo(last.paragraph.getRange('Whole'))
          .insertContentControl()
  control.tag = block.tag
  control.title = titles[block.kind]
  return { control, written }
}

/** The first control with the tag, or a null object: with its paragraphs' text, and whether it may be changed. */
export function loadControl(context: Word.RequestContext, tag: string): Word.ContentControl {
  const control = context.document.contentControls.getByTag(tag).getFirstOrNullObject()
  // eslint-disable-next-line office-addins/no-navigational-load -- a plain property that the rule does not know
  control.load({ id: true, cannotEdit: true })
  control.paragraphs.load({ text: true })
  return control
}

/**
 * The block in the place of what the control holds: word by word where it has as many paragraphs, else anew. What was
 * there before is given back, for the way back.
 */
export function updateBlock(
  control: Word.ContentControl,
  tag: string,
  block: Block,
  look: BlockLook,
): { before: string[]; written: Written[] } {
  const old = control.paragraphs.items
  const before = old.map(({ text }) => plainText(text))
  const { paragraphs } = fitBlock({ ...block, tag }, before)
  if (paragraphs.length === old.length) {
    for (const [index, { text }] of paragraphs.entries()) {
      if (before[index] === text) continue
      old[index]?.getRange('Content').insertText(wordText(text), 'Replace')
    }
    return { before, written: [] }
  }
  const written = paragraphs.map(({ role, text }) => {
    const paragraph = control.insertParagraph(wordText(text), 'End')
    setStyle(paragraph, look[role])
    return { paragraph, text, look: look[role] }
  })
  for (const paragraph of old) paragraph.delete()
  return { before, written }
}
