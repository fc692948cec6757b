/** Bytes of an XML part → text, and whether the text gives the same bytes again (XML 1.0, appendix F). */
import { DocxError } from './errors.ts'

export interface DecodedXml {
  /** With its byte order mark, if it has one, so that offsets count from the first byte. */
  xml: string
  /** Why it cannot be written back, in Swedish; null where it can. */
  readOnly: string | null
}

const DECLARATION_BYTES = 200

/** `part` is named in the error, which is thrown for an encoding nobody knows. */
export function decodeXml(bytes: Uint8Array, part: string): DecodedXml {
  const encoding = detectEncoding(bytes)
  if (encoding === 'utf-8') {
    try {
      return { xml: decode(bytes, encoding, true), readOnly: null }
    } catch {
      return {
        xml: decode(bytes, encoding, false),
        readOnly: `${part} innehåller tecken som inte går att läsa. Öppna dokumentet i Word, spara det och försök igen.`,
      }
    }
  }
  const readOnly = `${part} är inte sparad i teckenkodningen UTF-8. Öppna dokumentet i Word, spara det och försök igen.`
  try {
    return { xml: decode(bytes, encoding, false), readOnly }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new DocxError('encoding', `${part} har den okända teckenkodningen ${encoding}`, {
      cause: error,
    })
  }
}

function decode(bytes: Uint8Array, encoding: string, fatal: boolean): string {
  return new TextDecoder(encoding, { fatal, ignoreBOM: true }).decode(bytes)
}

/** By byte order mark, by the zero bytes of UTF-16, else by the XML declaration. */
function detectEncoding(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (first === 0x3c && second === 0) return 'utf-16le'
  if (first === 0 && second === 0x3c) return 'utf-16be'
  const declared = declaredEncoding(bytes)
  // UTF-16 would have shown itself above: the declaration is wrong, and the bytes are what they are.
  return declared === '' || declared === 'utf8' || declared.startsWith('utf-16')
    ? 'utf-8'
    : declared
}

function declaredEncoding(bytes: Uint8Array): string {
  const start = decode(bytes.subarray(0, DECLARATION_BYTES), 'latin1', false)
  const end = start.indexOf('?>')
  const at = start.indexOf('encoding')
  if (at === -1 || at > end || !start.includes('<?xml')) return ''
  return (/^\s*=\s*["']([\w.-]*)/.exec(start.slice(at + 8, end))?.[1] ?? '').toLowerCase()
}
