/** `beredd lint` */
import { noFiles, withPart, type ReportForm } from '../report/part.ts'
import { inOrder } from './archive/in-order.ts'
import { neverInterrupted, watchInterruption, type Interruption } from './archive/interruption.ts'
import type { Call } from './arguments.ts'
import { Baseline } from './baseline.ts'
import { checkingOf } from './checking.ts'
import { exitCodeOf, type ExitCode } from './exit.ts'
import { changedSince, pathsOf, sinceOf } from './files.ts'
import type { LintPlan } from './lint-task.ts'
import { writeOut } from './output.ts'
import { readersFor, readingOf, type Readers } from './readers.ts'
import { formatOf, formFor } from './report-form.ts'
import { colorsOn, progressFor } from './terminal.ts'

/** How many files may be done ahead of one that takes its time: their parts of the report are kept. */
const ahead = 1000

export async function runLint(call: Call): Promise<ExitCode> {
  const format = formatOf(call)
  const reading = readingOf(call)
  const { asked, type } = await checkingOf(call)
  const paths = await changedPaths(call)
  const plan: LintPlan = {
    asked,
    type,
    format,
    colors: colorsOn(process.stdout),
    showIgnored: call.flag('show-ignored'),
    single: paths.length === 1,
  }
  const baselinePath = call.text('baseline')
  const baseline = baselinePath === null ? null : await Baseline.open(baselinePath)
  const form = await formFor(plan)
  const interruption = plan.single ? neverInterrupted : watchInterruption(tellInterrupted)
  const { stop } = interruption
  const readers = await readersFor(plan, form, paths, { ...reading, stop })
  try {
    return await report({ paths, form, baseline, readers, interruption })
  } finally {
    interruption.end()
    readers.close()
  }
}

interface Run {
  paths: readonly string[]
  form: ReportForm
  baseline: Baseline | null
  readers: Readers
  interruption: Interruption
}

/** Each file's part is written in its turn, and forgotten. */
async function report({ paths, form, baseline, readers, interruption }: Run): Promise<ExitCode> {
  const writer = form.writer()
  const progress = await progressFor(paths.length)
  const { lanes, lintFile } = readers
  const { stop, abandon } = interruption
  const work = async (path: string) =>
    lintFile({ path, known: baseline === null ? null : baseline.knownOf(path) })
  let totals = noFiles
  for await (const { part, noted, left } of inOrder(paths, work, { lanes, ahead, stop, abandon })) {
    totals = withPart(totals, part)
    baseline?.add(part, noted, left)
    const written = writer.add(part)
    if (written !== '' && process.stdout.isTTY) progress.makeWay()
    await writeOut(written)
    progress.step()
  }
  progress.stop()
  const exitCode = interruption.exitCode()
  const isPartial = exitCode !== null && totals.files < paths.length
  const interrupted = isPartial ? { done: totals.files, of: paths.length } : null
  await writeOut(writer.end({ totals, interrupted }))
  if (baseline !== null) process.stderr.write(await baseline.finish({ interrupted: isPartial }))
  return exitCode ?? exitCodeOf(totals)
}

async function changedPaths(call: Call): Promise<string[]> {
  const since = sinceOf(call)
  const paths = await pathsOf(call)
  if (since === null) return paths
  const changed = await changedSince(paths, since)
  process.stderr.write(`${changed.length} av ${paths.length} filer är ändrade sedan dess.\n`)
  return changed
}

function tellInterrupted(): void {
  process.stderr.write(
    '\nAvbryter. Rapporten för det som är granskat skrivs nu; Ctrl-C igen avslutar genast.\n',
  )
}
