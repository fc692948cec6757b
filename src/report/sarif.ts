/** SARIF 2.1.0 (OASIS). A region's line is the paragraph's number in a Word file, the file's own line in Markdown. */
import type { Finding, Level } from '../edit/model.ts'
import {
  levelOf,
  type FileReport,
  type IgnoredFinding,
  type LocatedFinding,
  type ReadFile,
} from './model.ts'
import {
  interruptedWords,
  listWriter,
  makePart,
  type FilePart,
  type ReportForm,
  type RuleDescription,
} from './part.ts'

const levels: Readonly<Record<Level, string>> = { error: 'error', warning: 'warning', hint: 'note' }

/** The results come first: rules and notifications are known when all files are. */
const head = `{
  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
  "version": "2.1.0",
  "runs": [
    {
      "language": "sv-SE",
      "columnKind": "utf16CodeUnits",
      "results": [`
const opened = '        {'

export function sarifForm(version: string): ReportForm {
  return {
    part(file) {
      const results = file.readable ? resultsOf(file) : []
      return makePart(
        file,
        results.map(({ text }) => text),
        { rules: results.map(({ rule }) => rule), asides: notificationsOf(file) },
      )
    },
    writer() {
      const list = listWriter({ begin: `${head}\n`, between: ',\n', end: () => '\n      ]' })
      const rules = new Map<string, RuleDescription & { index: number }>()
      const notifications: string[] = []
      return {
        add(part) {
          for (const aside of part.asides) notifications.push(aside)
          return list.add({ ...part, pieces: numbered(part, rules) })
        },
        end(ending) {
          const { interrupted, totals } = ending
          if (interrupted !== null) {
            const message = interruptedWords(interrupted)
            notifications.push(notification(null, 'error', { code: 'interrupted', message }))
          }
          const successful = totals.unreadable === 0 && interrupted === null
          const tool = { driver: driverOf(version, [...rules.values()]) }
          return `${list.end(ending)},
      "invocations": [
        {
          "executionSuccessful": ${successful},
          "toolExecutionNotifications": [${notifications.length === 0 ? '' : `\n${notifications.join(',\n')}\n          `}]
        }
      ],
      "tool": ${indent(JSON.stringify(tool, null, 2), 6).trimStart()}
    }
  ]
}
`
        },
      }
    },
  }
}

/** Each result with its rule's place in the run's list, which no single file knows. */
function numbered(
  { pieces, rules }: FilePart,
  known: Map<string, RuleDescription & { index: number }>,
): string[] {
  return pieces.map((piece, at) => {
    const rule = rules[at]
    if (rule === undefined) return piece
    const { index } = known.get(rule.id) ?? { index: known.size }
    // Described by what it first said.
    if (index === known.size) known.set(rule.id, { ...rule, index })
    return `${opened}\n          "ruleIndex": ${index},${piece.slice(opened.length)}`
  })
}

function driverOf(version: string, rules: readonly RuleDescription[]): Record<string, unknown> {
  return {
    name: 'Beredd',
    version,
    semanticVersion: version,
    language: 'sv-SE',
    rules: rules.map(({ id, reason, note, url }) => ({
      id,
      shortDescription: { text: reason },
      ...(note === null ? {} : { fullDescription: { text: note } }),
      ...(url === null ? {} : { helpUri: url }),
    })),
  }
}

function resultsOf(file: ReadFile): { text: string; rule: RuleDescription }[] {
  return [
    ...file.findings.map((located) => [located, {}] as const),
    ...file.ignored.map(
      (ignored) => [ignored, { suppressions: [suppressionOf(ignored)] }] as const,
    ),
  ].map(([located, more]) => ({
    text: indent(JSON.stringify({ ...resultOf(file.path, located), ...more }, null, 2), 8),
    rule: ruleOf(located.finding),
  }))
}

function ruleOf({ source, ruleId, reason, note, url }: Finding): RuleDescription {
  return { id: `${source}/${ruleId}`, reason, note, url }
}

function resultOf(
  path: string,
  { finding, line, column }: LocatedFinding,
): Record<string, unknown> {
  const region =
    line === null
      ? {}
      : {
          region: {
            startLine: line,
            startColumn: column ?? 1,
            ...(finding.actual === null ? {} : { snippet: { text: finding.actual } }),
          },
        }
  return {
    ruleId: ruleOf(finding).id,
    level: levels[levelOf(finding)],
    message: { text: finding.reason },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) }, ...region } }],
  }
}

function suppressionOf({ suppression }: IgnoredFinding): Record<string, unknown> {
  const { reason, date, name } = suppression
  return {
    kind: 'inSource',
    status: 'accepted',
    justification: reason,
    // The standard has no fields of its own for when and who.
    properties: { date, name },
  }
}

function notificationsOf(file: FileReport): string[] {
  return file.readable
    ? file.notices.map((notice) => notification(file.path, 'note', notice))
    : [notification(file.path, 'error', { code: 'unreadable', message: file.message })]
}

/** @param path Null for what concerns the whole run. */
function notification(
  path: string | null,
  level: 'error' | 'note',
  { code, message }: { code: string; message: string },
): string {
  const location = (uri: string) => [{ physicalLocation: { artifactLocation: { uri } } }]
  const value = {
    level,
    descriptor: { id: code },
    message: { text: message },
    ...(path === null ? {} : { locations: location(uriOf(path)) }),
  }
  return indent(JSON.stringify(value, null, 2), 12)
}

function indent(text: string, by: number): string {
  return text.replaceAll(/^/gmu, ' '.repeat(by))
}

/** A relative reference by RFC 3986. */
function uriOf(path: string): string {
  return path.split(/[\\/]/u).map(encodeURIComponent).join('/')
}
