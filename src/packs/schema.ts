/** What a pack author writes: the front matter and the rules, before they are compiled. */
import '../settings/zod-setup.ts'
import * as z from 'zod/mini'
import { levels, memoTypes, settingsSchema } from '../settings/schema.ts'

const words = z.string().check(z.minLength(1))
const packId = z.string().check(z.regex(/^[a-z][a-z0-9-]{1,40}$/u))
const ruleId = z.string().check(z.regex(/^[a-z][a-z0-9-]{1,40}$/u))
const qualifiedRule = z.string().check(z.regex(/^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/u))
const isoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/u))

export const frontMatterSchema = z.strictObject({
  id: packId,
  title: words,
  adopted: z.optional(z.strictObject({ by: words, date: isoDate, section: z.optional(words) })),
  source: z.optional(words),
  extends: z.optional(z.array(packId)),
  supersedes: z.optional(z.record(qualifiedRule, ruleId)),
  matches: z.optional(z.array(words)),
  settings: z.optional(settingsSchema),
})
export type FrontMatter = z.infer<typeof frontMatterSchema>

const caseSchema = z.strictObject({
  /** Words joined by a comma; all must hold. Left out: always. */
  when: z.optional(words),
  level: z.enum(levels.filter((level) => level !== 'off')),
  message: words,
  mend: z.optional(z.unknown()),
  mends: z.optional(z.array(z.unknown())),
})
export type AuthoredCase = z.infer<typeof caseSchema>

const exampleSchema = z.strictObject({
  bad: z.optional(words),
  good: z.optional(words),
  reports: z.optional(z.string()),
  mended: z.optional(words),
  mend: z.optional(words),
})
export type AuthoredExample = z.infer<typeof exampleSchema>

export const groups = ['decision', 'signature', 'economy', 'papers', 'language'] as const

export const ruleSchema = z.strictObject({
  id: ruleId,
  clauses: z.optional(z.array(words)),
  group: z.enum(groups),
  on: z.union([z.literal('all'), z.array(z.enum(memoTypes)).check(z.minLength(1))]),
  check: words,
  with: z.optional(z.unknown()),
  cases: z.array(caseSchema).check(z.minLength(1)),
  off: z.optional(z.boolean()),
  examples: z.optional(z.array(exampleSchema)),
})
export type AuthoredRule = z.infer<typeof ruleSchema>
