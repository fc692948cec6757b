/** Each file made to harm, through the core in a browser's worker. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { build } from 'esbuild'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { hostileFiles } from './files.ts'
import { advice, mostMegabytes, mostSeconds, type Answer } from './model.ts'
import { rendererCosts } from './renderers.ts'
import { launchBrowser } from '../e2e/browser.ts'

let browser: Browser
let server: Server
let file: Uint8Array = new Uint8Array(0)

beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: ['test/hostile/browser-worker.ts'],
    bundle: true,
    write: false,
    target: 'es2022',
    logLevel: 'warning',
  })
  const script = outputFiles[0]?.contents ?? ''
  server = createServer((request, response) => {
    const isScript = request.url === '/worker.js'
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html')
    response.end(isScript ? script : request.url === '/file' ? file : '<!doctype html>')
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
  server?.close()
})

it.each(hostileFiles)('$name', async ({ make, outcome }) => {
  file = make()
  const context = await browser.newContext()
  const before = rendererCosts()
  try {
    const page = await context.newPage()
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    const answer = await page.evaluate(async (): Promise<Answer> => {
      const bytes = await (await fetch('/file')).arrayBuffer()
      return new Promise((done, failed) => {
        const worker = new Worker('/worker.js')
        worker.onmessage = ({ data }) => done(data)
        worker.onerror = ({ message }) => failed(new Error(message))
        worker.postMessage(bytes, [bytes])
      })
    })
    expect(answer.read ? 'read' : answer.code).toBe(outcome)
    if (!answer.read) expect(answer.message).toMatch(advice)
    const after = rendererCosts()
    const own = [...after].filter(([id]) => !before.has(id)).map(([, cost]) => cost)
    if (after.size > 0) expect(own.length).toBeGreaterThan(0)
    for (const { seconds, megabytes } of own) {
      expect(seconds).toBeLessThan(mostSeconds)
      expect(megabytes).toBeLessThan(mostMegabytes)
    }
  } finally {
    await context.close()
  }
})
