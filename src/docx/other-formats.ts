/** Tells files that are not zip archives apart, so that each gets advice of its own. */
import { DocxError } from './errors.ts'

const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const OLE_HEADER = 512
const OLE_DIRECTORY_ENTRY = 128
const ZIP_SIGNATURE = [0x50, 0x4b, 0x03, 0x04]

/**
 * Throws DocxError for an OLE compound file (MS-CFB: a password-protected document or the older .doc) and for bytes in
 * which no zip can be.
 */
export function refuseOtherFormats(bytes: Uint8Array): void {
  if (startsWith(bytes, 0, OLE_SIGNATURE)) {
    if (hasStream(bytes, 'EncryptedPackage')) throw new DocxError('encrypted')
    throw new DocxError(hasStream(bytes, 'WordDocument') ? 'legacy-doc' : 'not-a-zip')
  }
  if (!startsWith(bytes, 0, ZIP_SIGNATURE) && !hasZip(bytes)) throw new DocxError('not-a-zip')
}

function startsWith(bytes: Uint8Array, offset: number, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[offset + index] === byte)
}

/** A zip may stand after other bytes. */
function hasZip(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0x50); at !== -1; at = bytes.indexOf(0x50, at + 1)) {
    if (startsWith(bytes, at, ZIP_SIGNATURE)) return true
  }
  return false
}

/** Directory entries lie at multiples of 128 bytes and begin with the stream's name in UTF-16, in any case. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const wanted = name.toLowerCase()
  for (let at = OLE_HEADER; at < bytes.length; at += OLE_DIRECTORY_ENTRY) {
    const found = String.fromCharCode(...bytes.subarray(at, at + 2 * name.length))
    if (found.replaceAll('\0', '').toLowerCase() === wanted) return true
  }
  return false
}
