/** `npm start`: the workbench on this machine, in the browser where there is one. */
import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { localCertificate } from './serve/certificate.ts'
import { serve } from './serve/site.ts'
import { addinPort, addinSite, pagePort, pageSite } from './serve/sites.ts'

const address = `https://localhost:${pagePort}/`

const certificate = await localCertificate(resolve('node_modules/.cache/beredd/certificate'))
try {
  await Promise.all([serve(pageSite(), certificate), serve(addinSite(), certificate)])
} catch (error) {
  const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
  if (!taken) throw error
  console.error(
    `Port ${pagePort} eller ${addinPort} är upptagen. Stäng det som använder den och försök igen.`,
  )
  process.exit(1)
}
console.log(`Arbetsbordet finns på ${address} (avsluta med Ctrl+C).`)
if (!certificate.isTrusted) {
  console.log(
    `Certifikatet är gjort här och inte betrott: godkänn varningen i webbläsaren, även på https://localhost:${addinPort}/, eller kör npx office-addin-dev-certs install.`,
  )
}
openBrowser(address)

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
