/** JUnit's XML, for build servers: a suite a file, a failure for each finding at error level. */
import type { Finding } from '../edit/model.ts'
import { escapeMarkup } from './markup.ts'
import { levelOf, type FileReport, type IgnoredFinding, type LocatedFinding } from './model.ts'
import { interruptedWords, listWriter, makePart, type ReportForm } from './part.ts'
import { ignoredWords, levelNames } from './words.ts'

export const junitForm: ReportForm = {
  part: (file) => makePart(file, [suiteOf(file)]),
  writer: () =>
    listWriter({
      begin: '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="Beredd">\n',
      between: '',
      end: ({ interrupted }) =>
        `${interrupted === null ? '' : faultSuite('Beredd', 'beredd/interrupted', interruptedWords(interrupted))}</testsuites>\n`,
    }),
}

function suiteOf(file: FileReport): string {
  const path = escapeMarkup(file.path)
  if (!file.readable) return faultSuite(path, 'beredd/unreadable', file.message)
  const notices = file.notices.map(({ message }) => message).join('\n')
  const said = notices === '' ? '' : `    <system-out>${escapeMarkup(notices)}</system-out>\n`
  const tests = file.findings.length + file.ignored.length
  if (tests === 0)
    return suite(path, { tests: 1 }, `${testCase(path, 'inga anmärkningar', '')}${said}`)
  const failures = file.findings.filter(({ finding }) => levelOf(finding) === 'error').length
  const cases = [
    ...file.findings.map((located) => caseOf(path, located)),
    ...file.ignored.map((ignored) => skippedCase(path, ignored)),
  ].join('')
  return suite(path, { tests, failures, skipped: file.ignored.length }, `${cases}${said}`)
}

function faultSuite(path: string, name: string, message: string): string {
  const fault = `<error message="${escapeMarkup(message)}"/>`
  return suite(path, { tests: 1, errors: 1 }, testCase(path, name, fault))
}

type Counts = Partial<Record<'tests' | 'failures' | 'errors' | 'skipped', number>>

function suite(path: string, counts: Counts, content: string): string {
  const { tests = 0, failures = 0, errors = 0, skipped = 0 } = counts
  const numbers = `tests="${tests}" failures="${failures}" errors="${errors}" skipped="${skipped}"`
  return `  <testsuite name="${path}" ${numbers}>\n${content}  </testsuite>\n`
}

function testCase(path: string, name: string, content: string): string {
  return `    <testcase classname="${path}" name="${name}">${content}</testcase>\n`
}

/** What the document ignores: said, and no fault. */
function skippedCase(path: string, { finding, suppression }: IgnoredFinding): string {
  const name = escapeMarkup(`${finding.source}/${finding.ruleId}`)
  const message = escapeMarkup(`${finding.reason} ${ignoredWords(suppression)}`)
  return testCase(path, name, `<skipped message="${message}"/>`)
}

function caseOf(path: string, { finding, line, column }: LocatedFinding): string {
  const name = escapeMarkup(`${finding.source}/${finding.ruleId}`)
  const level = levelOf(finding)
  const detail = escapeMarkup(detailOf(finding, line, column))
  const content =
    level === 'error'
      ? `<failure type="${levelNames[level]}" message="${escapeMarkup(finding.reason)}">${detail}</failure>`
      : `<system-out>${escapeMarkup(`${levelNames[level]}: ${finding.reason}`)} ${detail}</system-out>`
  return testCase(path, name, content)
}

function detailOf(finding: Finding, line: number | null, column: number | null): string {
  const place = line === null ? 'hela dokumentet' : `${line}:${column ?? 1}`
  return finding.actual === null ? place : `${place} ”${finding.actual}”`
}
