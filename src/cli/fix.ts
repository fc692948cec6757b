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
import { internalFault, UnreadableError } from './unreadable.ts'
import { writeOut } from './output.ts'
import { targetPath, writeWhole, type WriteTarget } from './write.ts'

interface Fixing {
  checking: Checking
  choice: MendChoice
  tracking: Tracking | null
  dryRun: boolean
  target: WriteTarget
}

export async function runFix(call: Call): Promise<ExitCode> {
  const format = formatOf(call)
  const fixing: Fixing = {
    checking: await checkingOf(call),
    choice: mendChoiceOf(call),
    tracking: trackingOf(call),
    dryRun: call.flag('dry-run'),
    target: targetOf(call),
  }
  const paths = await pathsOf(call)
  if (paths.includes('-')) throw new CallError('beredd fix skriver i filer. Ange en fil.')
  const form = await formFor({ format, colors: colorsOn(process.stdout), showIgnored: false })
  const writer = form.writer()
  const progress = await progressFor(paths.length)
  let totals = noFiles
  for (const path of paths) {
    const { report, told } = await fixFile(path, fixing)
    const part = form.part(report)
    totals = withPart(totals, part)
    if (process.stdout.isTTY) progress.makeWay()
    await writeOut(`${format === 'text' ? told : ''}${writer.add(part)}`)
    progress.step()
  }
  progress.stop()
  // What was done stands after each file: a sum of what is left would be taken for it.
  if (format !== 'text') await writeOut(writer.end({ totals, interrupted: null }))
  return exitCodeOf(totals)
}

async function fixFile(
  path: string,
  fixing: Fixing,
): Promise<{ report: FileReport; told: string }> {
  try {
    const first = await checkFile(path, fixing.checking)
    const mended = await mendFile(first, fixing.checking, fixing.choice, fixing.tracking)
    const written = await writeMended(path, mended, fixing)
    return { report: mended.checked.report, told: tell(path, mended, written) }
  } catch (error) {
    if (error instanceof CallError) throw error
    const message = error instanceof UnreadableError ? error.message : internalFault(error)
    return { report: { path, readable: false, message }, told: '' }
  }
}

/** Where it was written; null where there was nothing to write. */
async function writeMended(path: string, mended: Mended, fixing: Fixing): Promise<string | null> {
  const target = targetPath(path, fixing.target)
  const needed = mended.done.length > 0 || fixing.target.output !== null
  if (fixing.dryRun || !needed) return null
  await writeWhole(target, bytesOf(mended.checked.opened))
  return target
}

function tell(path: string, mended: Mended, written: string | null): string {
  const count = mended.done.length
  const head =
    count === 0
      ? `${path}: inget att åtgärda`
      : `${path}: ${count} ${count === 1 ? 'åtgärd' : 'åtgärder'}`
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
  return { inPlace: call.flag('in-place'), output: call.text('output') }
}
