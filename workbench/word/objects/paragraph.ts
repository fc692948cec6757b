/** Paragraph. */
import * as z from 'zod'
import { RichError, type HostObject } from '../../host/rich-api/model.ts'
import { insertControl } from '../controls.ts'
import { deleteParagraph, insertParagraph, replaceText, setParagraphProperty } from '../edits.ts'
import { listOf } from '../lists.ts'
import type { ParagraphPlace } from '../structure.ts'
import { ParagraphText } from '../text.ts'
import { text, word } from './arguments.ts'
import { breakInto } from './breaks.ts'
import { collection } from './collection.ts'
import type { WordModel } from './model.ts'
import { formatMembers } from './paragraph-format.ts'
import { stretchMembers } from './stretch.ts'

const bodyText = 10
const critiques = z.object({
  critiques: z.array(
    z.object({
      colorScheme: z.string(),
      start: z.number(),
      length: z.number(),
      popupOptions: z
        .object({
          titleResourceId: z.string().default(''),
          subtitleResourceId: z.string().default(''),
          brandingTextResourceId: z.string().default(''),
          suggestions: z.array(z.string()).default([]),
        })
        .optional(),
    }),
  ),
})
const textOptions = z
  .object({
    includeHiddenText: z.boolean().default(false),
    includeTextMarkedAsDeleted: z.boolean().default(false),
  })
  .nullish()

export function paragraphObject(model: WordModel, localId: string): HostObject {
  const { document } = model
  const place = (): ParagraphPlace => {
    const found = document.structure.byId.get(localId)
    if (found !== undefined) return found
    throw new RichError('ItemNotFound', 'The requested item does not exist.', 'Paragraph')
  }
  const whole = (): { from: number; to: number } => {
    const { pos, node } = place()
    return { from: pos, to: pos + node.nodeSize }
  }
  const content = (): { from: number; to: number } => {
    const { from, to } = whole()
    return { from: from + 1, to: to - 1 }
  }
  const neighbour = (step: number): HostObject | null => {
    const { story, index } = place()
    const other = document.structure.story(story).paragraphs[index + step]
    return other === undefined ? null : model.paragraph(other.localId)
  }
  const existing = (found: HostObject | null, member: string): HostObject => {
    if (found !== null) return found
    throw new RichError('ItemNotFound', 'The requested item does not exist.', `Paragraph.${member}`)
  }
  const common = stretchMembers(model, { type: 'Paragraph', place: whole })
  const lists = listMembers(model, place)
  const format = formatMembers(model, place)
  return model.object({
    type: 'Paragraph',
    identity: ['_Id', localId],
    properties: {
      ...common.properties,
      ...format.properties,
      IsListItem: lists.isListItem,
      UniqueLocalId: () => place() && localId,
      OutlineLevel: () => (place().node.attrs['outlineLevel'] as number | null) ?? bodyText,
      TableNestingLevel: () => place().ancestors.filter(({ type }) => type === 'table').length,
      IsLastParagraph: () => {
        const { story, index } = place()
        return index === document.structure.story(story).paragraphs.length - 1
      },
    },
    navigation: { ...common.navigation, ...lists.navigation },
    setters: {
      ...common.setters,
      ...format.setters,
    },
    methods: {
      ...common.methods,
      GetRange: (location) => {
        const where = word(
          location,
          ['Whole', 'Content', 'Start', 'End', 'After'],
          'Paragraph.getRange',
        )
        const { from, to } = where === 'Whole' ? whole() : content()
        if (where === 'Start') return model.range(from, from)
        return where === 'End' || where === 'After' ? model.range(to, to) : model.range(from, to)
      },
      GetText: (options) => {
        const { includeHiddenText = false, includeTextMarkedAsDeleted = false } =
          textOptions.parse(options) ?? {}
        const shown = {
          hidden: includeHiddenText,
          deleted: includeTextMarkedAsDeleted,
          marks: false,
        }
        return new ParagraphText(place().node, shown).text
      },
      InsertText: (value, location) => {
        const { from, to } = content()
        const where = word(location, ['End', 'Start', 'Replace'], 'Paragraph.insertText')
        const [start, end] =
          where === 'Start' ? [from, from] : where === 'End' ? [to, to] : [from, to]
        const put = replaceText(document, start, end, text(value, 'Paragraph.insertText'))
        return model.range(put.from, put.to)
      },
      InsertParagraph: (value, location) => {
        const where = word(location, ['After', 'Before'], 'Paragraph.insertParagraph')
        const { from, to } = whole()
        const at = where === 'After' ? to : from
        return model.paragraph(
          insertParagraph(document, at, text(value, 'Paragraph.insertParagraph'), place().node),
        )
      },
      InsertContentControl: () => {
        const { from, to } = whole()
        const uid = insertControl(document, from, to, true)
        if (uid !== null) return model.control(uid)
        throw new RichError(
          'GeneralException',
          'No control fits there',
          'Paragraph.insertContentControl',
        )
      },
      InsertBreak: (kind, location) => {
        const { from, to } = content()
        return breakInto(model, kind, location === 'Before' ? from : to, 'Paragraph')
      },
      Delete: () => {
        deleteParagraph(document, place())
        return null
      },
      DetachFromList: () => {
        const { pos, node } = place()
        // A list that the style gives is left by number 0 (17.9.18).
        const child = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>'
        setParagraphProperty(document, pos, node, 'numPr', child)
        return null
      },
      GetNext: () => existing(neighbour(1), 'getNext'),
      GetNextOrNullObject: () => neighbour(1),
      GetPrevious: () => existing(neighbour(-1), 'getPrevious'),
      GetPreviousOrNullObject: () => neighbour(-1),
      InsertAnnotations: (set) => {
        const wanted = critiques.safeParse(set)
        const list = wanted.data?.critiques.map(({ popupOptions, ...critique }) =>
          popupOptions === undefined ? critique : { ...critique, popupOptions },
        )
        const ids = list === undefined ? null : document.annotations.insert(place().localId, list)
        if (ids !== null) return ids
        throw new RichError('InvalidArgument', 'No such critique', 'Paragraph.insertAnnotations')
      },
      GetAnnotations: () =>
        collection(model, 'AnnotationCollection', () =>
          document.annotations.of(localId).map(({ id }) => model.annotation(id)),
        ),
    },
  })
}

function listMembers(
  model: WordModel,
  place: () => ParagraphPlace,
): { isListItem: () => boolean; navigation: Record<string, () => HostObject | null> } {
  const position = (): ReturnType<typeof listOf> => listOf(place().node, model.document.context)
  const item = (): HostObject =>
    model.object({
      type: 'ListItem',
      properties: {
        Level: () => position()?.level ?? 0,
        ListString: () => (place().node.attrs['label'] as string | null) ?? '',
        SiblingIndex: () => 0,
      },
    })
  const list = (): HostObject =>
    model.object({
      type: 'List',
      properties: { Id: () => Number(position()?.numId ?? 0) },
    })
  const needed = (object: () => HostObject, member: string): HostObject => {
    if (position() !== null) return object()
    throw new RichError('ItemNotFound', 'The paragraph is in no list', `Paragraph.${member}`)
  }
  return {
    isListItem: () => position() !== null,
    navigation: {
      ListItem: () => needed(item, 'listItem'),
      ListItemOrNullObject: () => (position() === null ? null : item()),
      List: () => needed(list, 'list'),
      ListOrNullObject: () => (position() === null ? null : list()),
    },
  }
}
