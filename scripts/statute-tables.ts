/**
 * What the register of acts holds: `packs/data/statutes.json`, which the checks read, written as `src/checks/packed-acts.ts`
 * reads it since the pane loads it, and `statute-titles.json`, the titles of repealed acts, too many for the pane and shown by
 * the command line. It is made of the tables beside them:
 *
 * - `statutes-replaced.csv`, curated by hand: which act replaced which, and when. `date_told: no` where no source has the
 *   date, or where it is that of an act in between: it then only tells what is older, and is told nobody.
 * - `statutes-repealed.csv`, taken from the statute register: which acts are repealed, and by which. It says that an act is
 *   repealed, never what replaced it.
 * - `statutes-current.csv`: the acts that memos cite, with the names and short forms in use. `source`: `register` where the
 *   statute register has the title, `domain` where the product's own description has it, `text` where published texts
 *   cite it so, `known` where nothing was at hand to look it up in.
 */
import { readFileSync } from 'node:fs'
import { joinCells, packActs } from '../src/checks/packed-acts.ts'

const folder = 'packs/data'

function readTable(name: string): string[][] {
  const lines = readFileSync(`${folder}/${name}`, 'utf8').trimEnd().split('\n')
  return lines.slice(1).map(readCells)
}

/** Cells of one line; a cell in quotation marks may hold commas. */
function readCells(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^",]*))/g)].map(
    (cell) => cell[1] ?? cell[2] ?? '',
  )
}

/** Both files' content. */
export function statuteRegister(): { register: object; titles: Readonly<Record<string, string>> } {
  const current = readTable('statutes-current.csv').map((cells) => cells.slice(0, 4))
  const currentNames = new Map(current.map(([number, name]) => [number, name]))

  /** A name that stands in the register already is not said again: the successor's by its number, the act's own by the successor's. */
  const replaced = readTable('statutes-replaced.csv').map(
    ([number, name, newNumber = '', newName, inForce, dateTold, nameAlone]) => [
      number,
      name === newName ? '' : name,
      newNumber,
      currentNames.get(newNumber) === newName ? '' : newName,
      inForce,
      nameAlone === 'yes' ? '1' : '',
      dateTold === 'yes' ? '1' : '',
    ],
  )

  const repealed = new Map<number, number[]>()
  const curated = new Set(replaced.map(([number]) => number))
  const titles: Record<string, string> = {}
  for (const [number = '', , title = ''] of readTable('statutes-repealed.csv')) {
    if (!curated.has(number)) titles[number] = title
    const [year = 0, running = 0] = number.split(':').map(Number)
    repealed.set(year, [...(repealed.get(year) ?? []), running])
  }

  const register = {
    current: current.map(joinCells),
    replaced: replaced.map(joinCells),
    repealed: packActs(repealed),
  }
  return { register, titles }
}
