/** Characters of the symbol fonts, which Word writes as F000 plus the font's own code. */

/** Symbol in Adobe's encoding: the codes from 0x41 and from 0x61 on, Greek for Latin letters. */
const GREEK_CAPITALS = 'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ'
const GREEK_SMALL = 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ'

const SYMBOL: Readonly<Record<number, string>> = {
  0x2d: '−',
  0xa3: '≤',
  0xa5: '∞',
  0xac: '←',
  0xae: '→',
  0xb0: '°',
  0xb1: '±',
  0xb3: '≥',
  0xb4: '×',
  0xb7: '•',
  0xb8: '÷',
  0xb9: '≠',
  0xbb: '≈',
  0xd2: '®',
  0xd3: '©',
  0xd4: '™',
  0xd7: '⋅',
  0xde: '⇒',
  0xe2: '®',
  0xe3: '©',
  0xe4: '™',
}

const WINGDINGS: Readonly<Record<number, string>> = {
  0x4a: '☺',
  0x6c: '●',
  0x6d: '❍',
  0x6e: '■',
  0x6f: '□',
  0x71: '❑',
  0x75: '◆',
  0x76: '❖',
  0x9f: '•',
  0xa7: '▪',
  0xa8: '◻',
  0xd8: '➢',
  0xe0: '→',
  0xe8: '➔',
  0xf0: '⇨',
  0xfb: '✗',
  0xfc: '✓',
  0xfd: '☒',
  0xfe: '☑',
}

const WINGDINGS_2: Readonly<Record<number, string>> = {
  0x4f: '✗',
  0x50: '✓',
  0x51: '☒',
  0x52: '☑',
  0x97: '●',
  0xa3: '□',
}

/**
 * The Unicode character for a code of a symbol font, or the code's own character in any other font; null where nobody
 * knows.
 */
export function symbolCharacter(code: number, font: string): string | null {
  if (code >= 0xf020 && code <= 0xf0ff) return privateCharacter(code - 0xf000, font)
  if (Number.isNaN(code) || code < 0x20 || (code >= 0xd800 && code < 0xe000)) return null
  const name = font.toLowerCase()
  // Without the offset the code is still the font's own.
  if (name === 'symbol' || name.startsWith('wingdings')) return privateCharacter(code, font)
  return String.fromCharCode(code)
}

function privateCharacter(code: number, font: string): string | null {
  switch (font.toLowerCase()) {
    case 'symbol':
      return SYMBOL[code] ?? greek(code) ?? sameAsAscii(code)
    case 'wingdings':
      return WINGDINGS[code] ?? null
    case 'wingdings 2':
      return WINGDINGS_2[code] ?? null
    default:
      return null
  }
}

function greek(code: number): string | null {
  return GREEK_CAPITALS[code - 0x41] ?? GREEK_SMALL[code - 0x61] ?? null
}

/** Digits and the common signs stand where ASCII has them. */
function sameAsAscii(code: number): string | null {
  return code < 0x40 ? String.fromCharCode(code) : null
}
