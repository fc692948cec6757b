/**
 * Builds `packs/data/statutes.json`, the register that `check: statute` reads, from the two tables beside it:
 * `statutes-replaced.csv`, curated by hand (which act replaced which, and when), and `statutes-repealed.csv`, taken from the
 * statute register (which acts are repealed). The register says that an act is repealed, never what replaced it.
 */
import { readFileSync, writeFileSync } from 'node:fs'

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

function emptyAsNull(cell: string | undefined): string | null {
  return cell === undefined || cell === '' ? null : cell
}

const replaced = readTable('statutes-replaced.csv').map(
  ([number, name, newNumber, newName, inForce, , nameAlone]) => ({
    number,
    name: emptyAsNull(name),
    successor: newNumber === '' ? null : { number: newNumber, name: newName },
    inForce,
    nameAlone: nameAlone === 'yes',
  }),
)

/** Running numbers by year: "1991": "900 1128 …". */
const repealed: Record<string, string> = {}
for (const [number = ''] of readTable('statutes-repealed.csv')) {
  const [year = '', running = ''] = number.split(':')
  repealed[year] = repealed[year] === undefined ? running : `${repealed[year]} ${running}`
}

writeFileSync(`${folder}/statutes.json`, `${JSON.stringify({ replaced, repealed })}\n`)
