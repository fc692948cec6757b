/** Which act a name or a number means: the acts that memos cite, and those that other acts have replaced. */
import { currentStatutes, replacedStatutes } from './statute-data.ts'

export interface KnownStatute {
  number: string
  /** Definite, lower case: "kommunallagen", "lagen om offentlig upphandling". */
  name: string
  /** "KL"; null where none is in use. */
  short: string | null
  /** In force, as far as the register knows. */
  current: boolean
}

const byName = new Map<string, KnownStatute[]>()
const byNumber = new Map<string, KnownStatute>()

for (const { number, name, short, also } of currentStatutes) {
  const act: KnownStatute = { number, name, short, current: true }
  byNumber.set(number, act)
  for (const each of [name, ...also]) addName(each, act)
  if (short !== null) addName(short, act)
}
for (const { number, name, successor } of replacedStatutes) {
  const act: KnownStatute = { number, name, short: null, current: false }
  if (!byNumber.has(number)) byNumber.set(number, act)
  addName(name, act)
  // "SoL" was the old act's too.
  const short = byNumber.get(successor?.number ?? '')?.short ?? null
  if (short !== null) addName(short, act)
}

function addName(name: string, act: KnownStatute): void {
  const key = statuteKey(name)
  byName.set(key, [...(byName.get(key) ?? []), act])
}

/** A name as it is looked up: "kommunallag" and "Kommunallagen" as "kommunallagen". */
export function statuteKey(name: string): string {
  const [first = '', ...rest] = name.toLowerCase().split(' ')
  // "plan- och bygglag": the head stands last.
  if (first.endsWith('-') && /(?:lag|balk)$/u.test(rest.at(-1) ?? ''))
    return `${[first, ...rest].join(' ')}en`
  const definite = /(?:lag|balk)$/u.test(first)
    ? `${first}en`
    : first.endsWith('förordning')
      ? `${first}en`
      : first
  return [definite, ...rest].join(' ')
}

export function statuteByNumber(number: string): KnownStatute | null {
  return byNumber.get(number) ?? null
}

/**
 * All acts that bear the name. The title of an act may be cited in part or with words of the sentence after it:
 * "lagen om stöd och service", so one that begins the other is the same.
 */
export function statutesNamed(name: string): readonly KnownStatute[] {
  const key = statuteKey(name)
  const known = byName.get(key)
  if (known !== undefined) return known
  if (!isTitle(key)) return []
  return [...byName]
    .filter(([other]) => isTitle(other) && begins(other, key))
    .flatMap(([, acts]) => acts)
}

/** "lagen om …", "lagen med …": named by its title and no other word. */
export function isTitle(name: string): boolean {
  return /^(?:lag|lagen|förordning|förordningen) (?:om|med) /u.test(name)
}

function begins(one: string, other: string): boolean {
  return one.startsWith(`${other} `) || other.startsWith(`${one} `)
}

/**
 * Whether a title as cited is that of the act, as far as it goes: it may stop early, and words of the sentence may have been
 * read into it. It is not where it leaves the title and comes back: "om stöd och service för vissa" for "… till vissa …".
 */
export function citesTitle(cited: string, title: string): boolean {
  const [said, right] = [statuteKey(cited).split(' '), statuteKey(title).split(' ')]
  // "lagen om räddningstjänst" is the name of "räddningstjänstlagen" taken apart.
  const [one] = right
  if (right.length === 1 && said.length === 3 && one?.startsWith(said[2] ?? '-') === true)
    return true
  let same = 0
  while (same < said.length && said[same] === right[same]) same += 1
  if (same <= beforeTitle) return false
  const rest = right.slice(same)
  return !said.slice(same).some((word) => word.length > shortWord && rest.includes(word))
}

/** "lagen om" */
const beforeTitle = 2
/** "och", "till", "för" stand in every title. */
const shortWord = 4

/** The one act in force that the name means; null where there is none, or where nobody can tell. */
export function currentStatute(name: string): KnownStatute | null {
  const acts = (byName.get(statuteKey(name)) ?? []).filter(({ current }) => current)
  return acts.length === 1 ? (acts[0] ?? null) : null
}

/**
 * Whether the number is mistaken for that of the act in force that the name means: no older act of that name bears one from the
 * same year or later, though some other act may that is repealed.
 */
export function isMisnumbered(name: string | null, number: string | null): boolean {
  const named = name === null ? null : currentStatute(name)
  if (named === null || number === null || number === named.number) return false
  return number.slice(0, 4) >= named.number.slice(0, 4) && !byNumber.has(number)
}

/** "kommunallagen (2017:725)", "lagen (2016:1145) om offentlig upphandling". */
export function citedStatute(name: string, number: string): string {
  const [first = '', ...rest] = name.split(' ')
  return /^(?:lag(?:ens?)?|förordning(?:ens?)?)$/iu.test(first) && rest.length > 0
    ? [first, `(${number})`, ...rest].join(' ')
    : `${name} (${number})`
}
