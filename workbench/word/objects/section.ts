/** Section: its headers and footers. */
import { RichError, type HostObject } from '../../host/rich-api/model.ts'
import { sectionsOf, type SectionPlace } from '../sections.ts'
import { word } from './arguments.ts'
import { collection } from './collection.ts'
import type { WordModel } from './model.ts'
import { stretchMembers } from './stretch.ts'

export function sectionCollection(model: WordModel): HostObject {
  return collection(model, 'SectionCollection', () =>
    sectionsOf(model.document).map((_section, index) => sectionObject(model, index)),
  )
}

function sectionObject(model: WordModel, index: number): HostObject {
  const place = (): SectionPlace => {
    const found = sectionsOf(model.document)[index]
    if (found !== undefined) return found
    throw new RichError('ItemNotFound', 'The requested item does not exist.', 'Section')
  }
  const margin = (kind: 'header' | 'footer') => (type: unknown) => {
    const wanted = word(type, ['Primary', 'FirstPage', 'EvenPages'], `Section.get${kind}`)
    const story = place().margins.get(`${kind}:${wanted}`)
    return story === undefined ? emptyBody(model, kind) : model.body(story)
  }
  return model.object({
    type: 'Section',
    navigation: {
      Body: () => {
        const common = stretchMembers(model, { type: 'Body', place })
        return model.object({
          type: 'Body',
          properties: { ...common.properties, Type: () => 'Section' },
          navigation: common.navigation,
          setters: common.setters,
          methods: common.methods,
        })
      },
    },
    methods: { GetHeader: margin('header'), GetFooter: margin('footer') },
  })
}

/** A header that the file does not have: empty, and not to be written in here. */
function emptyBody(model: WordModel, kind: 'header' | 'footer'): HostObject {
  const none = (type: string) => (): HostObject => collection(model, type, () => [])
  return model.object({
    type: 'Body',
    properties: {
      Text: () => '',
      Type: () => (kind === 'header' ? 'Header' : 'Footer'),
      Style: () => '',
      StyleBuiltIn: () => '',
    },
    navigation: {
      Paragraphs: none('ParagraphCollection'),
      ContentControls: none('ContentControlCollection'),
      Tables: none('TableCollection'),
      Footnotes: none('NoteItemCollection'),
      Endnotes: none('NoteItemCollection'),
    },
    methods: {
      _Search2: none('RangeCollection'),
      Search: none('RangeCollection'),
    },
  })
}
