/** ContentControl. */
import { RichError, type HostObject } from '../../host/rich-api/model.ts'
import { controlsOf, deleteControl, setControl, type Control } from '../controls.ts'
import { insertParagraph, removeBlock, replaceText } from '../edits.ts'
import type { ParagraphPlace } from '../structure.ts'
import { text, word } from './arguments.ts'
import type { WordModel } from './model.ts'
import { stretchMembers } from './stretch.ts'

const appearances = { boundingBox: 'BoundingBox', tags: 'Tags', hidden: 'Hidden' } as const

export function controlObject(model: WordModel, uid: number): HostObject {
  const { document } = model
  const place = (): Control => {
    const found = controlsOf(document.state.doc).find((control) => control.uid === uid)
    if (found !== undefined) return found
    throw new RichError('ItemNotFound', 'The requested item does not exist.', 'ContentControl')
  }
  const paragraphs = (): ParagraphPlace[] => {
    const { from, to } = place()
    return document.structure.between(from, to)
  }
  /** From the first character to the last. */
  const ends = (): { start: number; end: number } => {
    const { isBlock, from, to } = place()
    const [first, last] = [paragraphs()[0], paragraphs().at(-1)]
    if (!isBlock || first === undefined || last === undefined) return { start: from, end: to }
    return { start: first.pos + 1, end: last.pos + 1 + last.node.content.size }
  }
  const common = stretchMembers(model, { type: 'ContentControl', place })
  const setText = (name: 'tag' | 'title') => (value: unknown) => {
    setControl(document, place(), { [name]: text(value, `ContentControl.${name}`) })
  }
  return model.object({
    type: 'ContentControl',
    identity: ['Id', place().id],
    properties: {
      ...common.properties,
      Id: () => place().id,
      Tag: () => place().tag,
      Title: () => place().title,
      Appearance: () =>
        appearances[place().appearance as keyof typeof appearances] ?? 'BoundingBox',
      Type: () => 'RichText',
      Subtype: () => (place().isBlock ? 'RichTextParagraphs' : 'RichTextInline'),
      Color: () => '#000000',
      CannotDelete: () => false,
      CannotEdit: () => false,
      PlaceholderText: () => '',
      RemoveWhenEdited: () => false,
    },
    navigation: common.navigation,
    setters: {
      ...common.setters,
      Tag: setText('tag'),
      Title: setText('title'),
      Appearance: (value) => {
        const name = word(value, ['BoundingBox', 'Tags', 'Hidden'], 'ContentControl.appearance')
        const appearance = name.charAt(0).toLowerCase() + name.slice(1)
        setControl(document, place(), { appearance })
      },
    },
    methods: {
      ...common.methods,
      GetRange: (location) => {
        const where = word(
          location,
          ['Whole', 'Before', 'Start', 'End', 'After', 'Content'],
          'ContentControl.getRange',
        )
        const { start, end } = ends()
        if (where === 'Start' || where === 'Before') return model.range(start, start)
        return where === 'End' || where === 'After'
          ? model.range(end, end)
          : model.range(start, end)
      },
      InsertText: (value, location) => {
        const where = word(location, ['Replace', 'Start', 'End'], 'ContentControl.insertText')
        const { start, end } = ends()
        const [from, to] =
          where === 'Start' ? [start, start] : where === 'End' ? [end, end] : [start, end]
        const put = replaceText(document, from, to, text(value, 'ContentControl.insertText'))
        return model.range(put.from, put.to)
      },
      InsertParagraph: (value, location) => {
        const where = word(
          location,
          ['After', 'Before', 'Start', 'End'],
          'ContentControl.insertParagraph',
        )
        const { isBlock, from, to } = place()
        const all = paragraphs()
        const like = where === 'Before' || where === 'Start' ? all[0] : all.at(-1)
        // Around the control itself, or inside it; a control in a line has its paragraph's neighbours only.
        const [first, last] = isBlock
          ? [from, to]
          : [like?.pos ?? from, (like?.pos ?? to) + (like?.node.nodeSize ?? 0)]
        const outside = isBlock ? 1 : 0
        const at = {
          Before: first - outside,
          Start: first,
          End: last,
          After: last + outside,
        }[where]
        const id = insertParagraph(
          document,
          at,
          text(value, 'ContentControl.insertParagraph'),
          like?.node ?? null,
        )
        return model.paragraph(id)
      },
      Delete: (keepContent) => {
        deleteControl(document, place(), keepContent === true, removeBlock)
        return null
      },
    },
  })
}
