/** SARIF 2.1.0 (OASIS). A region's line is the paragraph's number in a Word file, the file's own line in Markdown. */
import type { Level } from '../edit/model.ts'
import {
  levelOf,
  type FileReport,
  type IgnoredFinding,
  type LocatedFinding,
  type ReadFile,
} from './model.ts'

const levels: Readonly<Record<Level, string>> = { error: 'error', warning: 'warning', hint: 'note' }

export function reportSarif(files: readonly FileReport[], version: string): string {
  const read = files.filter((file) => file.readable)
  const unreadable = files.filter((file) => !file.readable)
  const rules = rulesOf(read)
  const indexes = new Map(rules.map(({ id }, index) => [id, index]))
  const run = {
    tool: {
      driver: { name: 'Beredd', version, semanticVersion: version, language: 'sv-SE', rules },
    },
    language: 'sv-SE',
    columnKind: 'utf16CodeUnits',
    invocations: [
      {
        executionSuccessful: unreadable.length === 0,
        toolExecutionNotifications: [
          ...unreadable.map(({ path, message }) =>
            notificationOf(path, 'error', { code: 'unreadable', message }),
          ),
          ...read.flatMap(({ path, notices }) =>
            notices.map((notice) => notificationOf(path, 'note', notice)),
          ),
        ],
      },
    ],
    results: read.flatMap((file) => [
      ...file.findings.map((located) => resultOf(file.path, located, indexes)),
      ...file.ignored.map((ignored) => ({
        ...resultOf(file.path, ignored, indexes),
        suppressions: [suppressionOf(ignored)],
      })),
    ]),
  }
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [run],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

interface SarifRule {
  id: string
  shortDescription: { text: string }
  fullDescription?: { text: string }
  helpUri?: string
}

/** Every rule that has something to say, described by what it first said and its clause. */
function rulesOf(files: readonly ReadFile[]): SarifRule[] {
  const rules = new Map<string, SarifRule>()
  for (const { finding } of files.flatMap((file) => [...file.findings, ...file.ignored])) {
    const id = `${finding.source}/${finding.ruleId}`
    if (rules.has(id)) continue
    rules.set(id, {
      id,
      shortDescription: { text: finding.reason },
      ...(finding.note === null ? {} : { fullDescription: { text: finding.note } }),
      ...(finding.url === null ? {} : { helpUri: finding.url }),
    })
  }
  return [...rules.values()]
}

function resultOf(
  path: string,
  { finding, line, column }: LocatedFinding,
  indexes: ReadonlyMap<string, number>,
): Record<string, unknown> {
  const ruleId = `${finding.source}/${finding.ruleId}`
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
    ruleId,
    ruleIndex: indexes.get(ruleId) ?? -1,
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

function notificationOf(
  path: string,
  level: 'error' | 'note',
  { code, message }: { code: string; message: string },
): Record<string, unknown> {
  return {
    level,
    descriptor: { id: code },
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }],
  }
}

/** A relative reference by RFC 3986. */
function uriOf(path: string): string {
  return path.split(/[\\/]/u).map(encodeURIComponent).join('/')
}
