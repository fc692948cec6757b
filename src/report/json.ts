/** The shape of vfile-reporter-json: exactly its keys, null where there is nothing. */
import type { LocatedFinding, ReadFile } from './model.ts'
import { interruptedWords, listWriter, makePart, type ReportForm } from './part.ts'

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
export const jsonForm: ReportForm = {
  part(file) {
    const messages = file.readable
      ? [...file.findings.map(messageOf), ...unmatchedOf(file)]
      : [own('unreadable', true, file.message)]
    return makePart(file, [entry(file.path, messages)])
  },
  writer: () =>
    listWriter({
      begin: '[\n',
      between: ',\n',
      end({ interrupted }, isEmpty) {
        if (interrupted === null) return isEmpty ? ']\n' : '\n]\n'
        // No path: the message is of the run, not of a file.
        const marker = entry('', [own('interrupted', true, interruptedWords(interrupted))])
        return `${isEmpty ? '' : ',\n'}${marker}\n]\n`
      },
    }),
}

function entry(path: string, messages: readonly JsonMessage[]): string {
  return JSON.stringify({ path, messages }, null, 2).replaceAll(/^/gmu, '  ')
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

/** What the document ignores though it is no longer there. */
function unmatchedOf(file: ReadFile): JsonMessage[] {
  return file.notices
    .filter(({ code }) => code === 'unmatched-suppression')
    .map(({ code, message }) => own(code, null, message))
}

/** A message of no rule: of the run itself. */
function own(ruleId: string, fatal: true | null, reason: string): JsonMessage {
  return {
    reason,
    line: null,
    column: null,
    ruleId,
    source: 'beredd',
    fatal,
    actual: null,
    expected: null,
    note: null,
    url: null,
  }
}
