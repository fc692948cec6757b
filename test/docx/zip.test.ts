import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { crc32 } from '../../src/docx/crc32.ts'
import { defaultLimits } from '../../src/docx/limits.ts'
import { openDocx } from '../../src/docx/open.ts'
import { openZip } from '../../src/docx/zip.ts'
import { numberParagraphs } from '../../src/memo/numbering.ts'
import { buildDocx, paragraph } from './build.ts'
import { END, LOCAL, RECORD, ascii, at, changed, find, join } from './zip-bytes.ts'

const PLAIN = buildDocx({ body: paragraph('Hej') })
const text = (bytes: Uint8Array): string =>
  numberParagraphs(openDocx(bytes).tree)
    .map((one) => one.text)
    .join('|')

describe('zip files as programs write them', () => {
  const files = { 'a.txt': strToU8('ett'), 'b/c.txt': strToU8('två') }

  test('entries in order, with their places', () => {
    const bytes = zipSync(files)
    const { entries } = openZip(bytes, defaultLimits)
    expect(entries.map(({ name, size, crc }) => [name, size, crc])).toEqual([
      ['a.txt', 3, crc32(strToU8('ett'))],
      ['b/c.txt', 4, crc32(strToU8('två'))],
    ])
    expect(entries.map(({ headerStart }) => headerStart)).toEqual(find(bytes, LOCAL))
    expect(entries.map(({ record }) => record.byteOffset)).toEqual(find(bytes, RECORD))
    for (const { start, end, headerStart, headerLength, compressedSize } of entries) {
      expect([start, end]).toEqual([headerStart + headerLength, start + compressedSize])
    }
  })

  test.each<[string, Uint8Array]>([
    ['as it is', PLAIN],
    ['stored, not deflated', storedCopy()],
    ['bytes before it', join(ascii('MZ junk PK '), PLAIN)],
    ['bytes after it', join(PLAIN, ascii('\r\n\r\n'), new Uint8Array(70_000))],
    ['inside a larger buffer', join(new Uint8Array(7), PLAIN).subarray(7)],
    ['a comment', withComment('PK\x05\x06 a comment')],
    ['sizes in a data descriptor only', withDescriptor()],
    [
      'backslashes and other case in names',
      buildDocx({ body: paragraph('Hej'), entries: renamed() }),
    ],
  ])('%s', (_name, bytes) => {
    expect(text(bytes)).toBe('Hej')
  })

  test('zip64 sizes and offsets', () => {
    expect(text(zip64())).toBe('Hej')
  })

  test('names that lead out of the folder are only names', () => {
    const bytes = buildDocx({ body: paragraph('Hej'), entries: { '../../etc/passwd': 'x' } })
    expect(openDocx(bytes).entries.at(-1)?.name).toBe('../../etc/passwd')
  })

  test('what an entry holds is read without regard to case, and kept', () => {
    const { read } = openZip(zipSync(files), defaultLimits)
    expect(read('B\\C.TXT')).toEqual(strToU8('två'))
    expect(read('/b/c.txt')).toBe(read('b/c.txt'))
    expect(read('d.txt')).toBeNull()
  })
})

test('CRC-32 of the check value, whatever the length', () => {
  expect(crc32(ascii('123456789'))).toBe(0xcbf43926)
  expect(crc32(ascii('a'))).toBe(0xe8b7be43)
  expect(crc32(new Uint8Array(0))).toBe(0)
})

function entriesOf(bytes: Uint8Array): Record<string, Uint8Array> {
  const { entries, read } = openZip(bytes, defaultLimits)
  return Object.fromEntries(entries.map(({ name }) => [name, read(name) ?? new Uint8Array(0)]))
}

function storedCopy(): Uint8Array {
  return zipSync(entriesOf(PLAIN), { level: 0 })
}

function withComment(comment: string): Uint8Array {
  const bytes = changed(PLAIN, (view) => view.setUint16(PLAIN.length - 2, comment.length, true))
  return join(bytes, ascii(comment))
}

/** Local headers without sizes, as programs that write to a stream leave them. */
function withDescriptor(): Uint8Array {
  return changed(PLAIN, (view) => {
    for (const header of find(PLAIN, LOCAL)) {
      view.setUint16(header + 6, 8, true)
      for (const field of [14, 18, 22]) view.setUint32(header + field, 0, true)
    }
  })
}

function renamed(): Record<string, string | Uint8Array | null> {
  const files = entriesOf(PLAIN)
  return {
    'word/document.xml': null,
    'Word\\Document.XML': files['word/document.xml'] ?? null,
    '_rels/.rels': null,
    '_RELS\\.rels': files['_rels/.rels'] ?? null,
  }
}

/** The first record's sizes and offset, and the end record's, moved to zip64 fields. */
function zip64(): Uint8Array {
  const first = at(PLAIN, RECORD)
  const view = new DataView(PLAIN.buffer, PLAIN.byteOffset)
  const nameLength = view.getUint16(first + 28, true)
  const extra = new Uint8Array(28)
  const field = new DataView(extra.buffer)
  field.setUint16(0, 1, true)
  field.setUint16(2, 24, true)
  field.setUint32(4, view.getUint32(first + 24, true), true)
  field.setUint32(12, view.getUint32(first + 20, true), true)
  field.setUint32(20, view.getUint32(first + 42, true), true)
  const afterName = first + 46 + nameLength
  const record = changed(PLAIN.slice(first, afterName), (copy) => {
    copy.setUint32(20, 0xffffffff, true)
    copy.setUint32(24, 0xffffffff, true)
    copy.setUint32(42, 0xffffffff, true)
    copy.setUint16(30, extra.length, true)
  })
  const end = at(PLAIN, END)
  const rest = PLAIN.slice(afterName, end)
  const end64 = new Uint8Array(56 + 20)
  const tail = new DataView(end64.buffer)
  tail.setUint32(0, 0x06064b50, true)
  tail.setUint32(4, 44, true)
  tail.setUint32(24, view.getUint16(end + 10, true), true)
  tail.setUint32(32, view.getUint16(end + 10, true), true)
  tail.setUint32(40, record.length + extra.length + rest.length, true)
  tail.setUint32(48, first, true)
  tail.setUint32(56, 0x07064b50, true)
  tail.setUint32(64, first + record.length + extra.length + rest.length, true)
  const last = changed(PLAIN.slice(end), (copy) => {
    copy.setUint16(10, 0xffff, true)
    copy.setUint32(12, 0xffffffff, true)
    copy.setUint32(16, 0xffffffff, true)
  })
  return join(PLAIN.slice(0, first), record, extra, rest, end64, last)
}
