/** A certificate for https on localhost: the developer's own where there is one, else one made now. */
import { readFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { generateCertificates } from 'office-addin-dev-certs'
import type { Certificate } from './site.ts'

export interface LocalCertificate extends Certificate {
  /** The browser will not warn. */
  isTrusted: boolean
}

/** `npx office-addin-dev-certs install` puts a trusted one there; it is used where it is found. */
const installed = join(homedir(), '.office-addin-dev-certs')

export async function localCertificate(folder: string): Promise<LocalCertificate> {
  const trusted = read(join(installed, 'localhost.key'), join(installed, 'localhost.crt'))
  if (trusted !== null) return { ...trusted, isTrusted: true }
  const paths = {
    authority: join(folder, 'ca.crt'),
    certificate: join(folder, 'localhost.crt'),
    key: join(folder, 'localhost.key'),
  }
  await mkdir(folder, { recursive: true })
  await generateCertificates(paths.authority, paths.certificate, paths.key, 30, [
    'localhost',
    '127.0.0.1',
  ])
  const made = read(paths.key, paths.certificate)
  if (made === null) throw new Error('Inget certifikat kunde göras.')
  return { ...made, isTrusted: false }
}

function read(key: string, cert: string): Certificate | null {
  try {
    return { key: readFileSync(key), cert: readFileSync(cert) }
  } catch {
    return null
  }
}
