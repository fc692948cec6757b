import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { DocxError } from '../../src/docx/errors.ts'
import type { Limits } from '../../src/docx/limits.ts'
import type { DocxErrorCode } from '../../src/docx/model.ts'
import { openDocx } from '../../src/docx/open.ts'
import { numberParagraphs } from '../../src/memo/numbering.ts'
import { buildDocx, paragraph } from './build.ts'
import { END, RECORD, ascii, at, changed, replaceAscii } from './zip-bytes.ts'

const PLAIN = buildDocx({ body: paragraph('Hej') })
const text = (bytes: Uint8Array): string =>
  numberParagraphs(openDocx(bytes).tree)
    .map((one) => one.text)
    .join('|')

function codeOf(bytes: Uint8Array, limits: Partial<Limits> = {}): DocxErrorCode | null {
  try {
    openDocx(bytes, limits)
    return null
  } catch (error) {
    if (error instanceof DocxError) return error.code
    throw error
  }
}

describe('damaged files', () => {
  const main = (): number =>
    openDocx(PLAIN).entries.findIndex(({ name }) => name === 'word/document.xml')

  test.each<[string, Uint8Array, DocxErrorCode]>([
    ['nothing', new Uint8Array(0), 'not-a-zip'],
    ['text', ascii('Tjänsteskrivelse'), 'not-a-zip'],
    ['cut off', PLAIN.subarray(0, PLAIN.length - 30), 'damaged-zip'],
    ['no entries', zipSync({}), 'not-a-zip'],
    ['a wrong byte in the main part', flip(main()), 'damaged-zip'],
    [
      'a wrong checksum',
      changed(PLAIN, (view) => view.setUint32(at(PLAIN, RECORD, main()) + 16, 1, true)),
      'damaged-zip',
    ],
    [
      'a size too small',
      changed(PLAIN, (view) => view.setUint32(at(PLAIN, RECORD, main()) + 24, 10, true)),
      'damaged-zip',
    ],
    [
      'a size too large',
      changed(PLAIN, (view) => view.setUint32(at(PLAIN, RECORD, main()) + 24, 5000, true)),
      'damaged-zip',
    ],
    [
      'an unknown method',
      changed(PLAIN, (view) => view.setUint16(at(PLAIN, RECORD, main()) + 10, 12, true)),
      'damaged-zip',
    ],
    [
      'an entry beyond the end',
      changed(PLAIN, (view) => view.setUint32(at(PLAIN, RECORD) + 42, 1_000_000, true)),
      'damaged-zip',
    ],
    [
      'two entries on the same bytes',
      changed(PLAIN, (view) => view.setUint32(at(PLAIN, RECORD, 1) + 42, 0, true)),
      'damaged-zip',
    ],
    [
      'more entries than there are',
      changed(PLAIN, (view) => view.setUint16(at(PLAIN, END) + 10, 9, true)),
      'damaged-zip',
    ],
    [
      'encrypted entries',
      changed(PLAIN, (view) => view.setUint16(at(PLAIN, RECORD) + 8, 1, true)),
      'encrypted',
    ],
    ['a main part twice', twice(), 'damaged-zip'],
  ])('%s', (_name, bytes, code) => {
    expect(codeOf(bytes)).toBe(code)
  })

  test('a damaged part that is not read does no harm', () => {
    const bytes = buildDocx({
      body: paragraph('Hej'),
      entries: { 'word/theme/theme1.xml': 'tema '.repeat(50) },
    })
    const theme = openDocx(bytes).entries.findIndex(({ name }) => name.includes('theme'))
    const broken = changed(bytes, (view) => view.setUint32(at(bytes, RECORD, theme) + 16, 1, true))
    expect(text(broken)).toBe('Hej')
  })

  /** The first compressed byte of an entry, turned. */
  function flip(index: number): Uint8Array {
    const start = openDocx(PLAIN).entries[index]?.start ?? 0
    return changed(PLAIN, (_view, copy) => copy.set([(copy[start + 40] ?? 0) ^ 0xff], start + 40))
  }

  function twice(): Uint8Array {
    const other = buildDocx({ body: paragraph('Hej'), entries: { 'word/documenX.xml': 'x' } })
    return replaceAscii(other, 'word/documenX.xml', 'word/document.xml')
  }
})

