/** Who an assignment goes to, and what kind of addressee that is. */
import type { Settings } from '../settings/schema.ts'
import {
  chains,
  companyNouns,
  determiners,
  electedNouns,
  officeNouns,
  officialNouns,
} from './assignment-words.ts'
import type { Stretch } from './clauses.ts'
import type { AddresseeKind, Assignment, Fact, MemoParagraph, TitleFact } from './model.ts'
import { within } from './within.ts'

export type Addressee = Assignment['addressee']

type Carrier = Extract<Fact, { kind: 'organ' | 'office' | 'title' | 'company' | 'person' }>

interface Party extends Stretch {
  kind: AddresseeKind
  name: string
}

/** Addressees in a stretch; one for each kind, and for each förvaltning of another nämnd its own. */
export function readAddressees(
  paragraph: MemoParagraph,
  stretch: Stretch,
  settings: Settings,
): Addressee[] {
  const parties = partiesIn(paragraph, stretch, settings)
  if (parties.length === 0) return unknownAddressee(paragraph, stretch)
  const first = parties[0]
  const last = parties.at(-1)
  if (first === undefined || last === undefined) return []
  const whole = { start: first.start, end: last.end }
  const staff = parties.filter(({ kind }) => kind === 'office' || kind === 'official')
  const others = parties.filter(({ kind }) => kind !== 'office' && kind !== 'official')
  const addressees = others.map((party) => addresseeAt(paragraph, party, party.kind, party.name))
  if (staff.length > 0) {
    // Where all of them are staff, or the director is among them, the whole list is what to replace.
    const joined =
      staff.length === parties.length || others.every(({ kind }) => kind === 'director')
    const [one] = staff
    const end = staff.at(-1)?.end ?? whole.end
    const span = joined ? whole : { start: one?.start ?? whole.start, end }
    const name = staff.map((party) => party.name).join(', ')
    addressees.push(addresseeAt(paragraph, span, one?.kind ?? 'office', name))
  }
  return addressees
}

function addresseeAt(
  paragraph: MemoParagraph,
  { start, end }: Stretch,
  kind: AddresseeKind,
  name: string,
): Addressee {
  const text = paragraph.text.slice(start, end)
  return { kind, span: { paragraph: paragraph.id, start, end }, text, name }
}

function partiesIn(paragraph: MemoParagraph, stretch: Stretch, settings: Settings): Party[] {
  const { text } = paragraph
  const facts = within(paragraph.facts.facts, stretch).filter(
    (fact): fact is Carrier =>
      isCarrier(fact) && !chains.has(paragraph.facts.words[fact.firstWord - 1]?.norm ?? ''),
  )
  const parties: Party[] = []
  for (let index = 0; index < facts.length; index += 1) {
    const fact = facts[index]
    if (fact === undefined) continue
    const group = [fact]
    while (isOneParty(text, group, facts[index + 1])) {
      const next = facts[index + 1]
      if (next !== undefined) group.push(next)
      index += 1
    }
    const party = partyOf(text, group, settings)
    const previous = parties.at(-1)
    // After "och", a comma or nothing the list goes on; "för att höra nämnden" names nobody addressed.
    if (
      previous !== undefined &&
      !/^(?:,|\s|och|samt|eller|respektive|både|&|till|åt)*$/i.test(
        text.slice(previous.end, party.start),
      )
    )
      break
    parties.push(party)
  }
  return widened(paragraph, stretch, parties)
}

/** With "samtliga" in front of the first and "för plan och bygg" after the last, which belong to who they are. */
function widened(
  { facts, text }: MemoParagraph,
  stretch: Stretch,
  parties: readonly Party[],
): Party[] {
  const [first] = parties
  const last = parties.at(-1)
  if (first === undefined || last === undefined) return []
  const before = within(facts.words, { start: stretch.start, end: first.start }).at(-1)
  const start = before !== undefined && determiners.has(before.norm) ? before.start : first.start
  const rest = text.slice(last.end, stretch.end)
  const field = last.kind === 'official' || last.kind === 'office' || last.kind === 'administration'
  const end =
    field && /^[ \u00a0](?:för|vid|inom)[ \u00a0][^,;]+$/.test(rest) ? stretch.end : last.end
  return parties.map((party) => ({
    ...party,
    start: party === first ? start : party.start,
    end: party === last ? end : party.end,
  }))
}

function isCarrier(fact: Fact): boolean {
  return ['organ', 'office', 'title', 'company', 'person'].includes(fact.kind)
}

/** "kontorschefen för samhällsbyggnadskontoret", "kommunstyrelsens ordförande", "ekonomidirektören Sven Berg". */
function isOneParty(text: string, group: readonly Carrier[], next: Carrier | undefined): boolean {
  const last = group.at(-1)
  if (last === undefined || next === undefined) return false
  if (next.start < last.end) return true
  const gap = text.slice(last.end, next.start)
  if ('genitive' in last && last.genitive) return /^[\s\u00a0]+$/.test(gap)
  if (last.kind === 'title') {
    const place = next.kind === 'office' || next.kind === 'company' || next.kind === 'organ'
    return (
      (place && /^[ \u00a0](?:för|vid|på|i|inom)[ \u00a0]$/.test(gap)) ||
      (next.kind === 'person' && /^,?[ \u00a0]$/.test(gap))
    )
  }
  return last.kind === 'person' && next.kind === 'title' && /^,?[ \u00a0]$/.test(gap)
}

