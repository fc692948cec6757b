import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'

const lockFile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.optional(z.string()),
      resolved: z.optional(z.string()),
      os: z.optional(z.array(z.string())),
      cpu: z.optional(z.array(z.string())),
      optionalDependencies: z.optional(z.record(z.string(), z.string())),
    }),
  ),
})

const { packages } = lockFile.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')))

/** Where engineers and IT departments install: a native dependency must have a build for each. */
const platforms = [
  ['linux', 'x64'],
  ['linux', 'arm64'],
  ['win32', 'x64'],
  ['darwin', 'arm64'],
  ['darwin', 'x64'],
] as const

const native = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) => {
  const builds = Object.keys(optionalDependencies)
    .map((name) => packages[`node_modules/${name}`] ?? packages[`${path}/node_modules/${name}`])
    .filter((build) => build?.os !== undefined)
  return builds.length < 3 ? [] : [{ path, builds }]
})

describe('the lock file', () => {
  it('knows packages with native builds', () => {
    expect(native.map(({ path }) => path)).toContain('node_modules/esbuild')
  })

  it.each(native)('holds the builds of $path for every platform', ({ builds }) => {
    for (const [os, cpu] of platforms) {
      const found = builds.some(
        (build) => build?.os?.includes(os) === true && (build.cpu ?? [cpu]).includes(cpu),
      )
      expect(found, `${os}-${cpu}`).toBe(true)
    }
  })

  it('records no download addresses', () => {
    const resolved = Object.values(packages).filter((entry) => entry.resolved?.startsWith('http'))
    expect(resolved).toEqual([])
  })
})
