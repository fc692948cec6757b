/** `beredd fix` */
import { userInfo } from 'node:os'
import type { FileReport } from '../report/model.ts'
import { noFiles, withPart } from '../report/part.ts'
import type { Call } from './arguments.ts'
import { checkFile } from './check.ts'
import { checkingOf, type Checking } from './checking.ts'
import { bytesOf, type Tracking } from './edit-document.ts'
import { CallError, exitCodeOf, type ExitCode } from './exit.ts'
import { pathsOf } from './files.ts'
import { mendChoiceOf, mendFile, type MendChoice, type Mended } from './mending.ts'
import { formatOf, formFor } from './report-form.ts'
import { colorsOn, progressFor } from './terminal.ts'
import { internalFault, UnreadableError, UnwritableError } from './unreadable.ts'
import { writeOut } from './output.ts'
import { checkTargets, writeResult, type WriteTarget } from './targets.ts'

interface Fixing {
  checking: Checking
  choice: MendChoice
  tracking: Tracking | null
  dryRun: boolean
  target: WriteTarget
}

export async function runFix(call: Call): Promise<ExitCode> {
  const format = formatOf(call)
  const checking = await checkingOf(call)
  const fixing: Fixing = {
    checking,
    choice: mendChoiceOf(call, checking.packs),
    tracking: trackingOf(call),
    dryRun: call.flag('dry-run'),
    target: targetOf(call),
  }
  const paths = await pathsOf(call)
  if (paths.includes('-')) throw new CallError('beredd fix skriver i filer. Ange en fil.')
  await checkTargets(paths, fixing.target)
  const form = await formFor({ format, colors: colorsOn(process.stdout), showIgnored: false })
  const writer = form.writer()
  const progress = await progressFor(paths.length)
  let totals = noFiles
  let failed = false
  for (const path of paths) {
    const { report, told, unwritten } = await fixFile(path, fixing)
    failed ||= unwritten !== null
    const part = form.part(report)
    totals = withPart(totals, part)
    if (process.stdout.isTTY) progress.makeWay()
    await writeOut(`${format === 'text' ? told : ''}${writer.add(part)}`)
    if (unwritten !== null) process.stderr.write(`${path}: inget skrivet. ${unwritten}\n`)
    progress.step()
  }
  progress.stop()
  // What was done stands after each file: a sum of what is left would be taken for it.
  if (format !== 'text') await writeOut(writer.end({ totals, interrupted: null }))
  return failed ? 2 : exitCodeOf(totals)
}

interface Fixed {
  report: FileReport
  told: string
  /** Why the result could not be written: the report is then of the file as it still is. Null where it could. */
  unwritten: string | null
}

async function fixFile(path: string, fixing: Fixing): Promise<Fixed> {
  try {
    const first = await checkFile(path, fixing.checking)
    const mended = await mendFile(first, fixing.checking, fixing.choice, fixing.tracking)
    try {
      const written = await writeMended(path, mended, fixing)
      return { report: mended.checked.report, told: tell(path, mended, written), unwritten: null }
    } catch (error) {
      if (!(error instanceof UnwritableError)) throw error
      return { report: first.report, told: '', unwritten: error.message }
    }
  } catch (error) {
    if (error instanceof CallError) throw error
    const message = error instanceof UnreadableError ? error.message : internalFault(error)
    return { report: { path, readable: false, message }, told: '', unwritten: null }
  }
}

/** Where it was written; null where there was nothing to write. */
async function writeMended(path: string, mended: Mended, fixing: Fixing): Promise<string | null> {
  const needed = mended.done.length > 0 || fixing.target.output !== null
  if (fixing.dryRun || !needed) return null
  return writeResult(path, bytesOf(mended.checked.opened), fixing.target)
}

function tell(path: string, mended: Mended, written: string | null): string {
  const count = mended.done.length
  const nothing = mended.refused.length === 0 ? 'inget att åtgärda' : 'inget åtgärdat'
  const head =
    count === 0 ? `${path}: ${nothing}` : `${path}: ${count} ${count === 1 ? 'åtgärd' : 'åtgärder'}`
  const lines = [
    written === null
      ? count === 0
        ? head
        : `${head} (inget skrivet)`
      : `${head}, skrivet i ${written}`,
    ...mended.done.map(({ mend }) => `  ✓ ${mend.title}  [${mend.id}]`),
    ...mended.refused.map(({ mend, reason }) => `  – ${mend.title}  [${mend.id}]: ${reason}`),
  ]
  return `${lines.join('\n')}\n`
}

/** The author is whoever is logged in, as Word does it. */
export function trackingOf(call: Call): Tracking | null {
  if (!call.flag('track')) return null
  const date = `${new Date().toISOString().slice(0, 19)}Z`
  return { author: userName(), date }
}

function userName(): string {
  try {
    return userInfo().username
  } catch {
    return 'Beredd'
  }
}

export function targetOf(call: Call): WriteTarget {
  return {
    inPlace: call.flag('in-place'),
    output: call.text('output'),
    force: call.flag('force'),
  }
}
