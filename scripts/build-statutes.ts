/**
 * Builds `packs/data/statutes.json`, the register that the checks of acts read, from the tables beside it:
 * `statutes-replaced.csv`, curated by hand (which act replaced which, and when), `statutes-repealed.csv`, taken from the
 * statute register (which acts are repealed), and `statutes-current.csv`, the acts that memos cite, with the names and short
 * forms in use. The register says that an act is repealed, never what replaced it. It is written as
 * `src/checks/packed-acts.ts` reads it: the pane loads it, and every act has a number.
 */
import { readFileSync, writeFileSync } from 'node:fs'
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

const current = readTable('statutes-current.csv').map((cells) => cells.slice(0, 4))
const currentNames = new Map(current.map(([number, name]) => [number, name]))

/** A name that stands in the register already is not said again: the successor's by its number, the act's own by the successor's. */
const replaced = readTable('statutes-replaced.csv').map(
  ([number, name, newNumber = '', newName, inForce, , nameAlone]) => [
    number,
    name === newName ? '' : name,
    newNumber,
    currentNames.get(newNumber) === newName ? '' : newName,
    inForce,
    nameAlone === 'yes' ? '1' : '',
  ],
)

const repealed = new Map<number, number[]>()
for (const [number = ''] of readTable('statutes-repealed.csv')) {
  const [year = 0, running = 0] = number.split(':').map(Number)
  repealed.set(year, [...(repealed.get(year) ?? []), running])
}

const register = {
  current: current.map(joinCells),
  replaced: replaced.map(joinCells),
  repealed: packActs(repealed),
}
writeFileSync(`${folder}/statutes.json`, `${JSON.stringify(register)}\n`)
