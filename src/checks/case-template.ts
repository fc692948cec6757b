/** Diarienummer by a municipality's own template: "{nämnd} {åååå}/{löpnr:4}", "{nämnd}/{åååå}:{löpnr}". */

export interface CaseTemplate {
  /** Whether the number is written in this form. */
  fits(value: string): boolean
  /** The same number in this form; null where a part is missing or cannot be told. */
  rewrite(value: string): string | null
  /** An example for messages: "KS 2025/0123". */
  example: string
}

interface Part {
  board: string
  year: string
  running: string
}

const runningPart = /\{löpnr(?::(\d))?\}/u

/** What is wrong with the template; null where it has all its parts. */
export function templateFault(source: string): string | null {
  const isWhole =
    runningPart.test(source) && source.includes('{nämnd}') && source.includes('{åååå}')
  return isWhole ? null : `mallen ”${source}” ska ha {nämnd}, {åååå} och {löpnr} eller {löpnr:4}`
}

/** Throws where the template lacks a part. */
export function caseTemplate(source: string): CaseTemplate {
  const fault = templateFault(source)
  if (fault !== null) throw new Error(fault)
  const running = runningPart.exec(source)
  const digits = Number(running?.[1] ?? 0)
  const pattern = new RegExp(`^${patternOf(source, digits)}$`, 'iu')
  return {
    fits: (value) => pattern.test(value.trim()),
    rewrite: (value) => {
      const part = partsOf(value)
      return part === null ? null : write(source, part, digits)
    },
    example: write(source, { board: 'KS', year: '2025', running: '123' }, digits),
  }
}

function patternOf(source: string, digits: number): string {
  // "066" is a running number by itself; longer ones are not filled up.
  const number = digits === 0 ? '(?:\\d{1,3}|[1-9]\\d{3,5})' : `\\d{${digits},6}`
  return source
    .split(/(\{[^}]*\})/u)
    .map((piece) => {
      if (piece === '{nämnd}') return '\\p{L}{2,4}'
      if (piece === '{åååå}') return '(?:19|20)\\d{2}'
      if (piece.startsWith('{löpnr')) return number
      return piece.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, '\\$&').replaceAll(' ', '[ \u00a0]')
    })
    .join('')
}

function write(source: string, part: Part, digits: number): string {
  return source
    .replace('{nämnd}', part.board)
    .replace('{åååå}', part.year)
    .replace(/\{löpnr[^}]*\}/u, part.running.padStart(digits, '0'))
}

/** Only where nothing has to be guessed: letters, a year of four digits, a running number, in that order or year first. */
function partsOf(value: string): Part | null {
  const boardFirst = /^(\p{L}{2,4})[ \u00a0/:-]{1,2}((?:19|20)\d{2})[/:-](\d{1,6})$/u.exec(
    value.trim(),
  )
  if (boardFirst !== null) return part(boardFirst[1], boardFirst[2], boardFirst[3])
  const yearFirst = /^((?:19|20)\d{2})\/(\p{L}{2,4})[ \u00a0]?(\d{1,6})$/u.exec(value.trim())
  return yearFirst === null ? null : part(yearFirst[2], yearFirst[1], yearFirst[3])
}

function part(board = '', year = '', running = ''): Part {
  return { board: board.toUpperCase(), year, running: running.replace(/^0+(?=\d)/u, '') }
}
