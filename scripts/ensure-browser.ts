/** Finds a browser for the tests; on a Debian without one, root installs it. Fails with one sentence, never silently. */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { findBrowser } from '../test/e2e/browser.ts'

const isNamed = (process.env['CHROME_PATH'] ?? '') !== ''

if (missing() !== null && !isNamed && isRootOnDebian()) {
  const apt = (words: readonly string[]): unknown =>
    execFileSync('apt-get', words, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  console.log('Installerar Debians chromium för testerna …')
  try {
    apt(['update', '-qq'])
    apt(['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'])
  } catch {
    // Told below.
  }
}
const fault = missing()
if (fault !== null) {
  console.error(fault)
  process.exitCode = 1
}

/** What to do where there is none. */
function missing(): string | null {
  try {
    findBrowser()
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function isRootOnDebian(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version')
}
