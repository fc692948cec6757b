/** Dates as they are written in running text. Source: Myndigheternas skrivregler, section 12.3.1. */

const months = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
]

/** dateInWords('2018-01-01') → "1 januari 2018" */
export function dateInWords(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number)
  return `${day} ${months[(month ?? 1) - 1]} ${year}`
}
