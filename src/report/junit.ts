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
  const name = namesOf([...file.findings, ...file.ignored])
  const cases = [
    ...file.findings.map((located) => caseOf(path, name(located), located)),
    ...file.ignored.map((ignored) => skippedCase(path, name(ignored), ignored)),
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
function skippedCase(path: string, name: string, { finding, suppression }: IgnoredFinding): string {
  const message = escapeMarkup(`${finding.reason} ${ignoredWords(suppression)}`)
  return testCase(path, name, `<skipped message="${message}"/>`)
}

function caseOf(path: string, name: string, { finding, line, column }: LocatedFinding): string {
  const level = levelOf(finding)
  const detail = escapeMarkup(detailOf(finding, line, column))
  const content =
    level === 'error'
      ? `<failure type="${levelNames[level]}" message="${escapeMarkup(finding.reason)}">${detail}</failure>`
      : `<system-out>${escapeMarkup(`${levelNames[level]}: ${finding.reason}`)} ${detail}</system-out>`
  return testCase(path, name, content)
}

/**
 * The rule; with its place where the file has more of the same, and a number where that is the same too: a build server
 * takes cases of one name for one, and would show a single fault of many.
 */
function namesOf(all: readonly LocatedFinding[]): (located: LocatedFinding) => string {
  const ruleOf = ({ finding }: LocatedFinding): string => `${finding.source}/${finding.ruleId}`
  const rules = new Map<string, number>()
  for (const each of all) rules.set(ruleOf(each), (rules.get(ruleOf(each)) ?? 0) + 1)
  const given = new Map<string, number>()
  return (located) => {
    const rule = ruleOf(located)
    const name = (rules.get(rule) ?? 0) > 1 ? `${rule} ${placeOf(located)}` : rule
    const count = (given.get(name) ?? 0) + 1
    given.set(name, count)
    return escapeMarkup(count === 1 ? name : `${name} (${count})`)
  }
}

function placeOf({ line, column }: Pick<LocatedFinding, 'line' | 'column'>): string {
  return line === null ? 'hela dokumentet' : `${line}:${column ?? 1}`
}

function detailOf(finding: Finding, line: number | null, column: number | null): string {
  const place = placeOf({ line, column })
  return finding.actual === null ? place : `${place} ”${finding.actual}”`
}
