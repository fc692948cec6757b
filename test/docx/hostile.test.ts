import { strToU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { decodeXml } from '../../src/docx/decode.ts'
import { DocxError } from '../../src/docx/errors.ts'
import { defaultLimits } from '../../src/docx/limits.ts'
import type { DocxErrorCode } from '../../src/docx/model.ts'
import { XmlReader } from '../../src/docx/xml-reader.ts'

/** The code that reading `content` inside an element ends with. */
function codeOf(content: string): DocxErrorCode | null {
  const { xml } = decodeXml(strToU8(`<a>${content}</a>`), 'part.xml')
  try {
    new XmlReader(xml, 'part.xml', defaultLimits).run({
      open: () => undefined,
      close: () => undefined,
    })
    return null
  } catch (error) {
    if (error instanceof DocxError) return error.code
    throw error
  }
}

const MILLION = 1_000_000

describe('XML made to cost', () => {
  test.each<[string, string, DocxErrorCode | null]>([
    ['a comment of dashes', `<!--${'-a'.repeat(MILLION)}-->`, 'too-large'],
    ['CDATA of brackets', `<![CDATA[${']a'.repeat(MILLION)}]]>`, 'too-large'],
    ['a processing instruction of question marks', `<?x ${'?a'.repeat(MILLION)}?>`, 'too-large'],
    ['a comment that never ends', `<!--${'-a'.repeat(MILLION)}`, 'too-large'],
    ['many comments', '<!-- a word -->'.repeat(MILLION / 10), 'too-large'],
    [
      'a few comments in a long part',
      `${'<!-- a word -->'.repeat(10)}${'x'.repeat(MILLION)}`,
      null,
    ],
    ['elements without end', '<b>'.repeat(MILLION), 'too-deep'],
    ['elements without number', '<b/>'.repeat(5 * MILLION), 'too-large'],
    [
      'attributes without number',
      `<b ${Array.from({ length: 2000 }, (_, i) => `a${i}=""`).join(' ')}/>`,
      'too-large',
    ],
    ['an entity without end', `&${'a'.repeat(MILLION)}`, 'broken-xml'],
    ['nothing but start signs', '<'.repeat(MILLION), 'broken-xml'],
  ])('%s', (_name, content, code) => {
    expect(codeOf(content)).toBe(code)
  })
})