describe('limits', () => {
  const long = buildDocx({ body: paragraph('a'.repeat(3_000_000)) })

  test.each<[string, Uint8Array, Partial<Limits>, DocxErrorCode]>([
    ['entries', PLAIN, { entries: 3 }, 'too-large'],
    ['bytes of one part', PLAIN, { entryBytes: 500 }, 'too-large'],
    ['bytes in all', PLAIN, { totalBytes: 1000 }, 'too-large'],
    ['ratio', long, {}, 'too-large'],
    ['elements', PLAIN, { elements: 4 }, 'too-large'],
    ['attributes', PLAIN, { attributes: 3 }, 'too-large'],
    ['paragraphs', buildDocx({ body: '<w:p/><w:p/>' }), { paragraphs: 1 }, 'too-large'],
    [
      'paragraphs of all parts',
      buildDocx({ body: paragraph('a'), headers: [paragraph('b')] }),
      { paragraphs: 1 },
      'too-large',
    ],
    ['text of a paragraph', PLAIN, { paragraphCharacters: 2 }, 'too-large'],
    [
      'text of a paragraph in many runs',
      buildDocx({ body: `<w:p>${'<w:r><w:t>a</w:t></w:r>'.repeat(4)}</w:p>` }),
      { paragraphCharacters: 3 },
      'too-large',
    ],
    [
      'text of all parts',
      buildDocx({ body: paragraph('aa'), headers: [paragraph('bb')] }),
      { characters: 3 },
      'too-large',
    ],
    ['depth', PLAIN, { depth: 4 }, 'too-deep'],
    [
      'depth of skipped elements',
      buildDocx({ body: `<w:tbl><w:tblPr>${nested(2000)}</w:tblPr></w:tbl>` }),
      {},
      'too-deep',
    ],
    ['depth of tables', buildDocx({ body: nested(2000, 'w:tbl') }), {}, 'too-deep'],
  ])('%s', (_name, bytes, limits, code) => {
    expect(codeOf(bytes, limits)).toBe(code)
  })

  test('a part over one megabyte that is not packed suspiciously hard is read', () => {
    expect(text(buildDocx({ body: paragraph('Hej'), entries: { x: 'a' } }))).toBe('Hej')
    expect(codeOf(long, { ratio: 2000, paragraphCharacters: 3_000_000 })).toBeNull()
  })

  test('a large part is inflated in pieces, with the same result', () => {
    let seed = 1
    const noise = Array.from({ length: 300_000 }, () => {
      seed = (seed * 48_271) % 2_147_483_647
      return String.fromCharCode(97 + (seed % 26))
    }).join('')
    const lines = noise.match(/.{1000}/g) ?? []
    const bytes = buildDocx({ body: lines.map((line) => paragraph(line)).join('') })
    expect(openDocx(bytes).entries.some(({ compressedSize }) => compressedSize > 128 * 1024)).toBe(
      true,
    )
    expect(text(bytes)).toBe(lines.join('|'))
    const main = openDocx(bytes).entries.findIndex(({ name }) => name === 'word/document.xml')
    for (const wrong of [1000, 900_000]) {
      const broken = changed(bytes, (view) =>
        view.setUint32(at(bytes, RECORD, main) + 24, wrong, true),
      )
      expect(codeOf(broken)).toBe('damaged-zip')
    }
  })

  function nested(depth: number, name = 'w:x'): string {
    return `<${name}>`.repeat(depth) + `</${name}>`.repeat(depth)
  }
})

describe('other kinds of files', () => {
  const ole = (stream: string): Uint8Array => {
    const bytes = new Uint8Array(2048)
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
    bytes.set(Array.from(stream, (character) => [character.charCodeAt(0), 0]).flat(), 1024 + 128)
    return bytes
  }
  test.each<[string, Uint8Array, DocxErrorCode, RegExp]>([
    ['password', ole('EncryptedPackage'), 'encrypted', /ta bort lösenordet/],
    ['password, in capitals', ole('ENCRYPTEDPACKAGE'), 'encrypted', /ta bort lösenordet/],
    ['.doc', ole('WordDocument'), 'legacy-doc', /spara den som Word-dokument/],
    ['another compound file', ole('Workbook'), 'not-a-zip', /inte ett Word-dokument/],
    ['RTF', ascii('{\\rtf1 Hej}'), 'not-a-zip', /inte ett Word-dokument/],
  ])('%s', (_name, bytes, code, message) => {
    expect(codeOf(bytes)).toBe(code)
    expect(() => openDocx(bytes)).toThrow(message)
  })
})
