/** What the packages whose code is in the scripts are licensed under. Comments are left out of the scripts themselves. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'

const manifest = z.object({ name: z.string(), version: z.string(), license: z.string() })
const packageFolder = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/

/** @param modules Paths of files. */
export function licenceTexts(modules: Iterable<string>): string {
  const folders = new Set([...modules].flatMap((id) => packageFolder.exec(id)?.[0] ?? []))
  return [...folders].toSorted().map(licenceOf).join('\n\n')
}

function licenceOf(folder: string): string {
  const { name, version, license } = manifest.parse(
    JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')),
  )
  const texts = readdirSync(folder)
    .filter((file) => /^licen[cs]e/i.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8').trim())
  return [`${name} ${version} (${license})`, ...texts].join('\n\n')
}
