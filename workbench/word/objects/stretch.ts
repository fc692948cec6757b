/** What paragraphs, ranges, content controls and bodies have in common: they are stretches of the document. */
import { RichError, type HostObject } from '../../host/rich-api/model.ts'
import { controlsOf, type Control } from '../controls.ts'
import { replaceText, setStyle } from '../edits.ts'
import { flatPackage } from '../package/flat.ts'
import type { Ancestor, ParagraphPlace } from '../structure.ts'
import { ParagraphText, textBetween } from '../text.ts'
import { text, word } from './arguments.ts'
import { collection } from './collection.ts'
import { fontObject } from './font.ts'
import type { WordModel } from './model.ts'
import { noteItems } from './note.ts'
import { insertOoxml } from './ooxml.ts'
import { searchIn } from './search.ts'
import { sentenceRanges } from './text-ranges.ts'

export interface Stretch {
  type: string
  /** Where it is now. Throws RichError (ItemNotFound) where it is gone. */
  place(): { from: number; to: number }
}

type Members = Required<Pick<HostObject, 'properties' | 'navigation' | 'setters' | 'methods'>>

export function stretchMembers(model: WordModel, stretch: Stretch): Members {
  const { document } = model
  const paragraphs = (): ParagraphPlace[] => {
    const { from, to } = stretch.place()
    return document.structure.between(from, to)
  }
  const first = (): ParagraphPlace => {
    const [place] = paragraphs()
    if (place !== undefined) return place
    throw new RichError('ItemNotFound', 'There is no paragraph', stretch.type)
  }
  const style = (name: 'builtIn' | 'local'): string | null => {
    const names = new Set(paragraphs().map(({ node }) => styleOf(model, node.attrs)[name]))
    const [only] = names
    // Word gives an empty name where styles are mixed.
    return names.size === 1 ? (only ?? null) : ''
  }
  const setStyleBy = (found: { id: string | null } | null, name: string): void => {
    for (const { localId } of paragraphs()) {
      const place = document.structure.byId.get(localId)
      // Word knows its own styles also where the file does not define them yet.
      if (place !== undefined) setStyle(document, place, found === null ? name : found.id)
    }
  }
  return {
    properties: {
      Text: () => {
        const { from, to } = stretch.place()
        return textBetween(document.state.doc, from, to)
      },
      Style: () => style('local'),
      StyleBuiltIn: () => style('builtIn'),
    },
    navigation: {
      Font: () => fontObject(model, () => stretch.place()),
      Paragraphs: () =>
        collection(model, 'ParagraphCollection', () =>
          paragraphs().map(({ localId }) => model.paragraph(localId)),
        ),
      ContentControls: () => controlCollection(model, () => controlsIn(model, stretch)),
      Tables: () =>
        collection(model, 'TableCollection', () =>
          tablesIn(model, stretch).map((uid) => model.table(uid)),
        ),
      ...noteItems(model, stretch),
      ParentBody: () => model.body(first().story),
      ...parents(model, stretch, first),
    },
    setters: {
      Style: (value) => {
        const name = text(value, `${stretch.type}.style`)
        const found = document.styles.byName(name)
        if (found === null)
          throw new RichError(
            'InvalidArgument',
            `There is no style ${name}`,
            `${stretch.type}.style`,
          )
        setStyleBy(found, name)
      },
      StyleBuiltIn: (value) => {
        const name = text(value, `${stretch.type}.styleBuiltIn`)
        setStyleBy(document.styles.byBuiltIn(name), name)
      },
    },
    methods: {
      ...searchIn(model, stretch.type, () => stretch.place()),
      GetOoxml: () => {
        const { from, to } = stretch.place()
        return flatPackage(document, from, to)
      },
      InsertOoxml: (value, location) => insertOoxml(model, stretch, value, location),
      GetReviewedText: (version) => {
        const { from, to } = stretch.place()
        const current = word(version, ['Current', 'Original'], `${stretch.type}.getReviewedText`)
        return reviewedText(model, from, to, current)
      },
      GetTextRanges: (marks, trim) => sentenceRanges(model, stretch.place(), marks, trim),
      GetContentControls: () => controlCollection(model, () => controlsIn(model, stretch)),
      GetComments: () =>
        collection(model, 'CommentCollection', () => {
          const { from, to } = stretch.place()
          const here = document.comments.all.filter((comment) => {
            const place = document.comments.placeOf(comment)
            return comment.parent === null && place !== null && place.from <= to && place.to >= from
          })
          return here.map(({ id }) => model.comment(id))
        }),
      Clear: () => {
        const { from, to } = stretch.place()
        clearText(model, from, to)
        return null
      },
      Select: (mode) => {
        const { from, to } = stretch.place()
        const where = word(mode, ['Select', 'Start', 'End'], `${stretch.type}.select`)
        document.select(where === 'End' ? to : from, where === 'Start' ? from : to)
        return null
      },
    },
  }
}

