/**
 * Builds `packs/data/statutes.json`, the register that the checks of acts read, from the tables beside it:
 * `statutes-replaced.csv`, curated by hand (which act replaced which, and when), `statutes-repealed.csv`, taken from the
 * statute register (which acts are repealed), and `statutes-current.csv`, the acts that memos cite, with the names and short
 * forms in use. The register says that an act is repealed, never what replaced it.
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

const current = readTable('statutes-current.csv').map(([number, name, short, also]) => ({
  number,
  name,
  short: emptyAsNull(short),
  also: also === undefined || also === '' ? [] : also.split(' / '),
}))

/** Running numbers by year: "1991": "900 1128 …". */
const repealed: Record<string, string> = {}
for (const [number = ''] of readTable('statutes-repealed.csv')) {
  const [year = '', running = ''] = number.split(':')
  repealed[year] = repealed[year] === undefined ? running : `${repealed[year]} ${running}`
}

writeFileSync(`${folder}/statutes.json`, `${JSON.stringify({ current, replaced, repealed })}\n`)
