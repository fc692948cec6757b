/** `beredd lint` */
import type { FileReport } from '../report/model.ts'
import { reportFileText, reportSummaryText } from '../report/text.ts'
import type { Call } from './arguments.ts'
import { checkingOf, reportFile } from './check.ts'
import { Baseline } from './baseline.ts'
import { CallError, exitCodeOf, type ExitCode } from './exit.ts'
import { expandPaths } from './files.ts'
import { paintFor, progressFor } from './terminal.ts'

export const formats = ['text', 'json', 'sarif', 'junit', 'html'] as const
export type Format = (typeof formats)[number]

export async function runLint(call: Call): Promise<ExitCode> {
  const format = formatOf(call)
  const checking = await checkingOf(call)
  const paths = await pathsOf(call)
  const paint = await paintFor(process.stdout)
  const showIgnored = call.flag('show-ignored')
  const baselinePath = call.text('baseline')
  const baseline = baselinePath === null ? null : await Baseline.open(baselinePath)
  const progress = await progressFor(paths.length)
  const reports: FileReport[] = []
  for (const path of paths) {
    const read = await reportFile(path, checking)
    const report = baseline === null ? read : baseline.sift(read)
    reports.push(report)
    progress.step()
    if (format === 'text') process.stdout.write(reportFileText(report, paint, { showIgnored }))
  }
  progress.stop()
  process.stdout.write(await wholeReport(format, reports))
  if (baseline !== null) process.stderr.write(await baseline.finish())
  return exitCodeOf(reports)
}

/** What is written once all files are read. */
export async function wholeReport(format: Format, files: readonly FileReport[]): Promise<string> {
  switch (format) {
    case 'text':
      return reportSummaryText(files)
    case 'json':
      return (await import('../report/json.ts')).reportJson(files)
    case 'sarif': {
      const { version } = await import('../../package.json')
      return (await import('../report/sarif.ts')).reportSarif(files, version)
    }
    case 'junit':
      return (await import('../report/junit.ts')).reportJunit(files)
    case 'html': {
      const today = new Date().toLocaleDateString('sv-SE')
      return (await import('../report/html.ts')).reportHtml(files, today)
    }
  }
}

/** Throws CallError for a format that does not exist. */
export function formatOf(call: Call): Format {
  const word = call.text('format') ?? 'text'
  const format = formats.find((known) => known === word)
  if (format !== undefined) return format
  throw new CallError(`Det finns inget format ”${word}”. Formaten är ${formats.join(', ')}.`)
}

/** The files of a call; standard input where something is piped in and nothing is named. */
export async function pathsOf(call: Call): Promise<string[]> {
  const paths = call.paths.length === 0 && !process.stdin.isTTY ? ['-'] : call.paths
  if (paths.length === 0) {
    throw new CallError(
      `Ange minst en fil eller mapp, till exempel: beredd ${call.command} arende.docx`,
    )
  }
  const files = await expandPaths(paths)
  if (files.length === 0) throw new CallError(`Här finns ingen .docx-fil: ${paths.join(', ')}`)
  return files
}
