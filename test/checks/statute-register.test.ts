/** The register of repealed acts. */
import { describe, expect, it } from 'vitest'
import { repealedStatute } from '../../src/checks/statute-register.ts'

describe('replaced acts', () => {
  it.each([
    ['1991:900', '2017:725', '2018-01-01'],
    ['1986:223', '2017:900', '2018-07-01'],
    ['1980:100', '2009:400', '2009-06-30'],
    ['2001:453', '2025:400', '2025-07-01'],
    ['2007:1091', '2016:1145', '2017-01-01'],
    ['1997:614', '2018:597', '2019-01-01'],
  ])('%s by %s', (number, successor, inForce) => {
    const repealed = repealedStatute(number, null)
    expect(repealed?.successor?.number).toBe(successor)
    expect(repealed?.inForce).toBe(inForce)
  })
})

it('knows acts that nobody has named a successor for', () => {
  expect(repealedStatute('1976:600', null)).toMatchObject({ number: '1976:600', successor: null })
  expect(repealedStatute('1967:868', 'förköpslagen')).toMatchObject({ successor: null })
})

it('knows by its name alone only an act whose name is no longer used', () => {
  expect(repealedStatute(null, 'sekretesslagen')?.number).toBe('1980:100')
  expect(repealedStatute(null, 'kommunallagen')).toBeNull()
  expect(repealedStatute(null, 'tobakslagen')).toBeNull()
})

describe('acts in force', () => {
  it.each([
    '2017:725',
    '2017:900',
    '2009:400',
    '1993:387',
    '1990:782',
    '2003:778',
    '1977:1160',
    '1998:808',
    '1971:291',
    '1997:736',
    '2010:900',
    '2010:800',
    '2016:1145',
    '1982:80',
    '1976:580',
    '2008:567',
    '2009:600',
    '2018:1197',
  ])('%s', (number) => {
    expect(repealedStatute(number, null)).toBeNull()
  })
})
