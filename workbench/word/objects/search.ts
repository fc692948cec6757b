/** search: on everything that is a stretch, and on the document. */
import { RichError, type HostObject } from '../../host/rich-api/model.ts'
import { longestSearch, searchFlags, searchPattern, searchText } from '../search.ts'
import { ParagraphText } from '../text.ts'
import { text } from './arguments.ts'
import { collection } from './collection.ts'
import type { WordModel } from './model.ts'

/** `Microsoft.WordServices.SearchOptions`: how older clients send the flags. */
const optionFlags = new WeakMap<HostObject, () => number>()

export function searchOptions(model: WordModel): HostObject {
  let flags = 0
  const setters = Object.entries(searchFlags).map(([name, bit]) => {
    const wire = name.charAt(0).toUpperCase() + name.slice(1)
    return [
      wire,
      (value: unknown) => (flags = value === true ? flags | bit : flags & ~bit),
    ] as const
  })
  const object = model.object({
    type: 'SearchOptions',
    setters: Object.fromEntries([
      ...setters,
      // The client's own spelling of one of them.
      [
        'MatchWildCards',
        (value: unknown) => (flags |= value === true ? searchFlags.matchWildcards : 0),
      ],
    ]),
  })
  optionFlags.set(object, () => flags)
  return object
}

export function searchIn(
  model: WordModel,
  type: string,
  place: () => { from: number; to: number },
): NonNullable<HostObject['methods']> {
  const search = (value: unknown, flags: number): HostObject => {
    const location = `${type}.search`
    const wanted = text(value, location)
    if (wanted === '' || wanted.length > longestSearch) {
      throw new RichError(
        'SearchStringInvalidOrTooLong',
        'The search string is invalid or too long',
        location,
      )
    }
    const pattern = searchPattern(wanted)
    if (pattern === null || (flags & searchFlags.matchWildcards) !== 0) {
      throw new RichError('NotImplemented', 'Wildcards are not implemented by this host', location)
    }
    const found = hits(model, place(), pattern, flags).map(([from, to]) => model.range(from, to))
    return collection(model, 'RangeCollection', () => found)
  }
  return {
    _Search2: (value, flags) => search(value, typeof flags === 'number' ? flags : 0),
    Search: (value, options) => {
      const flags = optionFlags.get(options as HostObject)
      return search(value, flags?.() ?? 0)
    },
  }
}

function hits(
  { document }: WordModel,
  { from, to }: { from: number; to: number },
  pattern: string,
  flags: number,
): [number, number][] {
  return document.structure.between(from, to).flatMap(({ node, pos }) => {
    const content = new ParagraphText(node)
    const places = searchText(content.text, pattern, flags).map(
      ([start, end]): [number, number] => [
        pos + 1 + content.positionBefore(start),
        pos + 1 + content.positionAfter(end),
      ],
    )
    return places.filter(([start, end]) => start >= from && end <= to)
  })
}