function styleOf(
  model: WordModel,
  attrs: Readonly<Record<string, unknown>>,
): { builtIn: string; local: string } {
  return model.document.styles.name(attrs['style'] as string | null)
}

/** The text as it was, or will be when every change is accepted. */
function reviewedText(model: WordModel, from: number, to: number, version: string): string {
  const leftOut = version === 'Current' ? 'deletion' : 'insertion'
  const lines = model.document.structure.between(from, to).map(({ node, pos }) => {
    const content = new ParagraphText(node)
    const start = content.offsetOf(Math.max(from - pos - 1, 0))
    const end = content.offsetOf(Math.min(to - pos - 1, node.content.size))
    return content.without(leftOut, start, end)
  })
  return lines.join('\r')
}

function clearText(model: WordModel, from: number, to: number): void {
  for (const { localId } of model.document.structure.between(from, to).toReversed()) {
    const place = model.document.structure.byId.get(localId)
    if (place === undefined) continue
    const start = Math.max(from, place.pos + 1)
    const end = Math.min(to, place.pos + 1 + place.node.content.size)
    if (start < end) replaceText(model.document, start, end, '')
  }
}

function controlsIn(model: WordModel, stretch: Stretch): Control[] {
  const { from, to } = stretch.place()
  return controlsOf(model.document.state.doc).filter(
    (control) => control.from >= from && control.to <= to,
  )
}

export function controlCollection(
  model: WordModel,
  controls: () => readonly Control[],
): HostObject {
  const objects = (list: readonly Control[]): HostObject[] =>
    list.map(({ uid }) => model.control(uid))
  const byId = (id: unknown): Control | undefined => controls().find((control) => control.id === id)
  return collection(model, 'ContentControlCollection', () => objects(controls()), {
    GetByTag: (tag) =>
      controlCollection(model, () => controls().filter((control) => control.tag === tag)),
    GetByTitle: (title) =>
      controlCollection(model, () => controls().filter((control) => control.title === title)),
    GetById: (id) => {
      const found = byId(id)
      if (found !== undefined) return model.control(found.uid)
      throw new RichError(
        'ItemNotFound',
        'The requested item does not exist.',
        'ContentControlCollection.getById',
      )
    },
    GetByIdOrNullObject: (id) => {
      const found = byId(id)
      return found === undefined ? null : model.control(found.uid)
    },
  })
}

function tablesIn(model: WordModel, stretch: Stretch): number[] {
  const { from, to } = stretch.place()
  return [...model.document.structure.held]
    .filter(
      ([, { type, pos, node }]) => type === 'table' && pos >= from && pos + node.nodeSize <= to,
    )
    .map(([uid]) => uid)
}

/** What is around a stretch, twice each: as an error where there is nothing, and as a null object. */
function parents(
  model: WordModel,
  stretch: Stretch,
  first: () => ParagraphPlace,
): Record<string, () => HostObject | null> {
  const around = (type: Ancestor['type']): Ancestor | undefined => {
    const { from, to } = stretch.place()
    return first().ancestors.findLast(
      (ancestor) =>
        ancestor.type === type && ancestor.pos < from && ancestor.pos + ancestor.node.nodeSize > to,
    )
  }
  const table = (): HostObject | null => {
    const found = around('table')
    return found === undefined ? null : model.table(found.node.attrs['uid'] as number)
  }
  const cell = (): HostObject | null => {
    const [found, row, column] = [around('table'), around('row'), around('cell')]
    if (found === undefined || row === undefined || column === undefined) return null
    return model.cell(found.node.attrs['uid'] as number, row.index, column.index)
  }
  const control = (): HostObject | null => {
    const { from, to } = stretch.place()
    const isAround = (other: Control): boolean =>
      other.isBlock ? other.from <= from && other.to >= to : other.from < from && other.to > to
    const holders = controlsOf(model.document.state.doc).filter(isAround)
    const inner = holders.at(-1)
    return inner === undefined ? null : model.control(inner.uid)
  }
  const members: Record<string, () => HostObject | null> = {}
  for (const [name, find] of Object.entries({
    ParentTable: table,
    ParentTableCell: cell,
    ParentContentControl: control,
  })) {
    members[`${name}OrNullObject`] = find
    members[name] = () => {
      const found = find()
      if (found !== null) return found
      throw new RichError(
        'ItemNotFound',
        'The requested item does not exist.',
        `${stretch.type}.${name}`,
      )
    }
  }
  return members
}
