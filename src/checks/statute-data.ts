/** The register of acts as the checks ask it, read from `packs/data/statutes.json`, which `scripts/build-statutes.ts` builds. */
import register from '../../packs/data/statutes.json'
import { splitCells, unpackActs } from './packed-acts.ts'

export interface CurrentStatute {
  number: string
  /** Definite, lower case: "kommunallagen", "lagen om offentlig upphandling". */
  name: string
  /** "KL"; null where none is in use. */
  short: string | null
  /** Other names in use. */
  also: readonly string[]
}

export interface ReplacedStatute {
  number: string
  name: string
  /** Null where nobody has said what replaced it. */
  successor: { number: string; name: string } | null
  /** When it was no longer in force: yyyy-mm-dd. */
  inForce: string
  /** Whether the date is sure, and the day that the successor came. */
  dateTold: boolean
  /** The name was this act's alone, so that it means the act without a number too. */
  nameAlone: boolean
}

export const currentStatutes: readonly CurrentStatute[] = register.current.map((line) => {
  const [number = '', name = '', short = '', also = ''] = splitCells(line)
  return { number, name, short: short || null, also: also === '' ? [] : also.split(' / ') }
})

const names = new Map(currentStatutes.map(({ number, name }) => [number, name]))

export const replacedStatutes: readonly ReplacedStatute[] = register.replaced.map((line) => {
  const [number = '', name = '', newNumber = '', newName = '', inForce = '', ...signs] =
    splitCells(line)
  const [alone = '', told = ''] = signs
  const successor = { number: newNumber, name: newName || (names.get(newNumber) ?? '') }
  return {
    number,
    name: name || successor.name,
    successor: newNumber === '' ? null : successor,
    inForce,
    dateTold: told !== '',
    nameAlone: alone !== '',
  }
})

/** Running numbers of the acts that are repealed, by year. */
export const repealedActs = unpackActs(register.repealed)
