/**
 * The central directory of a zip (APPNOTE 6.3.10, 4.3.12–4.3.16): where each entry lies. Bytes before the zip and after
 * its end record are tolerated, zip64 records are read, entries that share bytes are refused.
 */
import { DocxError } from './errors.ts'
import type { Limits } from './limits.ts'
import type { ZipEntry } from './model.ts'

const END_SIGNATURE = 0x06054b50
const END64_SIGNATURE = 0x06064b50
const LOCATOR64_SIGNATURE = 0x07064b50
const RECORD_SIGNATURE = 0x02014b50
const LOCAL_SIGNATURE = 0x04034b50
const END_LENGTH = 22
const RECORD_LENGTH = 46
const LOCAL_LENGTH = 30
const ENCRYPTED = 1
const UTF8_NAME = 0x800

interface Directory {
  start: number
  count: number
  /** Added to every stored offset: bytes that stand before the zip. */
  shift: number
}

/** All entries in the order of the directory. Throws DocxError. */
export function readDirectory(bytes: Uint8Array, limits: Limits): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const directory = findDirectory(view)
  if (directory.count > limits.entries) {
    throw new DocxError('too-large', `den består av fler än ${limits.entries} delar`)
  }
  const entries: ZipEntry[] = []
  let offset = directory.start
  for (let index = 0; index < directory.count; index++) {
    const entry = readRecord(view, bytes, offset, directory.shift)
    entries.push(entry)
    offset += entry.record.length
  }
  refuseOverlaps(entries)
  return entries
}

function findDirectory(view: DataView): Directory {
  for (let end = view.byteLength - END_LENGTH; end >= 0; end--) {
    if (view.getUint8(end) !== 0x50 || view.getUint32(end, true) !== END_SIGNATURE) continue
    const directory = directoryAt(view, end)
    if (directory !== null) return directory
  }
  throw new DocxError('damaged-zip', 'innehållsförteckningen saknas, troligen är den avklippt')
}

/** The directory that an end record points at; null where it points at something else. */
function directoryAt(view: DataView, end: number): Directory | null {
  let count = view.getUint16(end + 10, true)
  let size = view.getUint32(end + 12, true)
  let stored = view.getUint32(end + 16, true)
  let after = end
  if (count === 0xffff || size === 0xffffffff || stored === 0xffffffff) {
    const end64 = findEnd64(view, end)
    if (end64 !== null) {
      count = readUint64(view, end64 + 32)
      size = readUint64(view, end64 + 40)
      stored = readUint64(view, end64 + 48)
      after = end64
    }
  }
  if (count === 0) return null
  // The directory ends where the end record begins; what differs from the stored offset stands before the zip.
  for (const start of [after - size, stored]) {
    if (start < 0 || start + RECORD_LENGTH > view.byteLength) continue
    if (view.getUint32(start, true) !== RECORD_SIGNATURE) continue
    return { start, count, shift: start - stored }
  }
  return null
}

function findEnd64(view: DataView, end: number): number | null {
  const locator = end - 20
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR64_SIGNATURE) return null
  const stored = readUint64(view, locator + 8)
  for (const offset of [stored, locator - 56]) {
    if (offset < 0 || offset + 56 > locator) continue
    if (view.getUint32(offset, true) === END64_SIGNATURE) return offset
  }
  return null
}

function readUint64(view: DataView, offset: number): number {
  return view.getUint32(offset, true) + view.getUint32(offset + 4, true) * 2 ** 32
}

function readRecord(view: DataView, bytes: Uint8Array, offset: number, shift: number): ZipEntry {
  if (
    offset + RECORD_LENGTH > view.byteLength ||
    view.getUint32(offset, true) !== RECORD_SIGNATURE
  ) {
    throw new DocxError('damaged-zip', 'innehållsförteckningen går inte att läsa')
  }
  const flags = view.getUint16(offset + 8, true)
  const nameLength = view.getUint16(offset + 28, true)
  const extraStart = offset + RECORD_LENGTH + nameLength
  const extraEnd = extraStart + view.getUint16(offset + 30, true)
  const end = extraEnd + view.getUint16(offset + 32, true)
  if (end > view.byteLength)
    throw new DocxError('damaged-zip', 'innehållsförteckningen är avklippt')
  const name = decodeName(bytes.subarray(offset + RECORD_LENGTH, extraStart), flags)
  if (flags & ENCRYPTED) throw new DocxError('encrypted')

  const sizes = readSizes(view, offset, extraStart, extraEnd)
  const headerStart = sizes.header + shift
  const headerLength = readHeaderLength(view, headerStart, name)
  const start = headerStart + headerLength
  const dataEnd = start + sizes.compressed
  if (dataEnd > view.byteLength) {
    throw new DocxError('damaged-zip', `delen ${name} är avklippt`)
  }
  return {
    name,
    start,
    end: dataEnd,
    method: view.getUint16(offset + 10, true),
    crc: view.getUint32(offset + 16, true),
    size: sizes.size,
    compressedSize: sizes.compressed,
    record: bytes.subarray(offset, end),
    headerStart,
    headerLength,
  }
}

function readHeaderLength(view: DataView, start: number, name: string): number {
  if (
    start < 0 ||
    start + LOCAL_LENGTH > view.byteLength ||
    view.getUint32(start, true) !== LOCAL_SIGNATURE
  ) {
    throw new DocxError('damaged-zip', `delen ${name} går inte att hitta`)
  }
  return LOCAL_LENGTH + view.getUint16(start + 26, true) + view.getUint16(start + 28, true)
}

/** Sizes and offset; a field of all ones is taken from the zip64 extra field (4.5.3), in this order. */
function readSizes(
  view: DataView,
  record: number,
  extraStart: number,
  extraEnd: number,
): { size: number; compressed: number; header: number } {
  let size = view.getUint32(record + 24, true)
  let compressed = view.getUint32(record + 20, true)
  let header = view.getUint32(record + 42, true)
  for (let field = extraStart; field + 4 <= extraEnd;) {
    const fieldEnd = Math.min(field + 4 + view.getUint16(field + 2, true), extraEnd)
    if (view.getUint16(field, true) === 1) {
      let value = field + 4
      const next = (stored: number): number => {
        if (stored !== 0xffffffff || value + 8 > fieldEnd) return stored
        value += 8
        return readUint64(view, value - 8)
      }
      size = next(size)
      compressed = next(compressed)
      header = next(header)
    }
    field = fieldEnd
  }
  return { size, compressed, header }
}

/** Names are UTF-8 where the flag says so, and where they are that anyway; else each byte is a character. */
function decodeName(bytes: Uint8Array, flags: number): string {
  try {
    return utf8.decode(bytes)
  } catch {
    return new TextDecoder(flags & UTF8_NAME ? 'utf-8' : 'latin1').decode(bytes)
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Entries sharing compressed bytes let a small file unfold without end. */
function refuseOverlaps(entries: readonly ZipEntry[]): void {
  const sorted = [...entries].sort((a, b) => a.headerStart - b.headerStart)
  let end = 0
  for (const entry of sorted) {
    if (entry.headerStart < end) {
      throw new DocxError('damaged-zip', `delen ${entry.name} ligger ovanpå en annan del`)
    }
    end = entry.end
  }
}
