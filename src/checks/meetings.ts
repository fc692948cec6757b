/** Sittings of organs with their § and date, as a memo cites them. */
import { append } from '../memo/append.ts'
import type { DateFact, Fact, Memo, MemoParagraph, OrganFact } from '../memo/model.ts'
import { KeptWithParagraph } from '../memo/paragraph.ts'
import { contains, isQuoted, sentenceOf } from './spans.ts'

export interface Meeting {
  paragraph: MemoParagraph
  date: DateFact & { iso: string }
  /** Null where the sentence names none: "vid sitt sammanträde", "i protokollet från", a cell of a table. */
  organ: string | null
  section: number
}

/** Kept with the paragraph, which is the same until its text changes. */
const known = new KeptWithParagraph<readonly Meeting[]>()

/** In the order of the text; quoted ones left out. */
export function meetingsIn(memo: Memo): Meeting[] {
  const all: Meeting[] = []
  for (const paragraph of memo.facts.with('minutes-section')) {
    let meetings = known.get(paragraph)
    if (meetings === undefined) known.set(paragraph, (meetings = readMeetings(paragraph)))
    append(all, meetings)
  }
  return all
}

/** At most so many words between the organ, its date and the §. */
const nearby = 5
/** More facts than can begin so near: those further off are not looked at, however long the sentence is. */
const window = 24

/**
 * "Kommunstyrelsen 2021-02-26, § 49", "kommunstyrelsen beslutade den 26 februari 2021, § 49", "kommunstyrelsen § 49,
 * 2021-02-26", "den 26 februari 2021, § 49, beslutade kommunstyrelsen".
 */
function readMeetings(paragraph: MemoParagraph): readonly Meeting[] {
  const { facts } = paragraph.facts
  /** A date that follows its § is not the date of the § after it. */
  const taken = new Set<DateFact>()
  return facts.flatMap((section, index): Meeting[] => {
    if (section.kind !== 'minutes-section' || isQuoted(paragraph, section)) return []
    const sentence = sentenceOf(paragraph, section)
    const around = facts
      .slice(Math.max(0, index - window), index + window + 1)
      .filter((fact) => sentence !== undefined && contains(sentence, fact) && fact !== section)
    const dates = around.filter((fact): fact is DateFact => fact.kind === 'date')
    const before = dates.findLast((fact) => isBefore(fact, section) && !taken.has(fact))
    const date = before ?? dates.find((fact) => isBefore(section, fact))
    if (date?.iso == null) return []
    if (before === undefined) taken.add(date)
    const [first, last] = before === undefined ? [section, date] : [date, section]
    const organs = around.filter((fact): fact is OrganFact => fact.kind === 'organ')
    const near =
      organs.findLast((fact) => isBefore(fact, first)) ??
      organs.find((fact) => fact.start >= first.end && fact.end <= last.start) ??
      organs.find((fact) => isBefore(last, fact))
    if (near === undefined) {
      if (new Set(organs.map(nameOf)).size > 1) return []
      const from = Math.max(sentence?.start ?? 0, first.start - reach)
      const to = Math.min(sentence?.end ?? last.end, last.end + reach)
      const standsAlone = !/\p{L}/u.test(outside(paragraph.text, first, last))
      if (!standsAlone && !ofSitting.test(paragraph.text.slice(from, to))) return []
    }
    const organ = near ?? organs[0]
    const name = organ === undefined ? null : nameOf(organ)
    return [{ paragraph, date: { ...date, iso: date.iso }, organ: name, section: section.number }]
  })
}

/** An agreement has sections too. */
const ofSitting = /beslut|protokoll|sammanträd|möte|remi[st]|behandl/iu
/** How far from the date and the § that may stand, in characters. */
const reach = 80

function outside(text: string, first: Fact, last: Fact): string {
  return text.slice(0, first.start) + text.slice(first.end, last.start) + text.slice(last.end)
}

/** "Fullmäktige" and "kommunfullmäktige" are one. */
function nameOf({ organ, name }: OrganFact): string {
  return organ === 'council' ? 'kommunfullmäktige' : name
}

/** Close before. */
function isBefore(first: Fact, second: Fact): boolean {
  return first.endWord <= second.firstWord && second.firstWord - first.endWord <= nearby
}
