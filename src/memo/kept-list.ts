/** Beyond this, what pushing leaves is little beside the list, and copying the list is not. */
const longest = 256

/** A list that is kept as long as its text: without the room that pushing leaves. Most hold a few things. */
export function keptList<Item>(list: Item[]): Item[] {
  return list.length > longest ? list : list.slice()
}
