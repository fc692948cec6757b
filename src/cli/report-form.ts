/** `--format`: the report's format, loaded when it is asked for. */
import type { ReportForm } from '../report/part.ts'
import type { Call } from './arguments.ts'
import { CallError } from './exit.ts'
import { paintWith } from './terminal.ts'

export const formats = ['text', 'json', 'sarif', 'junit', 'html'] as const
export type Format = (typeof formats)[number]

/** How the report is to look; plain data, so that a worker can be told. */
export interface Look {
  format: Format
  colors: boolean
  showIgnored: boolean
}

/** Throws CallError for a format that does not exist. */
export function formatOf(call: Call): Format {
  const word = call.text('format') ?? 'text'
  const format = formats.find((known) => known === word)
  if (format !== undefined) return format
  throw new CallError(`Det finns inget format ”${word}”. Formaten är ${formats.join(', ')}.`)
}

export async function formFor({ format, colors, showIgnored }: Look): Promise<ReportForm> {
  switch (format) {
    case 'text':
      return (await import('../report/text.ts')).textForm(await paintWith(colors), { showIgnored })
    case 'json':
      return (await import('../report/json.ts')).jsonForm
    case 'sarif': {
      const { version } = await import('../../package.json')
      return (await import('../report/sarif.ts')).sarifForm(version)
    }
    case 'junit':
      return (await import('../report/junit.ts')).junitForm
    case 'html': {
      const today = new Date().toLocaleDateString('sv-SE')
      return (await import('../report/html.ts')).htmlForm(today)
    }
  }
}
