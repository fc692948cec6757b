/**
 * Dates in figures where words are the rule, and in figures of another order. Source: Myndigheternas skrivregler, 12.3.
 *
 * In running text "15 april 2015", in heads, tables and references "2015-04-15". A date that is right for a reference is
 * left alone in running text too, unless "den" stands before it.
 */
import type { DateFact } from '../../memo/model.ts'
import { dateInWords } from '../date-words.ts'
import type { Place, Slip } from './slip.ts'

/** What stands before digits that are a number and no date. */
const numbered = new Set([
  'nr',
  'nummer',
  'dnr',
  'löpnr',
  'projekt',
  'projektnummer',
  'projektnr',
  'ordernummer',
  'fakturanummer',
  'faktura',
  'artikelnummer',
  'objekt',
  'avtalsnummer',
])

export function dateSlips(place: Place): Slip[] {
  const slips: Slip[] = []
  for (const fact of place.paragraph.facts.facts) {
    if (fact.kind !== 'date' || fact.iso === null || fact.form === 'text') continue
    const use = rightForm(place, fact)
    if (use !== null) slips.push({ start: fact.start, end: fact.end, use })
  }
  return slips
}

function rightForm(place: Place, fact: DateFact): string | null {
  const { text, facts } = place.paragraph
  const before = facts.words[fact.firstWord - 1]?.norm ?? ''
  const afterDen = before === 'den'
  if (fact.iso === null || (fact.form === 'iso' && !afterDen)) return null
  if (numbered.has(before) || isPartOfName(text, fact)) return null
  if (!isRunningText(place)) return fact.form === 'iso' ? null : fact.iso
  return dateInWords(fact.iso).replaceAll(' ', '\u00a0')
}

/** "rapport_20240315.pdf", "V20240315": the digits belong to the name of a file or a thing. */
function isPartOfName(text: string, { start, end }: DateFact): boolean {
  return /[\p{L}_/-]/u.test(text.charAt(start - 1)) || /^(?:[_/-]|\.\p{L})/u.test(text.slice(end))
}

function isRunningText({ paragraph, section }: Place): boolean {
  const { story, cell, depth } = paragraph
  if (story === 'header' || story === 'footer' || cell !== null || depth !== null) return false
  return section !== 'head' && section !== 'papers' && section !== 'signature'
}
