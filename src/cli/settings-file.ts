/** `beredd.yaml` or `beredd.json`: the organisation's, found upwards from a file, and the user's own. */
import { readFile, stat } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import type * as z from 'zod/mini'
import { templateFault } from '../checks/case-template.ts'
import { settingsSchema, type SettingsSource } from '../settings/schema.ts'
import { CallError } from './exit.ts'
import { orNull } from './or-null.ts'

const names = ['beredd.yaml', 'beredd.yml', 'beredd.json']

/** The layers for a file, the weaker first: organisation, user. Kept by folder for a whole run. */
export class SettingsFiles {
  readonly #organisation = new Map<string, Promise<NamedSettings | null>>()
  #user: Promise<NamedSettings | null> | null = null

  /** The settings that hold for a file, each with the file that it comes from: organisation, then user. */
  async layersFor(path: string): Promise<NamedSettings[]> {
    const folder = path === '-' ? resolve('.') : dirname(resolve(path))
    this.#user ??= inFolder(
      join(process.env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config'), 'beredd'),
    )
    const layers = [await this.#above(folder), await this.#user]
    return layers.filter((layer) => layer !== null)
  }

  #above(folder: string): Promise<NamedSettings | null> {
    const known = this.#organisation.get(folder)
    if (known !== undefined) return known
    const parent = dirname(folder)
    const found = inFolder(folder).then((settings) =>
      settings !== null || parent === folder ? settings : this.#above(parent),
    )
    this.#organisation.set(folder, found)
    return found
  }
}

export interface NamedSettings {
  /** The file's path. */
  name: string
  settings: SettingsSource
}

async function inFolder(folder: string): Promise<NamedSettings | null> {
  for (const name of names) {
    const path = join(folder, name)
    const text = await readIfThere(path)
    if (text !== null) return { name: path, settings: await parseSettings(path, text) }
  }
  return null
}

/** Null where there is none; throws a CallError where there is one that cannot be read: it is not to be passed over. */
async function readIfThere(path: string): Promise<string | null> {
  let bytes: Uint8Array
  try {
    bytes = await readFile(path)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    const isNone = code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR'
    if (isNone || (await orNull(stat(path))) === null) return null
    throw new CallError(`Inställningarna i ${path} får inte läsas. Kontrollera behörigheten.`, {
      cause: error,
    })
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    throw new CallError(`${path} är inte i UTF-8. Spara filen som UTF-8 och försök igen.`, {
      cause: error,
    })
  }
}

/** Throws a CallError that names the file, the setting and what was expected. */
async function parseSettings(path: string, text: string): Promise<SettingsSource> {
  const value = await readYaml(path, text)
  const result = settingsSchema.safeParse(value ?? {})
  const faults = result.success
    ? (result.data.caseNumber ?? []).flatMap((template, index) => {
        const fault = templateFault(template)
        return fault === null ? [] : [`  caseNumber.${index}: ${fault}`]
      })
    : await faultsOf(result.error.issues)
  if (result.success && faults.length === 0) return result.data
  throw new CallError(`${path} har inställningar som inte går att använda:\n${faults.join('\n')}`)
}

async function readYaml(path: string, text: string): Promise<unknown> {
  const { parseDocument } = await import('yaml')
  const document = parseDocument(text)
  const [error] = document.errors
  const invalid = (where: string): CallError =>
    new CallError(`${path} är inte giltig YAML${where}. Kontrollera indrag, kolon och citattecken.`)
  if (error !== undefined) throw invalid(`, rad ${error.linePos?.[0].line ?? 1} (${error.code})`)
  try {
    return document.toJS()
  } catch {
    // A name that nothing has, or one too many.
    throw invalid('')
  }
}

async function faultsOf(issues: readonly z.core.$ZodIssue[]): Promise<string[]> {
  const { expectedOf } = await import('../packs/issues.ts')
  return issues.map((issue) => {
    const path = issue.path.length === 0 ? '(hela filen)' : issue.path.join('.')
    return `  ${path}: ${unknownKeys(issue) ?? `väntade ${expectedOf(issue)}`}`
  })
}

/** Also where one of several forms would have been right but for them. */
function unknownKeys(issue: z.core.$ZodIssue): string | null {
  const issues = issue.code === 'invalid_union' ? issue.errors.flat() : [issue]
  const keys = issues.flatMap((each) => (each.code === 'unrecognized_keys' ? each.keys : []))
  return keys.length === 0 ? null : `okänd inställning ${keys.join(', ')}`
}
