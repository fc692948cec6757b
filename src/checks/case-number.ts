/**
 * `case-number`: the paper's own diarienummer, in the head or in a page header. `missing` where there is none, `form` where it is not
 * written by one of the municipality's templates. Numbers cited in the text are other papers' and are not looked at.
 */
import '../settings/zod-setup.ts'
import * as z from 'zod/mini'
import type { Memo, Span } from '../memo/model.ts'
import { caseTemplate, type CaseTemplate } from './case-template.ts'
import { debrisIn } from './debris.ts'
import { defineCheck } from './define.ts'
import type { CheckGuide, CheckResult, View } from './model.ts'
import { spanIn } from './spans.ts'

const options = () => z.strictObject({})
type Options = z.infer<ReturnType<typeof options>>

export const caseNumber = defineCheck<Options>({
  name: 'case-number',
  scope: 'document',
  prepare(_given, setup) {
    const templates = setup.settings.caseNumber.map(caseTemplate)
    return (view) => look(view, templates)
  },
})

export const caseNumberGuide: CheckGuide<Options> = {
  description: 'Ser om dokumentets diarienummer finns och är skrivet på kommunens sätt.',
  options,
  conditions: () => ['missing', 'form', 'rewritable'],
}

interface Found {
  value: string
  span: Span | null
}

function look(view: View, templates: readonly CaseTemplate[]): CheckResult {
  const found = ownNumber(view.memo)
  const base = { applies: true, evidence: found?.span == null ? [] : [found.span] }
  if (found === null) {
    const observations = [
      { conditions: ['missing'], at: null, values: { example: exampleOf(templates) } },
    ]
    return { ...base, summary: 'Diarienummer saknas', observations }
  }
  const summary = `Diarienummer: ${found.value}`
  const filled = debrisIn(found.value, []).length === 0
  if (
    !filled ||
    templates.length === 0 ||
    templates.some((template) => template.fits(found.value))
  ) {
    return { ...base, summary, observations: [] }
  }
  const rewritten = templates.map((each) => each.rewrite(found.value)).find((each) => each !== null)
  const observation = {
    conditions: rewritten == null ? ['form'] : ['form', 'rewritable'],
    at: found.span,
    values: { number: found.value, example: exampleOf(templates), rewritten: rewritten ?? '' },
  }
  return { ...base, summary, observations: [observation] }
}

function exampleOf(templates: readonly CaseTemplate[]): string {
  return templates[0]?.example ?? 'KS 2025/123'
}

/** The labelled field, else the first number in the head of the paper or in a page header or footer. */
function ownNumber(memo: Memo): Found | null {
  const field = memo.header.find(({ name, value }) => name === 'case-number' && value.trim() !== '')
  if (field !== undefined) return { value: field.value.trim(), span: field.span }
  const head = memo.sectionsOf('head')[0]?.paragraphs ?? []
  const margins = memo.furniture.filter(({ story }) => story === 'header' || story === 'footer')
  for (const paragraph of [...head, ...margins]) {
    const fact = paragraph.facts.facts.find(({ kind }) => kind === 'case-number')
    if (fact?.kind === 'case-number') return { value: fact.value, span: spanIn(paragraph, fact) }
  }
  return null
}
