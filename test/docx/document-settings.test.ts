import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readStoredSettings } from '../../src/docx/document-settings.ts'
import { fileOf, document } from './apply-fixtures.ts'
import { openDocx } from '../../src/docx/open.ts'

const read = (...parts: string[]): unknown =>
  readStoredSettings({
    customXml: parts.map((_, index) => `customXml/item${index}.xml`),
    read: (entry) => strToU8(parts[Number(/\d+/.exec(entry)?.[0])] ?? ''),
  })
const part = (json: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><b:document xmlns:b="urn:beredd:document:1">${json}</b:document>`

describe('readStoredSettings', () => {
  it('gives settings as front matter does, with what is ignored', () => {
    const ignored = {
      rule: 'norrkoping/office-term',
      quote: 'förvaltningen',
      context: '1a2b3c4d',
      reason: 'Citat',
    }
    const dated = { ...ignored, date: '2026-03-04', name: 'Eva Lind' }
    const json = JSON.stringify({
      settings: { packs: ['norrkoping'] },
      // The second as an older version wrote it.
      ignored: [{ ...dated, unknown: 1 }, ignored],
    })
    const expected = { packs: ['norrkoping'], ignore: [dated, ignored] }
    expect(read('<other xmlns="urn:x"/>', part(json))).toEqual(expected)
    expect(read(part(`<![CDATA[${json}]]>`))).toEqual(expected)
  })

  it('is in the tree of a document that has the part', () => {
    const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
    const opened = openDocx(
      fileOf(document('<w:p/>'), {
        'customXml/item1.xml': part('{"settings":{"type":"minutes"}}'),
        'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relationships}/customXml" Target="../customXml/item1.xml"/></Relationships>`,
      }),
    )
    expect(opened.tree.data?.memo?.settings).toEqual({ type: 'minutes' })
  })

  it('is undefined without a part of its own', () => {
    expect(read()).toBeUndefined()
    expect(read('<other xmlns="urn:x">urn:beredd:document:1</other>')).toBeUndefined()
    expect(read('<!DOCTYPE x><b xmlns="urn:beredd:document:1">{}</b>')).toBeUndefined()
  })

  it.each(['{', '[]', '{"ignored":[{"rule":1}]}'])(
    'tells of a part that cannot be used: %s',
    (json) => {
      expect(read(part(json))).toEqual({ 'urn:beredd:document:1': null })
    },
  )
})
