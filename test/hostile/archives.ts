/** Zips made to harm. */
import { strToU8, zipSync } from 'fflate'
import { buildDocx, paragraph } from '../docx/build.ts'
import { END, RECORD, ascii, at, changed, replaceAscii } from '../docx/zip-bytes.ts'
import type { HostileFile } from './model.ts'
import { deflatedMegabytes, rawZip, type RawEntry } from './raw-zip.ts'

const MEGABYTE = 1024 * 1024
const plain = buildDocx({ body: paragraph('Hej') })
const others = (main: RawEntry): RawEntry[] => [
  {
    name: '_rels/.rels',
    data: strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
  },
  main,
]
const packed = (megabytes: number, declared: number): Uint8Array =>
  rawZip(
    others({
      name: 'word/document.xml',
      data: deflatedMegabytes(megabytes),
      method: 8,
      size: declared,
      crc: 1,
    }),
  )

/** Every entry's data is the next entry's header and all that follows, as in Fifield's bomb. */
function overlapping(): Uint8Array {
  const kernel = deflatedMegabytes(64)
  const count = 250
  const entries: RawEntry[] = Array.from({ length: count }, (_, index) => ({
    name: `word/part${String(index).padStart(3, '0')}.xml`,
    data: index === count - 1 ? kernel : new Uint8Array(0),
    method: 8,
    size: 64 * MEGABYTE,
  }))
  const headerLength = 30 + (entries[0]?.name.length ?? 0)
  return rawZip(
    entries.map((entry, index) => ({
      ...entry,
      compressedSize: kernel.length + (count - 1 - index) * headerLength,
    })),
  )
}

/** Ten zips in a zip, ten levels down: ten thousand million entries for whoever opens them. */
function nested(): Uint8Array {
  let inner: Uint8Array = strToU8(' '.repeat(MEGABYTE))
  for (let level = 0; level < 10; level += 1) {
    inner = zipSync(Object.fromEntries(Array.from({ length: 10 }, (_, n) => [`${n}.zip`, inner])))
  }
  return inner
}

/** An OLE compound file with one stream of this name. */
function compound(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048)
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  bytes.set(Array.from(stream, (character) => [character.charCodeAt(0), 0]).flat(), 640)
  return bytes
}

const escapes = [
  '../../../../../../tmp/beredd-hostile.txt',
  '/tmp/beredd-hostile.txt',
  '..\\..\\..\\beredd-hostile.txt',
  'C:\\beredd-hostile.txt',
  'word/../../beredd-hostile.txt',
  'word/\0.xml',
]
const withParts = (entries: Record<string, string | Uint8Array>): Uint8Array =>
  buildDocx({ body: paragraph('Hej'), entries })
const mainRecord = (): number => at(plain, RECORD, 2)

export const archives: readonly HostileFile[] = [
  {
    name: 'a bomb of a thousand megabytes',
    make: () => packed(1024, 1024 * MEGABYTE),
    outcome: 'too-large',
  },
  {
    name: 'a bomb within the limit of a part',
    make: () => packed(60, 60 * MEGABYTE),
    outcome: 'too-large',
  },
  { name: 'a bomb that says it is small', make: () => packed(1024, 1000), outcome: 'damaged-zip' },
  {
    name: 'a small bomb that says it is small',
    make: () => packed(200, 1000),
    outcome: 'damaged-zip',
  },
  { name: 'entries that overlap', make: overlapping, outcome: 'damaged-zip' },
  {
    name: 'entries on the same bytes',
    make: () =>
      rawZip(
        Array.from({ length: 1000 }, (_, index) => ({
          name: `word/${index}.xml`,
          data: index === 0 ? deflatedMegabytes(1) : new Uint8Array(0),
          header: 0,
          method: 8,
          size: MEGABYTE,
        })),
      ),
    outcome: 'damaged-zip',
  },
  {
    name: 'zips in zips, as a part that is not read',
    make: () => withParts({ 'word/embeddings/nested.zip': nested() }),
    outcome: 'read',
  },
  {
    name: 'zips in zips, as the main part',
    make: () => withParts({ 'word/document.xml': nested() }),
    outcome: 'broken-xml',
  },
  {
    name: 'a bomb in a part that is not read',
    make: () =>
      withParts({ 'word/media/image1.bmp': new Uint8Array(100 * MEGABYTE), 'word/x.xml': '<x/>' }),
    outcome: 'read',
  },
  ...['word/styles.xml', 'word/_rels/document.xml.rels', '[Content_Types].xml'].map(
    (part): HostileFile => ({
      name: `a bomb in ${part}`,
      make: () =>
        buildDocx({
          body: paragraph('Hej'),
          styles: '',
          entries: {
            [part]: new Uint8Array(60 * MEGABYTE).fill(32),
            // Content types are read where the relationships tell nothing.
            ...(part.startsWith('[') ? { '_rels/.rels': null } : {}),
          },
        }),
      outcome: 'too-large',
    }),
  ),
  {
    name: 'sixty thousand entries',
    make: () =>
      rawZip(
        Array.from({ length: 60_000 }, (_, index) => ({
          name: `word/${index}.xml`,
          data: new Uint8Array(0),
        })),
      ),
    outcome: 'too-large',
  },
  {
    name: 'names that lead out of the folder',
    make: () => withParts(Object.fromEntries(escapes.map((name) => [name, 'x']))),
    outcome: 'read',
  },
  {
    name: 'the main part twice',
    make: () =>
      replaceAscii(
        withParts({ 'word/documenX.xml': 'x' }),
        'word/documenX.xml',
        'word/document.xml',
      ),
    outcome: 'damaged-zip',
  },
  {
    name: 'the main part twice, in another case',
    make: () => withParts({ 'WORD/Document.XML': 'x' }),
    outcome: 'damaged-zip',
  },
  {
    name: 'a part that is not read twice',
    make: () => withParts({ 'word/theme/a.xml': 'x', 'WORD/theme/A.xml': 'y' }),
    outcome: 'read',
  },
  {
    name: 'cut off in the middle',
    make: () => plain.slice(0, plain.length / 2),
    outcome: 'damaged-zip',
  },
  { name: 'cut off at the end', make: () => plain.slice(0, -1), outcome: 'damaged-zip' },
  {
    name: 'nothing but an end record',
    make: () => plain.slice(at(plain, END)),
    outcome: 'not-a-zip',
  },
  {
    name: 'a wrong checksum',
    make: () => changed(plain, (view) => view.setUint32(mainRecord() + 16, 7, true)),
    outcome: 'damaged-zip',
  },
  {
    name: 'an encrypted entry',
    make: () => changed(plain, (view) => view.setUint16(mainRecord() + 8, 1, true)),
    outcome: 'encrypted',
  },
  { name: 'a password', make: () => compound('EncryptedPackage'), outcome: 'encrypted' },
  { name: 'a .doc by another name', make: () => compound('WordDocument'), outcome: 'legacy-doc' },
  { name: 'nothing', make: () => new Uint8Array(0), outcome: 'not-a-zip' },
  {
    name: 'fifty megabytes that nearly are a zip',
    make: () => new Uint8Array(50 * MEGABYTE).fill(0x50),
    outcome: 'not-a-zip',
  },
  {
    name: 'fifty megabytes of a compound file',
    make: () => {
      const bytes = new Uint8Array(50 * MEGABYTE)
      bytes.set(compound('Workbook'))
      return bytes
    },
    outcome: 'not-a-zip',
  },
  { name: 'text', make: () => ascii('Tjänsteskrivelse'), outcome: 'not-a-zip' },
]
