/**
 * Checks the licence of every package in the lock file against scripts/dependencies/licences.json.
 *
 *     npm run licences
 */
import { licenceFaults, readAgreedLicences } from './dependencies/licences.ts'
import { readLockFile } from './dependencies/lock-file.ts'

const packages = readLockFile()
const faults = licenceFaults(packages, readAgreedLicences())
for (const fault of faults) console.error(fault)
if (faults.length > 0) {
  console.error(
    'Agree to them in scripts/dependencies/licences.json, with the reason, or do without them.',
  )
  process.exitCode = 1
} else console.log(`${packages.length} packages, every licence agreed to`)
