/** Range. */
import { RichError, isHostObject, type HostObject } from '../../host/rich-api/model.ts'
import { insertControl } from '../controls.ts'
import { deleteParagraph, insertParagraph, replaceText } from '../edits.ts'
import type { ParagraphPlace } from '../structure.ts'
import type { TrackedRange } from '../tracked-range.ts'
import { text, word } from './arguments.ts'
import { breakInto } from './breaks.ts'
import type { WordModel } from './model.ts'
import { stretchMembers } from './stretch.ts'

/** Where any object that is a stretch lies, for comparing one with another. */
const places = new WeakMap<HostObject, () => { from: number; to: number }>()

export function rangeObject(model: WordModel, range: TrackedRange): HostObject {
  const { document } = model
  const place = (): { from: number; to: number } => ({ from: range.from, to: range.to })
  const other = (value: unknown, member: string): { from: number; to: number } => {
    const found = isHostObject(value) ? places.get(value as HostObject) : undefined
    if (found !== undefined) return found()
    throw new RichError('InvalidArgument', 'A range was expected', `Range.${member}`)
  }
  const around = (): ParagraphPlace => {
    const found = document.structure.at(range.from)
    if (found !== null) return found
    throw new RichError('ItemNotFound', 'The requested item does not exist.', 'Range')
  }
  /** Inside the paragraph that it begins in: whole paragraphs begin before it. */
  const inside = (): { from: number; to: number } => {
    const first = around()
    const last = document.structure.between(range.from, range.to).at(-1) ?? first
    return {
      from: Math.max(range.from, first.pos + 1),
      to: Math.min(range.to, last.pos + 1 + last.node.content.size),
    }
  }
  const common = stretchMembers(model, { type: 'Range', place })
  const intersection = (value: unknown): HostObject | null => {
    const { from, to } = other(value, 'intersectWith')
    const [start, end] = [Math.max(from, range.from), Math.min(to, range.to)]
    return start <= end ? model.range(start, end) : null
  }
  const expanded = (value: unknown): HostObject => {
    const { from, to } = other(value, 'expandTo')
    return model.range(Math.min(from, range.from), Math.max(to, range.to))
  }
  const object = model.object({
    type: 'Range',
    properties: {
      ...common.properties,
      IsEmpty: () => range.from === range.to,
      Hyperlink: () => '',
    },
    navigation: common.navigation,
    setters: common.setters,
    methods: {
      ...common.methods,
      GetRange: (location) => {
        const where = word(
          location,
          ['Whole', 'Start', 'End', 'After', 'Content'],
          'Range.getRange',
        )
        const { from, to } = inside()
        if (where === 'Whole') return model.range(range.from, range.to)
        if (where === 'Start') return model.range(from, from)
        return where === 'Content' ? model.range(from, to) : model.range(to, to)
      },
      InsertText: (value, location) => {
        const where = word(
          location,
          ['Replace', 'Start', 'End', 'Before', 'After'],
          'Range.insertText',
        )
        const { from, to } = inside()
        const [start, end] =
          where === 'Replace'
            ? [from, to]
            : where === 'Start' || where === 'Before'
              ? [from, from]
              : [to, to]
        const put = replaceText(document, start, end, text(value, 'Range.insertText'))
        return model.range(put.from, put.to)
      },
      InsertParagraph: (value, location) => {
        const where = word(location, ['After', 'Before'], 'Range.insertParagraph')
        const first = around()
        const last = document.structure.between(range.from, range.to).at(-1) ?? first
        const [at, like] =
          where === 'Before' ? [first.pos, first] : [last.pos + last.node.nodeSize, last]
        const id = insertParagraph(document, at, text(value, 'Range.insertParagraph'), like.node)
        return model.paragraph(id)
      },
      InsertContentControl: () => {
        const covered = document.structure.between(range.from, range.to)
        const [first, last] = [covered[0], covered.at(-1)]
        const isWhole = first !== undefined && last !== undefined && range.from <= first.pos
        const uid =
          isWhole || first !== last
            ? insertControl(
                document,
                first?.pos ?? range.from,
                (last?.pos ?? 0) + (last?.node.nodeSize ?? 0),
                true,
              )
            : insertControl(document, range.from, range.to, false)
        if (uid !== null) return model.control(uid)
        throw new RichError(
          'GeneralException',
          'No control fits there',
          'Range.insertContentControl',
        )
      },
      InsertBreak: (kind, location) => {
        const { from, to } = inside()
        return breakInto(model, kind, location === 'Before' ? from : to, 'Range')
      },
      InsertComment: (value) => {
        const { from, to } = inside()
        return model.comment(
          document.comments.insert(from, to, text(value, 'Range.insertComment')).id,
        )
      },
      Delete: () => {
        deleteRange(model, range)
        return null
      },
      ExpandTo: expanded,
      ExpandToOrNullObject: expanded,
      IntersectWithOrNullObject: intersection,
      IntersectWith: (value) => {
        const found = intersection(value)
        if (found !== null) return found
        throw new RichError('ItemNotFound', 'The ranges do not meet', 'Range.intersectWith')
      },
      CompareLocationWith: (value) => compared(place(), other(value, 'compareLocationWith')),
    },
  })
  places.set(object, place)
  return object
}

/** Paragraphs that lie wholly inside go; of the others, what lies inside. */
function deleteRange(model: WordModel, range: TrackedRange): void {
  const { document } = model
  const ids = document.structure.between(range.from, range.to).map(({ localId }) => localId)
  for (const localId of ids.toReversed()) {
    const place = document.structure.byId.get(localId)
    if (place === undefined) continue
    const end = place.pos + place.node.nodeSize
    if (range.from <= place.pos && range.to >= end) deleteParagraph(document, place)
    else {
      const [from, to] = [Math.max(range.from, place.pos + 1), Math.min(range.to, end - 1)]
      if (from < to) replaceText(document, from, to, '')
    }
  }
}

interface Place {
  from: number
  to: number
}

/** `Word.LocationRelation`, of the first to the second. */
function compared(one: Place, two: Place): string {
  if (one.from === two.from && one.to === two.to) return 'Equal'
  if (one.to < two.from) return 'Before'
  if (one.to === two.from) return 'AdjacentBefore'
  if (one.from > two.to) return 'After'
  if (one.from === two.to) return 'AdjacentAfter'
  if (one.from === two.from) return one.to > two.to ? 'ContainsStart' : 'InsideStart'
  if (one.to === two.to) return one.from < two.from ? 'ContainsEnd' : 'InsideEnd'
  if (one.from < two.from && one.to > two.to) return 'Contains'
  if (one.from > two.from && one.to < two.to) return 'Inside'
  return one.from < two.from ? 'OverlapsBefore' : 'OverlapsAfter'
}
