/** The words for offices, and those that only look like them. */
import type { OfficeFact } from '../model.ts'

export interface OfficeBase {
  /** Nominative: "samhällsbyggnadskontoret", "kontor". */
  name: string
  office: OfficeFact['office']
  genitive: boolean
  definite: boolean
  /** Not a compound: "kontoret", "förvaltningen". */
  bare: boolean
}

/** Work, not organisations: "fastighetsförvaltningen"; and other authorities'. Part before "förvaltning". */
const activities = new Set(
  (
    'fastighets kapital stats rätts medels förmögenhets donations egen skogs avtals system objekts it mark hyres natur ' +
    'vilt vatten själv egendoms finans läns informations dokument dokumenthanterings arkiv tillgångs skuld portfölj fond ' +
    'stiftelse pensions likviditets domstols central region landstings tull skatte produkt ärende drift lokal bostads ' +
    'data databas register nyckel licens applikations konto användar avfalls jord park väg bro gatu bolags ägar o van'
  ).split(' '),
)
/** Part before "kontor". */
const premises = new Set(
  'bank advokat post försäkrings hem hemma huvud bostads mäklar rese landskaps'.split(' '),
)
/** Nouns in -het that end like "enheten": lägenheten, angelägenheten, erfarenheten, öppenheten … */
const notUnits =
  /(?:gen|faren|veten|given|lägsen|öppen|sluten|vuxen|varen|vaken|tvungen|belägen|bunden|hemligen|skicken|ledsen)het/

const whole = new Set([
  'förvaltningen',
  'tjänstepersonerna',
  'tjänstemännen',
  'tjänstemannaorganisationen',
  'tjänstepersonsorganisationen',
  'förvaltningsorganisationen',
])

/** What part of the staff organisation a word names; null for every other word. */
export function baseOffice(norm: string): OfficeBase | null {
  const nominative = direct(norm, false)
  if (nominative !== null) return nominative
  return norm.endsWith('s') ? direct(norm.replace(/:?s$/, ''), true) : null
}

const pattern = /^(.*?)-?(kontor|förvaltning|avdelning|enhet|kansli)(et|en|er|erna|ar|arna)?$/

function direct(name: string, genitive: boolean): OfficeBase | null {
  if (whole.has(name)) return { name, office: 'whole', genitive, definite: true, bare: true }
  const match = pattern.exec(name)
  if (match === null) return null
  const [, before = '', head = '', ending = ''] = match
  if (!endingFits(head, ending)) return null
  if (head === 'förvaltning' && activities.has(before)) return null
  if (head === 'kontor' && premises.has(before)) return null
  if (head === 'enhet' && (before === '' ? ending !== 'en' : notUnits.test(name))) return null
  const bare = before === ''
  if ((head === 'avdelning' || head === 'kansli') && ending === '') return null
  return {
    name,
    office: kindOf(head),
    genitive,
    definite: /^(?:et|en|erna|arna)$/.test(ending),
    bare,
  }
}

function endingFits(head: string, ending: string): boolean {
  if (ending === '') return true
  if (head === 'kontor') return ending === 'et' || ending === 'en'
  if (head === 'kansli') return ending === 'et'
  if (head === 'enhet') return ending === 'en' || ending === 'er' || ending === 'erna'
  return ending === 'en' || ending === 'ar' || ending === 'arna'
}

function kindOf(head: string): OfficeFact['office'] {
  if (head === 'kontor') return 'office'
  return head === 'förvaltning' ? 'administration' : 'unit'
}
