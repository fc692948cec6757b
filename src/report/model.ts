/** What a report is made from: one entry a file, in the order they were asked for. */
import type { Finding, Level } from '../edit/model.ts'
import type { PackVerdict } from '../lint/clauses.ts'
import type { Notice, Suppression } from '../lint/model.ts'
import type { MemoType } from '../settings/schema.ts'

export interface LocatedFinding {
  finding: Finding
  /** Paragraph number from 1 (in Markdown the file's line); null for what is missing from the whole document. */
  line: number | null
  /** UTF-16 offset plus one (in Markdown the file's column). */
  column: number | null
}

export interface ReadFile {
  path: string
  readable: true
  /** The packs in force, the municipality's first, with every clause's outcome. */
  packs: readonly PackVerdict[]
  type: MemoType
  /** What the reader should know of the run itself: no municipality found, a suppression that no longer matches. */
  notices: readonly Notice[]
  findings: readonly LocatedFinding[]
  /** What a baseline already had: left out of `findings`, and no less there. */
  known?: Readonly<Record<Level, number>>
  /** What the document ignores, with the reason, the day and the name. */
  ignored: readonly IgnoredFinding[]
}

export interface IgnoredFinding extends LocatedFinding {
  suppression: Suppression
}

export interface UnreadableFile {
  path: string
  readable: false
  /** Why, and what to do. */
  message: string
}

export type FileReport = ReadFile | UnreadableFile

export function levelOf(finding: Finding): Level {
  return finding.fatal === null ? 'hint' : finding.fatal ? 'error' : 'warning'
}
