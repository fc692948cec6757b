/** `npm start`: the workbench on this machine, in the browser where there is one. */
import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { localCertificate } from './serve/certificate.ts'
import { serve } from './serve/site.ts'
import { addinSite, addressOf, pagePort, pageSite } from './serve/sites.ts'

const [page, addin] = portsOf(process.argv.slice(2))
const certificate = await localCertificate(resolve('node_modules/.cache/beredd/certificate'))
try {
  await Promise.all([
    serve(pageSite(page, addin), certificate),
    serve(addinSite(addin), certificate),
  ])
} catch (error) {
  const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
  if (!taken) throw error
  console.error(
    `Port ${page} eller ${addin} är upptagen. Stäng det som använder den, eller välj en annan: npm start -- --port 9443.`,
  )
  process.exit(1)
}
console.log(`Arbetsbordet finns på ${addressOf(page)} (avsluta med Ctrl+C).`)
if (!certificate.isTrusted) {
  console.log(
    `Certifikatet är gjort här och inte betrott: godkänn varningen i webbläsaren, även på ${addressOf(addin)}, eller kör npx office-addin-dev-certs install.`,
  )
}
openBrowser(addressOf(page))

/** The page's, and after it the add-in's. */
function portsOf(words: readonly string[]): [page: number, addin: number] {
  const { values } = parseArgs({ args: [...words], options: { port: { type: 'string' } } })
  const port = values.port === undefined ? pagePort : Number(values.port)
  if (!Number.isInteger(port) || port < 1 || port > 65_534) {
    console.error('--port tar ett tal mellan 1 och 65534.')
    process.exit(2)
  }
  return [port, port + 1]
}

/** Silent where there is no browser to open: the address stands above. */
function openBrowser(url: string): void {
  if (process.env['CI'] !== undefined || process.env['BEREDD_NO_BROWSER'] !== undefined) return
  const [command, words] =
    process.platform === 'win32'
      ? ['cmd', ['/c', 'start', '', url]]
      : [process.platform === 'darwin' ? 'open' : 'xdg-open', [url]]
  spawn(command, words, { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref()
}
