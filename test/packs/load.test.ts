import { expect, test } from 'vitest'
import { loadCompiledPack, PackFormatError } from '../../src/packs/load.ts'
import { parsePack } from '../../src/packs/parse.ts'
import { samplePack } from './sample.ts'

const pack = parsePack(samplePack, 'exempel.md').pack

test('a compiled pack comes back from JSON as it was', () => {
  expect(loadCompiledPack(JSON.parse(JSON.stringify(pack)))).toEqual(pack)
})

test.each([
  ['no pack at all', 'hej', 'Regelpaketet kan inte användas: fel vid ””.'],
  ['a key too many', { ...pack, extra: 1 }, 'Regelpaketet kan inte användas'],
  [
    'a level that does not exist',
    { ...pack, rules: pack.rules.map((rule) => ({ ...rule, off: 'ja' })) },
    'fel vid ”rules.0.off”',
  ],
  [
    'a check of another version',
    { ...pack, rules: pack.rules.map((rule) => ({ ...rule, check: 'gone' })) },
    'kontrollen i regeln ”director-signature” passar inte',
  ],
  [
    'options of another version',
    { ...pack, rules: pack.rules.map((rule) => ({ ...rule, with: { titel: 'x' } })) },
    'kontrollen i regeln ”director-signature” passar inte',
  ],
])('%s is refused', (_name, value, message) => {
  expect(() => loadCompiledPack(value)).toThrow(PackFormatError)
  expect(() => loadCompiledPack(value)).toThrow(message)
})
