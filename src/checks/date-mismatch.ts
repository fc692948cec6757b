/**
 * `date-mismatch`: one thing with two dates. `own`: the list of papers gives the paper itself another date than its head
 * does; `meeting`: the same § of the same organ's minutes in the same year stands with two dates.
 *
 * For messages: `{date}` is the one at hand, `{other}` the one it does not agree with, `{what}` the meeting and its §.
 */
import '../settings/zod-setup.ts'
import * as z from 'zod/mini'
import type { DateFact, Memo, MemoParagraph, MemoType } from '../memo/model.ts'
import type { PhraseId } from '../phrases/model.ts'
import { defineCheck } from './define.ts'
import { dateInWords } from './date-words.ts'
import type { CheckGuide, CheckResult, Observation, View } from './model.ts'
import { meetingsIn, type Meeting } from './meetings.ts'
import { ownDate, type OwnDate } from './own-date.ts'
import { contains, isQuoted, sentenceOf, spanIn } from './spans.ts'

const options = () =>
  z.strictObject({
    /** What a memo is called where it lists itself: "tjänsteskrivelse". */
    self: z.array(z.string()).check(z.minLength(1)),
    /** Where its text speaks of itself with a date: "tjänsteskrivelsen, daterad {date}". */
    dated: z.optional(z.array(z.string())),
    /** The same of a decision: "detta delegationsbeslut, daterat {date}". */
    decision: z.optional(z.array(z.string())),
    /** What makes that an earlier paper, in the same sentence: "den ursprungliga". */
    earlier: z.optional(z.array(z.string())),
  })
type Options = z.infer<ReturnType<typeof options>>

export const dateMismatch = defineCheck<Options>({
  name: 'date-mismatch',
  scope: 'document',
  prepare(given, setup) {
    const phrases = (list: readonly string[] = []): ReadonlySet<PhraseId> =>
      new Set(list.map((phrase) => setup.phrase(phrase)))
    const words = {
      self: phrases(given.self),
      dated: phrases(given.dated),
      decision: phrases(given.decision),
      earlier: phrases(given.earlier),
    }
    return (view) => look(view, words)
  },
})

export const dateMismatchGuide: CheckGuide<Options> = {
  description: 'Ser samma handling eller samma paragraf med två olika datum.',
  options,
  conditions: () => ['own', 'meeting'],
}

type OwnWords = Readonly<Record<'self' | 'dated' | 'decision' | 'earlier', ReadonlySet<PhraseId>>>

