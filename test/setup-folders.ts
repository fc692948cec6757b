/** Folders that tests make lie in one of their own, which goes when all have run. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export default function setUpFolders(): () => void {
  const root = mkdtempSync(join(tmpdir(), 'beredd-tests-'))
  // The names that systems ask for it by.
  for (const name of ['TMPDIR', 'TMP', 'TEMP']) process.env[name] = root
  return () => rmSync(root, { recursive: true, force: true, maxRetries: 3 })
}
