/** Compiles `packs/*.md`: what the program loads, and the examples apart. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { linkPacks } from '../src/packs/link.ts'
import { PackError, type PackMistake } from '../src/packs/mistake.ts'
import type { RuleExample } from '../src/packs/model.ts'
import { parsePack, type ParsedPack } from '../src/packs/parse.ts'
import { packData } from './pack-data.ts'
import { sortPhrases } from './sorted-phrases.ts'

/** @throws PackError with the mistakes of every pack. */
export function compilePacks(folder: string): readonly ParsedPack[] {
  const parsed: ParsedPack[] = []
  const mistakes: PackMistake[] = []
  const files = readdirSync(folder).filter((name) => name.endsWith('.md'))
  for (const name of files.toSorted()) {
    try {
      parsed.push(parsePack(readFileSync(join(folder, name), 'utf8'), `packs/${name}`))
    } catch (error) {
      if (!(error instanceof PackError)) throw error
      mistakes.push(...error.mistakes)
    }
  }
  if (mistakes.length > 0) throw new PackError(mistakes)
  linkPacks(parsed)
  return parsed
}

/** By `<pack>/<rule>`. */
export function examplesOf(
  parsed: readonly ParsedPack[],
): Readonly<Record<string, readonly RuleExample[]>> {
  return Object.fromEntries(
    parsed.flatMap(({ pack, examples }) =>
      [...examples].map(([rule, list]) => [`${pack.id}/${rule}`, list]),
    ),
  )
}

/** Writes `packs.json`, small, and `examples.json`. */
export function writePacks(parsed: readonly ParsedPack[], folder: string): void {
  mkdirSync(folder, { recursive: true })
  const packs = parsed.map(({ pack }) => pack)
  writeFileSync(join(folder, 'packs.json'), `${JSON.stringify(packData(sortPhrases(packs)))}\n`)
  writeFileSync(join(folder, 'examples.json'), `${JSON.stringify(examplesOf(parsed))}\n`)
}
