/**
 * A hyphen where an interval has a dash: "2015-2020", "sidorna 3-5", "1 januari-30 juni".
 * Source: Myndigheternas skrivregler, 12.4 and 13.
 *
 * Two numbers with a hyphen may be much else (telephone, case number, result of a match): only years, and numbers with a
 * word beside them that is counted or numbered, are intervals.
 */
import type { DateFact, MemoParagraph, Word } from '../../memo/model.ts'
import { FormTable } from '../../memo/word-forms.ts'
import { liesInFact, type Place, type Slip } from './slip.ts'

const months =
  'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december'
const years = /^((?:19|20)\d\d)[-\u2010\u2011]((?:19|20)\d\d)$/u
const numbers = /^(\d{1,3})[-\u2010\u2011](\d{1,3})$/u
const clock = /^(\d{1,2})[.:](\d\d)[-\u2010\u2011](\d{1,2})[.:](\d\d)$/u
const monthAndDay = new RegExp(`^(?:${months})[-\u2010\u2011]\\d{1,2}$`, 'u')

const isCandidate = new FormTable((norm) =>
  [years, numbers, clock, monthAndDay].some((pattern) => pattern.test(norm)),
)

/** What is counted: "10-15 personer". */
const counted = new FormTable((norm) =>
  /^(?:%|procent|kr|kronor|tkr|mnkr|mdkr|miljon(?:er)?|år|åringar|månader|veckor|dagar|timmar|minuter|gånger|personer|elever|barn|platser|lägenheter|bostäder|meter|km|m2|kvadratmeter|hektar|ton|procentenheter|stycken|st|§|§§)$/u.test(
    norm,
  ),
)
/** What is numbered: "sidorna 3-5". */
const numbered = new FormTable((norm) =>
  /^(?:sida|sidan|sidorna|sidor|sid|s|punkt|punkter|punkterna|p|kapitel|kap|vecka|veckorna|årskurs|årskurserna|åk|klass|bilaga|bilagor|bilagorna|kl|klockan|åldern|åldrarna|avsnitt|steg|etapp|fas|mål|artikel|artiklarna)$/u.test(
    norm,
  ),
)

const taken = new Set(['case-number', 'statute', 'point', 'date'])

export function rangeSlips({ paragraph }: Place): Slip[] {
  if (paragraph.story === 'header' || paragraph.story === 'footer') return []
  const { words } = paragraph.facts
  const slips = datesApart(paragraph)
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]
    if (word === undefined || !isCandidate.of(word.form)) continue
    const kinds = monthAndDay.test(word.norm) ? noDates : taken
    if (!isRange(words, index) || liesInFact(paragraph, word, kinds)) continue
    const written = paragraph.text.slice(word.start, word.end)
    slips.push({
      start: word.start,
      end: word.end,
      use: written.replace(/[-\u2010\u2011](?=\d)/u, '–'),
    })
  }
  return slips.length > 1 ? slips.sort((a, b) => a.start - b.start) : slips
}

const noDates = new Set(['case-number', 'statute', 'point'])

/** From before: "från 9-17" wants "till", not a dash. */
const wantsTo = new Set(['från', 'mellan'])

function isRange(words: readonly Word[], index: number): boolean {
  const [before, word, after] = [words[index - 1], words[index], words[index + 1]]
  if (word === undefined || (before !== undefined && wantsTo.has(before.norm))) return false
  const year = years.exec(word.norm)
  if (year !== null) return Number(year[1]) < Number(year[2])
  const time = clock.exec(word.norm)
  if (time !== null) return /^(?:kl|klockan)$/u.test(before?.norm ?? '')
  if (monthAndDay.test(word.norm)) return isDay(before) && isMonth(after)
  const number = numbers.exec(word.norm)
  if (number === null || Number(number[1]) >= Number(number[2])) return false
  return (
    (after !== undefined && counted.of(after.form)) ||
    (before !== undefined && numbered.of(before.form))
  )
}

function isDay(word: Word | undefined): boolean {
  return word !== undefined && /^\d{1,2}$/u.test(word.norm)
}

function isMonth(word: Word | undefined): boolean {
  return word !== undefined && new RegExp(`^(?:${months})$`, 'u').test(word.norm)
}

/** "2024-02-01 - 2025-01-31": the hyphen between two dates of the same form. */
function datesApart({ text, facts }: MemoParagraph): Slip[] {
  const slips: Slip[] = []
  let first: DateFact | null = null
  for (const second of facts.facts) {
    if (second.kind !== 'date') continue
    if (first !== null && /^ ?[-\u2010\u2011] ?$/u.test(text.slice(first.end, second.start))) {
      const written = [text.slice(first.start, first.end), text.slice(second.start, second.end)]
      slips.push({ start: first.start, end: second.end, use: written.join('–') })
    }
    first = second
  }
  return slips
}
