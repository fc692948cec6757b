/**
 * `date-mismatch`: one thing with two dates. `own`: the list of papers gives the paper itself another date than its head
 * does; `meeting`: the same § of the same organ's minutes in the same year stands with two dates.
 *
 * For messages: `{date}` is the one at hand, `{other}` the one it does not agree with, `{what}` the meeting and its §.
 */
import '../settings/zod-setup.ts'
import * as z from 'zod/mini'
import type { DateFact, Memo, MemoParagraph, MemoType, OrganFact } from '../memo/model.ts'
import type { PhraseId } from '../phrases/model.ts'
import { defineCheck } from './define.ts'
import { dateInWords } from './date-words.ts'
import type { CheckGuide, CheckResult, Observation, View } from './model.ts'
import { contains, isQuoted, spanIn } from './spans.ts'
import { append } from '../memo/append.ts'
import { KeptWithParagraph } from '../memo/paragraph.ts'

const options = () =>
  z.strictObject({
    /** What a memo is called where it lists itself: "tjänsteskrivelse". */
    self: z.array(z.string()).check(z.minLength(1)),
  })
type Options = z.infer<ReturnType<typeof options>>

export const dateMismatch = defineCheck<Options>({
  name: 'date-mismatch',
  scope: 'document',
  prepare(given, setup) {
    const self = new Set(given.self.map((phrase) => setup.phrase(phrase)))
    return (view) => look(view, self)
  },
})

export const dateMismatchGuide: CheckGuide<Options> = {
  description: 'Ser samma handling eller samma paragraf med två olika datum.',
  options,
  conditions: () => ['own', 'meeting'],
}

function look(view: View, self: ReadonlySet<PhraseId>): CheckResult {
  const meetings = meetingsIn(view.memo)
  const observations = [...ownDates(view, self), ...twoDates(meetings)]
  return {
    applies: meetings.length > 0 || observations.length > 0,
    summary: meetings.length === 0 ? 'Inga sammanträden nämns' : 'Datum på sammanträden nämns',
    evidence: meetings.map(({ paragraph, date }) => spanIn(paragraph, date)),
    observations,
  }
}

// --- the paper itself -----------------------------------------------------------------------------------------------

/** Minutes and decisions list the memo they rest on, which is another paper. */
const papersOfTheirOwn = new Set<MemoType>(['memo-board', 'memo-other', 'unknown'])

function ownDates({ memo, hits }: View, self: ReadonlySet<PhraseId>): Observation[] {
  if (!papersOfTheirOwn.has(memo.type.id)) return []
  const own = ownDate(memo)
  if (own === null || own.iso === null) return []
  const memos = memo
    .sectionsOf('papers')
    .flatMap(({ paragraphs }) => paragraphs)
    .filter((paragraph) => hits.in(paragraph).some(({ phrase }) => self.has(phrase)))
    .flatMap((paragraph) => {
      const date = onlyDate(paragraph)
      return date === null ? [] : [{ paragraph, date }]
    })
  // Where one has the date of the head it is this one, and the rest are others.
  if (memos.some(({ date }) => date.iso === own.iso)) return []
  // Of several memos in the list nobody can tell which is this one.
  const listed = memos.filter(({ paragraph }) => isOwnPaper(memo, paragraph))
  const [only] = listed
  if (listed.length !== 1 || only === undefined) return []
  const { paragraph, date } = only
  const written = paragraph.text.slice(date.start, date.end)
  return [
    {
      conditions: ['own'],
      at: spanIn(paragraph, date),
      values: {
        date: written,
        other: own.written,
        use: date.form === 'text' ? dateInWords(own.iso) : own.iso,
      },
    },
  ]
}

