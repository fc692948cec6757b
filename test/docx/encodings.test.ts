import { strToU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { openDocx } from '../../src/docx/open.ts'
import { numberParagraphs } from '../../src/memo/numbering.ts'
import { buildDocx, paragraph, xmlPart } from './build.ts'

/** A package whose main part is these bytes. */
function withMain(main: string | Uint8Array) {
  const document = openDocx(buildDocx({ body: '', entries: { 'word/document.xml': main } }))
  return { ...document, text: numberParagraphs(document.tree)[0]?.text }
}

describe('encodings', () => {
  const xml = xmlPart('w:document', `<w:body>${paragraph('Åtgärd')}</w:body>`)
  const utf16 = (text: string, bigEndian: boolean): Uint8Array => {
    const bytes = new Uint8Array(text.length * 2)
    const view = new DataView(bytes.buffer)
    for (let index = 0; index < text.length; index++) {
      view.setUint16(index * 2, text.charCodeAt(index), !bigEndian)
    }
    return bytes
  }
  const latin1 = (text: string): Uint8Array => strToU8(text, true)

  test.each<[string, Uint8Array, boolean]>([
    ['UTF-8', strToU8(xml), true],
    ['UTF-8 with a byte order mark', strToU8(`\ufeff${xml}`), true],
    ['UTF-8 that says UTF-16', strToU8(xml.replace('UTF-8', 'UTF-16')), true],
    ['UTF-16, little endian', utf16(`\ufeff${xml}`, false), false],
    ['UTF-16, big endian', utf16(`\ufeff${xml}`, true), false],
    ['UTF-16 without a byte order mark', utf16(xml, false), false],
    ['Windows-1252', latin1(xml.replace('UTF-8', 'windows-1252')), false],
    ['ISO 8859-1 in single quotes', latin1(xml.replace('"UTF-8"', "'ISO-8859-1'")), false],
  ])('%s', (_name, bytes, writable) => {
    const { text, main } = withMain(bytes)
    expect(text).toBe('Åtgärd')
    expect(main.readOnly === null).toBe(writable)
    if (writable) expect(strToU8(main.xml)).toEqual(bytes)
  })

  test('bytes that are not UTF-8 are read as well as can be, and not written', () => {
    const { text, main } = withMain(latin1(xml))
    expect(text).toBe('\ufffdtg\ufffdrd')
    expect(main.readOnly).toMatch(/tecken som inte går att läsa/)
  })

  test('ranges count from the byte order mark on', () => {
    const { main } = withMain(strToU8(`\ufeff${xml}`))
    const range = main.ranges.get('p1')
    expect(main.xml.slice(range?.start, range?.end)).toBe(paragraph('Åtgärd'))
  })

  test('line ends of Windows in the XML do not move the ranges', () => {
    const { main, text } = withMain(xml.replaceAll('><', '>\r\n<'))
    const range = main.ranges.get('p1')
    expect(main.xml.slice(range?.start, range?.end)).toMatch(/^<w:p>[^]*<\/w:p>$/)
    expect(text).toBe('Åtgärd')
  })
})
