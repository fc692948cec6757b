/** Parts of the staff organisation: kontor, förvaltningar, avdelningar, enheter and the whole of it. */
import type { OfficeFact } from '../model.ts'
import { FormTable } from '../word-forms.ts'
import { baseOffice, type OfficeBase } from './office-words.ts'
import { type RegisteredSpan, registeredSpan } from './registered.ts'
import {
  type Recogniser,
  type Scan,
  compoundStart,
  known,
  normAt,
  spaceAfter,
  spanOf,
  wordsAsName,
} from './scan.ts'

/** What may stand before an indefinite "kontor" or "förvaltning" that means one of the municipality's own. */
const determiners = new Set(
  'berört berörda respektive samtliga alla varje övriga ansvarigt ansvariga aktuellt aktuella berörd ansvarig'.split(
    ' ',
  ),
)
/** Adjectives that are part of an office's name: "tekniska kontoret". */
const adjectives = new Set(['tekniska', 'sociala', 'centrala'])
/** "den offentliga förvaltningen" is no organisation of the municipality's. */
const general = new Set(
  'offentliga statliga ekonomiska löpande interna goda god allmänna kommunala regionala svenska'.split(
    ' ',
  ),
)
/** "Kommunens förvaltning" is the whole staff; "socialnämndens förvaltning" is one of them. */
const ownersOfAll = new Set(['kommunens'])
const organOwner = /nämndens$|^kommunstyrelsens$|^ks(?::s)?$/

const bases = new FormTable(baseOffice)

export const office: Recogniser = {
  kind: 'office',
  opens: (norm, vocabulary) =>
    vocabulary.offices.has(norm) ||
    vocabulary.administrations.has(norm) ||
    baseOffice(norm) !== null,
  read(scan, index): OfficeFact | null {
    return registered(scan, index) ?? written(scan, index)
  },
}

function registered(scan: Scan, index: number): OfficeFact | null {
  const { offices, administrations } = scan.vocabulary
  const found = longer(
    registeredSpan(scan, offices, index),
    registeredSpan(scan, administrations, index),
  )
  if (found === null) return null
  const { name, genitive, firstWord, endWord } = found
  const isOffice = offices.get(normAt(scan, index))?.some(({ entry }) => entry.name === name)
  const kind = isOffice === true ? 'office' : 'administration'
  return {
    kind: 'office',
    name,
    office: kind,
    genitive,
    known: true,
    ...spanOf(scan, firstWord, endWord),
  }
}

function longer(a: RegisteredSpan | null, b: RegisteredSpan | null): RegisteredSpan | null {
  if (a === null || b === null) return a ?? b
  return b.endWord > a.endWord ? b : a
}

function written(scan: Scan, index: number): OfficeFact | null {
  const base = known(scan, index, bases)
  if (base === null || isForeign(scan, index)) return null
  const before = spaceAfter(scan, index - 1) ? normAt(scan, index - 1) : ''
  if (general.has(before) && base.bare) return null
  if (!base.definite) return indefinite(scan, index, base, before)
  // "förvaltningen av kommunens fastigheter" is work, not an organisation.
  if (base.bare && base.office === 'whole' && normAt(scan, index + 1) === 'av') return null
  let firstWord = compoundStart(scan, index)
  if (base.bare && adjectives.has(before)) firstWord = index - 1
  const office = firstWord < index && base.office === 'whole' ? 'administration' : base.office
  const whole = wordsAsName(scan, firstWord, index + 1)
  const name = base.genitive ? whole.replace(/:?s$/, '') : whole
  return fact(scan, firstWord, index, name, office, base.genitive)
}

/** "kommunstyrelsens kontor", "berörda kontor", "respektive förvaltning". */
function indefinite(
  scan: Scan,
  index: number,
  base: OfficeBase,
  before: string,
): OfficeFact | null {
  if (organOwner.test(before)) {
    const office = base.office === 'whole' ? 'administration' : base.office
    const firstWord = compoundStart(scan, index - 1)
    const owner = /^ks/.test(before) ? 'kommunstyrelsens' : wordsAsName(scan, firstWord, index)
    return fact(scan, firstWord, index, `${owner} ${base.name}`, office, base.genitive)
  }
  if (ownersOfAll.has(before) && base.name === 'förvaltning') {
    return fact(scan, index - 1, index, `${before} ${base.name}`, 'whole', base.genitive)
  }
  if (!base.bare || (!determiners.has(before) && base.name !== 'förvaltningar')) return null
  const office = base.office === 'whole' ? 'administration' : base.office
  return fact(scan, index, index, base.name, office, base.genitive)
}

/** "Linköpings kommuns socialförvaltning", "Region Östergötlands …", "länsstyrelsens …". */
function isForeign(scan: Scan, index: number): boolean {
  const owner = normAt(scan, index - 1)
  if (/^(?:länsstyrelsens|regionens|statens|landstingets|universitetets)$/.test(owner)) return true
  if (normAt(scan, index - 2) === 'region') return true
  if (owner !== 'kommuns' && owner !== 'stads') return false
  const place = normAt(scan, index - 2)
  return scan.vocabulary.municipality !== null && place !== scan.vocabulary.municipality
}

function fact(
  scan: Scan,
  firstWord: number,
  head: number,
  name: string,
  office: OfficeFact['office'],
  genitive: boolean,
): OfficeFact {
  return {
    kind: 'office',
    name,
    office,
    genitive,
    known: false,
    ...spanOf(scan, firstWord, head + 1),
  }
}
