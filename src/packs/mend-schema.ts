/** The steps of a mend, one schema each, so that a mistake can be told by the step it is in. */
import '../settings/zod-setup.ts'
import * as z from 'zod/mini'
import { sectionKinds } from './section-kinds.ts'

const words = z.string().check(z.minLength(1))
const lines = z.union([words, z.array(words).check(z.minLength(1))])
const where = z.union([
  z.enum(['start', 'end']),
  z.strictObject({ after: words }),
  z.strictObject({ before: words }),
  z.strictObject({ append: words }),
  z.strictObject({ in: z.enum(sectionKinds) }),
])

/** By the word after `insert:`. */
export const mendInserts = {
  'signature-block': z.strictObject({ insert: z.literal('signature-block'), title: words }),
  financing: z.strictObject({
    insert: z.literal('financing'),
    form: z.enum(['funded', 'unfunded', 'no-cost']),
  }),
  note: z.strictObject({ insert: z.literal('note') }),
  section: z.strictObject({
    insert: z.literal('section'),
    section: z.enum(sectionKinds),
    text: lines,
  }),
  sentence: z.strictObject({ insert: z.literal('sentence'), text: words, where }),
  fields: z.strictObject({ insert: z.literal('fields'), text: lines }),
  headings: z.strictObject({ insert: z.literal('headings'), text: lines }),
  recipient: z.strictObject({ insert: z.literal('recipient'), text: words }),
}
export const mendSteps = {
  replace: z.strictObject({ replace: words, with: z.string() }),
  delete: z.strictObject({ delete: words }),
}

export type AuthoredStep =
  | { [Name in keyof typeof mendSteps]: z.infer<(typeof mendSteps)[Name]> }[keyof typeof mendSteps]
  | {
      [Name in keyof typeof mendInserts]: z.infer<(typeof mendInserts)[Name]>
    }[keyof typeof mendInserts]

/** A step as it is compiled: `text` is then a list of lines. */
export const mendStepSchema = z.union([
  mendSteps.replace,
  mendSteps.delete,
  mendInserts['signature-block'],
  mendInserts.financing,
  mendInserts.note,
  z.extend(mendInserts.section, { text: z.array(z.string()) }),
  mendInserts.sentence,
  z.extend(mendInserts.fields, { text: z.array(z.string()) }),
  z.extend(mendInserts.headings, { text: z.array(z.string()) }),
  mendInserts.recipient,
])
