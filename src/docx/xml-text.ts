/** Text ⇄ XML character data. */
import { entities } from './entities.ts'

/** No XML 1.0 document may hold these, escaped or not (section 2.2, Char); a lone surrogate is no character at all. */
export function hasIllegalCharacter(text: string): boolean {
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    const control = code < 0x20 && code !== 0x9 && code !== 0xa && code !== 0xd
    if (control || (code >= 0xd800 && code <= 0xdfff) || code === 0xfffe || code === 0xffff) {
      return true
    }
  }
  return false
}

/** For element content. */
export function escapeText(text: string): string {
  return text.replace(/[&<>]/g, (character) =>
    character === '&' ? '&amp;' : character === '<' ? '&lt;' : '&gt;',
  )
}

/** For an attribute value in double quotes. */
export function escapeAttribute(text: string): string {
  return escapeText(text).replace(/"/g, '&quot;')
}

/** One unit of text as it is written: `length` characters of XML. */
interface Written {
  text: string
  length: number
}

function readUnit(raw: string, at: number): Written {
  const character = raw[at] ?? ''
  if (character === '\r') return { text: '\n', length: raw[at + 1] === '\n' ? 2 : 1 }
  if (character !== '&') return { text: character, length: 1 }
  const end = raw.indexOf(';', at)
  const name = raw.slice(at + 1, end)
  if (!name.startsWith('#')) return { text: entities.get(name) ?? '', length: end - at + 1 }
  const code = name[1] === 'x' ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10)
  return { text: String.fromCodePoint(code), length: end - at + 1 }
}

/** Character data as a parser gives it: references resolved, line ends normalised (XML 1.0, 2.11). */
export function decodeText(raw: string): string {
  if (!raw.includes('&') && !raw.includes('\r')) return raw
  let text = ''
  for (let at = 0; at < raw.length;) {
    const unit = readUnit(raw, at)
    text += unit.text
    at += unit.length
  }
  return text
}

/** The offset in the XML of the text's unit `offset`. */
export function rawOffset(raw: string, offset: number): number {
  let at = 0
  for (let passed = 0; passed < offset && at < raw.length;) {
    const unit = readUnit(raw, at)
    passed += unit.text.length
    at += unit.length
  }
  return at
}
