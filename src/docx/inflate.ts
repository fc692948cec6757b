import { Inflate, inflateSync } from 'fflate'
import { DocxError } from './errors.ts'
import { RATIO_FLOOR } from './limits.ts'
import type { Limits } from './limits.ts'
import type { ZipEntry } from './model.ts'

const STORED = 0
const DEFLATED = 8
/**
 * Compressed bytes that are inflated in one call. Where more comes out than is declared, it is dropped but has cost its
 * time: at deflate's highest ratio (1:1032) that of 264 MB, about a second.
 */
const ONE_CALL = 256 * 1024
/** Compressed bytes that are inflated at a time in larger parts. */
const PIECE = 64 * 1024

/** The entry's content, never more than the size it declares. Throws DocxError; the checksum is the caller's. */
export function inflateEntry(bytes: Uint8Array, entry: ZipEntry, limits: Limits): Uint8Array {
  if (entry.size > limits.entryBytes) throw tooLarge(entry, limits)
  const data = bytes.subarray(entry.start, entry.end)
  if (entry.method === STORED) return data
  if (entry.method !== DEFLATED) {
    throw new DocxError('damaged-zip', `delen ${entry.name} är packad på ett okänt sätt`)
  }
  if (entry.size > RATIO_FLOOR && entry.size > entry.compressedSize * limits.ratio) {
    throw new DocxError('too-large', `delen ${entry.name} är misstänkt hårt packad`)
  }
  try {
    return data.length <= ONE_CALL ? inflateWhole(data, entry) : inflatePieces(data, entry)
  } catch (error) {
    if (error instanceof DocxError) throw error
    throw new DocxError('damaged-zip', `delen ${entry.name} går inte att packa upp`, {
      cause: error,
    })
  }
}

function tooLarge(entry: ZipEntry, limits: Limits): DocxError {
  const megabytes = Math.round(limits.entryBytes / 1024 / 1024)
  return new DocxError('too-large', `delen ${entry.name} är större än ${megabytes} MB uppackad`)
}

function wrongSize(entry: ZipEntry): DocxError {
  return new DocxError('damaged-zip', `delen ${entry.name} har inte den storlek som uppges`)
}

/** fflate drops what does not fit in `out`: one byte to spare tells a content that is longer than declared. */
function inflateWhole(data: Uint8Array, entry: ZipEntry): Uint8Array {
  const content = inflateSync(data, { out: new Uint8Array(entry.size + 1) })
  if (content.length !== entry.size) throw wrongSize(entry)
  return content
}

function inflatePieces(data: Uint8Array, entry: ZipEntry): Uint8Array {
  const content = new Uint8Array(entry.size)
  let filled = 0
  const inflate = new Inflate((piece) => {
    if (filled + piece.length > entry.size) throw wrongSize(entry)
    content.set(piece, filled)
    filled += piece.length
  })
  for (let start = 0; start < data.length; start += PIECE) {
    inflate.push(data.subarray(start, start + PIECE), start + PIECE >= data.length)
  }
  if (filled !== entry.size) throw wrongSize(entry)
  return content
}
