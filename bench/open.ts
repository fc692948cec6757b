/**
 * What reading a file costs, beside the floor (unzip plus saxes over the same parts) and mammoth's raw text.
 *
 *     node scripts/run.mjs bench/open.ts FILE…
 */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import mammoth from 'mammoth'
import { SaxesParser } from 'saxes'
import { Bench } from 'tinybench'
import { openDocx } from '../src/docx/open.ts'

for (const path of process.argv.slice(2)) {
  const buffer = readFileSync(path)
  const bytes = new Uint8Array(buffer)
  const read = partsRead(bytes)
  const bench = new Bench({ time: 1500, warmupTime: 500 })
  bench
    .add('floor: unzip + saxes', () => floor(bytes, read))
    .add('openDocx', () => openDocx(bytes))
    .add('mammoth.extractRawText', () => mammoth.extractRawText({ buffer }))
  await bench.run()
  const median = bench.tasks.map(({ name, result }) => ({
    name,
    ms: 'latency' in result ? result.latency.p50 : Number.NaN,
  }))
  const base = median[0]?.ms ?? Number.NaN
  console.log(`${basename(path)}, ${read.size} parts`)
  console.table(
    Object.fromEntries(
      median.map(({ name, ms }) => [
        name,
        { ms: ms.toFixed(2), 'times floor': (ms / base).toFixed(2) },
      ]),
    ),
  )
}

/** The parts that openDocx unpacks. */
function partsRead(bytes: Uint8Array): Set<string> {
  const { entries, read, parts } = openDocx(bytes)
  const inherent = /(?:\.rels|styles\d*\.xml|numbering\d*\.xml)$/
  const names = new Set([...parts.values()].map(({ entry }) => entry))
  for (const { name } of entries) {
    if (inherent.test(name) && !/(?:header|footer|notes|glossary)/.test(name) && read(name)) {
      names.add(name)
    }
  }
  return names
}

function floor(bytes: Uint8Array, names: ReadonlySet<string>): number {
  const files = unzipSync(bytes, { filter: ({ name }) => names.has(name) })
  let length = 0
  for (const content of Object.values(files)) {
    const parser = new SaxesParser({ xmlns: false })
    parser.on('text', (text) => (length += text.length))
    parser.write(strFromU8(content)).close()
  }
  return length
}
