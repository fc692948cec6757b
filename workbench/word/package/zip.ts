/** Entries put into and taken out of a zip; what stays is copied as it lies (APPNOTE 6.3.10, 4.3.7, 4.3.12, 4.3.16). */
import { deflateSync } from 'fflate'
import { crc32 } from '../../../src/docx/crc32.ts'
import { defaultLimits } from '../../../src/docx/limits.ts'
import { openZip } from '../../../src/docx/zip.ts'

const recordOffset = 42
const utf8Flag = 0x800
const deflated = 8
/** 1 January 1980: the same document gives the same bytes. */
const firstDay = 0x21

export function changeEntries(
  bytes: Uint8Array,
  added: ReadonlyMap<string, Uint8Array>,
  removed: ReadonlySet<string>,
): Uint8Array {
  if (added.size === 0 && removed.size === 0) return bytes
  const { entries } = openZip(bytes, defaultLimits)
  const directory = Math.min(...entries.map(({ record }) => record.byteOffset)) - bytes.byteOffset
  const chunks: Uint8Array[] = []
  const records: Uint8Array[] = []
  let length = 0
  const push = (chunk: Uint8Array): void => {
    chunks.push(chunk)
    length += chunk.length
  }
  const inOrder = entries.toSorted((a, b) => a.headerStart - b.headerStart)
  for (const [index, entry] of inOrder.entries()) {
    if (removed.has(entry.name)) continue
    const record = new Uint8Array(entry.record)
    viewOf(record).setUint32(recordOffset, length, true)
    records.push(record)
    // With the data descriptor that may follow.
    push(bytes.subarray(entry.headerStart, inOrder[index + 1]?.headerStart ?? directory))
  }
  for (const [name, content] of added) {
    const { header, record, packed } = newEntry(name, content, length)
    records.push(record)
    push(header)
    push(packed)
  }
  const start = length
  for (const record of records) push(record)
  push(endRecord(records.length, length - start, start))
  return joined(chunks, length)
}

function newEntry(
  name: string,
  content: Uint8Array,
  offset: number,
): { header: Uint8Array; record: Uint8Array; packed: Uint8Array } {
  const encoded = new TextEncoder().encode(name)
  const packed = deflateSync(content, { level: 6 })
  /** The twelve fields that header and record share (version needed … extra length). */
  const common = (view: DataView, at: number): void => {
    view.setUint16(at, 20, true)
    view.setUint16(at + 2, utf8Flag, true)
    view.setUint16(at + 4, deflated, true)
    view.setUint16(at + 8, firstDay, true)
    view.setUint32(at + 10, crc32(content), true)
    view.setUint32(at + 14, packed.length, true)
    view.setUint32(at + 18, content.length, true)
    view.setUint16(at + 22, encoded.length, true)
  }
  const header = new Uint8Array(30 + encoded.length)
  viewOf(header).setUint32(0, 0x04034b50, true)
  common(viewOf(header), 4)
  header.set(encoded, 30)
  const record = new Uint8Array(46 + encoded.length)
  viewOf(record).setUint32(0, 0x02014b50, true)
  viewOf(record).setUint16(4, 20, true)
  common(viewOf(record), 6)
  viewOf(record).setUint32(recordOffset, offset, true)
  record.set(encoded, 46)
  return { header, record, packed }
}

function endRecord(count: number, size: number, start: number): Uint8Array {
  const end = new Uint8Array(22)
  const view = viewOf(end)
  view.setUint32(0, 0x06054b50, true)
  view.setUint16(8, count, true)
  view.setUint16(10, count, true)
  view.setUint32(12, size, true)
  view.setUint32(16, start, true)
  return end
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
