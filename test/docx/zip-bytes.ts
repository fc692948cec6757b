/** Bytes of zip files, looked into and changed, for tests. */
import { strToU8 } from 'fflate'

export const RECORD = 'PK\x01\x02'
export const LOCAL = 'PK\x03\x04'
export const END = 'PK\x05\x06'

export const ascii = (value: string): Uint8Array => strToU8(value, true)

export function join(...pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

/** Offsets of a signature, in order. */
export function find(bytes: Uint8Array, signature: string): number[] {
  const wanted = ascii(signature)
  const found: number[] = []
  for (let at = 0; at + wanted.length <= bytes.length; at++) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) found.push(at)
  }
  return found
}

/** A copy in which `change` has been at work. */
export function changed(
  bytes: Uint8Array,
  change: (view: DataView, copy: Uint8Array) => void,
): Uint8Array {
  const copy = bytes.slice()
  change(new DataView(copy.buffer), copy)
  return copy
}

/** Offset of the signature that is number `index`. */
export function at(bytes: Uint8Array, signature: string, index = 0): number {
  return find(bytes, signature)[index] ?? -1
}

export function replaceAscii(bytes: Uint8Array, from: string, to: string): Uint8Array {
  return changed(bytes, (_view, copy) => {
    for (const offset of find(bytes, from)) copy.set(ascii(to), offset)
  })
}
