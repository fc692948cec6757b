/** Political organs: kommunstyrelsen, kommunfullmäktige, utskott, nämnder and their presidia. */
import type { OrganFact, OrganKind } from '../model.ts'
import { FormTable } from '../word-forms.ts'
import { registeredSpan } from './registered.ts'
import {
  type Recogniser,
  type Scan,
  compoundStart,
  known,
  normAt,
  spaceAfter,
  spanOf,
  textAt,
  wordsAsName,
} from './scan.ts'

/** Organs that are no part of the municipality, and words that only look like organs. */
const foreign = new Set(
  'hyresnämnden arrendenämnden skiljenämnden valprövningsnämnden överklagandenämnden partsnämnden ansvarsnämnden'.split(
    ' ',
  ),
)
const abbreviations = new Map<string, { organ: OrganKind; name: string }>([
  ['KS', { organ: 'executive', name: 'kommunstyrelsen' }],
  ['KF', { organ: 'council', name: 'kommunfullmäktige' }],
  ['KSAU', { organ: 'committee', name: 'kommunstyrelsens arbetsutskott' }],
  ['KSPU', { organ: 'committee', name: 'kommunstyrelsens personalutskott' }],
])
const endings: readonly (readonly [RegExp, OrganKind])[] = [
  [/^(?:kommunstyrelsen|kommunstyrelse)$/, 'executive'],
  [/^(?:(?:kommun|stads)?fullmäktige)$/, 'council'],
  [/utskott(?:et|en)?$/, 'committee'],
  [/presidi(?:um|e|et|er|erna)$/, 'presidium'],
  [/nämnd(?:en|er|erna)$/, 'board'],
]
/** Adjectives that are part of a board's name: "tekniska nämnden". */
const adjectives = new Set(['tekniska', 'sociala', 'gemensamma', 'lokala'])

function baseOf(norm: string): { name: string; kind: OrganKind; genitive: boolean } | null {
  for (const genitive of [false, true]) {
    if (genitive && !norm.endsWith('s')) continue
    const name = genitive ? norm.replace(/:?s$/, '') : norm
    if (foreign.has(name)) return null
    const kind = endings.find(([pattern]) => pattern.test(name))?.[1]
    if (kind !== undefined) return { name: definite(name), kind, genitive }
  }
  return null
}

const bases = new FormTable(baseOf)

function definite(name: string): string {
  return name === 'kommunstyrelse' ? 'kommunstyrelsen' : name
}

export const organ: Recogniser = {
  kind: 'organ',
  opens: (norm, vocabulary) =>
    abbreviations.has(norm.replace(/:s$/, '').toUpperCase()) ||
    vocabulary.boards.has(norm) ||
    baseOf(norm) !== null,
  read(scan, index): OrganFact | null {
    return registered(scan, index) ?? abbreviated(scan, index) ?? written(scan, index)
  },
}

function registered(scan: Scan, index: number): OrganFact | null {
  const found = registeredSpan(scan, scan.vocabulary.boards, index)
  if (found === null) return null
  const after = ownUnit(scan, found.endWord - 1, found.genitive)
  if (after !== null) return after
  const { name, genitive, firstWord, endWord } = found
  return { kind: 'organ', organ: 'board', name, genitive, ...spanOf(scan, firstWord, endWord) }
}

/** "KS" stands for the organ, not for the register's letters of a diarienummer; "KS:s arbetsutskott", "KS AU". */
function abbreviated(scan: Scan, index: number): OrganFact | null {
  const written = textAt(scan, index)
  const genitive = written.endsWith(':s')
  const organ = abbreviations.get(genitive ? written.slice(0, -2) : written)
  if (organ === undefined) return null
  const next = normAt(scan, index + 1)
  const near = spaceAfter(scan, index)
  if (near && /^\d+[/:-]\d+$/.test(next)) return null
  const committee = next === 'au' ? 'arbetsutskott' : next
  if (near && organ.organ === 'executive' && baseOf(committee)?.kind === 'committee') {
    const name = `kommunstyrelsens ${committee}`
    return {
      kind: 'organ',
      organ: 'committee',
      name,
      genitive: false,
      ...spanOf(scan, index, index + 2),
    }
  }
  return { kind: 'organ', ...organ, genitive, ...spanOf(scan, index, index + 1) }
}

