/** `beredd.yaml` or `beredd.json`: the organisation's, found upwards from a file, and the user's own. */
import { readFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { settingsSchema, type SettingsSource } from '../settings/schema.ts'
import { CallError } from './exit.ts'

const names = ['beredd.yaml', 'beredd.yml', 'beredd.json']

/** The layers for a file, the weaker first: organisation, user. Kept by folder for a whole run. */
export class SettingsFiles {
  readonly #organisation = new Map<string, Promise<NamedSettings | null>>()
  #user: Promise<NamedSettings | null> | null = null

  async layersFor(path: string): Promise<SettingsSource[]> {
    return (await this.namedLayersFor(path)).map(({ settings }) => settings)
  }

  /** With the file that each comes from. */
  async namedLayersFor(path: string): Promise<NamedSettings[]> {
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

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8')
  } catch {
    return null
  }
}

/** Throws a CallError that names the file, the setting and what was expected. */
async function parseSettings(path: string, text: string): Promise<SettingsSource> {
  const { parse } = await import('yaml')
  let value: unknown
  try {
    value = parse(text)
  } catch (error) {
    throw new CallError(`${path} är inte giltig YAML: ${messageOf(error)}`)
  }
  const result = settingsSchema.safeParse(value ?? {})
  if (result.success) return result.data
  const faults = result.error.issues.map(
    (issue) =>
      `  ${issue.path.length === 0 ? '(hela filen)' : issue.path.join('.')}: ${faultOf(issue)}`,
  )
  throw new CallError(`${path} har inställningar som inte går att använda:\n${faults.join('\n')}`)
}

function faultOf(issue: {
  code: string
  message: string
  keys?: unknown
  values?: unknown
}): string {
  if (issue.code === 'unrecognized_keys' && Array.isArray(issue.keys)) {
    return `okänd inställning ${issue.keys.join(', ')}`
  }
  if (issue.code === 'invalid_value' && Array.isArray(issue.values)) {
    return `väntade något av ${issue.values.join(', ')}`
  }
  return issue.message
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
