/**
 * A file opened, its text taken, and a full lint (unzip, parse, one municipality's pack with those it extends), beside the
 * text of mammoth and officeparser and the floor (unzip plus saxes over the parts that are read), all on the same bytes.
 */
import '../src/cli/engine.ts'
import { strFromU8, unzipSync } from 'fflate'
import mammoth from 'mammoth'
import { SaxesParser } from 'saxes'
import { nativeUnpacking } from '../src/cli/native-unpacking.ts'
import { openDocx } from '../src/docx/open.ts'
import { lint } from '../src/lint/lint.ts'
import { numberParagraphs } from '../src/memo/numbering.ts'
import { bundledPacks } from '../src/packs/bundled.ts'
import { inTurns } from './in-turns.ts'
import { measured } from './measured.ts'
import { memoOfPages } from './memos.ts'
import { partsRead } from './parts-read.ts'
import { peer } from './peers.ts'

interface OfficeParser {
  OfficeParser: { parseOffice(bytes: Buffer): Promise<{ toText(): string | Promise<string> }> }
}

type Name =
  | 'floor: unzip + saxes'
  | 'open'
  | 'open + text'
  | 'open + lint'
  | 'mammoth text'
  | 'officeparser text'

const pack = 'norrkoping'
const targets = {
  5: { mammoth: 0.2, floor: 2.5 },
  300: { mammoth: 0.35, floor: 3 },
}
const officeParser = await peer<OfficeParser>('officeparser')

for (const pages of [5, 300] as const) {
  const bytes = memoOfPages(pages)
  const names = partsRead(bytes)
  const buffer = Buffer.from(bytes)
  const times = await inTurns<Name>(
    {
      'floor: unzip + saxes': () => floor(bytes, names),
      open: () => open(bytes),
      'open + text': () => textOf(bytes),
      'open + lint': () => lintFile(bytes),
      'mammoth text': () => mammoth.extractRawText({ buffer }),
      'officeparser text':
        officeParser === null
          ? null
          : async () => (await officeParser.OfficeParser.parseOffice(buffer)).toText(),
    },
    pages === 5 ? 16 : 30,
  )
  const time = (name: Name): number => times.get(name) ?? NaN
  console.log(
    `${pages} pages, ${bytes.length} bytes, ${names.size} parts, ${lintFile(bytes).findings.length} findings`,
  )
  console.table(
    Object.fromEntries(
      [...times].map(([name, ms]) => [
        name,
        {
          ms: ms.toFixed(2),
          '× floor': (ms / time('floor: unzip + saxes')).toFixed(2),
          '× mammoth': (ms / time('mammoth text')).toFixed(2),
        },
      ]),
    ),
  )
  const ratio = (name: Name, other: Name): number => time(name) / time(other)
  const at = `at ${pages} pages`
  measured({
    what: `file to findings, of mammoth's text extraction, ${at}`,
    value: ratio('open + lint', 'mammoth text'),
    unit: '×',
    target: { most: targets[pages].mammoth },
  })
  measured({
    what: `file to findings, of the floor (unzip and saxes), ${at}`,
    value: ratio('open + lint', 'floor: unzip + saxes'),
    unit: '×',
    target: { most: targets[pages].floor },
  })
  measured({
    what: `opening and text, of mammoth's, ${at}`,
    value: ratio('open + text', 'mammoth text'),
    unit: '×',
  })
  measured({
    what: `opening and text, of officeparser's, ${at}`,
    value: officeParser === null ? null : ratio('open + text', 'officeparser text'),
    unit: '×',
  })
}

/** As the command line does it. */
function open(bytes: Uint8Array) {
  return openDocx(bytes, {}, nativeUnpacking)
}

function textOf(bytes: Uint8Array): string {
  return numberParagraphs(open(bytes).tree)
    .map(({ text }) => text)
    .join('\n')
}

function lintFile(bytes: Uint8Array) {
  return lint(open(bytes).tree, { packs: bundledPacks, asked: [pack] })
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
