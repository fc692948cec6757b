/** Who unpacks a part of the zip: the same everywhere by default, or what the place at hand does faster. */
import { Inflate, inflateSync } from 'fflate'
import { crc32 } from './crc32.ts'

export interface Unpacking {
  /**
   * What a raw deflate stream (RFC 1951) holds. Anything of another length than `size` bytes tells that there is less or more of
   * it; no more than a byte over is ever kept. Throws where the stream is damaged.
   */
  inflate(data: Uint8Array, size: number): Uint8Array
  /** CRC-32 as zip uses it, an unsigned 32-bit number. */
  crc32(bytes: Uint8Array): number
}

/**
 * Compressed bytes that are inflated in one call. Where more comes out than is declared, it is dropped but has cost its
 * time: at deflate's highest ratio (1:1032) that of 264 MB, about a second.
 */
const ONE_CALL = 256 * 1024
/** Compressed bytes that are inflated at a time in larger parts. */
const PIECE = 64 * 1024

/** Where there is only the language: browsers, and whoever asks for nothing else. */
export const portableUnpacking: Unpacking = {
  // fflate drops what does not fit in `out`: one byte to spare tells a content that is longer than declared.
  inflate: (data, size) =>
    data.length <= ONE_CALL
      ? inflateSync(data, { out: new Uint8Array(size + 1) })
      : inflatePieces(data, size),
  crc32,
}

function inflatePieces(data: Uint8Array, size: number): Uint8Array {
  const content = new Uint8Array(size + 1)
  let filled = 0
  const inflate = new Inflate((piece) => {
    if (filled <= size) content.set(piece.subarray(0, size + 1 - filled), filled)
    filled = Math.min(size + 1, filled + piece.length)
  })
  for (let start = 0; start < data.length && filled <= size; start += PIECE) {
    inflate.push(data.subarray(start, start + PIECE), start + PIECE >= data.length)
  }
  return content.subarray(0, filled)
}
