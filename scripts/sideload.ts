/** `npm run sideload`: serves the built add-in, and makes it known to the Word on this machine for development. */
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { localCertificate } from './serve/certificate.ts'
import { serve } from './serve/site.ts'
import { addinPort, addinSite, addressOf } from './serve/sites.ts'

const manifest = resolve('dist/addin/manifest.xml')
const addinId = '6f0a1c5e-5b0e-4a5d-9d0c-1a7e6a2b9c41'

const certificate = await localCertificate(resolve('node_modules/.cache/beredd/certificate'))
// Word loads office.js from Microsoft: the page is served as it is built.
const { port, mounts } = addinSite()
await serve({ port, mounts }, certificate)
console.log(`Tillägget finns på ${addressOf(addinPort)} (avsluta med Ctrl+C).`)
if (!certificate.isTrusted) {
  console.log(
    'Word kräver ett betrott certifikat: kör npx office-addin-dev-certs install och börja om.',
  )
}
console.log(register())

/** Source: Microsoft's pages on sideloading for each platform. */
function register(): string {
  if (process.platform === 'darwin') {
    const folder = join(homedir(), 'Library/Containers/com.microsoft.Word/Data/Documents/wef')
    mkdirSync(folder, { recursive: true })
    copyFileSync(manifest, join(folder, `${addinId}.manifest.xml`))
    return 'Starta om Word. Beredd finns under Start > Tillägg.'
  }
  if (process.platform === 'win32') {
    const key = 'HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer'
    execFileSync('reg', ['add', key, '/v', addinId, '/t', 'REG_SZ', '/d', manifest, '/f'])
    return 'Starta om Word. Beredd finns på fliken Start.'
  }
  return `Här finns inget Word. Öppna ett dokument i Word på webben, välj Start > Tillägg > Fler inställningar > Ladda upp mitt tillägg, och ange ${manifest}.`
}
