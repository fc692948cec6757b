/** A zip read by its central directory; entries are inflated when asked for, and kept. */
import { DocxError } from './errors.ts'
import { contentOf } from './inflate.ts'
import type { Limits } from './limits.ts'
import type { ZipEntry } from './model.ts'
import { refuseOtherFormats } from './other-formats.ts'
import { portableUnpacking, type Unpacking } from './unpacking.ts'
import { readDirectory } from './zip-directory.ts'

export interface Zip {
  entries: readonly ZipEntry[]
  /** The entry for a part's name: without regard to case, leading slash or the direction of slashes. */
  find(name: string): ZipEntry | null
  /** The entry's content, CRC checked; null where there is no such entry. Throws DocxError. */
  read(name: string): Uint8Array | null
}

/** Throws DocxError where the bytes are not a zip or its directory cannot be trusted. */
export function openZip(
  bytes: Uint8Array,
  limits: Limits,
  unpacking: Unpacking = portableUnpacking,
): Zip {
  refuseOtherFormats(bytes)
  const entries = readDirectory(bytes, limits)
  const byName = new Map<string, ZipEntry | 'twice'>()
  for (const entry of entries) {
    const key = entryKey(entry.name)
    byName.set(key, byName.has(key) ? 'twice' : entry)
  }
  const contents = new Map<ZipEntry, Uint8Array>()
  let total = 0

  const find = (name: string): ZipEntry | null => {
    const entry = byName.get(entryKey(name)) ?? null
    if (entry !== 'twice') return entry
    throw new DocxError('damaged-zip', `delen ${name} finns två gånger`)
  }
  const read = (name: string): Uint8Array | null => {
    const entry = find(name)
    if (entry === null) return null
    const kept = contents.get(entry)
    if (kept !== undefined) return kept
    total += entry.size
    if (total > limits.totalBytes) {
      throw new DocxError('too-large', 'innehållet är för stort när det packas upp')
    }
    const content = contentOf(bytes, entry, limits, unpacking)
    contents.set(entry, content)
    return content
  }
  return { entries, find, read }
}

/** Part names are compared without case (ISO 29500-2, 6.2.2.3); some programs write backslashes. */
function entryKey(name: string): string {
  const slashes = name.includes('\\') ? name.replaceAll('\\', '/') : name
  return (slashes.startsWith('/') ? slashes.slice(1) : slashes).toLowerCase()
}
