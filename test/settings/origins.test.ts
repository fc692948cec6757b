/** Where each value of the merged settings comes from. */
import { expect, it } from 'vitest'
import { settingsWithOrigins, type NamedLayer } from '../../src/settings/origins.ts'

const layers: NamedLayer[] = [
  {
    name: 'paketet',
    settings: {
      municipality: 'Exempels kommun',
      offices: [
        'tekniska kontoret',
        { name: 'kommunstyrelsens kontor', also: ['ledningskontoret'] },
      ],
      administrations: [{ name: 'skolförvaltningen', board: 'skolnämnden' }],
      caseNumber: ['{nämnd} {åååå}/{löpnr}'],
      levels: { form: 'off', 'form/placeholder': 'error' },
    },
  },
  {
    name: 'kommunen',
    settings: {
      offices: [{ name: 'tekniska kontoret', also: ['gatukontoret'] }, 'nya kontoret'],
      signatories: [
        { name: 'Eva Lind', title: 'Kommundirektör' },
        { title: 'Biträdande kommundirektör', deputy: true },
      ],
      decisionStyle: 'att',
      levels: { 'form/placeholder': 'warning' },
    },
  },
  { name: 'dokumentet', settings: { type: 'minutes', packs: ['exempel', 'form'] } },
]

it('tells the layer of each value and entry', () => {
  const lines = settingsWithOrigins(layers).map(
    ({ key, text, from }) => `${key}: ${text ?? '–'} (${from ?? 'förval'})`,
  )
  expect(lines).toEqual([
    'municipality: Exempels kommun (paketet)',
    'packs: exempel (dokumentet)',
    'packs: form (dokumentet)',
    'type: minutes (dokumentet)',
    'signatories: Eva Lind, Kommundirektör (kommunen)',
    'signatories: Biträdande kommundirektör, ersättare (kommunen)',
    'offices: kommunstyrelsens kontor (även ledningskontoret) (paketet)',
    'offices: tekniska kontoret (även gatukontoret) (kommunen)',
    'offices: nya kontoret (kommunen)',
    'administrations: skolförvaltningen, under skolnämnden (paketet)',
    'boards: – (förval)',
    'companies: – (förval)',
    'caseNumber: {nämnd} {åååå}/{löpnr} (paketet)',
    'decisionStyle: att (kommunen)',
    'levels: form: off (paketet)',
    'levels: form/placeholder: warning (kommunen)',
  ])
})

it('tells the defaults where nobody says anything', () => {
  const values = settingsWithOrigins([])
  expect(values.every(({ from }) => from === null)).toBe(true)
  expect(values.find(({ key }) => key === 'decisionStyle')?.text).toBe('either')
})
