/**
 * `personal-number`: a personnummer or samordningsnummer, by its date and its check digit (the Luhn algorithm over the last
 * ten digits). Ten digits without a sign between are a personnummer only where nothing says that they are another number.
 */
import '../settings/zod-setup.ts'
import * as z from 'zod/mini'
import type { MemoParagraph, Word } from '../memo/model.ts'
import { FormTable } from '../memo/word-forms.ts'
import { defineCheck } from './define.ts'
import type { CheckGuide, Observation, ParagraphView } from './model.ts'
import { spanIn } from './spans.ts'

const options = () => z.strictObject({})
type Options = z.infer<ReturnType<typeof options>>

export const personalNumber = defineCheck<Options>({
  name: 'personal-number',
  scope: 'paragraph',
  prepare() {
    return look
  },
})

export const personalNumberGuide: CheckGuide<Options> = {
  description: 'Ser personnummer och samordningsnummer med rätt kontrollsiffra.',
  options,
  conditions: () => ['found', 'coordination'],
}

const joined = /^(?:18|19|20)?\d\d(-?)\d\d\1\d\d[-\u2010\u2011]?\d{4}$/u
const firstPart = /^(?:18|19|20)?\d{6}$/u
const mayBegin = new FormTable((norm) => joined.test(norm) || firstPart.test(norm))

function look({ paragraph }: ParagraphView): Observation[] {
  const { words } = paragraph.facts
  const found: Observation[] = []
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]
    if (word === undefined || !mayBegin.of(word.form)) continue
    const number = numberAt(paragraph, index)
    if (number === null || isOtherNumber(paragraph, index, number)) continue
    found.push({
      conditions: isCoordination(number.digits) ? ['found', 'coordination'] : ['found'],
      at: spanIn(paragraph, number),
    })
  }
  return found
}

interface Found {
  start: number
  end: number
  /** The last ten. */
  digits: string
  /** Nothing stands between date and last digits. */
  unbroken: boolean
}

function numberAt({ text, facts: { words } }: MemoParagraph, index: number): Found | null {
  const [word, next] = [words[index], words[index + 1]]
  if (word === undefined) return null
  if (joined.test(word.norm)) {
    const unbroken = /^\d+$/u.test(word.norm)
    return valid(word, word, word.norm, unbroken && word.norm.length === 10)
  }
  // "670919+9530", "19811218 - 9876", "19811218 9876", "personnr 811218 9876"
  if (next === undefined || !/^\d{4}$/u.test(next.norm)) return null
  const between = text.slice(word.end, next.start)
  if (!/^[ \u00a0]?[-–+]?[ \u00a0]?$/u.test(between)) return null
  const said = /^(?:pers|samord|pnr|f$|född)/u.test(words[index - 1]?.norm ?? '')
  if (/^\s+$/u.test(between) && word.norm.length < 8 && !said) return null
  return valid(word, next, word.norm + next.norm, false)
}

function valid(first: Word, last: Word, written: string, unbroken: boolean): Found | null {
  const digits = written.replaceAll(/\D/gu, '').slice(-10)
  return isDate(digits) && hasCheckDigit(digits)
    ? { start: first.start, end: last.end, digits, unbroken }
    : null
}

const daysOf = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** A samordningsnummer has 60 added to its day. */
function isDate(digits: string): boolean {
  const day = Number(digits.slice(4, 6)) % 60
  const days = daysOf[Number(digits.slice(2, 4)) - 1] ?? 0
  return day >= 1 && day <= days && Number(digits.slice(4, 6)) <= 91
}

function isCoordination(digits: string): boolean {
  return Number(digits.slice(4, 6)) > 60
}

function hasCheckDigit(digits: string): boolean {
  let sum = 0
  for (let at = 0; at < digits.length; at += 1) {
    const product = Number(digits.charAt(at)) * (at % 2 === 0 ? 2 : 1)
    sum += product > 9 ? product - 9 : product
  }
  return sum % 10 === 0
}

/** What bears ten digits besides persons. */
const others =
  /^(?:org|orgnr|organisationsn.*|dnr|ocr|faktura|fakturanummer|bankgiro|plusgiro|konto|kontonummer|diarienummer|referens|referensnummer)$/u
/** And what may be said of a personnummer, unless its digits are written in one. */
const ofDigits = /^(?:tel|telefon|telefonnummer|mobil|mobilnummer|nr|nummer)$/u

function isOtherNumber(paragraph: MemoParagraph, index: number, number: Found): boolean {
  const { words, facts } = paragraph.facts
  const before = [words[index - 1]?.norm ?? '', words[index - 2]?.norm ?? '']
  // Who trades in the own name has the personnummer for organisationsnummer.
  const isOwn = /enskild (?:firma|näring)/iu.test(paragraph.text)
  if (!isOwn && before.some((norm) => others.test(norm))) return true
  if (
    facts.some(
      (fact) => fact.kind === 'case-number' && fact.start <= number.start && number.end <= fact.end,
    )
  )
    return true
  if (!number.unbroken) return false
  return number.digits.startsWith('07') || before.some((norm) => ofDigits.test(norm))
}
