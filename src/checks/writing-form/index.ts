/**
 * `writing-form`: dates, amounts, percentages, abbreviations, intervals and sections of acts that are not written as
 * Myndigheternas skrivregler say. Quotations are left alone. For messages: `{written}` and `{use}`.
 */
import '../../settings/zod-setup.ts'
import * as z from 'zod/mini'
import { defineCheck } from '../define.ts'
import type { CheckGuide, Observation, ParagraphView } from '../model.ts'
import { isQuoted, spanIn } from '../spans.ts'
import { abbreviationSlips } from './abbreviations.ts'
import { amountSlips } from './amounts.ts'
import { dateSlips } from './dates.ts'
import { percentSlips } from './percent.ts'
import { rangeSlips } from './ranges.ts'
import { sectionSlips } from './sections.ts'
import type { SlipFinder } from './slip.ts'

const forms = ['date', 'amount', 'percent', 'abbreviation', 'range', 'section'] as const
const finders: Readonly<Record<(typeof forms)[number], SlipFinder>> = {
  date: dateSlips,
  amount: amountSlips,
  percent: percentSlips,
  abbreviation: abbreviationSlips,
  range: rangeSlips,
  section: sectionSlips,
}

const options = () =>
  z.strictObject({
    /** What is looked at. */
    form: z.enum(forms),
  })
type Options = z.infer<ReturnType<typeof options>>

export const writingForm = defineCheck<Options>({
  name: 'writing-form',
  scope: 'paragraph',
  prepare(given) {
    const find = finders[given.form]
    return (view) => look(view, find)
  },
})

export const writingFormGuide: CheckGuide<Options> = {
  description:
    'Ser datum, belopp, procent, förkortningar, intervall och lagrum som inte är skrivna enligt skrivreglerna.',
  options,
  conditions: () => ['found'],
}

/** What most paragraphs give. */
const nothing: readonly Observation[] = []

function look({ paragraph, section }: ParagraphView, find: SlipFinder): readonly Observation[] {
  if (paragraph.facts.words.length === 0) return nothing
  const slips = find({ paragraph, section })
  if (slips.length === 0) return nothing
  return slips
    .filter((slip) => !isQuoted(paragraph, slip))
    .map((slip) => ({
      conditions: ['found'],
      at: spanIn(paragraph, slip),
      values: { written: paragraph.text.slice(slip.start, slip.end), use: slip.use },
    }))
}
