/**
 * `npm run bench`: a full lint of a file (unzip, parse, one municipality's pack with those it extends) beside mammoth's
 * raw text and the floor (unzip plus saxes over the parts that are read), all on the same bytes in the same run.
 */
import { strFromU8, unzipSync } from 'fflate'
import mammoth from 'mammoth'
import { SaxesParser } from 'saxes'
import { Bench } from 'tinybench'
import { openDocx } from '../src/docx/open.ts'
import { lint } from '../src/lint/lint.ts'
import { bundledPacks } from '../src/packs/bundled.ts'
import { memoOfPages } from './memos.ts'
import { partsRead } from './parts-read.ts'

const pack = 'norrkoping'

for (const pages of [5, 300]) {
  const bytes = memoOfPages(pages)
  const names = partsRead(bytes)
  const buffer = Buffer.from(bytes)
  const bench = new Bench({ time: 4000, warmupTime: 2000 })
  bench
    .add('floor: unzip + saxes', () => floor(bytes, names))
    .add('open', () => openDocx(bytes))
    .add('open + lint', () => lint(openDocx(bytes).tree, { packs: bundledPacks, asked: [pack] }))
    .add('mammoth.extractRawText', () => mammoth.extractRawText({ buffer }))
  await bench.run()
  const median = new Map(
    bench.tasks.map(({ name, result }) => [name, 'latency' in result ? result.latency.p50 : NaN]),
  )
  const floorTime = median.get('floor: unzip + saxes') ?? NaN
  const mammothTime = median.get('mammoth.extractRawText') ?? NaN
  const { findings } = lint(openDocx(bytes).tree, { packs: bundledPacks, asked: [pack] })
  console.log(
    `${pages} pages, ${bytes.length} bytes, ${names.size} parts, ${findings.length} findings`,
  )
  console.table(
    Object.fromEntries(
      [...median].map(([name, ms]) => [
        name,
        {
          ms: ms.toFixed(2),
          '× floor': (ms / floorTime).toFixed(2),
          '× mammoth': (ms / mammothTime).toFixed(2),
        },
      ]),
    ),
  )
}

function floor(bytes: Uint8Array, names: ReadonlySet<string>): number {
  const files = unzipSync(bytes, { filter: ({ name }) => names.has(name) })
  let length = 0
  for (const content of Object.values(files)) {
    const parser = new SaxesParser({ xmlns: false })
    parser.on('opentag', () => (length += 1))
    parser.on('text', (text) => (length += text.length))
    parser.write(strFromU8(content)).close()
  }
  return length
}