function ownDate(memo: Memo): { iso: string | null; written: string } | null {
  const field = memo.header.find(({ name }) => name === 'date')
  const paragraph = memo.byId.get(field?.span?.paragraph ?? '')
  const { span } = field ?? { span: null }
  if (field === undefined || paragraph === undefined || span === null) return null
  const date = paragraph.facts.facts.find((fact) => fact.kind === 'date' && contains(span, fact))
  return date?.kind === 'date' ? { iso: date.iso, written: field.value } : null
}

function onlyDate({ facts: { facts } }: MemoParagraph): DateFact | null {
  const dates = facts.filter((fact): fact is DateFact => fact.kind === 'date')
  const [date] = dates
  return dates.length === 1 && date?.iso != null ? date : null
}

/** Not one with the name of another office, nämnd or minutes on it. */
function isOwnPaper(memo: Memo, paragraph: MemoParagraph): boolean {
  const senders = memo.header.filter(({ name }) => name === 'sender' || name === 'author')
  const ownNames = senders.map(({ value }) => value.toLowerCase()).join(' ')
  // "Förvaltningen för kultur och fritid" is one of several.
  if (/förvaltningen för /iu.test(paragraph.text)) return false
  return paragraph.facts.facts.every((fact) => {
    if (fact.kind === 'minutes-section' || fact.kind === 'company') return false
    if (fact.kind === 'organ') return fact.organ === 'executive'
    if (fact.kind !== 'office') return true
    return /^(?:förvaltningen|kommunstyrels)/u.test(fact.name) || ownNames.includes(fact.name)
  })
}

// --- the same meeting -----------------------------------------------------------------------------------------------

interface Meeting {
  paragraph: MemoParagraph
  date: DateFact & { iso: string }
  organ: string
  section: number
}

/** Kept with the paragraph, which is the same until its text changes. */
const known = new KeptWithParagraph<readonly Meeting[]>()

function meetingsIn(memo: Memo): Meeting[] {
  const all: Meeting[] = []
  for (const paragraph of memo.facts.with('minutes-section')) {
    let meetings = known.get(paragraph)
    if (meetings === undefined) known.set(paragraph, (meetings = readMeetings(paragraph)))
    append(all, meetings)
  }
  return all
}

/** At most so many words from the organ to its date, and from the date to the §. */
const nearby = 5

/** "Kommunstyrelsen 2021-02-26, § 49", "kommunstyrelsen beslutade den 26 februari 2021, § 49". */
function readMeetings(paragraph: MemoParagraph): readonly Meeting[] {
  const { facts } = paragraph.facts
  return facts.flatMap((section): Meeting[] => {
    if (section.kind !== 'minutes-section' || isQuoted(paragraph, section)) return []
    const date = facts.findLast(
      (fact): fact is DateFact => fact.kind === 'date' && fact.endWord <= section.firstWord,
    )
    if (date?.iso == null || section.firstWord - date.endWord > nearby) return []
    const organ = facts.findLast(
      (fact): fact is OrganFact => fact.kind === 'organ' && fact.endWord <= date.firstWord,
    )
    if (organ === undefined || date.firstWord - organ.endWord > nearby) return []
    return [
      { paragraph, date: { ...date, iso: date.iso }, organ: organ.name, section: section.number },
    ]
  })
}

/** The §§ of a year are numbered through, so a § has one date in its year. */
function twoDates(meetings: readonly Meeting[]): Observation[] {
  const first = new Map<string, Meeting>()
  const observations: Observation[] = []
  for (const meeting of meetings) {
    const { paragraph, date, organ, section } = meeting
    const key = `${organ} ${date.iso.slice(0, 4)} ${section}`
    const before = first.get(key)
    if (before === undefined) first.set(key, meeting)
    else if (before.date.iso !== date.iso) {
      observations.push({
        conditions: ['meeting'],
        at: spanIn(paragraph, date),
        values: {
          what: `${organ}, § ${section}`,
          date: paragraph.text.slice(date.start, date.end),
          other: before.paragraph.text.slice(before.date.start, before.date.end),
        },
      })
    }
  }
  return observations
}
