/** `beredd settings`: what is in force for a file, and where each value comes from. */
import { readDocumentSettings } from '../lint/document-settings.ts'
import { settingsWithOrigins, type NamedLayer } from '../settings/origins.ts'
import type { Call } from './arguments.ts'
import { checkFile } from './check.ts'
import { checkingOf } from './checking.ts'
import { CallError, type ExitCode } from './exit.ts'
import { paintFor } from './terminal.ts'

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
    ...(await checking.settingsFiles.layersFor(path)),
    { name: 'dokumentet', settings: readDocumentSettings(result.memo.root).settings },
  ]
  const paint = await paintFor(process.stdout)
  const packs = result.packs.map(({ id }) => id).join(', ')
  process.stdout.write(`Regelpaket som gäller: ${packs}\n`)
  for (const { message } of result.notices) process.stdout.write(`${paint.dim(message)}\n`)
  process.stdout.write('\n')
  for (const { key, text, from } of settingsWithOrigins(layers)) {
    process.stdout.write(
      `${paint.bold(key)}: ${text ?? '–'}  ${paint.dim(`(${from ?? 'förval'})`)}\n`,
    )
  }
  return 0
}
