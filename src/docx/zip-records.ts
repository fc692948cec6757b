/** An entry's local header and its record in the directory, with new sizes and offsets. */
import type { ZipEntry } from './model.ts'

export interface NewContent {
  crc: number
  size: number
  packed: Uint8Array
}

const localLength = 30
const recordLength = 46
const zip64Field = 1
/** Bit 3: sizes stand after the data. Not so any more, in both places. */
const descriptorFlag = 8

/** The local header with the new sizes; its name and extra fields are kept, save a zip64 field, which held sizes. */
export function patchedHeader(
  bytes: Uint8Array,
  entry: ZipEntry,
  { crc, size, packed }: NewContent,
): Uint8Array {
  const old = bytes.subarray(entry.headerStart, entry.headerStart + entry.headerLength)
  const nameLength = viewOf(old).getUint16(26, true)
  const extra = withoutZip64(old.subarray(localLength + nameLength))
  const header = new Uint8Array(localLength + nameLength + extra.length)
  header.set(old.subarray(0, localLength + nameLength))
  header.set(extra, localLength + nameLength)
  const view = viewOf(header)
  view.setUint16(6, view.getUint16(6, true) & ~descriptorFlag, true)
  view.setUint32(14, crc, true)
  view.setUint32(18, packed.length, true)
  view.setUint32(22, size, true)
  view.setUint16(28, extra.length, true)
  return header
}

/** The record with its header's offset moved by `shift`, and the new content's sizes where there is one. */
export function patchRecord(
  record: Uint8Array,
  shift: number,
  content: NewContent | null,
): Uint8Array {
  const old = viewOf(record)
  const nameLength = old.getUint16(28, true)
  const extraEnd = recordLength + nameLength + old.getUint16(30, true)
  if (content === null) {
    // Not slice: on a Node Buffer that shares its bytes.
    const copy = new Uint8Array(record)
    moveOffset(viewOf(copy), recordLength + nameLength, extraEnd, shift)
    return copy
  }
  const offset = readOffset(old, recordLength + nameLength, extraEnd) + shift
  const extra = withoutZip64(record.subarray(recordLength + nameLength, extraEnd))
  const comment = record.subarray(extraEnd)
  const fresh = new Uint8Array(recordLength + nameLength + extra.length + comment.length)
  fresh.set(record.subarray(0, recordLength + nameLength))
  fresh.set(extra, recordLength + nameLength)
  fresh.set(comment, recordLength + nameLength + extra.length)
  const view = viewOf(fresh)
  view.setUint16(8, view.getUint16(8, true) & ~descriptorFlag, true)
  view.setUint32(16, content.crc, true)
  view.setUint32(20, content.packed.length, true)
  view.setUint32(24, content.size, true)
  view.setUint16(30, extra.length, true)
  view.setUint32(42, offset, true)
  return fresh
}

/** Where the offset stands: in the record, or in the zip64 field after the sizes that stand there too (4.5.3). */
function offsetPosition(view: DataView, extraStart: number, extraEnd: number): number | null {
  if (view.getUint32(42, true) !== 0xffffffff) return null
  for (let at = extraStart; at + 4 <= extraEnd; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== zip64Field) continue
    const sizes = [24, 20].filter((place) => view.getUint32(place, true) === 0xffffffff).length
    return at + 4 + 8 * sizes
  }
  return null
}

function readOffset(view: DataView, extraStart: number, extraEnd: number): number {
  const long = offsetPosition(view, extraStart, extraEnd)
  return long === null ? view.getUint32(42, true) : Number(view.getBigUint64(long, true))
}

function moveOffset(view: DataView, extraStart: number, extraEnd: number, shift: number): void {
  const long = offsetPosition(view, extraStart, extraEnd)
  if (long === null) view.setUint32(42, view.getUint32(42, true) + shift, true)
  else view.setBigUint64(long, view.getBigUint64(long, true) + BigInt(shift), true)
}

function withoutZip64(extra: Uint8Array): Uint8Array {
  const view = viewOf(extra)
  const kept: number[] = []
  let at = 0
  while (at + 4 <= extra.length) {
    const end = at + 4 + view.getUint16(at + 2, true)
    if (view.getUint16(at, true) !== zip64Field) kept.push(...extra.subarray(at, end))
    at = end
  }
  kept.push(...extra.subarray(at))
  return Uint8Array.from(kept)
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
