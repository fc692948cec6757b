/** The end of a zip: what stands after the directory's records. */

const endSignature = 0x06054b50
const end64Signature = 0x06064b50
const locatorSignature = 0x07064b50

/**
 * Everything after the records of the old directory, with the size and place of the new one, which begins at the file's
 * offset `start`. Bytes that stand before the zip are counted, or not, as the old end record does.
 */
export function writeEnd(
  bytes: Uint8Array,
  old: { start: number; end: number },
  records: readonly Uint8Array[],
  start: number,
): Uint8Array {
  // Not slice: on a Node Buffer that shares its bytes.
  const rest = new Uint8Array(bytes.subarray(old.end))
  const view = new DataView(rest.buffer, rest.byteOffset, rest.byteLength)
  // A digital signature of the directory, or whatever else lies there, is kept in its place.
  let at = 0
  while (at + 4 <= rest.length && !isEnd(view.getUint32(at, true))) at += 1
  const size = records.reduce((sum, { length }) => sum + length, 0) + at
  const long = at + 56 <= rest.length && view.getUint32(at, true) === end64Signature ? at : null
  let end = at
  while (end + 22 <= rest.length && view.getUint32(end, true) !== endSignature) end += 1
  const stored =
    long === null ? view.getUint32(end + 16, true) : Number(view.getBigUint64(long + 48, true))
  const place = start - (old.start - stored)
  if (long !== null) {
    view.setBigUint64(long + 40, BigInt(size), true)
    view.setBigUint64(long + 48, BigInt(place), true)
    const locator = end - 20
    if (locator >= 0 && view.getUint32(locator, true) === locatorSignature) {
      view.setBigUint64(locator + 8, BigInt(place + size), true)
    }
  }
  setUnlessLong(view, end + 12, size)
  setUnlessLong(view, end + 16, place)
  return rest
}

function isEnd(signature: number): boolean {
  return signature === endSignature || signature === end64Signature
}

/** All ones say that the value stands in the zip64 record. */
function setUnlessLong(view: DataView, at: number, value: number): void {
  if (view.getUint32(at, true) !== 0xffffffff) view.setUint32(at, value, true)
}
