/** Dates: "2024-01-15", "15 januari 2024", "3 maj", "15.4.2015", "20240115". */
import type { DateFact } from '../model.ts'
import { type Recogniser, type Scan, gapAfter, normAt, spaceAfter, spanOf } from './scan.ts'

const months = new Map<string, number>()
const names =
  'januari februari mars april maj juni juli augusti september oktober november december'.split(' ')
names.forEach((name, index) => months.set(name, index + 1))
const shortNames = 'jan feb mar apr maj jun jul aug sep okt nov dec'.split(' ')
shortNames.forEach((name, index) => months.set(name, index + 1))
months.set('febr', 2)
months.set('sept', 9)

const iso = /^(\d{4})-(\d\d)-(\d\d)$/
const placeholder = /^(?:\d{4}|\d\dxx|xxxx|åååå|yyyy)-(?:\d\d|xx|mm)-(?:\d\d|xx|dd)$/
const written = /^(\d{1,2})[./](\d{1,2})[./-](\d{4})$/
const dayAndMonth = /^(\d{1,2})\/(\d{1,2})$/
const compact = /^((?:19|20)\d\d)(\d\d)(\d\d)$/
const loose = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/

export const date: Recogniser = {
  kind: 'date',
  // "15 januari" is found at its month.
  opens: (norm) =>
    months.has(norm) ||
    placeholder.test(norm) ||
    written.test(norm) ||
    dayAndMonth.test(norm) ||
    compact.test(norm) ||
    loose.test(norm),
  read(scan, index): DateFact | null {
    const norm = normAt(scan, index)
    if (months.has(norm)) return inWords(scan, index)
    const short = dayAndMonth.exec(norm)
    if (short !== null) return beforeYear(scan, index, short[1], short[2])
    const found = inFigures(norm)
    return found === null ? null : { kind: 'date', ...found, ...spanOf(scan, index, index + 1) }
  },
}

/** "15/4 2015"; "15/4" alone is as often a fraction or a number of a case. */
function beforeYear(scan: Scan, index: number, day?: string, month?: string): DateFact | null {
  const year = /^(?:19|20)\d\d$/.exec(normAt(scan, index + 1))?.[0]
  const value = spaceAfter(scan, index) ? isoOf(year, month, day) : null
  return value === null
    ? null
    : { kind: 'date', iso: value, form: 'other', ...spanOf(scan, index, index + 2) }
}

function inFigures(norm: string): { iso: string | null; form: DateFact['form'] } | null {
  const standard = iso.exec(norm)
  if (standard !== null) return { iso: isoOf(standard[1], standard[2], standard[3]), form: 'iso' }
  if (placeholder.test(norm)) return { iso: null, form: 'iso' }
  const dotted = written.exec(norm)
  if (dotted !== null) return { iso: isoOf(dotted[3], dotted[2], dotted[1]), form: 'other' }
  const yearFirst = loose.exec(norm)
  if (yearFirst !== null) {
    const value = isoOf(yearFirst[1], yearFirst[2], yearFirst[3])
    return value === null ? null : { iso: value, form: 'other' }
  }
  const digits = compact.exec(norm)
  if (digits === null) return null
  // Eight digits that make no date are some other number.
  const value = isoOf(digits[1], digits[2], digits[3])
  return value === null ? null : { iso: value, form: 'other' }
}

/** "15 januari 2024", "15 jan. 2024", "3:e maj": the day stands before the month, the year may follow. */
function inWords(scan: Scan, index: number): DateFact | null {
  const day = /^(\d{1,2})(?::?[ae]|:dje)?$/.exec(normAt(scan, index - 1))?.[1]
  if (day === undefined || !spaceAfter(scan, index - 1) || Number(day) > 31 || Number(day) < 1)
    return null
  const month = months.get(normAt(scan, index))
  const year = /^(?:1[6-9]|20)\d\d$/.exec(normAt(scan, index + 1))?.[0]
  const short = normAt(scan, index).length <= 5 && !names.includes(normAt(scan, index))
  const gap = gapAfter(scan, index)
  const follows = year !== undefined && (spaceAfter(scan, index) || (short && gap === '. '))
  return {
    kind: 'date',
    iso: follows ? isoOf(year, String(month), day) : null,
    form: 'text',
    ...spanOf(scan, index - 1, follows ? index + 2 : index + 1),
  }
}

/** Null for a day that no calendar has. */
function isoOf(year = '', month = '', day = ''): string | null {
  const numbers = [Number(year), Number(month), Number(day)] as const
  const moment = new Date(Date.UTC(numbers[0], numbers[1] - 1, numbers[2]))
  const exists = moment.getUTCMonth() === numbers[1] - 1 && moment.getUTCDate() === numbers[2]
  return exists && numbers[0] >= 1600
    ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
    : null
}
