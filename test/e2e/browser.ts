/** The browser that end-to-end tests run in: CHROME_PATH, else the first that is found. */
import { access } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { chromium, type Browser } from 'playwright-core'

const names = ['chromium', 'google-chrome', 'microsoft-edge']
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await findBrowser(), args: quiet })
}

export async function findBrowser(): Promise<string> {
  const named = process.env['CHROME_PATH']
  if (named !== undefined && named !== '') return named
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  for (const name of names) {
    for (const folder of folders) {
      const path = join(folder, name)
      const there = await access(path).then(
        () => true,
        () => false,
      )
      if (there) return path
    }
  }
  throw new Error(
    'Ingen webbläsare hittades. Installera Chrome, Chromium eller Edge, eller ange CHROME_PATH. Tester utan webbläsare: npm run test:unit.',
  )
}
