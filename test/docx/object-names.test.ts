/** Words that every object of the language knows by itself, read and written as any others. */
import { expect, test } from 'vitest'
import { applyToDocx } from '../../src/docx/apply.ts'
import { openDocx } from '../../src/docx/open.ts'
import { placeOf } from '../../src/edit/place.ts'
import { flatten } from '../../src/memo/flatten.ts'
import { buildDocx } from './build.ts'

const words = Object.getOwnPropertyNames(Object.prototype)

test.each(words)('%s is put in as it is', (word) => {
  const document = openDocx(buildDocx({ body: '<w:p><w:r><w:t>före ord efter</w:t></w:r></w:p>' }))
  const [paragraph] = flatten(document.tree)
  if (paragraph === undefined) throw new Error('no paragraph')
  for (const track of [undefined, { author: 'Bo Ek', date: '2026-01-01T00:00:00Z' }]) {
    const edit = { type: 'replace', at: placeOf(paragraph, 5, 8), text: word } as const
    const applied = applyToDocx(document, [edit], track === undefined ? {} : { track })
    if ('refused' in applied) throw new Error(applied.refused)
    expect(flatten(openDocx(applied.bytes).tree)[0]?.text).toBe(`före ${word} efter`)
  }
})

test.each(words)('a namespace and an element called %s mean nothing', (word) => {
  const xml = `<w:p><w:r><x:${word} xmlns:x="${word}"/><w:${word}/><w:t>text</w:t></w:r></w:p>`
  expect(flatten(openDocx(buildDocx({ body: xml })).tree)[0]?.text).toBe('text')
})
