/**
 * A report is written file by file: what a file adds is made where the file is read, and its tree and packs are let go.
 * So a report of ten thousand files takes the memory of one.
 */
import type { Level } from '../edit/model.ts'
import { levelOf, type FileReport } from './model.ts'

export type LevelCounts = Readonly<Record<Level, number>>

export interface RuleDescription {
  /** With its pack: `norrkoping/financing-stated`. */
  id: string
  reason: string
  note: string | null
  url: string | null
}

/** What one file adds to a report; plain data, so that it can come from a worker. */
export interface FilePart {
  path: string
  /** Why the file could not be read; null where it was. */
  fault: string | null
  counts: LevelCounts
  /** What a baseline leaves out. */
  known: LevelCounts
  /** In the report's own format, in order. */
  pieces: readonly string[]
  /** The rule of each piece, where the format lists them apart. */
  rules: readonly RuleDescription[]
  /** What the format puts after all pieces of all files. */
  asides: readonly string[]
}

export interface Totals {
  files: number
  unreadable: number
  counts: LevelCounts
  known: LevelCounts
}

/** A run that was broken off: how many files its report holds, of how many. */
export interface Interrupted {
  done: number
  of: number
}

export interface Ending {
  totals: Totals
  interrupted: Interrupted | null
}

/** Turns parts, in the order of the report, into its text. */
export interface ReportWriter {
  add(part: FilePart): string
  end(ending: Ending): string
}

/** One format. `part` may run in another thread than `writer`. */
export interface ReportForm {
  part(file: FileReport): FilePart
  writer(): ReportWriter
}

const nothingCounted: LevelCounts = { error: 0, warning: 0, hint: 0 }
export const noFiles: Totals = {
  files: 0,
  unreadable: 0,
  counts: nothingCounted,
  known: nothingCounted,
}

export function countFindings(file: FileReport): LevelCounts {
  const counts = { ...nothingCounted }
  if (file.readable) for (const { finding } of file.findings) counts[levelOf(finding)] += 1
  return counts
}

export function withPart(totals: Totals, { fault, counts, known }: FilePart): Totals {
  return {
    files: totals.files + 1,
    unreadable: totals.unreadable + (fault === null ? 0 : 1),
    counts: sumOf(totals.counts, counts),
    known: sumOf(totals.known, known),
  }
}

function sumOf(one: LevelCounts, other: LevelCounts): LevelCounts {
  return {
    error: one.error + other.error,
    warning: one.warning + other.warning,
    hint: one.hint + other.hint,
  }
}

export function makePart(
  file: FileReport,
  pieces: readonly string[],
  { rules = [], asides = [] }: Partial<Pick<FilePart, 'rules' | 'asides'>> = {},
): FilePart {
  return {
    path: file.path,
    fault: file.readable ? null : file.message,
    counts: countFindings(file),
    known: (file.readable ? file.known : undefined) ?? nothingCounted,
    pieces,
    rules,
    asides,
  }
}

/** What every format says of a run that was broken off. */
export function interruptedWords({ done, of }: Interrupted): string {
  return `Granskningen avbröts. Rapporten är ofullständig: ${done} av ${of} filer är granskade.`
}

/** A report that is a list between a beginning and an end. */
export function listWriter(list: {
  begin: string
  between: string
  end(ending: Ending, isEmpty: boolean): string
}): ReportWriter {
  let isEmpty = true
  return {
    add({ pieces }) {
      if (pieces.length === 0) return ''
      const before = isEmpty ? list.begin : list.between
      isEmpty = false
      return `${before}${pieces.join(list.between)}`
    },
    end: (ending) => `${isEmpty ? list.begin : ''}${list.end(ending, isEmpty)}`,
  }
}

/** A whole report of files that are all at hand. */
export function wholeReport(form: ReportForm, files: readonly FileReport[]): string {
  const writer = form.writer()
  const parts = files.map((file) => form.part(file))
  const totals = parts.reduce(withPart, noFiles)
  const written = parts.map((part) => writer.add(part)).join('')
  return `${written}${writer.end({ totals, interrupted: null })}`
}
