/** Zips written record by record, so that they can lie. */
import { deflateRawSync, constants } from 'node:zlib'
import { strToU8 } from 'fflate'
import { crc32 } from '../../src/docx/crc32.ts'

export interface RawEntry {
  name: string
  /** As it lies in the file. */
  data: Uint8Array
  /** 0 stored, 8 deflated. */
  method?: number
  /** What the directory says; the truth where left out. */
  size?: number
  crc?: number
  flags?: number
  /** Offset of the local header that the directory names, where it is another's. */
  header?: number
  /** Bytes of data that the directory names, where there are others. */
  compressedSize?: number
}

/** A zip of these entries as they are described. */
export function rawZip(entries: readonly RawEntry[]): Uint8Array {
  const pieces: Uint8Array[] = []
  const records: Uint8Array[] = []
  let offset = 0
  for (const entry of entries) {
    const name = strToU8(entry.name)
    const { data, method = 0, size = data.length, flags = 0 } = entry
    const crc = entry.crc ?? (method === 0 ? crc32(data) : 0)
    const sizes = [crc, entry.compressedSize ?? data.length, size]
    const local = new Uint8Array(30 + name.length)
    const view = new DataView(local.buffer)
    view.setUint32(0, 0x04034b50, true)
    view.setUint16(6, flags, true)
    view.setUint16(8, method, true)
    sizes.forEach((value, index) => view.setUint32(14 + 4 * index, value, true))
    view.setUint16(26, name.length, true)
    local.set(name, 30)
    const record = new Uint8Array(46 + name.length)
    const about = new DataView(record.buffer)
    about.setUint32(0, 0x02014b50, true)
    about.setUint16(8, flags, true)
    about.setUint16(10, method, true)
    sizes.forEach((value, index) => about.setUint32(16 + 4 * index, value, true))
    about.setUint16(28, name.length, true)
    about.setUint32(42, entry.header ?? offset, true)
    record.set(name, 46)
    pieces.push(local, data)
    records.push(record)
    offset += local.length + data.length
  }
  const end = new Uint8Array(22)
  const view = new DataView(end.buffer)
  view.setUint32(0, 0x06054b50, true)
  view.setUint16(8, entries.length % 0x10000, true)
  view.setUint16(10, entries.length % 0x10000, true)
  view.setUint32(
    12,
    records.reduce((sum, { length }) => sum + length, 0),
    true,
  )
  view.setUint32(16, offset, true)
  return Buffer.concat([...pieces, ...records, end])
}

const MEGABYTE = 1024 * 1024

/** Some thousand bytes that inflate to so many megabytes of one character. */
export function deflatedMegabytes(megabytes: number, character = ' '): Uint8Array {
  const block = deflateRawSync(Buffer.alloc(MEGABYTE, character), {
    level: 9,
    finishFlush: constants.Z_FULL_FLUSH,
  })
  const last = deflateRawSync(Buffer.alloc(0))
  return Buffer.concat([...Array.from({ length: megabytes }, () => block), last])
}
