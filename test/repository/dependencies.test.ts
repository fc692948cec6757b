import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readAudit } from '../../scripts/dependencies/audit.ts'
import { licenceFaults, readAgreedLicences } from '../../scripts/dependencies/licences.ts'
import { readLockFile, type LockedPackage } from '../../scripts/dependencies/lock-file.ts'

const agreed = readAgreedLicences()
const packages = readLockFile()

describe('licences', () => {
  it('are agreed to for every package of the lock file', () => {
    expect(packages.length).toBeGreaterThan(500)
    expect(licenceFaults(packages, agreed)).toEqual([])
  })

  const decision = { name: 'a', version: '1.0.0', declared: null, taken: 'MIT', why: 'its readme' }
  const rules = {
    allowed: ['MIT'],
    allowedForDevelopment: { 'MPL-2.0': 'unchanged' },
    decisions: [decision],
  }
  const locked = (change: Partial<LockedPackage>): LockedPackage => ({
    name: 'b',
    version: '2.0.0',
    licence: 'MIT',
    development: false,
    hasInstallScript: false,
    ...change,
  })
  const decided = locked({ name: 'a', version: '1.0.0', licence: null })

  it.each<[what: string, packages: LockedPackage[], faults: string[]]>([
    ['an allowed one', [decided, locked({})], []],
    ['one that is not allowed', [decided, locked({ licence: 'GPL-3.0' })], ['b 2.0.0: GPL-3.0']],
    ['none', [decided, locked({ licence: null })], ['b 2.0.0: no licence declared']],
    ['one for tools, in a tool', [decided, locked({ licence: 'MPL-2.0', development: true })], []],
    [
      'one for tools, in what is handed out',
      [decided, locked({ licence: 'MPL-2.0' })],
      ['b 2.0.0: MPL-2.0'],
    ],
    [
      'another version than was decided on',
      [locked({ name: 'a', version: '1.0.1', licence: null })],
      ['a 1.0.1: no licence declared', 'a 1.0.0: a decision for a package that is not here'],
    ],
  ])('%s', (_what, given, faults) => {
    expect(licenceFaults(given, rules)).toEqual(faults)
  })
})

describe('programs that run at installation', () => {
  it('are wanted by no package but esbuild, which does without', () => {
    const wanting = packages.filter(({ hasInstallScript }) => hasInstallScript)
    expect(wanting.map(({ name }) => name)).toEqual(['esbuild'])
  })

  it('do not run where the project proves itself: it installs, builds and tests without them', () => {
    const steps = readFileSync('.ci/run', 'utf8').split('\n')
    const installing = steps.filter((step) => /^npm (?:ci|install)\b/u.test(step))
    expect(installing).toEqual(['npm ci --ignore-scripts'])
  })
})

describe('the answer of npm audit', () => {
  it.each<[what: string, json: string, lines: string[] | null]>([
    ['no answer', '{"message":"405 Method Not Allowed","error":{"summary":"","detail":""}}', null],
    ['silence', '', null],
    ['nothing found', '{"auditReportVersion":2,"vulnerabilities":{}}', []],
    [
      'a fault',
      '{"vulnerabilities":{"left-pad":{"name":"left-pad","severity":"high","range":"<1.3.0"}}}',
      ['left-pad <1.3.0: high'],
    ],
  ])('%s', (_what, json, lines) => {
    expect(readAudit(json)).toEqual(lines)
  })
})
