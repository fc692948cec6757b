/** From a mend as a pack author writes it to its steps. */
import '../settings/zod-setup.ts'
import * as z from 'zod/mini'
import type { CompiledMend, InsertPlace, MendStep } from './model.ts'
import { keysOf } from './issues.ts'
import { mendInserts, mendSteps, type AuthoredStep } from './mend-schema.ts'
import { mendTitle } from './mend-title.ts'
import { sectionKinds } from './section-kinds.ts'

const words = z.string().check(z.minLength(1))

const frame = z.object({
  kind: z.enum(['safe', 'review', 'choose']),
  id: z.optional(z.string().check(z.regex(/^[a-z][a-z0-9-]*$/u))),
  title: z.optional(words),
  label: z.optional(words),
  steps: z.optional(z.array(z.record(z.string(), z.unknown())).check(z.minLength(1))),
})

export interface MendFault {
  reason: string
  path: readonly PropertyKey[]
  expected: string
  example: string
}

type Read<Value> = { value: Value } | { faults: MendFault[] }

const expectations: Readonly<Record<string, string>> = {
  where: 'start, end, {after: mål}, {before: mål}, {append: mål} eller {in: avsnitt}',
  form: 'funded, unfunded eller no-cost',
  section: `ett av avsnitten ${sectionKinds.join(', ')}`,
}

const example = '{replace: addressee, with: kommundirektören, kind: review}'

/**
 * `title` is the mend's own text, but for `insert: signature-block` written straight on the mend: there `title` is the
 * title that signs, and the mend's text is `label`.
 */
export function compileMend(authored: unknown, rule: string): Read<CompiledMend> {
  const read = frame.safeParse(authored)
  if (!read.success) return { faults: read.error.issues.map((issue) => frameFault(issue.path)) }
  const { kind, id, title, label, steps: listed } = read.data
  const own = withoutFrame(authored as Record<string, unknown>, listed === undefined)
  if (listed !== undefined && Object.keys(own).length > 0) {
    return {
      faults: [
        {
          reason: 'Åtgärden har både ett steg och steps.',
          path: [],
          expected: 'ett av dem',
          example,
        },
      ],
    }
  }
  const steps: MendStep[] = []
  const faults: MendFault[] = []
  const authoredSteps = listed ?? [own]
  for (const [index, step] of authoredSteps.entries()) {
    const result = compileStep(step)
    if ('value' in result) steps.push(result.value)
    else
      faults.push(
        ...result.faults.map((fault) => ({
          ...fault,
          path: listed === undefined ? fault.path : ['steps', index, ...fault.path],
        })),
      )
  }
  if (faults.length > 0) return { faults }
  const ownTitle = label ?? (isSignature(own) ? undefined : title)
  return {
    value: {
      id: id === undefined ? rule : `${rule}/${id}`,
      title: ownTitle ?? mendTitle(steps),
      kind,
      steps,
    },
  }
}

function frameFault(path: readonly PropertyKey[]): MendFault {
  const expected: Record<string, string> = {
    kind: 'kind: safe, review eller choose',
    id: 'id: små bokstäver a–z och bindestreck',
  }
  const name = String(path.at(-1) ?? '')
  return {
    reason: name === '' ? 'Åtgärden går inte att läsa.' : valueReason(name),
    path,
    expected: expected[name] ?? 'ett steg (insert, replace eller delete) och dess slag (kind)',
    example,
  }
}

function valueReason(name: string): string {
  return `Åtgärdens nyckel ”${name}” saknas eller har fel värde.`
}

function isSignature(step: Record<string, unknown>): boolean {
  return step['insert'] === 'signature-block'
}

/** What is left of a mend for its step. */
function withoutFrame(authored: Record<string, unknown>, single: boolean): Record<string, unknown> {
  const own = { ...authored }
  for (const key of ['kind', 'id', 'label', 'steps']) delete own[key]
  if (!single || !isSignature(own)) delete own['title']
  return own
}

function compileStep(step: Record<string, unknown>): Read<MendStep> {
  if ('replace' in step) return checked(mendSteps.replace, step)
  if ('delete' in step) return checked(mendSteps.delete, step)
  const known = Object.entries(mendInserts).find(([name]) => name === step['insert'])
  if (known === undefined) {
    const names = Object.keys(mendInserts).join(', ')
    return {
      faults: [
        {
          reason: 'Åtgärden säger inte vad som ska göras.',
          path: ['insert'],
          expected: `replace, delete, eller insert med en av ${names}`,
          example,
        },
      ],
    }
  }
  const result = checked<AuthoredStep>(known[1], step)
  return 'faults' in result ? result : { value: withLines(result.value) }
}

function withLines(step: AuthoredStep): MendStep {
  if (
    'insert' in step &&
    (step.insert === 'section' || step.insert === 'fields' || step.insert === 'headings')
  ) {
    const text = typeof step.text === 'string' ? step.text.split('\n').filter(Boolean) : step.text
    return { ...step, text }
  }
  if ('insert' in step && step.insert === 'sentence') {
    const place: InsertPlace = step.where
    return { insert: 'sentence', text: step.text, where: place }
  }
  return step
}

function checked<Step extends AuthoredStep>(
  schema: z.ZodMiniType<Step>,
  step: Record<string, unknown>,
): Read<Step> {
  const read = schema.safeParse(step)
  if (read.success) return { value: read.data }
  const keys = [...keysOf(schema, []), 'kind', 'id', 'title eller label']
  return {
    faults: read.error.issues.map((issue) => {
      const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined
      const name = String(issue.path[0] ?? '')
      return {
        reason:
          unknown === undefined ? valueReason(name) : `Nyckeln ”${unknown}” är okänd i åtgärden.`,
        path: unknown === undefined ? issue.path : [...issue.path, unknown],
        expected: expectations[name] ?? `nycklarna ${keys.join(', ')}`,
        example,
      }
    }),
  }
}
