/** Names of persons, strictly in running text and loosely on a line of their own. */
import type { Fact, PersonFact, Word } from '../model.ts'
import { FormTable } from '../word-forms.ts'
import { readWords } from '../words.ts'
import { baseOffice } from './office-words.ts'
import { organWord } from './organ.ts'
import { isFirstName } from './first-names.ts'
import { type Scan, gapAfter, isCapital, normAt, spaceAfter, spanOf } from './scan.ts'
import { titleForm } from './title-words.ts'

const particles = new Set('von af av de van der den la le el al da dos du ibn bin'.split(' '))
const nameWord = /^\p{Lu}[\p{Ll}\p{M}’']+(?:\p{Lu}\p{Ll}+)?(?:-\p{Lu}[\p{Ll}\p{M}’']+)*$/u
const upperName = /^\p{Lu}[\p{Lu}\p{M}]+(?:-\p{Lu}+)*$/u
/** Places, organisations, papers: capitalised beside a first name too ("Maria Församling", "Victoria Park"). */
const notNames =
  /(?:kommuns?|kommunens?|regionen|nämndens?|kontoret|förvaltningen|styrelsen|fullmäktige|utskottet|bolagets?|lagen|balken|projektet|budget|programmet|policy|strategi|instruktion|reglemente|församling|kyrka|kyrkan|skola|skolan|gymnasiet|gata|gatan|vägen|torg|torget|hamnen|sjukhus|stiftelse|stiftelsen|fonden|förening|centrum|universitet)$|^(?:stad|stads|region|län|läns|plan|planen|program|datum|bilaga|beslut|ärende|sida|dnr|ab|park|hamn|väg|hus|huset|arena|center|fond|plats)$/

/** Finds the persons of a text: a known first name, or a title right beside two capitalised words. */
export function readPersons(scan: Scan, facts: readonly Fact[]): readonly PersonFact[] {
  const first = scan.words.findIndex((_, index) => mayBegin(scan, index))
  return first === -1 ? noPersons : personsFrom(scan, facts, first)
}

const noPersons: readonly PersonFact[] = []

/** A lone capitalised word is no name, and most are alone. */
function mayBegin(scan: Scan, index: number): boolean {
  if (!isCapital(scan, index)) return false
  return isCapital(scan, index + 1) || particles.has(normAt(scan, index + 1))
}

function personsFrom(scan: Scan, facts: readonly Fact[], first: number): readonly PersonFact[] {
  let other: OtherFacts | null = null
  const persons: PersonFact[] = []
  for (let index = first; index < scan.words.length; index += 1) {
    if (!mayBegin(scan, index) || !isNameAt(scan, index)) continue
    other ??= otherFacts(facts)
    if (other.taken.has(index)) continue
    const endWord = nameEnd(scan, index, other.taken)
    if (endWord - index < 2) continue
    if (isFirstName(normAt(scan, index)) || isTitled(scan, other, index, endWord)) {
      const span = spanOf(scan, index, endWord)
      persons.push({ kind: 'person', name: written(scan.text, span), ...span })
      index = endWord - 1
    }
  }
  return persons
}

interface OtherFacts {
  /** Words that they have; a name may stand in a case number or the title of an act. */
  taken: ReadonlySet<number>
  /** Words right after a title, and those that a title begins with. */
  afterTitle: ReadonlySet<number>
  titles: ReadonlySet<number>
}

function otherFacts(facts: readonly Fact[]): OtherFacts {
  const taken = new Set<number>()
  for (const { kind, firstWord, endWord } of facts) {
    if (kind === 'case-number' || kind === 'statute') continue
    for (let at = firstWord; at < endWord; at += 1) taken.add(at)
  }
  const titles = facts.filter((fact) => fact.kind === 'title')
  return {
    taken,
    afterTitle: new Set(titles.map((fact) => fact.endWord)),
    titles: new Set(titles.map((fact) => fact.firstWord)),
  }
}

