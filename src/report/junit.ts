/** JUnit's XML, for build servers: a suite a file, a failure for each finding at error level. */
import type { Finding } from '../edit/model.ts'
import { escapeMarkup } from './markup.ts'
import { levelOf, type FileReport, type LocatedFinding } from './model.ts'
import { levelNames } from './words.ts'

export function reportJunit(files: readonly FileReport[]): string {
  const suites = files.map(suiteOf).join('')
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="Beredd">\n${suites}</testsuites>\n`
}

function suiteOf(file: FileReport): string {
  const path = escapeMarkup(file.path)
  if (!file.readable) {
    const fault = `<error message="${escapeMarkup(file.message)}"/>`
    return suite(path, 1, 0, 1, testCase(path, 'beredd/unreadable', fault))
  }
  if (file.findings.length === 0)
    return suite(path, 1, 0, 0, testCase(path, 'inga anmärkningar', ''))
  const failures = file.findings.filter(({ finding }) => levelOf(finding) === 'error').length
  const cases = file.findings.map((located) => caseOf(path, located)).join('')
  return suite(path, file.findings.length, failures, 0, cases)
}

function suite(
  path: string,
  tests: number,
  failures: number,
  errors: number,
  cases: string,
): string {
  return `  <testsuite name="${path}" tests="${tests}" failures="${failures}" errors="${errors}">\n${cases}  </testsuite>\n`
}

function testCase(path: string, name: string, content: string): string {
  return `    <testcase classname="${path}" name="${name}">${content}</testcase>\n`
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
