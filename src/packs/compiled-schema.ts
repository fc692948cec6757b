/** A compiled pack as JSON that did not come from our own build: a municipality's, beside the add-in. */
import '../settings/zod-setup.ts'
import * as z from 'zod/mini'
import { memoTypes, settingsSchema } from '../settings/schema.ts'
import { mendStepSchema } from './mend-schema.ts'
import { groups } from './schema.ts'

const words = z.string().check(z.minLength(1))

const mendSchema = z.strictObject({
  id: words,
  title: words,
  kind: z.enum(['safe', 'review', 'choose']),
  steps: z.array(mendStepSchema).check(z.minLength(1)),
})

const ruleSchema = z.strictObject({
  id: words,
  clauses: z.array(words),
  group: z.enum(groups),
  on: z.array(z.enum(memoTypes)),
  check: words,
  /** Read by the check's own schema afterwards. */
  with: z.unknown(),
  cases: z.array(
    z.strictObject({
      when: z.array(words),
      level: z.enum(['error', 'warning', 'hint']),
      message: words,
      mends: z.array(mendSchema),
    }),
  ),
  off: z.boolean(),
})

const statusSchema = z.union([
  z.strictObject({ state: z.literal('rules') }),
  z.strictObject({ state: z.literal('uncheckable'), reason: words }),
  z.strictObject({ state: z.literal('covered-by'), rule: words }),
  z.strictObject({ state: z.literal('todo') }),
])

export const compiledPackSchema = z.strictObject({
  id: words,
  title: words,
  adopted: z.nullable(z.strictObject({ by: words, date: words, section: z.exactOptional(words) })),
  source: z.nullable(z.string()),
  extends: z.array(words),
  supersedes: z.record(words, words),
  matches: z.array(words),
  settings: settingsSchema,
  clauses: z.array(
    z.strictObject({ id: words, text: words, headings: z.array(z.string()), status: statusSchema }),
  ),
  rules: z.array(ruleSchema),
})