function partyOf(text: string, group: readonly Carrier[], settings: Settings): Party {
  const [first] = group
  const start = first?.start ?? 0
  const end = Math.max(...group.map((fact) => fact.end))
  const title = group.find((fact): fact is TitleFact => fact.kind === 'title')
  const head = title ?? group.find((fact) => fact.kind !== 'person') ?? first
  const own = { start, end, name: text.slice(start, end).toLowerCase() }
  if (head === undefined) return { ...own, kind: 'unknown' }
  const administration = administrationOf(text, group, settings)
  if (head.kind === 'title') {
    if (title !== undefined && title.role === 'director' && !title.deputy)
      return { ...own, kind: 'director', name: title.title }
    if (head.role === 'elected') return { ...own, kind: 'elected' }
    if (head.role === 'managing-director') return { ...own, kind: 'company' }
    return administration === null
      ? { ...own, kind: 'official' }
      : { ...own, kind: 'administration', name: administration }
  }
  if (head.kind === 'office' || group.some(({ kind }) => kind === 'office')) {
    return administration === null
      ? { ...own, kind: 'office' }
      : { ...own, kind: 'administration', name: administration }
  }
  if (head.kind === 'organ') return { ...own, kind: 'organ', name: head.name }
  if (head.kind === 'company') return { ...own, kind: 'company', name: head.name }
  return { ...own, kind: 'unknown' }
}

/** The förvaltning that answers to a nämnd of its own, by the register; or written out: "socialnämndens förvaltning". */
function administrationOf(
  text: string,
  group: readonly Carrier[],
  settings: Settings,
): string | null {
  const office = group.find((fact) => fact.kind === 'office')
  if (settings.administrations.length > 0) {
    // "Förvaltningarna", "samtliga förvaltningschefer": most of them answer to another.
    const [one] = group
    const several = text.slice(one?.start, group.at(-1)?.end).toLowerCase()
    if (/^förvaltnings?(?:arna|ar|cheferna|chefer)$/u.test(several)) return several
  }
  if (office === undefined) return administrationByHead(text, group, settings)
  const registered = settings.administrations.find(({ name, also }) =>
    [name, ...also].some((form) => form.toLowerCase() === office.name.toLowerCase()),
  )
  if (registered !== undefined) return registered.name
  const owner = group.find(
    (fact) => fact.kind === 'organ' && fact.organ === 'board' && fact.genitive,
  )
  return owner === undefined ? null : text.slice(owner.start, office.end).toLowerCase()
}

/** "utbildningschefen", "förvaltningschefen för kultur och fritid": the head by the name of the field. */
function administrationByHead(
  text: string,
  group: readonly Carrier[],
  settings: Settings,
): string | null {
  const title = group.find((fact): fact is TitleFact => fact.kind === 'title')
  if (title === undefined || title.plural) return null
  const after = fieldOf(text.slice(title.end, title.end + longestField))
  const own = /^(.+)(?:chef|direktör)(?:en)?$/iu.exec(text.slice(title.start, title.end))?.[1]
  const heads = /^förvaltnings$/iu.test(own ?? '')
  const named = settings.administrations.find(({ name, also }) =>
    [name, ...also].some((form) => {
      const field = fieldOf(form.replace(/förvaltningen$/iu, ''))
      if (field === form.toLowerCase()) return false
      return heads
        ? new RegExp(`^ för ${field}(?![\\p{L}-])`, 'u').test(after)
        : fieldOf(own ?? '') === field
    }),
  )
  return named?.name ?? null
}

const longestField = 60

/** "kultur- och fritids" and "kultur och fritid" are the same. */
function fieldOf(words: string): string {
  return words
    .toLowerCase()
    .replaceAll('- ', ' ')
    .replace(/(?<=\p{L}{3})s$/u, '')
}

const nouns: readonly (readonly [AddresseeKind, RegExp])[] = [
  ['elected', electedNouns],
  ['company', companyNouns],
  ['official', officialNouns],
  ['office', officeNouns],
]

/** No fact: by the noun, else unknown. */
function unknownAddressee(paragraph: MemoParagraph, stretch: Stretch): Addressee[] {
  const words = within(paragraph.facts.words, stretch)
  const first = words.find(
    ({ norm }) =>
      !['därför', 'härmed', 'även', 'också', 'att', 'samtidigt', 'vidare'].includes(norm),
  )
  const last = words.at(-1)
  if (first === undefined || last === undefined || words.length > 8) return []
  const kind =
    nouns.find(([, pattern]) => words.some(({ norm }) => pattern.test(norm)))?.[0] ?? 'unknown'
  const text = paragraph.text.slice(first.start, last.end)
  return [addresseeAt(paragraph, { start: first.start, end: last.end }, kind, text.toLowerCase())]
}
