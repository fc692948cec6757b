/** What zod found, as sentences for a pack author. */
import type * as z from 'zod/mini'
import type { MistakeAt, MistakeList } from './mistake.ts'
import type { KeyPath, YamlBlock } from './yaml-block.ts'

type Issue = z.core.$ZodIssue

/** How each key is written; looked up by the last name of the path. */
const examples: Readonly<Record<string, { expected: string; example: string }>> = {
  id: { expected: 'små bokstäver a–z, siffror och bindestreck', example: 'id: director-signature' },
  title: {
    expected: 'en text',
    example: 'title: Instruktion för kommundirektören, Exempel kommun',
  },
  adopted: {
    expected: 'vem som antog instruktionen och när',
    example: 'adopted: {by: kommunstyrelsen, date: 2021-01-26}',
  },
  by: { expected: 'organet som antog', example: 'by: kommunstyrelsen' },
  date: { expected: 'ett datum som åååå-mm-dd', example: 'date: 2021-01-26' },
  section: { expected: 'paragrafen i protokollet', example: "section: '§ 179'" },
  source: { expected: 'en text', example: 'source: kommunallagen (2017:725)' },
  extends: { expected: 'en lista av regelpaket', example: 'extends: [kommunallagen, form]' },
  supersedes: {
    expected: 'regler som paket/regel, var och en med den egna regel som gäller i stället',
    example: 'supersedes: {kommunallagen/council-route: council-route}',
  },
  matches: {
    expected: 'en lista av namn som känns igen i dokumenthuvudet',
    example: 'matches: [Exempel kommun, exempel.se]',
  },
  group: {
    expected: 'en av decision, signature, economy, papers, language',
    example: 'group: decision',
  },
  on: {
    expected: 'all, eller en lista av dokumenttyper',
    example: 'on: [memo-board, minutes]',
  },
  check: { expected: 'namnet på en kontroll', example: 'check: signature' },
  clauses: { expected: 'en lista av punkter', example: 'clauses: [N12, N13]' },
  cases: {
    expected: 'minst ett fall med level och message',
    example: 'cases:\n  - when: missing\n    level: error\n    message: Underskriften saknas.',
  },
  when: { expected: 'ord med kommatecken emellan', example: 'when: missing, draft' },
  level: { expected: 'en av error, warning, hint', example: 'level: warning' },
  message: {
    expected: 'vad som är fel och vad som ska göras',
    example: 'message: Skriv att kommundirektören får uppdraget.',
  },
  off: { expected: 'true eller false', example: 'off: true' },
  examples: {
    expected: 'minst ett exempel som är fel (bad) och ett som är rätt (good)',
    example: 'examples:\n  - bad: |\n      …\n    reports: missing\n  - good: |\n      …',
  },
}

const kinds: Readonly<Record<string, string>> = {
  string: 'en text',
  number: 'ett tal',
  boolean: 'true eller false',
  array: 'en lista',
  object: 'nycklar med värden',
  record: 'nycklar med värden',
}

/** What was checked: the schema, and where in the YAML its value stands. */
export interface Checked {
  yaml: YamlBlock
  schema: unknown
  base: KeyPath
}

/** Adds every issue to the list. */
export function addIssues(list: MistakeList, issues: readonly Issue[], checked: Checked): void {
  for (const issue of issues) for (const each of mistakesOf(issue, checked)) list.add(each)
}

function mistakesOf(issue: Issue, { yaml, schema, base }: Checked): MistakeAt[] {
  const path = [...base, ...issue.path]
  const name = String(path.findLast((key) => typeof key === 'string') ?? '')
  // The same word means something else among a check's options and in the settings.
  const help = path[0] === 'with' || path[0] === 'settings' ? undefined : examples[name]
  if (issue.code === 'unrecognized_keys') {
    const known = keysOf(schema, issue.path)
    return issue.keys.map((key) => ({
      code: 'unknown-key',
      ...yaml.locateKey(path, key),
      reason: `Nyckeln ”${key}” är okänd.`,
      expected: known.length === 0 ? 'en känd nyckel' : `någon av ${known.join(', ')}`,
      example:
        (path.length === 0 ? examples[nearest(key, known)]?.example : undefined) ??
        `${nearest(key, known)}: …`,
    }))
  }
  const missing = isMissing(yaml.value, path)
  return [
    {
      code: missing ? 'missing-key' : 'wrong-value',
      ...yaml.locate(path),
      reason: missing ? `Nyckeln ”${name}” saknas.` : `Värdet av ”${name}” kan inte användas.`,
      expected: help?.expected ?? expectedOf(issue),
      example: help?.example ?? `${name}: ${exampleOf(issue)}`,
    },
  ]
}

/** What is read of a schema's inside. */
interface SchemaLike {
  shape?: Record<string, unknown>
  def?: { innerType?: unknown; element?: unknown; valueType?: unknown }
}

/** Keys of the object that a path leads to in a schema. */
export function keysOf(schema: unknown, path: KeyPath): string[] {
  let current = unwrapped(schema)
  for (const key of path) {
    const next = typeof key === 'number' ? current.def?.element : current.shape?.[String(key)]
    current = unwrapped(next ?? current.def?.valueType)
  }
  return Object.keys(current.shape ?? {})
}

/** Without `optional` and defaults. */
function unwrapped(schema: unknown): SchemaLike {
  let current = (schema ?? {}) as SchemaLike
  while (current.def?.innerType !== undefined) current = current.def.innerType as SchemaLike
  return current
}

function isMissing(value: unknown, path: KeyPath): boolean {
  let current = value
  for (const key of path) {
    if (typeof current !== 'object' || current === null) return true
    current = (current as Record<PropertyKey, unknown>)[key]
  }
  return current === undefined
}

/** In words, after "Väntat:". */
export function expectedOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return kinds[issue.expected] ?? issue.expected
    case 'invalid_value':
      return `en av ${issue.values.map(String).join(', ')}`
    case 'invalid_union':
      return [...new Set(issue.errors.flat().map(expectedOf))].join(' eller ')
    case 'too_small':
      return issue.origin === 'string' ? 'en text som inte är tom' : `minst ${issue.minimum}`
    case 'too_big':
      return `högst ${issue.maximum}`
    case 'invalid_format':
      return 'en text i rätt form'
    default:
      return issue.message === '' ? 'ett annat värde' : issue.message
  }
}

function exampleOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_value':
      return String(issue.values[0])
    case 'invalid_type':
      return (
        { array: '[…]', boolean: 'true', number: '3', int: '3' }[issue.expected as string] ?? '…'
      )
    default:
      return '…'
  }
}

/** The known key most like the one written, by letters in common from the start; the first one where none is like it. */
function nearest(key: string, known: readonly string[]): string {
  const shared = (name: string): number => {
    let count = 0
    while (count < name.length && name[count] === key[count]) count += 1
    return count
  }
  return known.toSorted((a, b) => shared(b) - shared(a))[0] ?? 'id'
}
