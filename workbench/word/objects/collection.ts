/** Collections: what they have in common. Their items are counted anew at each look. */
import { RichError, type HostObject } from '../../host/rich-api/model.ts'
import type { WordModel } from './model.ts'

export function collection(
  model: WordModel,
  type: string,
  items: () => readonly HostObject[],
  more: HostObject['methods'] = {},
): HostObject {
  const found = (item: HostObject | undefined, member: string): HostObject => {
    if (item !== undefined) return item
    throw new RichError('ItemNotFound', 'The requested item does not exist.', `${type}.${member}`)
  }
  return model.object({
    type,
    items,
    properties: {},
    methods: {
      GetFirst: () => found(items()[0], 'getFirst'),
      GetFirstOrNullObject: () => items()[0] ?? null,
      GetLast: () => found(items().at(-1), 'getLast'),
      GetLastOrNullObject: () => items().at(-1) ?? null,
      GetCount: () => items().length,
      GetItemAt: (index) => found(items()[Number(index)], 'getItem'),
      ...more,
    },
  })
}
