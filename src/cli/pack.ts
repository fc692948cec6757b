/** `beredd pack check FIL` */
import { readFile } from 'node:fs/promises'
import { relative } from 'node:path'
import { exampleFaults } from '../lint/examples.ts'
import { linkPacks } from '../packs/link.ts'
import { PackError } from '../packs/mistake.ts'
import { parsePack, type ParsedPack } from '../packs/parse.ts'
import type { Call } from './arguments.ts'
import { CallError, type ExitCode } from './exit.ts'

/** 0 for a pack that holds, 1 for one with mistakes or examples that fail, 2 for a wrong call. */
export async function runPack(call: Call): Promise<ExitCode> {
  const [action, ...paths] = call.paths
  if (action !== 'check' || paths.length === 0) {
    throw new CallError('Ange ett regelpaket att pröva: beredd pack check regler.md')
  }
  const { bundledPacks } = await import('../packs/bundled.ts')
  try {
    const parsed = await Promise.all(paths.map(parseFile))
    const ids = new Set(parsed.map(({ pack }) => pack.id))
    const others = bundledPacks.filter(({ id }) => !ids.has(id))
    const packs = [...others, ...linkPacks(parsed, others)]
    let failed = false
    for (const one of parsed) {
      const faults = exampleFaults(one, packs)
      const { clauses, rules, title } = one.pack
      process.stdout.write(`${title}: ${clauses.length} punkter, ${rules.length} regler\n`)
      for (const { line, message } of faults)
        process.stdout.write(`${one.path}:${line} ${message}\n`)
      process.stdout.write(faults.length === 0 ? '  Alla exempel stämmer.\n' : '')
      failed ||= faults.length > 0
    }
    return failed ? 1 : 0
  } catch (error) {
    if (!(error instanceof PackError)) throw error
    process.stdout.write(`${error.message}\n`)
    return 1
  }
}

async function parseFile(path: string): Promise<ParsedPack> {
  let markdown: string
  try {
    markdown = await readFile(path, 'utf8')
  } catch (error) {
    throw new CallError(`${path} kan inte läsas. Kontrollera sökvägen.`, { cause: error })
  }
  return parsePack(markdown, relative('.', path))
}
