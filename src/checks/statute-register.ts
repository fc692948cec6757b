/** Repealed acts by number and, where the name was theirs alone, by name. Built by `scripts/build-statutes.ts`. */
import { repealedActs, replacedStatutes } from './statute-data.ts'

export interface RepealedStatute {
  number: string
  /** Base form: "kommunallagen"; null where only the register knows the act. */
  name: string | null
  /** Null where nothing replaced it, or where nobody has said what did. */
  successor: { number: string; name: string } | null
  /** When it was no longer in force: yyyy-mm-dd. */
  inForce: string | null
  /** Whether the date is sure, and the day that the successor came. */
  dateTold: boolean
}

const replaced = new Map<string, RepealedStatute>(
  replacedStatutes.map((entry) => [entry.number, entry]),
)
const byNameAlone = new Map<string, RepealedStatute>(
  replacedStatutes.flatMap((entry) => (entry.nameAlone ? [[entry.name.toLowerCase(), entry]] : [])),
)

/** @param number "1991:900". @param name As cited, base form; asked for only where no number is given. */
export function repealedStatute(
  number: string | null,
  name: string | null,
): RepealedStatute | null {
  if (number === null) return byNameAlone.get(name?.toLowerCase() ?? '') ?? null
  const known = replaced.get(number)
  if (known !== undefined) return known
  const [year = 0, running = 0] = number.split(':').map(Number)
  const isRepealed =
    number === `${year}:${running}` && (repealedActs.get(year)?.has(running) ?? false)
  return isRepealed ? { number, name, successor: null, inForce: null, dateTold: false } : null
}
