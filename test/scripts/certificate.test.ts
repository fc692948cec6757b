/** The certificate of `npm start`: made once, kept while it holds, and made without a word. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { localCertificate } from '../../scripts/serve/certificate.ts'

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'beredd-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

test('the same one the next time: the browser asks once', async () => {
  const said = vi.spyOn(console, 'log')
  onTestFinished(() => said.mockRestore())
  const [folder, none] = [emptyFolder(), emptyFolder()]
  const first = await localCertificate(folder, none)
  const second = await localCertificate(folder, none)
  expect(first.isTrusted).toBe(false)
  expect(String(second.cert)).toBe(String(first.cert))
  expect(said).not.toHaveBeenCalled()
})

test('one that cannot be read is made anew', async () => {
  const [folder, none] = [emptyFolder(), emptyFolder()]
  for (const name of ['localhost.key', 'localhost.crt']) writeFileSync(join(folder, name), 'x')
  expect(String((await localCertificate(folder, none)).cert)).toContain('BEGIN CERTIFICATE')
})

test('the developer’s own where there is one', async () => {
  const [folder, none, own] = [emptyFolder(), emptyFolder(), emptyFolder()]
  const made = await localCertificate(folder, none)
  mkdirSync(own, { recursive: true })
  writeFileSync(join(own, 'localhost.key'), made.key)
  writeFileSync(join(own, 'localhost.crt'), made.cert)
  expect(await localCertificate(emptyFolder(), own)).toMatchObject({ isTrusted: true })
  writeFileSync(join(own, 'localhost.crt'), 'utgånget')
  expect(await localCertificate(folder, own)).toMatchObject({ isTrusted: false })
})
