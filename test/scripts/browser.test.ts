/** The browser that tests run in is found, or one sentence says what to do: no test is left out in silence. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { findBrowser } from '../e2e/browser.ts'

function folderWith(...files: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'beredd-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), '')
  }
  return folder
}

describe('a browser', () => {
  it.each(['chromium', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'])(
    'is found on the path: %s',
    (name) => {
      const folder = folderWith(name)
      expect(findBrowser({ PATH: folder })).toBe(join(folder, name))
    },
  )

  it.each(['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'])(
    'is found where Windows has it: %s',
    (path) => {
      const folder = folderWith(path)
      expect(findBrowser({ 'ProgramFiles(x86)': folder })).toBe(join(folder, path))
    },
  )

  it('is the one that CHROME_PATH names, before all others', () => {
    const folder = folderWith('chromium', 'min')
    expect(findBrowser({ PATH: folder, CHROME_PATH: join(folder, 'min') })).toBe(
      join(folder, 'min'),
    )
  })

  it.each([
    ['none', {}, /^Testerna i webbläsare behöver/u],
    ['one that is not there', { CHROME_PATH: '/finns/inte' }, /^CHROME_PATH är \/finns\/inte/u],
  ])('is asked for in words where there is %s', (_name, environment, words) => {
    expect(() => findBrowser(environment)).toThrow(words)
    expect(() => findBrowser(environment)).toThrow('npm run test:unit')
  })
})
