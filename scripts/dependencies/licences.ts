/** Under which terms the packages of the lock file are used, and which of them nobody has agreed to. */
import { readFileSync } from 'node:fs'
import '../../src/settings/zod-setup.ts'
import * as z from 'zod/mini'
import type { LockedPackage } from './lock-file.ts'

const agreed = z.strictObject({
  allowed: z.array(z.string()),
  /** By licence, the reason why it is no matter in a tool that is not handed out. */
  allowedForDevelopment: z.record(z.string(), z.string()),
  /** What was decided for a package that declares something else; of one version, so that the next is looked at anew. */
  decisions: z.array(
    z.strictObject({
      name: z.string(),
      version: z.string(),
      declared: z.nullable(z.string()),
      taken: z.string(),
      why: z.string(),
    }),
  ),
})

export type AgreedLicences = z.infer<typeof agreed>

export function readAgreedLicences(path = 'scripts/dependencies/licences.json'): AgreedLicences {
  return agreed.parse(JSON.parse(readFileSync(path, 'utf8')))
}

/** A line for every package that may not be used as it stands, and for every decision that decides nothing any more. */
export function licenceFaults(
  packages: readonly LockedPackage[],
  { allowed, allowedForDevelopment, decisions }: AgreedLicences,
): string[] {
  const used = new Set<AgreedLicences['decisions'][number]>()
  const faults = packages.flatMap(({ name, version, licence, development }) => {
    if (licence !== null && allowed.includes(licence)) return []
    if (development && licence !== null && licence in allowedForDevelopment) return []
    const decision = decisions.find(
      (each) => each.name === name && each.version === version && each.declared === licence,
    )
    if (decision === undefined) return [`${name} ${version}: ${licence ?? 'no licence declared'}`]
    used.add(decision)
    return []
  })
  const stale = decisions
    .filter((decision) => !used.has(decision))
    .map(({ name, version }) => `${name} ${version}: a decision for a package that is not here`)
  return [...faults, ...stale]
}