/** "ekonomidirektör Sven Berg", "Sven Berg, ekonomidirektör", "Sven Berg, som är vd": a title says that capitals are a name. */
function isTitled(
  scan: Scan,
  { afterTitle, titles }: OtherFacts,
  firstWord: number,
  endWord: number,
): boolean {
  if (afterTitle.has(firstWord) && spaceAfter(scan, firstWord - 1)) return true
  const told = normAt(scan, endWord) === 'som' && normAt(scan, endWord + 1) === 'är'
  return titles.has(told ? endWord + 2 : endWord) && /^,? $/.test(gapAfter(scan, endWord - 1))
}

/** One past the last word of a name of at most four words and its particles. */
function nameEnd(scan: Scan, index: number, taken: ReadonlySet<number>): number {
  let end = index + 1
  let names = 1
  while (names < 4) {
    const joined =
      spaceAfter(scan, end - 1) || (isInitialAt(scan, end - 1) && gapAfter(scan, end - 1) === '. ')
    if (!joined || taken.has(end)) break
    const initial = isInitialAt(scan, end) && /^\.? $/.test(gapAfter(scan, end))
    const isParticle = particles.has(normAt(scan, end)) && spaceAfter(scan, end)
    if (isParticle && isNameAt(scan, end + 1) && !taken.has(end + 1)) {
      end += 2
    } else if (initial || isNameAt(scan, end)) {
      end += 1
    } else {
      break
    }
    names += 1
  }
  return end
}

const nameForms = new FormTable((_, text) => isNameWord(text.normalize('NFC')))
const initialForms = new FormTable((_, text) => /^\p{Lu}$/u.test(text))

function isNameAt({ words }: Scan, index: number): boolean {
  const word = words[index]
  return word !== undefined && nameForms.of(word.form)
}

function isInitialAt({ words }: Scan, index: number): boolean {
  const word = words[index]
  return word !== undefined && initialForms.of(word.form)
}

function isNameWord(text: string): boolean {
  if (!nameWord.test(text)) return false
  const norm = text.toLowerCase()
  return (
    !notNames.test(norm) &&
    titleForm(norm) === null &&
    baseOffice(norm) === null &&
    !organWord(norm)
  )
}

function written(text: string, { start, end }: { start: number; end: number }): string {
  return text.slice(start, end)
}

/**
 * The name that makes up a whole line or column of a signature: two to five capitalised words, also in capitals and
 * with initials, without digits, titles, organs or offices. Null where the line says anything else.
 */
export function readName(line: string): { name: string; start: number; end: number } | null {
  if (line.length > 60 || /[\d§%:;@/[\]«»]/.test(line)) return null
  const words = readWords(line)
  if (words.length < 2 || words.length > 5) return null
  const first = words[0]
  const last = words.at(-1)
  if (first === undefined || last === undefined) return null
  const rest = line.slice(0, first.start) + line.slice(last.end)
  if (!/^[\s_.…–-]*$/.test(rest) || !gapsAreNames(line, words)) return null
  const named = words.filter((word) =>
    isLineName(line.slice(word.start, word.end).normalize('NFC')),
  )
  const others = words.filter((word) => !named.includes(word))
  const small = others.every(
    (word) => particles.has(word.norm) || /^\p{Lu}$/u.test(line.slice(word.start, word.end)),
  )
  if (!small || named.length < 2 || others.includes(last)) return null
  return { name: line.slice(first.start, last.end), start: first.start, end: last.end }
}

function gapsAreNames(line: string, words: readonly Word[]): boolean {
  return words.every((word, index) => {
    const next = words[index + 1]
    return next === undefined || /^\.?[ \u00a0]$/.test(line.slice(word.end, next.start))
  })
}

function isLineName(text: string): boolean {
  if (upperName.test(text) && text.length > 2) {
    const norm = text.toLowerCase()
    return (
      !notNames.test(norm) &&
      titleForm(norm) === null &&
      baseOffice(norm) === null &&
      !organWord(norm)
    )
  }
  return isNameWord(text)
}
