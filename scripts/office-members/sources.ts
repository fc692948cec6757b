/** What is scanned and with what it is compared. */
import { globSync } from 'tinyglobby'
import { join } from 'node:path'

export function addinFiles(root: string): string[] {
  return globSync('addin/**/*.ts', { cwd: root, absolute: true }).toSorted()
}

export function libraryFile(root: string): string {
  return join(root, 'node_modules/@microsoft/office-js/dist/word-web-16.00.debug.js')
}
