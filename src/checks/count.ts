/** Numbers with the right form of a Swedish noun, for summaries. */

/** counted(1, 'uppdrag', 'uppdrag') → "1 uppdrag"; 0 is told in words: "inga uppdrag" is the caller's. */
export function counted(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`
}

/** listed(['a', 'b', 'c']) → "a, b och c". */
export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} och ${last}`
}
