/** A certificate for https on localhost: the developer's own where there is one, else one made now. */
import { X509Certificate } from 'node:crypto'
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

const days = 30
const day = 24 * 60 * 60 * 1000

/** `npx office-addin-dev-certs install` puts a trusted one there; it is used where it is found. */
const installed = join(homedir(), '.office-addin-dev-certs')

/** @param trustedFolder Where a trusted one would lie. */
export async function localCertificate(
  folder: string,
  trustedFolder = installed,
): Promise<LocalCertificate> {
  const trusted = read(join(trustedFolder, 'localhost.key'), join(trustedFolder, 'localhost.crt'))
  if (trusted !== null && holdsFor(trusted, 0)) return { ...trusted, isTrusted: true }
  const paths = {
    authority: join(folder, 'ca.crt'),
    certificate: join(folder, 'localhost.crt'),
    key: join(folder, 'localhost.key'),
  }
  // The one that the browser has been told to accept, as long as it holds.
  const earlier = read(paths.key, paths.certificate)
  if (earlier !== null && holdsFor(earlier, day)) return { ...earlier, isTrusted: false }
  await mkdir(folder, { recursive: true })
  await quietly(() =>
    generateCertificates(paths.authority, paths.certificate, paths.key, days, [
      'localhost',
      '127.0.0.1',
    ]),
  )
  const made = read(paths.key, paths.certificate)
  if (made === null) throw new Error('Inget certifikat kunde göras.')
  return { ...made, isTrusted: false }
}

function holdsFor({ cert }: Certificate, time: number): boolean {
  try {
    return Date.parse(new X509Certificate(cert).validTo) > Date.now() + time
  } catch {
    return false
  }
}

/** The package tells of its work in English; what there is to know of it is said by whoever starts. */
async function quietly(act: () => Promise<void>): Promise<void> {
  const { log } = console
  console.log = () => undefined
  try {
    await act()
  } finally {
    console.log = log
  }
}

function read(key: string, cert: string): Certificate | null {
  try {
    return { key: readFileSync(key), cert: readFileSync(cert) }
  } catch {
    return null
  }
}
