/** List numbers as they are written (ISO 29500-1, 17.18.59). */

/** `format` is a w:numFmt value; one that is not known here is written with digits, as Word falls back. */
export function formatNumber(value: number, format: string): string {
  switch (format) {
    case 'none':
      return ''
    case 'decimalZero':
      return value < 10 ? `0${value}` : String(value)
    case 'lowerLetter':
      return letters(value).toLowerCase()
    case 'upperLetter':
      return letters(value)
    case 'lowerRoman':
      return roman(value).toLowerCase()
    case 'upperRoman':
      return roman(value)
    case 'ordinal':
      return ordinal(value)
    default:
      return String(value)
  }
}

const LONGEST = 30

/** A … Z, AA, BB … as Word counts. */
function letters(value: number): string {
  if (value < 1) return String(value)
  const times = Math.floor((value - 1) / 26) + 1
  return String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.min(times, LONGEST))
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]
const LARGEST_ROMAN = 3999

function roman(value: number): string {
  if (value < 1 || value > LARGEST_ROMAN) return String(value)
  let rest = value
  let text = ''
  for (const [worth, sign] of ROMAN) {
    while (rest >= worth) {
      text += sign
      rest -= worth
    }
  }
  return text
}

/** 1:a, 2:a, 3:e, 11:e, 21:a: Swedish, as the documents are. */
function ordinal(value: number): string {
  const last = value % 10
  const teen = Math.floor(value / 10) % 10 === 1
  return `${value}:${(last === 1 || last === 2) && !teen ? 'a' : 'e'}`
}
