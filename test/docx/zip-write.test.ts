import { strToU8, unzipSync, Zip, ZipDeflate, ZipPassThrough, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../../src/docx/limits.ts'
import { openZip } from '../../src/docx/zip.ts'
import { rewriteZip } from '../../src/docx/zip-write.ts'

const files = {
  'a.xml': strToU8('<a/>'),
  'b.xml': strToU8('<b>gammalt</b>'),
  'c.bin': strToU8('c'.repeat(500)),
}

/** Sizes after the data, as programs write that do not know them before. */
function streamed(): Uint8Array {
  const chunks: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    chunks.push(chunk)
  })
  for (const [name, content] of Object.entries(files)) {
    const file = name === 'c.bin' ? new ZipPassThrough(name) : new ZipDeflate(name)
    zip.add(file)
    file.push(content, true)
  }
  zip.end()
  return join(chunks)
}

function join(chunks: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(chunks.flatMap((chunk) => [...chunk]))
}

/** With a comment of the whole, which the end record counts. */
function commented(bytes: Uint8Array): Uint8Array {
  const copy = join([bytes, strToU8('slut')])
  new DataView(copy.buffer).setUint16(bytes.length - 2, 4, true)
  return copy
}

const plain = zipSync(files, { mtime: new Date(2026, 2, 4), comment: 'per entry' })

describe('rewriteZip', () => {
  it.each([
    ['a plain zip', plain],
    ['sizes after the data', streamed()],
    ['a comment at the end', commented(plain)],
    ['stored entries', zipSync(files, { level: 0, mtime: new Date(2026, 2, 4) })],
    ['bytes before the zip', join([strToU8('#!skal\n'), plain])],
    ['a Node buffer', Buffer.from(plain)],
  ])('replaces one entry of %s and copies the rest', (_, bytes) => {
    const before = openZip(bytes, defaultLimits)
    const untouched = Uint8Array.from(bytes)
    const content = strToU8('<b>nytt och längre än förut</b>')
    const written = rewriteZip(bytes, before.entries, new Map([['b.xml', content]]))
    expect(Uint8Array.from(bytes)).toEqual(untouched)
    const after = openZip(written, defaultLimits)
    expect(after.entries.map(({ name }) => name)).toEqual(['a.xml', 'b.xml', 'c.bin'])
    expect(after.read('b.xml')).toEqual(content)
    for (const [index, entry] of after.entries.entries()) {
      const old = before.entries[index]
      if (old === undefined || entry.name === 'b.xml') continue
      const whole = (from: Uint8Array, { headerStart, end }: typeof entry): number[] => [
        ...from.subarray(headerStart, end),
      ]
      expect(whole(written, entry)).toEqual(whole(bytes, old))
      expect(after.read(entry.name)).toEqual(before.read(entry.name))
    }
    // Another reader agrees; it knows no bytes before the zip.
    if (bytes[0] === 0x50) expect(unzipSync(written)['b.xml']).toEqual(content)
  })

  it('keeps the comment of the whole', () => {
    const bytes = commented(plain)
    const { entries } = openZip(bytes, defaultLimits)
    const written = rewriteZip(bytes, entries, new Map([['a.xml', strToU8('<a>1</a>')]]))
    expect(new TextDecoder().decode(written.subarray(-4))).toBe('slut')
  })

  it('changes no byte where no entry is named', () => {
    const { entries } = openZip(plain, defaultLimits)
    expect(rewriteZip(plain, entries, new Map())).toEqual(plain)
  })
})
