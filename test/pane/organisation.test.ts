/** The organisation's `beredd.json`: taken where all of it can be used, and else told of by the settings that are wrong. */
import { expect, test } from 'vitest'
import { readOrganisation } from '../../addin/pane/stores.ts'

const fileOf = (settings: unknown): string =>
  `data:application/json,${encodeURIComponent(JSON.stringify(settings))}`

test.each([
  { municipality: 'Norrköpings kommun' },
  { levels: { 'form/date-form': 'off' }, decisionStyle: 'att' },
])('%j can be used', async (settings) => {
  expect(await readOrganisation(fileOf(settings))).toEqual({ settings })
})

test.each([
  [{ boards: [5], colour: 'blue' }, 'boards.0, colour'],
  [{ signatories: [{ title: 'kommundirektör', rank: 1 }] }, 'signatories.0.rank'],
  [{ levels: { form: 'loud' } }, 'levels.form'],
  [{ levels: ['off'] }, 'levels'],
  [[], 'beredd.json'],
])('%j cannot', async (settings, fault) => {
  expect(await readOrganisation(fileOf(settings))).toEqual({ fault })
})
