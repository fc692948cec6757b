/** What a pack author writes where a rule wants a trigger or evidence: phrases, joined, and where they must stand. */
import '../settings/zod-setup.ts'
import * as z from 'zod/mini'
import type { OfficeFact, OrganKind, TitleRole } from '../memo/model.ts'
import { sectionKinds } from '../memo/section-kinds.ts'
import type { Story } from '../memo/tree.ts'
import { slotValues } from './syntax.ts'

/** The stretch of a memo in which the members of a condition must stand together. */
export const windows = ['sentence', 'paragraph', 'row', 'section', 'points', 'document'] as const
export type Window = (typeof windows)[number]

/** Where a hit does not count. */
const guards = ['quotation', 'history', 'question', 'negation'] as const
export type Guard = (typeof guards)[number]

/** What the subject of a sentence may be. */
export type Subject = OrganKind | TitleRole | OfficeFact['office']

const stories = [
  'body',
  'header',
  'footer',
  'footnote',
  'endnote',
  'textBox',
] as const satisfies readonly Story[]

/** `any` or `all`, and what must not stand beside it. */
export interface GroupSource {
  any?: readonly MemberSource[] | undefined
  all?: readonly MemberSource[] | undefined
  none?: readonly string[] | undefined
  within?: Window | undefined
}
export type MemberSource = string | GroupSource

/** A phrase, or a list of them, is short for `{any: […]}`. Made when asked for: packs that have been read need none. */
export function conditionSchema() {
  return z.union([phrase(), oneOrMore(), whole()])
}
export type ConditionSource = z.infer<ReturnType<typeof conditionSchema>>

const phrase = () => z.string().check(z.minLength(1))
const oneOrMore = () => z.array(phrase()).check(z.minLength(1))

function whole() {
  return z
    .strictObject({
      ...group(),
      /** Looks in these canonical sections only, or everywhere but in these. */
      sections: z.optional(z.array(z.enum(sectionKinds)).check(z.minLength(1))),
      'not-sections': z.optional(z.array(z.enum(sectionKinds)).check(z.minLength(1))),
      /** Left out: body, text boxes and notes. */
      stories: z.optional(z.array(z.enum(stories)).check(z.minLength(1))),
      subject: z.optional(z.union([subject(), z.array(subject()).check(z.minLength(1))])),
      /** Left out: `[quotation]`. */
      outside: z.optional(z.array(z.enum(guards))),
      /** A hit that overlaps one of these is none. */
      except: z.optional(oneOrMore()),
    })
    .check(exactlyOne())
}

function group(list = members()) {
  return {
    any: z.optional(list),
    all: z.optional(list),
    none: z.optional(oneOrMore()),
    within: z.optional(z.enum(windows)),
  }
}

/** Groups may stand in groups: one schema, which knows itself. */
function members(): z.ZodMiniType<MemberSource[]> {
  const list: z.ZodMiniType<MemberSource[]> = z
    .array(z.lazy(() => z.union([phrase(), z.strictObject(group(list)).check(exactlyOne())])))
    .check(z.minLength(1))
  return list
}

function exactlyOne(): z.core.$ZodCheck<GroupSource> {
  return z.refine<GroupSource>(({ any, all }) => (any === undefined) !== (all === undefined), {
    error: 'Skriv antingen "any" (någon av fraserna) eller "all" (alla), och bara ett av dem.',
  })
}

const subject = () =>
  z.enum([...slotValues.organ, ...slotValues.title, ...slotValues.office] as Subject[])
