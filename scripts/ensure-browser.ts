/** Finds a browser for the tests; on a Debian without one, root installs it. Fails with one sentence, never silently. */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { findBrowser } from '../test/e2e/browser.ts'

const missing =
  'Testerna i webbläsare behöver Chrome, Chromium eller Edge: installera någon av dem eller ange CHROME_PATH, eller kör npm run test:unit, som bara behöver Node.'

if ((await found()) === null && isRootOnDebian()) {
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
if ((await found()) === null) {
  console.error(missing)
  process.exitCode = 1
}

async function found(): Promise<string | null> {
  try {
    return await findBrowser()
  } catch {
    return null
  }
}

function isRootOnDebian(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version')
}