function written(scan: Scan, index: number): OrganFact | null {
  const base = known(scan, index, bases)
  if (base === null) return null
  const unit = ownUnit(scan, index, base.genitive)
  if (unit !== null) return unit
  let firstWord = base.kind === 'board' ? compoundStart(scan, index) : index
  let endWord = index + 1
  let { name } = base
  // Whose board of directors "styrelsens presidium" means is not for us to say.
  if (
    base.kind === 'presidium' &&
    normAt(scan, index - 1).endsWith('styrelsens') &&
    spaceAfter(scan, index - 1)
  ) {
    firstWord = index - 1
    name = `${normAt(scan, index - 1)} ${name}`
  }
  if (base.kind === 'board') {
    if (
      firstWord === index &&
      adjectives.has(normAt(scan, index - 1)) &&
      spaceAfter(scan, index - 1)
    ) {
      firstWord -= 1
    }
    endWord = fieldEnd(scan, index)
    name = nameOf(scan, firstWord, index, endWord, base.name)
  }
  return {
    kind: 'organ',
    organ: base.kind,
    name,
    genitive: base.genitive,
    ...spanOf(scan, firstWord, endWord),
  }
}

/** An organ of an organ: "kommunstyrelsens personalutskott", "socialnämndens presidium", "berörda nämnders presidier". */
function ownUnit(scan: Scan, index: number, genitive: boolean): OrganFact | null {
  if (!genitive || !spaceAfter(scan, index)) return null
  const unit = known(scan, index + 1, bases)
  if (unit === null || (unit.kind !== 'committee' && unit.kind !== 'presidium')) return null
  const firstWord = compoundStart(scan, index)
  const owner = wordsAsName(scan, firstWord, index + 1)
  return {
    kind: 'organ',
    organ: unit.kind,
    name: `${owner} ${unit.name}`,
    genitive: unit.genitive,
    ...spanOf(scan, firstWord, index + 2),
  }
}

/** First words after "nämnden för" that are no field of work. */
const notFields = new Set(
  'att beslut kännedom yttrande behandling godkännande ställningstagande information vidare den det de en ett sin sitt sina'.split(
    ' ',
  ),
)

/** Past "för kultur och fritid"; right after the head where no field of work is named. */
function fieldEnd(scan: Scan, index: number): number {
  const none = index + 1
  if (!/^nämndens?$/.test(normAt(scan, index)) || normAt(scan, index + 1) !== 'för') return none
  if (!spaceAfter(scan, index) || !spaceAfter(scan, index + 1)) return none
  const first = index + 2
  if (normAt(scan, first) === '' || notFields.has(normAt(scan, first))) return none
  for (let at = first; at < first + 4; at += 1) {
    const joined =
      normAt(scan, at + 1) === 'och' && spaceAfter(scan, at) && spaceAfter(scan, at + 1)
    if (joined && normAt(scan, at + 2) !== '') return at + 3
    const gap = scan.text.slice(scan.words[at]?.end, scan.words[at + 1]?.start)
    if (/^\s&\s$/.test(gap)) return at + 2
    if (gap !== ', ') break
  }
  const capital = textAt(scan, first)
  return capital !== capital.toLowerCase() ? first + 1 : none
}

/** In the nominative: the words before the head, its base form, the field of work. */
function nameOf(
  scan: Scan,
  firstWord: number,
  head: number,
  endWord: number,
  base: string,
): string {
  const whole = wordsAsName(scan, firstWord, endWord)
  const before = wordsAsName(scan, firstWord, head + 1).length - normAt(scan, head).length
  return whole.slice(0, before) + base + whole.slice(before + normAt(scan, head).length)
}

/** Whether a word is, by itself, a form of an organ's name. */
export function organWord(norm: string): boolean {
  return baseOf(norm) !== null
}
