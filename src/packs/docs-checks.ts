/** The table of checks for pack authors, written from their own descriptions and schemas. */
import '../settings/zod-setup.ts'
import * as z from 'zod/mini'
import type { AuthoredCheck } from '../checks/model.ts'
import { sharedConditions } from '../checks/model.ts'

/** What is read of a JSON Schema here. */
interface Schema {
  type?: string
  enum?: readonly unknown[]
  const?: unknown
  items?: Schema
  anyOf?: readonly Schema[]
  properties?: Readonly<Record<string, Schema>>
  required?: readonly string[]
  default?: unknown
  description?: string
}

const generated = '<!-- Skapad av npm run docs ur src/checks/. Ändra där, inte här. -->'

export function checksPage(checks: readonly AuthoredCheck[]): string {
  const sorted = checks.toSorted((a, b) => a.name.localeCompare(b.name, 'sv'))
  return `${[
    generated,
    '# Kontrollerna',
    'De verb som en regel byggs av: `check:` i regeln, valen under `with:`.',
    `I \`when\` får dessutom alltid stå ${sharedConditions.map((word) => `\`${word}\``).join(', ')}.`,
    ...sorted.flatMap(checkSection),
  ].join('\n\n')}\n`
}

function checkSection(check: AuthoredCheck): string[] {
  const schema = z.toJSONSchema(check.options, { io: 'input', unrepresentable: 'any' }) as Schema
  const required = new Set(schema.required ?? [])
  const rows = Object.entries(schema.properties ?? {}).map(
    ([name, option]) =>
      `| \`${name}\` | ${typeText(option)} | ${required.has(name) ? 'ja' : defaultText(option)} |`,
  )
  const table =
    rows.length === 0
      ? 'Inga val.'
      : ['| Val | Värde | Krävs |', '| --- | --- | --- |', ...rows].join('\n')
  return [`## ${check.name}`, check.description, table, ...conditionLines(check)]
}

/** Conditions may depend on the options; shown where they can be told without any. */
function conditionLines(check: AuthoredCheck): string[] {
  const read = check.options.safeParse({})
  if (!read.success) return []
  const words = check.conditions(read.data)
  return words.length === 0
    ? []
    : [`Ord i \`when\`: ${words.map((word) => `\`${word}\``).join(', ')}.`]
}

function typeText(schema: Schema): string {
  if (schema.enum !== undefined)
    return schema.enum.map((value) => `\`${String(value)}\``).join(', ')
  if (schema.const !== undefined) return `\`${String(schema.const)}\``
  if (schema.anyOf !== undefined) return schema.anyOf.map(typeText).join(' eller ')
  switch (schema.type) {
    case 'array':
      return `lista av ${typeText(schema.items ?? {})}`
    case 'string':
      return 'text'
    case 'boolean':
      return '`true` eller `false`'
    case 'integer':
    case 'number':
      return 'tal'
    case 'object':
      return objectText(schema)
    default:
      return 'valfritt värde'
  }
}

function objectText({ properties }: Schema): string {
  const names = Object.keys(properties ?? {})
  return names.length === 0
    ? 'nycklar med värden'
    : `{${names.map((name) => `\`${name}\``).join(', ')}}`
}

function defaultText(schema: Schema): string {
  return schema.default === undefined ? 'nej' : `nej, annars \`${JSON.stringify(schema.default)}\``
}
