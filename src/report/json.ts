/** The shape of vfile-reporter-json: exactly its keys, null where there is nothing. */
import type { FileReport, LocatedFinding } from './model.ts'

interface JsonMessage {
  reason: string
  line: number | null
  column: number | null
  ruleId: string
  source: string
  fatal: boolean | null
  actual: string | null
  expected: readonly string[] | null
  note: string | null
  url: string | null
}

/** An array of `{path, messages}`, with a line break at its end. */
export function reportJson(files: readonly FileReport[]): string {
  const entries = files.map((file) => ({
    path: file.path,
    messages: file.readable ? file.findings.map(messageOf) : [unreadable(file.message)],
  }))
  return `${JSON.stringify(entries, null, 2)}\n`
}

function messageOf({ finding, line, column }: LocatedFinding): JsonMessage {
  return {
    reason: finding.reason,
    line,
    column,
    ruleId: finding.ruleId,
    source: finding.source,
    fatal: finding.fatal,
    actual: finding.actual,
    expected: finding.expected,
    note: finding.note,
    url: finding.url,
  }
}

function unreadable(reason: string): JsonMessage {
  return {
    reason,
    line: null,
    column: null,
    ruleId: 'unreadable',
    source: 'beredd',
    fatal: true,
    actual: null,
    expected: null,
    note: null,
    url: null,
  }
}
