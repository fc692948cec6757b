/** Cited acts: "6 kap. 1 § kommunallagen (2017:725)", "lagen (2016:1145) om offentlig upphandling", "7 kap. 6 § KL". */
import type { StatuteFact } from '../model.ts'
import { actNumber, actWord, isActNumber, mayNameAct } from './statute-names.ts'
import { readSection, type SectionSpan } from './statute-section.ts'
import { titleEnd } from './statute-titles.ts'
import {
  type Recogniser,
  type Scan,
  compoundStart,
  gapAfter,
  normAt,
  spaceAfter,
  spanOf,
  textAt,
  wordsAsName,
} from './scan.ts'

/** What is cited, by words. */
interface Citation {
  section: SectionSpan | null
  /** First and end word, and where in it the name's own head stands. */
  name: { firstWord: number; head: number; endWord: number } | null
  number: { first: number; end: number; number: string } | null
}

export const statute: Recogniser = {
  kind: 'statute',
  opens: (norm) =>
    norm === 'kap' ||
    norm === 'kapitlet' ||
    norm === '§' ||
    norm === '§§' ||
    isActNumber(norm) ||
    mayNameAct(norm),
  read(scan, index): StatuteFact | null {
    const norm = normAt(scan, index)
    if (isActNumber(norm)) return numberAlone(scan, index)
    if (norm === '§' || norm === '§§' || norm.startsWith('kap')) return fromSection(scan, index)
    return fromName(scan, index)
  },
}

/** "(2017:725)" or "SFS 2017:725" without a name. */
function numberAlone(scan: Scan, index: number): StatuteFact | null {
  const after = normAt(scan, index - 1) === 'sfs' && spaceAfter(scan, index - 1)
  const gap = gapAfter(scan, index - 1)
  const inParenthesis = gap.endsWith('(') && gapAfter(scan, index).startsWith(')')
  if (!after && !inParenthesis) return null
  const number = { first: index, end: index + 1, number: normAt(scan, index) }
  const fact = toFact(scan, { section: null, name: null, number })
  return after ? { ...fact, ...spanOf(scan, index - 1, index + 1) } : fact
}

/** A citation that begins with its section: found at "kap." or "§". */
function fromSection(scan: Scan, index: number): StatuteFact | null {
  const section = sectionAround(scan, index)
  if (section === null) return null
  let at = section.endWord
  const stop = normAt(scan, at - 1) === 'kap' ? '. ' : ', '
  const near = spaceAfter(scan, at - 1) || gapAfter(scan, at - 1) === stop
  if (normAt(scan, at) === 'i' && spaceAfter(scan, at)) at += 1
  const name = near ? nameAt(scan, at, true) : null
  if (name === null && !section.certain) return null
  return toFact(scan, { section, name, number: name === null ? null : numberOf(scan, name) })
}

function sectionAround(scan: Scan, index: number): SectionSpan | null {
  if (
    /^\d/.test(normAt(scan, index + 1)) &&
    /^§/.test(normAt(scan, index)) &&
    !/^\d/.test(normAt(scan, index - 1))
  ) {
    return readSection(scan, index)
  }
  // A section begins at most a dozen words before its sign; the earliest start that reaches it is the whole.
  for (let start = Math.max(0, index - 12); start < index; start += 1) {
    if (!/^\d/.test(normAt(scan, start))) continue
    const section = readSection(scan, start)
    if (section !== null && section.endWord > index) return section
  }
  return null
}

/** A citation that begins with its name: "kommunallagen (1991:900)", "kommunallagen 6 kap 37-41 §§". */
function fromName(scan: Scan, index: number): StatuteFact | null {
  const name = nameAt(scan, index, false)
  if (name === null) return null
  const number = numberOf(scan, name)
  const end = Math.max(name.endWord, number?.end ?? 0)
  const section = /^\)?,? ?$/.test(gapAfter(scan, end - 1)) ? readSection(scan, end) : null
  const kind = actWord(scan, index)
  if (kind === 'indefinite' && number === null) return null
  if (kind === 'generic' && number === null && name.endWord === name.head + 1) return null
  const introduced = /^(?:enligt|i|av|med)$/.test(normAt(scan, index - 1))
  if (kind === 'shy' && section === null && number === null && !introduced) return null
  return toFact(scan, { section, name, number })
}

/** The act's name at a word; where a section stands before it, "vård- och …lagen" may begin earlier than its head. */
function nameAt(scan: Scan, index: number, forward: boolean): Citation['name'] {
  let head = index
  if (forward) {
    while (head < index + 6 && actWord(scan, head) === null) head += 1
    if (compoundStart(scan, head) > index || actWord(scan, head) === null) return null
  }
  if (actWord(scan, head) === null) return null
  const firstWord = compoundStart(scan, head)
  return { firstWord, head, endWord: titleEnd(scan, head) }
}

function numberOf(scan: Scan, name: NonNullable<Citation['name']>): Citation['number'] {
  return actNumber(scan, name.head) ?? actNumber(scan, name.endWord - 1)
}

function toFact(scan: Scan, { section, name, number }: Citation): StatuteFact {
  const firsts = [section?.firstWord, name?.firstWord, number?.first].filter(
    (at) => at !== undefined,
  )
  const ends = [section?.endWord, name?.endWord, number?.end].filter((at) => at !== undefined)
  const span = spanOf(scan, Math.min(...firsts), Math.max(...ends))
  const text = (from: number, to: number): string => scan.text.slice(from, to)
  const nameSpan = name === null ? null : edges(scan, name.firstWord, name.endWord)
  const sectionSpan = section === null ? null : sectionEdges(scan, section)
  return {
    kind: 'statute',
    name: name === null ? null : nameOf(scan, name),
    number: number?.number ?? null,
    nameSpan,
    numberSpan: number === null ? null : edges(scan, number.first, number.end),
    section: sectionSpan === null ? null : text(...sectionSpan),
    sectionSpan,
    ...span,
    end: closing(scan.text, span.start, span.end),
  }
}

/** The closing parenthesis of the number belongs to the citation. */
function closing(text: string, start: number, end: number): number {
  return text.charAt(end) === ')' && text.slice(start, end).includes('(') ? end + 1 : end
}

function edges(scan: Scan, firstWord: number, endWord: number): [number, number] {
  const { start, end } = spanOf(scan, firstWord, endWord)
  return [start, end]
}

/** With the stop of a closing "kap.". */
function sectionEdges(scan: Scan, section: SectionSpan): [number, number] {
  const [start, end] = edges(scan, section.firstWord, section.endWord)
  const stop = normAt(scan, section.endWord - 1) === 'kap' && scan.text.charAt(end) === '.'
  return [start, stop ? end + 1 : end]
}

/** "kommunallagen" also for "Kommunallagens"; without the number that stands inside "lagen (2016:1145) om …". */
function nameOf(scan: Scan, name: NonNullable<Citation['name']>): string {
  const kind = actWord(scan, name.head)
  if (kind === 'abbreviation' || kind === 'shy') return textAt(scan, name.head).replace(/:?s$/, '')
  const base = wordsAsName(scan, name.firstWord, name.head + 1).replace(/ens$/, 'en')
  const number = actNumber(scan, name.head)
  const about = number?.end ?? name.head + 1
  return about < name.endWord ? `${base} ${wordsAsName(scan, about, name.endWord)}` : base
}
