/** Repealed acts by number and, where the name was theirs alone, by name. Built by `scripts/build-statutes.ts`. */
import register from '../../packs/data/statutes.json'

export interface RepealedStatute {
  number: string
  /** Base form: "kommunallagen"; null where only the register knows the act. */
  name: string | null
  /** Null where nothing replaced it, or where nobody has said what did. */
  successor: { number: string; name: string } | null
  /** When the successor came into force: yyyy-mm-dd. */
  inForce: string | null
}

const replaced = new Map<string, RepealedStatute>(
  register.replaced.map((entry) => [entry.number, entry]),
)
const byNameAlone = new Map<string, RepealedStatute>(
  register.replaced.flatMap((entry) =>
    entry.nameAlone && entry.name !== null ? [[entry.name, entry]] : [],
  ),
)
const repealedNumbers = new Map(
  Object.entries(register.repealed).map(([year, running]) => [year, ` ${running} `]),
)

/** @param number "1991:900". @param name As cited, base form; asked for only where no number is given. */
export function repealedStatute(
  number: string | null,
  name: string | null,
): RepealedStatute | null {
  if (number === null) return byNameAlone.get(name?.toLowerCase() ?? '') ?? null
  const known = replaced.get(number)
  if (known !== undefined) return known
  const [year = '', running = ''] = number.split(':')
  const isRepealed = repealedNumbers.get(year)?.includes(` ${running} `) ?? false
  return isRepealed ? { number, name, successor: null, inForce: null } : null
}
