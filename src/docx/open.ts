import { decodeXml } from './decode.ts'
import { readStoredSettings } from './document-settings.ts'
import { readDocument } from './document.ts'
import type { SourceText } from './document.ts'
import { defaultLimits } from './limits.ts'
import type { Limits } from './limits.ts'
import type { DocxDocument } from './model.ts'
import { portableUnpacking, type Unpacking } from './unpacking.ts'
import { openZip } from './zip.ts'

/**
 * Opens a .docx, .docm, .dotx or .dotm. Only the parts that hold text, and those that say how it looks, are unpacked.
 * Throws DocxError with a message for the reader where the file cannot be read.
 *
 * @param unpacking What unpacks the parts; where the place at hand has something faster than the language itself.
 */
export function openDocx(
  bytes: Uint8Array,
  limits: Partial<Limits> = {},
  unpacking: Unpacking = portableUnpacking,
): DocxDocument {
  const all = { ...defaultLimits, ...limits }
  const zip = openZip(bytes, all, unpacking)
  const texts = new Map<string, SourceText>()
  const text = (name: string): SourceText | null => {
    const entry = zip.find(name)
    const content = entry === null ? null : zip.read(name)
    if (entry === null || content === null) return null
    let decoded = texts.get(entry.name)
    if (decoded === undefined) {
      decoded = { ...decodeXml(content, entry.name), entry: entry.name }
      texts.set(entry.name, decoded)
    }
    return decoded
  }
  const document = readDocument({ text }, all)
  const read = (entry: string): Uint8Array | null => zip.read(entry)
  const settings = readStoredSettings({ customXml: document.customXml, read })
  if (settings !== undefined) {
    document.tree.data = { memo: { ...document.tree.data?.memo, settings } }
  }
  return { bytes, entries: zip.entries, read, ...document }
}
