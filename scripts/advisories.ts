/**
 * Asks the registry for known faults in what is handed out, and in the tools. A registry that gives no answer is told
 * of and passed: an organisation's own mirror often has none.
 *
 *     npm run advisories
 */
import { spawnSync } from 'node:child_process'
import { readAudit } from './dependencies/audit.ts'

const { stdout } = spawnSync('npm', ['audit', '--json'], {
  encoding: 'utf8',
  timeout: 120_000,
  shell: process.platform === 'win32',
})
const audit = readAudit(stdout)
if (audit === null) console.log('The registry does not tell of known faults; nothing was checked.')
else {
  for (const line of audit) console.error(line)
  console.log(
    audit.length === 0 ? 'No known faults.' : `${audit.length} packages with known faults`,
  )
  process.exitCode = audit.length === 0 ? 0 : 1
}
