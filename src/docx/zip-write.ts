/**
 * A zip with some entries' content replaced (APPNOTE 6.3.10). Everything else is copied as it lies: other entries'
 * headers, compressed bytes and records, their order, what stands between them, and the comment of the whole.
 */
import { deflateSync } from 'fflate'
import { crc32 } from './crc32.ts'
import type { ZipEntry } from './model.ts'
import { patchRecord, patchedHeader, type NewContent } from './zip-records.ts'
import { writeEnd } from './zip-end.ts'

/** `contents`: by entry name, the new uncompressed content. The entries' records are views of `bytes`. */
export function rewriteZip(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  contents: ReadonlyMap<string, Uint8Array>,
): Uint8Array {
  const inFileOrder = entries.toSorted((a, b) => a.headerStart - b.headerStart)
  const directoryStart =
    Math.min(...entries.map(({ record }) => record.byteOffset)) - bytes.byteOffset
  const chunks: Uint8Array[] = []
  const shifts = new Map<ZipEntry, number>()
  const replaced = new Map<ZipEntry, NewContent>()
  let copied = 0
  let shift = 0
  for (const [index, entry] of inFileOrder.entries()) {
    shifts.set(entry, shift)
    const content = contents.get(entry.name)
    if (content === undefined) continue
    const packed = entry.method === 0 ? content : deflateSync(content, { level: 6 })
    const fresh = { crc: crc32(content), size: content.length, packed }
    const header = patchedHeader(bytes, entry, fresh)
    // A data descriptor lies between this entry's data and the next header; sizes now stand in the header.
    const next = inFileOrder[index + 1]?.headerStart ?? directoryStart
    const end = hasDescriptor(bytes, entry) ? next : entry.end
    chunks.push(bytes.subarray(copied, entry.headerStart), header, packed)
    shift += header.length + packed.length - (end - entry.headerStart)
    copied = end
    replaced.set(entry, fresh)
  }
  chunks.push(bytes.subarray(copied, directoryStart))
  const records = entries.map((entry) =>
    patchRecord(entry.record, shifts.get(entry) ?? 0, replaced.get(entry) ?? null),
  )
  const last = entries.at(-1)?.record
  const directoryEnd =
    last === undefined ? directoryStart : last.byteOffset - bytes.byteOffset + last.length
  const old = { start: directoryStart, end: directoryEnd }
  chunks.push(...records, writeEnd(bytes, old, records, directoryStart + shift))
  return concat(chunks)
}

function hasDescriptor(bytes: Uint8Array, entry: ZipEntry): boolean {
  return ((bytes[entry.headerStart + 6] ?? 0) & 8) !== 0
}

function concat(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
