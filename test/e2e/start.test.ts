/** `npm start` as a newcomer has it: the real server, and the memo with the pane beside it in a browser. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from './browser.ts'

/** Not the usual ones: somebody may have the workbench open. */
const port = 28443

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser?.close())

interface Started {
  process: ChildProcess
  /** What it has said, a line each. */
  lines: string[]
  /** Null while it runs. */
  code: number | null
}

/** Settles when the page is served, or when the program has ended. */
async function start(...words: string[]): Promise<Started> {
  const child = spawn(process.execPath, ['scripts/run.mjs', 'scripts/start.ts', ...words], {
    env: { ...process.env, BEREDD_NO_BROWSER: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const lines: string[] = []
  const served = new Promise<null>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        lines.push(line)
        if (line.startsWith('Arbetsbordet finns')) resolve(null)
      })
    }
  })
  const ended = once(child, 'close').then(([code]) => Number(code))
  return { process: child, lines, code: await Promise.race([served, ended]) }
}

describe('npm start', () => {
  it('serves the memo with the pane beside it, and says where', async () => {
    const started = await start('--port', String(port))
    try {
      expect(started.lines.join('\n')).toContain(`https://localhost:${port}/`)
      expect(started.code).toBeNull()
      const context = await browser.newContext({ ignoreHTTPSErrors: true })
      const page = await context.newPage()
      await page.goto(`https://localhost:${port}/`)
      const pane = page.frameLocator('#pane iframe')
      await pane.getByRole('button', { name: 'Börja granska' }).click()
      await pane.getByText('Inte beredd', { exact: true }).waitFor()
      await context.close()

      const second = await start('--port', String(port))
      expect(second.code).toBe(1)
      expect(second.lines.join('\n')).toContain('upptagen')
    } finally {
      started.process.kill()
    }
  })

  it.each(['0', '70000', 'åtta', ''])('takes no port %j', async (wrong) => {
    const { code, lines } = await start('--port', wrong)
    expect(code).toBe(2)
    expect(lines).toEqual(['--port tar ett tal mellan 1 och 65534.'])
  })
})
