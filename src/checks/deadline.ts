/**
 * `deadline`: something that came in so long ago that a word is called for. The date nearest after each trigger in its
 * sentence is held against the document's own.
 */
import '../settings/zod-setup.ts'
import * as z from 'zod/mini'
import type { DateFact, Memo } from '../memo/model.ts'
import { conditionSchema } from '../phrases/condition-schema.ts'
import { prepareCondition, type PreparedCondition } from '../phrases/condition.ts'
import { evaluate, type Match } from '../phrases/evaluate.ts'
import { defineCheck } from './define.ts'
import { dateInWords } from './date-words.ts'
import type { CheckGuide, CheckResult, Observation, View } from './model.ts'
import { ownDate } from './own-date.ts'
import { sentenceOf, spanIn } from './spans.ts'
import { within } from '../memo/within.ts'

const options = () =>
  z.strictObject({
    /** What came in, beside its date: "väcktes". */
    trigger: conditionSchema(),
    /** What must stand somewhere for the rule to be about this document at all. */
    about: z.optional(conditionSchema()),
    /** Words on the delay: then nothing is said. */
    unless: z.optional(conditionSchema()),
    months: z.number().check(z.positive()),
  })
type Options = z.infer<ReturnType<typeof options>>

interface Prepared {
  trigger: PreparedCondition
  about: PreparedCondition | null
  unless: PreparedCondition | null
  months: number
}

export const deadline = defineCheck<Options>({
  name: 'deadline',
  scope: 'document',
  prepare({ trigger, about, unless, months }, setup) {
    const prepared = {
      trigger: prepareCondition(trigger, setup),
      about: about === undefined ? null : prepareCondition(about, setup),
      unless: unless === undefined ? null : prepareCondition(unless, setup),
      months,
    }
    return (view) => look(view, prepared)
  },
})

export const deadlineGuide: CheckGuide<Options> = {
  description: 'Ser om något har tagit längre tid än det ska, utan ett ord om det.',
  options,
  conditions: () => ['late'],
}

function look(view: View, { trigger, about, unless, months }: Prepared): CheckResult {
  const isAbout = about === null || evaluate(about, view).length > 0
  const triggers = isAbout ? evaluate(trigger, view) : []
  const observation = triggers.length === 0 ? null : lateOne(view.memo, triggers, months)
  const explained = unless !== null && evaluate(unless, view).length > 0
  return {
    applies: triggers.length > 0,
    summary: triggers.length === 0 ? 'Dokumentet tar inte upp det' : 'Tidsgränsen har prövats',
    evidence: triggers.map(({ span }) => span),
    observations: observation === null || explained ? [] : [observation],
  }
}

/** By the first date that the text tells; what is repeated further down is the same thing. */
function lateOne(memo: Memo, triggers: readonly Match[], months: number): Observation | null {
  const now = ownDate(memo)?.iso ?? null
  if (now === null) return null
  for (const match of triggers) {
    const then = dateBeside(match)
    if (then?.iso == null) continue
    if (monthLater(then.iso, months) >= now) return null
    return {
      conditions: ['late'],
      at: spanIn(match.paragraph, then),
      values: { date: dateInWords(then.iso) },
      targets: { trigger: match.span },
    }
  }
  return null
}

/** The date nearest to the match in its sentence, what follows before what precedes. */
function dateBeside({ paragraph, span }: Match): DateFact | undefined {
  const sentence = sentenceOf(paragraph, span)
  if (sentence === undefined) return undefined
  const dates = within(paragraph.facts.facts, sentence).filter(
    (fact): fact is DateFact => fact.kind === 'date',
  )
  return dates.find(({ start }) => start >= span.start) ?? dates.at(-1)
}

/** monthLater('2024-01-31', 1) → "2024-03-02": as the calendar counts. */
function monthLater(iso: string, months: number): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1 + months, day)).toISOString().slice(0, 10)
}
