import { deflateSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { nativeUnpacking } from '../../src/cli/native-unpacking.ts'
import { portableUnpacking } from '../../src/docx/unpacking.ts'

/** Bytes that do not compress: a large part is inflated piece by piece. */
function noise(length: number): Uint8Array {
  let state = 1
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state >>> 24
  })
}

const contents: [string, Uint8Array][] = [
  ['nothing', new Uint8Array(0)],
  ['one byte', new Uint8Array([7])],
  ['text', new TextEncoder().encode('Kommunfullmäktige beslutar. '.repeat(400))],
  ['a large part that hardly compresses', noise(700_000)],
  ['a large part that compresses well', new Uint8Array(12_000_000)],
]

describe.each([
  ['portable', portableUnpacking],
  ['native', nativeUnpacking],
])('%s unpacking', (_name, { inflate, crc32 }) => {
  test.each(contents)('%s comes back as it was', (_what, content) => {
    const unpacked = inflate(deflateSync(content), content.length)
    expect(unpacked.constructor).toBe(Uint8Array)
    expect(Buffer.compare(unpacked, content)).toBe(0)
    expect(crc32(content)).toBe(portableUnpacking.crc32(content))
  })

  test.each(contents.slice(1))(
    '%s, declared a byte too short, is told by its length',
    (_what, content) => {
      expect(inflate(deflateSync(content), content.length - 1).length).toBe(content.length)
    },
  )

  test.each(contents.slice(1))('%s, declared empty, gives a byte at the most', (_what, content) => {
    expect(inflate(deflateSync(content), 0).length).toBe(1)
  })

  test.each(contents)('%s, declared too long, is told by its length', (_what, content) => {
    expect(inflate(deflateSync(content), content.length + 9).length).toBe(content.length)
  })

  test.each(contents.slice(2))('%s, cut off, is refused', (_what, content) => {
    const packed = deflateSync(content)
    expect(() => inflate(packed.subarray(0, packed.length - 3), content.length)).toThrow()
  })

  test('what is no deflate stream is refused', () => {
    expect(() => inflate(new Uint8Array([0xff, 0xff, 0xff, 0xff]), 100)).toThrow()
  })
})
