/** The municipality's own names, prepared once from its settings for the recognisers. */
import type { RegisterEntry, Settings } from '../settings/schema.ts'
import { readWords } from './words.ts'

/** A name of a register in one of its forms. */
export interface RegisteredName {
  /** The register's own name, lower case: "samhällsbyggnadskontoret"; companies keep their capitals. */
  name: string
  genitive: boolean
}

/** Names by their first word; longer names first. */
export type Register = ReadonlyMap<
  string,
  readonly { norms: readonly string[]; entry: RegisteredName }[]
>

export interface Vocabulary {
  offices: Register
  administrations: Register
  boards: Register
  companies: Register
  /** "Norrköpings": other municipalities' organs are not the own; null where the settings name none. */
  municipality: string | null
}

/** Prepares the registers of the settings. */
export function prepareVocabulary(settings: Settings): Vocabulary {
  return {
    offices: registerOf(settings.offices, true),
    administrations: registerOf(settings.administrations, true),
    boards: registerOf(settings.boards, true),
    companies: registerOf(settings.companies, false),
    municipality: settings.municipality?.split(/\s+/)[0]?.toLowerCase() ?? null,
  }
}

function registerOf(entries: readonly RegisterEntry[], lowerCase: boolean): Register {
  const register = new Map<string, { norms: readonly string[]; entry: RegisteredName }[]>()
  for (const { name, also } of entries) {
    const base = lowerCase ? name.toLowerCase() : name
    for (const variant of [name, ...also]) {
      const norms = readWords(variant).map((word) => word.norm)
      for (const form of formsOf(norms)) {
        const first = form.norms[0]
        if (first === undefined) continue
        const sameStart = register.get(first) ?? []
        sameStart.push({ norms: form.norms, entry: { name: base, genitive: form.genitive } })
        register.set(first, sameStart)
      }
    }
  }
  for (const names of register.values()) names.sort((a, b) => b.norms.length - a.norms.length)
  return register
}

/** The name, its genitive ("kontorets", "nämndens för …", "AB:s"), and where it is definite its indefinite form. */
function formsOf(norms: readonly string[]): { norms: string[]; genitive: boolean }[] {
  const last = norms.at(-1)
  const first = norms[0]
  if (last === undefined || first === undefined) return []
  const before = norms.slice(0, -1)
  const forms = [
    { norms: [...norms], genitive: false },
    { norms: [...before, last + 's'], genitive: true },
    { norms: [...before, last + ':s'], genitive: true },
  ]
  if (norms[1] === 'för') forms.push({ norms: [first + 's', ...norms.slice(1)], genitive: true })
  // "fastighetsförvaltning" is work; only the definite form is an organisation.
  if (/(?:kontoret|avdelningen|nämnden)$/.test(last)) {
    forms.push({ norms: [...before, last.slice(0, -2)], genitive: false })
  }
  return forms
}

/** The longest registered name that begins at a word, with the number of its words. */
export function findRegistered(
  register: Register,
  words: readonly { norm: string }[],
  index: number,
): { entry: RegisteredName; length: number } | null {
  const candidates = register.get(words[index]?.norm ?? '')
  if (candidates === undefined) return null
  for (const { norms, entry } of candidates) {
    if (norms.every((norm, offset) => words[index + offset]?.norm === norm)) {
      return { entry, length: norms.length }
    }
  }
  return null
}
