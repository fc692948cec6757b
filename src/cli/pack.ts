/** `beredd pack check FIL` */
import { readFile } from 'node:fs/promises'
import { relative } from 'node:path'
import { counted } from '../checks/count.ts'
import { exampleFaults } from '../lint/examples.ts'
import { linkPacks } from '../packs/link.ts'
import { excerptAround, PackError } from '../packs/mistake.ts'
import { parsePack } from '../packs/parse.ts'
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
    const files = await Promise.all(paths.map(readPack))
    const parsed = files.map(({ path, markdown }) => parsePack(markdown, path))
    const ids = new Set(parsed.map(({ pack }) => pack.id))
    const others = bundledPacks.filter(({ id }) => !ids.has(id))
    const packs = [...others, ...linkPacks(parsed, others)]
    let failed = false
    for (const [index, one] of parsed.entries()) {
      const lines = files[index]?.markdown.split(/\r?\n/u) ?? []
      const faults = exampleFaults(one, packs)
      const { clauses, rules, title } = one.pack
      const size = `${counted(clauses.length, 'punkt', 'punkter')}, ${counted(rules.length, 'regel', 'regler')}`
      process.stdout.write(`${title}: ${size}\n`)
      for (const { line, message } of faults) {
        process.stdout.write(`\n${one.path}:${line} ${message}\n${excerptAround(lines, line)}\n`)
      }
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

async function readPack(path: string): Promise<{ path: string; markdown: string }> {
  try {
    return { path: relative('.', path), markdown: await readFile(path, 'utf8') }
  } catch (error) {
    throw new CallError(`${path} kan inte läsas. Kontrollera sökvägen.`, { cause: error })
  }
}
