/** Document: the root of all. */
import { RichError, type HostObject } from '../../host/rich-api/model.ts'
import { controlsOf } from '../controls.ts'
import { number, text, word } from './arguments.ts'
import type { WordModel } from './model.ts'
import { searchIn } from './search.ts'
import { sectionCollection } from './section.ts'
import { controlCollection } from './stretch.ts'

export function documentObject(model: WordModel): HostObject {
  const { document } = model
  const whole = (): { from: number; to: number } => document.structure.story('body')
  return model.object({
    type: 'Document',
    navigation: {
      Body: () => model.body('body'),
      ContentControls: () => controlCollection(model, () => controlsOf(document.state.doc)),
      Sections: () => sectionCollection(model),
      Properties: () => propertiesObject(model),
    },
    properties: {
      Saved: () => document.isSaved,
      ChangeTrackingMode: () => document.changeTrackingMode,
    },
    setters: {
      ChangeTrackingMode: (value) => {
        document.changeTrackingMode = word(
          value,
          ['Off', 'TrackAll', 'TrackMineOnly'],
          'Document.changeTrackingMode',
        )
      },
    },
    methods: {
      ...searchIn(model, 'Document', whole),
      GetSelection: () => {
        const { from, to } = document.state.selection
        return model.range(from, to)
      },
      Save: () => {
        document.save()
        return null
      },
      Undo: (count) => {
        for (
          let left = count === undefined || count === null ? 1 : number(count, 'Document.undo');
          left > 0;
          left--
        ) {
          document.undo()
        }
        return null
      },
      Redo: (count) => {
        for (
          let left = count === undefined || count === null ? 1 : number(count, 'Document.redo');
          left > 0;
          left--
        ) {
          document.redo()
        }
        return null
      },
      GetParagraphByUniqueLocalId: (id) => {
        const localId = text(id, 'Document.getParagraphByUniqueLocalId')
        if (document.structure.byId.has(localId)) return model.paragraph(localId)
        throw new RichError(
          'ItemNotFound',
          'The requested item does not exist.',
          'Document.getParagraphByUniqueLocalId',
        )
      },
      GetAnnotationById: (id) => {
        const wanted = text(id, 'Document.getAnnotationById')
        if (document.annotations.find(wanted) !== null) return model.annotation(wanted)
        throw new RichError(
          'ItemNotFound',
          'The requested item does not exist.',
          'Document.getAnnotationById',
        )
      },
      _RegisterEvent: (_reference, event) => {
        model.registered.add(text(event, 'Document.events'))
        return null
      },
      _UnregisterEvent: (_reference, event) => {
        model.registered.delete(text(event, 'Document.events'))
        return null
      },
    },
  })
}

const coreNames: Readonly<Record<string, string>> = {
  Title: 'dc:title',
  Subject: 'dc:subject',
  Author: 'dc:creator',
  Keywords: 'cp:keywords',
  Comments: 'dc:description',
  LastAuthor: 'cp:lastModifiedBy',
  Category: 'cp:category',
}

/** The core properties (ISO 29500-2, 8.2): to be read. */
function propertiesObject(model: WordModel): HostObject {
  const xml = model.document.package.text('docProps/core.xml') ?? ''
  const read = ([name, element]: [string, string]): [string, () => string] => [
    name,
    () => new RegExp(`<${element}(?:\\s[^>]*)?>([^<]*)</`, 'u').exec(xml)?.[1] ?? '',
  ]
  return model.object({
    type: 'DocumentProperties',
    properties: Object.fromEntries(Object.entries(coreNames).map(read)),
  })
}