function look(view: View, words: OwnWords): CheckResult {
  const meetings = meetingsIn(view.memo)
  const observations = [...ownDates(view, words), ...twoDates(meetings)]
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

interface Dated {
  paragraph: MemoParagraph
  date: DateFact
}

function ownDates(view: View, words: OwnWords): Observation[] {
  const { id } = view.memo.type
  const isDecision = id === 'delegation' || id === 'employment'
  if (!isDecision && !papersOfTheirOwn.has(id)) return []
  const own = ownDate(view.memo)
  if (own === null) return []
  if (isDecision) return told(view, words.decision, words.earlier, [], own)
  const memos = listedMemos(view, words)
  return [...listed(view, memos, own), ...told(view, words.dated, words.earlier, memos, own)]
}

function listedMemos({ memo, hits }: View, { self, earlier }: OwnWords): Dated[] {
  return memo
    .sectionsOf('papers')
    .flatMap(({ paragraphs }) => paragraphs)
    .filter((paragraph) => {
      const found = hits.in(paragraph)
      return (
        found.some(({ phrase }) => self.has(phrase)) &&
        !found.some(({ phrase }) => earlier.has(phrase))
      )
    })
    .flatMap((paragraph) => {
      const found = [paragraph, ...besides(memo, paragraph)].find((each) => onlyDate(each) !== null)
      const date = found === undefined ? null : onlyDate(found)
      return found === undefined || date === null ? [] : [{ paragraph: found, date }]
    })
}

/** The cells of its row, where the list is a table. */
function besides(memo: Memo, { cell }: MemoParagraph): readonly MemoParagraph[] {
  if (cell === null) return []
  return memo
    .sectionsOf('papers')
    .flatMap(({ paragraphs }) => paragraphs)
    .filter((other) => other.cell?.table === cell.table && other.cell.row === cell.row)
}

/** The list of papers gives the paper itself another date. */
function listed({ memo }: View, memos: readonly Dated[], own: OwnDate): Observation[] {
  // Where one has the date of the head it is this one, and the rest are others.
  if (memos.some(({ date }) => date.iso === own.iso)) return []
  // Of several memos in the list nobody can tell which is this one.
  const papers = memos.filter(({ paragraph }) => isOwnPaper(memo, paragraph))
  const [only] = papers
  return papers.length !== 1 || only === undefined ? [] : [ownWith(only, own)]
}

/** The text speaks of the paper itself with another date, which no other memo of the list has. */
function told(
  { hits }: View,
  dated: ReadonlySet<PhraseId>,
  earlier: ReadonlySet<PhraseId>,
  memos: readonly Dated[],
  own: OwnDate,
): Observation[] {
  return [...dated]
    .flatMap((phrase) => hits.of(phrase))
    .flatMap(({ paragraph, hit }) => {
      const date = paragraph.facts.facts.find(
        (fact): fact is DateFact => fact.kind === 'date' && contains(hit, fact),
      )
      const sentence = sentenceOf(paragraph, hit)
      if (date?.iso == null || date.iso === own.iso || sentence === undefined) return []
      if (isQuoted(paragraph, hit) || memos.some((other) => isOther(other, paragraph, date)))
        return []
      const before = hits
        .in(paragraph)
        .some((other) => earlier.has(other.phrase) && contains(sentence, other))
      return before ? [] : [ownWith({ paragraph, date }, own)]
    })
}

function isOther(listed: Dated, paragraph: MemoParagraph, { iso }: DateFact): boolean {
  return listed.paragraph === paragraph || listed.date.iso === iso
}

function ownWith({ paragraph, date }: Dated, own: OwnDate): Observation {
  return {
    conditions: ['own'],
    at: spanIn(paragraph, date),
    values: {
      date: paragraph.text.slice(date.start, date.end),
      other: own.written,
      use: date.form === 'text' ? dateInWords(own.iso) : own.iso,
    },
  }
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
    if (fact.kind === 'case-number') return memo.header.some(({ value }) => value === fact.value)
    if (fact.kind === 'organ') return fact.organ === 'executive'
    if (fact.kind !== 'office') return true
    return /^(?:förvaltningen|kommunstyrels)/u.test(fact.name) || ownNames.includes(fact.name)
  })
}

// --- the same meeting -----------------------------------------------------------------------------------------------

/** The §§ of a year are numbered through, so a § has one date in its year. */
function twoDates(meetings: readonly Meeting[]): Observation[] {
  const first = new Map<string, Meeting>()
  const observations: Observation[] = []
  const names = new Set(meetings.flatMap(({ organ }) => organ ?? []))
  const owners = onlyOrgans(meetings)
  for (const meeting of meetings) {
    const { paragraph, date, section } = meeting
    const year = date.iso.slice(0, 4)
    const named = meeting.organ ?? owners.get(`${year} ${section}`) ?? null
    if (named === null) continue
    const organ = inFull(named, names)
    const key = `${organ} ${year} ${section}`
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

/** Whose a § of a year is, where only one organ of the memo has it; null where several have. */
function onlyOrgans(meetings: readonly Meeting[]): ReadonlyMap<string, string | null> {
  const owners = new Map<string, string | null>()
  for (const { organ, date, section } of meetings) {
    if (organ === null) continue
    const key = `${date.iso.slice(0, 4)} ${section}`
    const before = owners.get(key)
    owners.set(key, before === undefined || before === organ ? organ : null)
  }
  return owners
}

/** "arbetsutskottet", "nämnden": the only one that the memo names in full; of several nobody can tell which. */
function inFull(organ: string, names: ReadonlySet<string>): string {
  const committee = /^(\p{L}*utskott)(?:et)?$/u.exec(organ)?.[1]
  const bare = organ === 'nämnden' ? organ : committee === undefined ? null : ` ${committee}`
  if (bare === null) return organ
  const full = [...names].filter((name) => name !== organ && name.endsWith(bare))
  return full.length === 1 ? (full[0] ?? organ) : organ
}
