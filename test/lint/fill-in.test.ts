import { expect, it } from 'vitest'
import { fillIn } from '../../src/lint/fill-in.ts'

it.each([
  ['Skriv {use}.', { use: 'kontor' }, 'Skriv kontor.'],
  ['Skriv så här: {use}.', { use: 't.ex.' }, 'Skriv så här: t.ex.'],
  ['Skriv {use}, inte {written}.', { use: 'dvs.', written: 'd v s' }, 'Skriv dvs., inte d v s.'],
  ['Fyll i {namn}.', {}, 'Fyll i {namn}.'],
  ['Fyll i [namn].', undefined, 'Fyll i [namn].'],
])('%s', (text, values, filled) => {
  expect(fillIn(text, values)).toBe(filled)
})
