import { DocxError } from './errors.ts'
import { RATIO_FLOOR } from './limits.ts'
import type { Limits } from './limits.ts'
import type { ZipEntry } from './model.ts'
import type { Unpacking } from './unpacking.ts'

const STORED = 0
const DEFLATED = 8

/** The entry's content, of the size it declares and with its checksum. Throws DocxError. */
export function contentOf(
  bytes: Uint8Array,
  entry: ZipEntry,
  limits: Limits,
  unpacking: Unpacking,
): Uint8Array {
  const content = inflateEntry(bytes, entry, limits, unpacking)
  if (unpacking.crc32(content) === entry.crc) return content
  throw new DocxError('damaged-zip', `delen ${entry.name} har fel kontrollsumma`)
}

function inflateEntry(
  bytes: Uint8Array,
  entry: ZipEntry,
  limits: Limits,
  unpacking: Unpacking,
): Uint8Array {
  if (entry.size > limits.entryBytes) throw tooLarge(entry, limits)
  const data = bytes.subarray(entry.start, entry.end)
  if (entry.method === STORED) return data
  if (entry.method !== DEFLATED) {
    throw new DocxError('damaged-zip', `delen ${entry.name} är packad på ett okänt sätt`)
  }
  if (entry.size > RATIO_FLOOR && entry.size > entry.compressedSize * limits.ratio) {
    throw new DocxError('too-large', `delen ${entry.name} är misstänkt hårt packad`)
  }
  const content = inflate(data, entry, unpacking)
  if (content.length === entry.size) return content
  throw new DocxError('damaged-zip', `delen ${entry.name} har inte den storlek som uppges`)
}

function inflate(data: Uint8Array, entry: ZipEntry, unpacking: Unpacking): Uint8Array {
  try {
    return unpacking.inflate(data, entry.size)
  } catch (error) {
    throw new DocxError('damaged-zip', `delen ${entry.name} går inte att packa upp`, {
      cause: error,
    })
  }
}

function tooLarge(entry: ZipEntry, limits: Limits): DocxError {
  const megabytes = Math.round(limits.entryBytes / 1024 / 1024)
  return new DocxError('too-large', `delen ${entry.name} är större än ${megabytes} MB uppackad`)
}
