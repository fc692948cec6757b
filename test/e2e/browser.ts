/** The browser that tests run in: CHROME_PATH, else the first Chrome, Chromium or Edge that is found. */
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium, type Browser } from 'playwright-core'

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
]
/** Where they lie on a Mac and on Windows, below the folders that programs are installed in. */
const applications = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'Google/Chrome/Application/chrome.exe',
  'Chromium/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
]
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
  return chromium.launch({ executablePath: findBrowser(), args: quiet })
}

type Environment = Readonly<Record<string, string | undefined>>

/** Throws with what to do where there is none. */
export function findBrowser(environment: Environment = process.env): string {
  const named = environment['CHROME_PATH'] ?? ''
  if (named !== '') {
    if (existsSync(named)) return named
    throw new Error(`CHROME_PATH är ${named}, som inte finns. ${remedy}`)
  }
  const found = placesIn(environment).find((path) => existsSync(path))
  if (found === undefined) throw new Error(remedy)
  return found
}

const remedy =
  'Testerna i webbläsare behöver Chrome, Chromium eller Edge: installera någon av dem eller ange CHROME_PATH, eller kör npm run test:unit, som bara behöver Node.'

function placesIn(environment: Environment): string[] {
  const folders = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  const programs = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap(
    (name) => environment[name] ?? [],
  )
  const home = environment['HOME']
  const mac = home === undefined ? [] : ['/Applications', join(home, 'Applications')]
  return [
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...[...mac, ...programs].flatMap((folder) => applications.map((path) => join(folder, path))),
  ]
}
