/**
 * Adds all of them at the end. A spread argument lies on the stack, and a browser's worker has room there for some ten
 * thousands, fewer than a document has paragraphs.
 */
export function append<Item>(target: Item[], items: Iterable<Item>): void {
  for (const item of items) target.push(item)
}
