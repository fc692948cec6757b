/** Body: the document's own, a header's, a footer's or a note's. */
import { RichError, type HostObject } from '../../host/rich-api/model.ts'
import { insertControl } from '../controls.ts'
import { insertParagraph, replaceText } from '../edits.ts'
import type { StoryPlace } from '../structure.ts'
import { text, word } from './arguments.ts'
import type { WordModel } from './model.ts'
import { breakInto } from './breaks.ts'
import { stretchMembers } from './stretch.ts'

const types: Readonly<Record<string, string>> = {
  body: 'MainDoc',
  header: 'Header',
  footer: 'Footer',
  footnote: 'Footnote',
  endnote: 'Endnote',
}

export function bodyObject(model: WordModel, key: string): HostObject {
  const { document } = model
  const story = (): StoryPlace => document.structure.story(key)
  const ends = (): { start: number; end: number } => {
    const { paragraphs } = story()
    const [first, last] = [paragraphs[0], paragraphs.at(-1)]
    if (first === undefined || last === undefined) {
      throw new RichError('GeneralException', 'A body has a paragraph', 'Body')
    }
    return { start: first.pos + 1, end: last.pos + 1 + last.node.content.size }
  }
  const common = stretchMembers(model, {
    type: 'Body',
    place: () => ({ from: story().from, to: story().to }),
  })
  return model.object({
    type: 'Body',
    properties: { ...common.properties, Type: () => types[story().kind] ?? 'Unknown' },
    navigation: common.navigation,
    setters: common.setters,
    methods: {
      ...common.methods,
      GetRange: (location) => {
        const { start, end } = ends()
        const where = word(location, ['Whole', 'Start', 'End', 'After', 'Content'], 'Body.getRange')
        if (where === 'Start') return model.range(start, start)
        return where === 'End' || where === 'After'
          ? model.range(end, end)
          : model.range(start, end)
      },
      InsertText: (value, location) => {
        const { start, end } = ends()
        const where = word(location, ['End', 'Start', 'Replace'], 'Body.insertText')
        const [from, to] =
          where === 'Start' ? [start, start] : where === 'End' ? [end, end] : [start, end]
        const put = replaceText(document, from, to, text(value, 'Body.insertText'))
        return model.range(put.from, put.to)
      },
      InsertParagraph: (value, location) => {
        const where = word(location, ['End', 'Start'], 'Body.insertParagraph')
        const { paragraphs, from } = story()
        const like = where === 'Start' ? paragraphs[0] : paragraphs.at(-1)
        const at = where === 'Start' ? firstBlock(key, from) : endOfBlocks(model, story())
        const id = insertParagraph(
          document,
          at,
          text(value, 'Body.insertParagraph'),
          like?.node ?? null,
        )
        return model.paragraph(id)
      },
      InsertContentControl: () => {
        const uid = insertControl(
          document,
          firstBlock(key, story().from),
          endOfBlocks(model, story()),
          true,
        )
        if (uid === null)
          throw new RichError(
            'GeneralException',
            'No control fits there',
            'Body.insertContentControl',
          )
        return model.control(uid)
      },
      InsertBreak: (kind, location) => {
        const { start, end } = ends()
        return breakInto(model, kind, location === 'Start' ? start : end, 'Body')
      },
    },
  })
}

/** The body's first block stands inside its first section. */
function firstBlock(key: string, from: number): number {
  return key === 'body' ? from + 1 : from
}

function endOfBlocks(model: WordModel, story: StoryPlace): number {
  const { doc } = model.document.state
  const before = doc.resolve(story.to).nodeBefore
  return before?.type.name === 'section' ? story.to - 1 : story.to
}
