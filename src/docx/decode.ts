/** Bytes of an XML part → text, and whether the text gives the same bytes again (XML 1.0, appendix F). */
import { DocxError } from './errors.ts'

export interface DecodedXml {
  /** With its byte order mark, if it has one, so that offsets count from the first byte. */
  xml: string
  /** Why it cannot be written back, in Swedish; null where it can. */
  readOnly: string | null
}

const DECLARATION_LENGTH = 200
/** Refuses what would not give the same bytes again. */
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** `part` is named in the error, which is thrown for an encoding nobody knows. */
export function decodeXml(bytes: Uint8Array, part: string): DecodedXml {
  const utf16 = utf16Encoding(bytes)
  if (utf16 !== null) return decodeAs(utf16, bytes, part)
  let xml: string | null = null
  try {
    xml = utf8.decode(bytes)
  } catch {
    // Not UTF-8: the declaration may say what it is.
  }
  const encoding = declaredEncoding(xml ?? asciiStart(bytes))
  if (encoding !== 'utf-8') return decodeAs(encoding, bytes, part)
  if (xml !== null) return { xml, readOnly: null }
  return {
    xml: decode(bytes, encoding),
    readOnly: `${part} innehåller tecken som inte går att läsa. Öppna dokumentet i Word, spara det och försök igen.`,
  }
}

function decodeAs(encoding: string, bytes: Uint8Array, part: string): DecodedXml {
  try {
    return {
      xml: decode(bytes, encoding),
      readOnly: `${part} är inte sparad i teckenkodningen UTF-8. Öppna dokumentet i Word, spara det och försök igen.`,
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new DocxError('encoding', `${part} har den okända teckenkodningen ${encoding}`, {
      cause: error,
    })
  }
}

function decode(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
}

/** By byte order mark, or by the zero beside the first "<". */
function utf16Encoding([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le'
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be'
  return null
}

/** What the XML declaration says; UTF-8 where it says nothing, or UTF-16, which would have shown in the bytes. */
function declaredEncoding(xml: string): string {
  const start = xml.slice(0, DECLARATION_LENGTH)
  const at = start.indexOf('encoding')
  if (at === -1 || at > start.indexOf('?>')) return 'utf-8'
  const [first, second] = [start.indexOf('"', at), start.indexOf("'", at)]
  const open = first === -1 || (second !== -1 && second < first) ? second : first
  const close = start.indexOf(start.charAt(open), open + 1)
  const name = start.slice(open + 1, close).toLowerCase()
  return open === -1 || name === 'utf8' || name.startsWith('utf-16') ? 'utf-8' : name
}

function asciiStart(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, DECLARATION_LENGTH))
}
