/** Whether two values of plain data are the same, told as early as possible. */
export function sameData(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) {
    return false
  }
  if (Array.isArray(left)) {
    return (
      Array.isArray(right) &&
      left.length === right.length &&
      left.every((value, index) => sameData(value, right[index]))
    )
  }
  const keys = Object.keys(left)
  return (
    !Array.isArray(right) &&
    keys.length === Object.keys(right).length &&
    keys.every(
      (key) =>
        key in right &&
        sameData((left as Record<string, unknown>)[key], (right as Record<string, unknown>)[key]),
    )
  )
}
