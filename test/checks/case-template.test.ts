/** Diarienummer by a municipality's template. */
import { describe, expect, it } from 'vitest'
import { caseTemplate } from '../../src/checks/case-template.ts'

const norrkoping = caseTemplate('{nämnd} {åååå}/{löpnr:4}')
const partille = caseTemplate('{nämnd}/{åååå}:{löpnr}')

describe('Norrköping', () => {
  it.each(['KS 2014/0271', 'KS 2019/1358', 'VON 2025/0098', 'KFT 2025/12345'])(
    'fits: %s',
    (value) => {
      expect(norrkoping.fits(value)).toBe(true)
    },
  )
  it.each(['KS 2014/271', 'KS/2019:468', 'KS-2023-00738', '2018/KS 0290', 'KS 14/0271'])(
    'does not fit: %s',
    (value) => {
      expect(norrkoping.fits(value)).toBe(false)
    },
  )
  it.each([
    ['KS 2014/271', 'KS 2014/0271'],
    ['KS/2019:468', 'KS 2019/0468'],
    ['ks-2023-00738', 'KS 2023/0738'],
    ['2018/KS 0290', 'KS 2018/0290'],
  ])('%s is written %s', (value, rewritten) => {
    expect(norrkoping.rewrite(value)).toBe(rewritten)
  })
  it.each(['SN 18/0098', '0882/21', 'KS 2019/0087 005'])('cannot tell how to write %s', (value) => {
    expect(norrkoping.rewrite(value)).toBeNull()
  })
})

describe('Partille', () => {
  it.each(['KS/2019:468', 'VON/2019:98', 'SAN/2019:28', 'KS/2025:066'])('fits: %s', (value) => {
    expect(partille.fits(value)).toBe(true)
  })
  it.each(['KS 2019:468', 'KS/2019:0468', 'KS 2019/468'])('does not fit: %s', (value) => {
    expect(partille.fits(value)).toBe(false)
  })
})

it('gives an example', () => {
  expect(norrkoping.example).toBe('KS 2025/0123')
  expect(partille.example).toBe('KS/2025:123')
})

it('refuses a template that lacks a part', () => {
  expect(() => caseTemplate('{nämnd} {löpnr}')).toThrow('{åååå}')
})
