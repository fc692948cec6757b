/** Characters, names and references of XML 1.0, fifth edition, whatever version a part says it has. */
import { entities } from './entities.ts'

/** Productions 4 and 4a without the colon's special meaning: namespaces are not looked at here. */
const nameStart =
  ':A-Z_a-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02ff\\u0370-\\u037d\\u037f-\\u1fff\\u200c-\\u200d' +
  '\\u2070-\\u218f\\u2c00-\\u2fef\\u3001-\\ud7ff\\uf900-\\ufdcf\\ufdf0-\\ufffd\\u{10000}-\\u{effff}'
const name = new RegExp(
  `^[${nameStart}][\\u0300-\\u036f\\u00b7\\u203f-\\u2040.0-9${nameStart}-]*$`,
  'u',
)
/** May be found where something illegal is: controls, and surrogates even in pairs. */
// eslint-disable-next-line no-control-regex -- these are the characters that it is about
const suspect = /[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]/
/** Anything but production 2; a lone surrogate is no character. */
const illegal = /[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u

/** In the value of an attribute it does not stand for itself. */
const special = /[&\t\n\r]/

export function isName(text: string): boolean {
  return name.test(text)
}

/** Offset of the first character that no XML document may hold; -1 where there is none. */
export function illegalIn(text: string): number {
  return suspect.test(text) ? text.search(illegal) : -1
}

/** Text between tags as it is read: line ends normalised (2.11), references resolved; null where one is none. */
export function readCharacterData(raw: string): string | null {
  return resolveReferences(readLines(raw))
}

/** The text of a CDATA section as it is read. */
export function readLines(raw: string): string {
  return raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw
}

/** The value of an attribute as it is read: each blank is a space (3.3.3); null where a reference is none. */
export function readAttributeValue(raw: string): string | null {
  return special.test(raw) ? resolveReferences(raw.replace(/\r\n|[\t\n\r]/g, ' ')) : raw
}

function resolveReferences(raw: string): string | null {
  let text = ''
  let from = 0
  for (let at = raw.indexOf('&'); at !== -1; at = raw.indexOf('&', from)) {
    const end = raw.indexOf(';', at)
    const character = end === -1 ? null : characterOf(raw.slice(at + 1, end))
    if (character === null) return null
    text += raw.slice(from, at) + character
    from = end + 1
  }
  return text + raw.slice(from)
}

function characterOf(reference: string): string | null {
  if (!reference.startsWith('#')) return entities.get(reference) ?? null
  let code = Number.NaN
  if (/^#[0-9]+$/.test(reference)) code = Number.parseInt(reference.slice(1), 10)
  else if (/^#x[0-9A-Fa-f]+$/.test(reference)) code = Number.parseInt(reference.slice(2), 16)
  if (!(code <= 0x10ffff)) return null
  const character = String.fromCodePoint(code)
  return illegal.test(character) ? null : character
}
