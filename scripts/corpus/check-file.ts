/** Everything that must hold of one file: read or refused as it should, linted, edited, and read again. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DocxError } from '../../src/docx/errors.ts'
import type { DocxDocument } from '../../src/docx/model.ts'
import { openDocx } from '../../src/docx/open.ts'
import { lint } from '../../src/lint/lint.ts'
import type { LintOptions } from '../../src/lint/model.ts'
import { tryEdits } from './edited.ts'
import { trialsFor } from './trials.ts'
import { differenceFrom, type Truth } from './truth.ts'

export interface FileOutcome {
  /** Why it was refused; null where it was read. */
  refused: string | null
  /** How its text differs from the truth; null where it does not, undefined where none is known. */
  difference?: string | null
  edits: { made: number; refused: number }
  faults: string[]
}

/** One reading, or one edit. */
const mostMilliseconds = 10_000
/** A refusal says what is wrong and what to do about it. */
const advice = /^Filen [^]+\. (?:Öppna den i Word|Hämta filen på nytt|Dela upp dokumentet)[^]*\.$/u

export function checkFile(
  folder: string,
  file: string,
  truth: Truth,
  options: LintOptions,
): FileOutcome {
  const faults: string[] = []
  const outcome: FileOutcome = { refused: null, edits: { made: 0, refused: 0 }, faults }
  const timed = <Result>(what: string, run: () => Result): Result => {
    const { user, system } = process.cpuUsage()
    const result = run()
    const after = process.cpuUsage()
    const milliseconds = (after.user + after.system - user - system) / 1000
    if (milliseconds > mostMilliseconds) faults.push(`${what}: ${Math.round(milliseconds)} ms`)
    return result
  }
  const should = truth.expected.get(file)
  const bytes = readFileSync(join(folder, file))
  let document: DocxDocument
  try {
    document = timed('opening', () => openDocx(bytes))
  } catch (error) {
    if (!(error instanceof DocxError)) throw error
    outcome.refused = `${error.code}: ${error.message}`
    if (!advice.test(error.message)) faults.push(`no advice: ${error.message}`)
    if (should === 'parse') faults.push('refused, but must be read')
    return outcome
  }
  if (should === 'refuse') faults.push('read, but must be refused')
  const right = truth.paragraphs.get(file)
  if (right !== undefined) outcome.difference = differenceFrom(right, document)
  const { findings } = timed('lint', () => lint(structuredClone(document.tree), options))
  for (const trial of trialsFor(document, findings)) {
    for (const tracked of [false, true]) {
      const name = `${trial.name}${tracked ? ', tracked' : ''}`
      const tried = timed(name, () => tryEdits(document, trial, tracked))
      if ('refused' in tried) outcome.edits.refused += 1
      else {
        outcome.edits.made += 1
        for (const fault of tried.faults) faults.push(`${name}: ${fault}`)
      }
    }
  }
  return outcome
}
