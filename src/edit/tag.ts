/** Tags of the content controls that blocks lie in: `beredd:<kind>:<key>`. */
import { fingerprintOf } from './fingerprint.ts'
import type { BlockKind } from './model.ts'

/** Word keeps no longer tags. */
const longestTag = 64

/** ASCII, at most 64 characters: å and ä become a, ö becomes o; a key that is too long ends with a hash of the whole. */
export function blockTag(kind: BlockKind, key: string): string {
  const start = `beredd:${kind}:`
  const ascii = asciiKey(key)
  if (start.length + ascii.length <= longestTag) return start + ascii
  const end = `-${fingerprintOf(key)}`
  return start + ascii.slice(0, longestTag - start.length - end.length) + end
}

function asciiKey(key: string): string {
  const plain = key
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
  const trimmed = plain.replace(/^-/, '').replace(/-$/, '')
  return trimmed === '' ? fingerprintOf(key) : trimmed
}

/** The kind and key of a block's tag; null for a tag of somebody else. */
export function readTag(tag: string): { kind: string; key: string } | null {
  const [owner, kind, key] = tag.split(':')
  return owner === 'beredd' && kind !== undefined && key !== undefined ? { kind, key } : null
}
