/** Names of document types, as they stand alone in a head: "TJÄNSTESKRIVELSE 1 (2)". */
import type { Word } from './model.ts'
import { FormTable } from './word-forms.ts'

/** A memo from the administration with a proposal. */
export const memoWords = [
  'tjänsteskrivelse',
  'tjänsteutlåtande',
  'tjänsteyttrande',
  'tjänstemannaskrivelse',
  'tjänstemannautlåtande',
  'tjänstemannayttrande',
  'tjänstepersonsskrivelse',
  'beslutsskrivelse',
  'ärendeskrivelse',
]
/** Papers that are a memo when they go from the administration to an organ. */
export const paperWords = [
  'skrivelse',
  'missiv',
  'yttrande',
  'rapport',
  'remissvar',
  'svarsskrivelse',
  'informationsskrivelse',
  'följebrev',
  'pm',
  'promemoria',
]
export const delegationWords = [
  'delegationsbeslut',
  'delegeringsbeslut',
  'delegatbeslut',
  'beslut på delegation',
  'beslut enligt delegation',
  'beslut fattat på delegation',
  'beslut fattat med stöd av delegation',
  'beslut enligt delegationsordning',
  'beslut enligt delegationsordningen',
  'beslut med stöd av delegation',
  'delegationsprotokoll',
  'tjänstemannabeslut',
  'tjänstepersonsbeslut',
  'ordförandebeslut',
  'direktörsbeslut',
  'kommundirektörsbeslut',
  'beslut av kommundirektören',
  'kommundirektörens beslut',
  'vidaredelegation',
  'vidaredelegationsbeslut',
  'beslut om vidaredelegation',
  'vidaredelegering',
]
export const employmentWords = [
  'anställningsbeslut',
  'anställnings- och villkorsbeslut',
  'anställnings- och lönebeslut',
  'beslut om anställning',
  'beslut i anställningsärende',
  'anställningsärende',
  'beslut i personalärende',
  'personalärende',
  'beslut om vikariat',
  'beslut om uppsägning',
  'beslut om avsked',
  'beslut om entledigande',
  'beslut om visstidsanställning',
  'beslut om tillsvidareanställning',
  'beslut om avslut av anställning',
  'beslut om avslutad anställning',
  'beslut om att anställning upphör',
  'överenskommelse om avslut av anställning',
  'förordnande',
  'beslut om förordnande',
  'beslut om lön',
  'beslut om lönesättning',
  'beslut om anställningsvillkor',
  'villkorsbeslut',
  'lönebeslut',
]
const minutesWords = [
  'protokoll',
  'sammanträdesprotokoll',
  'protokollsutdrag',
  'utdrag ur protokoll',
  'utdrag ur sammanträdesprotokoll',
  'beslutsprotokoll',
  'mötesprotokoll',
  'justerat protokoll',
]

const all = new Set([
  ...memoWords,
  ...paperWords,
  ...delegationWords,
  ...employmentWords,
  ...minutesWords,
])
const firstWords = [...new Set([...all].map((name) => name.split(' ')[0] ?? name))]
const beginsOne = new FormTable((norm) => firstWords.some((first) => norm.startsWith(first)))

/** Whether a text that begins with the word may be one of the names: most are told apart so. */
export function beginsTypeWord(word: Word | undefined): boolean {
  return word !== undefined && beginsOne.of(word.form)
}

/** Lower case, without page number, date and stops: what a type word is compared by. */
export function plainTypeWord(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\u00ad/g, '')
    .replace(/(?:sida?n?\s*)?\d+\s*(?:\(\d+\)|av \d+)\s*$/, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/[.:]+$/, '')
    .trim()
}

export function isTypeWord(text: string): boolean {
  return isTypeLine(plainTypeWord(text))
}

/** @param line As `plainTypeWord` gives it. */
export function isTypeLine(line: string): boolean {
  return all.has(line)
}

/** What may follow a type word in the same line: nothing, a number, a date, what it is about, whose minutes they are. */
const following =
  /^(?:$|[\s\u00a0]*(?:[:–—-]|\(|\d|nr\b|nummer\b|gällande\b|angående\b|avseende\b|om\b|för\b|från\b|fört\b|till\b|över\b|och (?:lön|villkor)|[\p{L}-]*(?:styrelsen|nämnden|fullmäktige|utskott)))/iu

/** Whose minutes they are: "Kommunstyrelsens arbetsutskotts protokoll". */
const owner =
  /^(?:[\p{L}-]+ (?:och )?){0,3}[\p{L}-]*(?:styrelsens?|nämndens?|fullmäktiges?|utskott(?:et)?s|presidiets|beredningens) (?=\p{L}*protokoll)/u

/** The same for minutes, which may be called somebody's. */
export function isMinutesLine(line: string): boolean {
  return startsWithTypeWord(line.replace(owner, ''), minutesWords)
}

/**
 * A line of the head that is one of the words, or begins with it: "Delegationsbeslut nr 12", "Tjänsteskrivelse 1 (2)".
 * @param line As `plainTypeWord` gives it.
 */
export function startsWithTypeWord(line: string, words: readonly string[]): boolean {
  if (line.length > 120) return false
  return words.some((word) => line.startsWith(word) && following.test(line.slice(word.length)))
}
