/** What the lock file says of every package that is installed. */
import { readFileSync } from 'node:fs'
import '../../src/settings/zod-setup.ts'
import * as z from 'zod/mini'

const lockFile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.optional(z.string()),
      license: z.optional(z.string()),
      dev: z.optional(z.boolean()),
      hasInstallScript: z.optional(z.boolean()),
    }),
  ),
})

export interface LockedPackage {
  name: string
  version: string
  /** As the package declares it; null where it does not. */
  licence: string | null
  /** Needed only to build and to test: nothing of it is handed out. */
  development: boolean
  /** Wants to run a program of its own when it is installed. */
  hasInstallScript: boolean
}

/** Every package but this project itself. */
export function readLockFile(path = 'package-lock.json'): LockedPackage[] {
  const { packages } = lockFile.parse(JSON.parse(readFileSync(path, 'utf8')))
  return Object.entries(packages).flatMap(([place, locked]) => {
    if (place === '') return []
    return {
      name: place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version: locked.version ?? '',
      licence: locked.license ?? null,
      development: locked.dev === true,
      hasInstallScript: locked.hasInstallScript === true,
    }
  })
}
