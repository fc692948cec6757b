/** `beredd settings`: what is in force for a file, and where each value comes from. */
import type { SettingsSource } from '../settings/schema.ts'
import type { Call } from './arguments.ts'
import { checkFile } from './check.ts'
import { checkingOf } from './checking.ts'
import { CallError, type ExitCode } from './exit.ts'
import { paintFor } from './terminal.ts'

interface NamedLayer {
  name: string
  settings: SettingsSource
}

export async function runSettings(call: Call): Promise<ExitCode> {
  if (call.flag('schema')) {
    const { settingsJsonSchema } = await import('../settings/json-schema.ts')
    process.stdout.write(`${JSON.stringify(settingsJsonSchema(), null, 2)}\n`)
    return 0
  }
  const [path, ...more] = call.paths
  if (path === undefined || more.length > 0) {
    throw new CallError(
      'Ange en fil, till exempel: beredd settings arende.docx. Med --schema visas inställningarnas schema.',
    )
  }
  const checking = await checkingOf(call)
  const { result } = await checkFile(path, checking)
  const layers: NamedLayer[] = [
    ...result.packs.map((pack) => ({ name: `regelpaketet ${pack.id}`, settings: pack.settings })),
    ...(await checking.settingsFiles.namedLayersFor(path)),
  ]
  const paint = await paintFor(process.stdout)
  for (const [key, value] of Object.entries(result.settings)) {
    const from = originsOf(key, layers)
    process.stdout.write(`${paint.bold(key)}: ${written(value)}  ${paint.dim(from)}\n`)
  }
  return 0
}

/** Registers are joined from several layers; of single values the last that says anything wins. */
function originsOf(key: string, layers: readonly NamedLayer[]): string {
  const giving = layers.filter(({ settings }) => Object.hasOwn(settings, key))
  if (giving.length === 0) return '(förval)'
  return `(${giving.map(({ name }) => name).join(' + ')})`
}

function written(value: unknown): string {
  if (value === null) return '–'
  if (Array.isArray(value) && value.length === 0) return '–'
  return typeof value === 'string' ? value : JSON.stringify(value)
}
