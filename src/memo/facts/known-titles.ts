/** Titles met often, so that what follows them is not taken for more of the title. Those of the register, and some more. */
import register from '../../../packs/data/statutes.json'

/** Old ones, and what some acts are called in short. */
const more = [
  'om särskild kollektivtrafik',
  'om allmän kameraövervakning',
  'om allmän platsmark',
  'om förvaltning av samfälligheter',
  'om gaturenhållning och skyltning',
  'om vård av unga',
  'med särskilda bestämmelser om gaturenhållning och skyltning',
]

/** Names of acts as they are cited: an act of today and what one that is gone was called, and the act in its place. */
const names = [...register.current, ...register.replaced].flatMap((line) => {
  const [, name = '', , successor = ''] = line.split('|')
  return [name, successor]
})
const titles = names.flatMap((name) => /^lagen ((?:om|med) .*)/.exec(name.toLowerCase())?.[1] ?? [])

/** Each by its words: the longest first, since some begin like others. */
export const knownTitles: readonly (readonly string[])[] = [...new Set([...titles, ...more])]
  .map((title) => title.split(/[ ]|(?<=-) /))
  .toSorted((one, other) => other.length - one.length)
