/**
 * `case-number`: the paper's own diarienummer, in the head or in a page header. `missing` where there is none, `form` where it is not
 * written by one of the municipality's templates. Numbers cited in the text are other papers' and are not looked at; where the paper's
 * own stands once more, in a page header or in the text, the mend rewrites it there too, so that a paper never bears two.
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
  const numbers = ownNumbers(view.memo)
  const [found] = numbers
  if (found === undefined) {
    const observations = [
      { conditions: ['missing'], at: null, values: { example: exampleOf(templates) } },
    ]
    return { applies: true, evidence: [], summary: 'Diarienummer saknas', observations }
  }
  const base = {
    applies: true,
    evidence: found.span === null ? [] : [found.span],
    summary: `Diarienummer: ${found.value}`,
  }
  const wrong = templates.length === 0 ? undefined : wrongAmong(numbers, found, templates)
  if (wrong === undefined) return { ...base, observations: [] }
  const rewritten = rewrittenBy(templates, wrong.value)
  const observation = {
    conditions: rewritten === null ? ['form'] : ['form', 'rewritable'],
    at: wrong.span,
    values: { number: wrong.value, example: exampleOf(templates), rewritten: rewritten ?? '' },
    echoes: rewritten === null ? [] : echoesOf(view.memo, wrong, rewritten, templates),
  }
  return { ...base, observations: [observation] }
}

/** The paper's number where it is written in another form: at its first place, or where it stands again. */
function wrongAmong(
  numbers: readonly Found[],
  own: Found,
  templates: readonly CaseTemplate[],
): Found | undefined {
  const written = rewrittenBy(templates, own.value)
  return numbers.find(
    (each) =>
      debrisIn(each.value, []).length === 0 &&
      !templates.some((template) => template.fits(each.value)) &&
      (each === own || (written !== null && rewrittenBy(templates, each.value) === written)),
  )
}

function rewrittenBy(templates: readonly CaseTemplate[], value: string): string | null {
  for (const template of templates) {
    const rewritten = template.rewrite(value)
    if (rewritten !== null) return rewritten
  }
  return null
}

/** The same number elsewhere, in whatever form it needs rewriting from. Asked only where the paper's own is wrong. */
function echoesOf(
  memo: Memo,
  own: Found,
  rewritten: string,
  templates: readonly CaseTemplate[],
): Span[] {
  return memo.facts.with('case-number').flatMap((paragraph) =>
    paragraph.facts.facts.flatMap((fact) => {
      if (fact.kind !== 'case-number' || fact.value === rewritten) return []
      const span = spanIn(paragraph, fact)
      if (own.span !== null && overlap(own.span, span)) return []
      return rewrittenBy(templates, fact.value) === rewritten ? [span] : []
    }),
  )
}

function overlap(one: Span, other: Span): boolean {
  return one.paragraph === other.paragraph && one.start < other.end && other.start < one.end
}

function exampleOf(templates: readonly CaseTemplate[]): string {
  return templates[0]?.example ?? 'KS 2025/123'
}

/** The labelled field, then the numbers in the head of the paper and in page headers and footers. */
function ownNumbers(memo: Memo): Found[] {
  const field = memo.header.find(({ name, value }) => name === 'case-number' && value.trim() !== '')
  const head = memo.sectionsOf('head')[0]?.paragraphs ?? []
  const margins = memo.furniture.filter(({ story }) => story === 'header' || story === 'footer')
  const others = [...head, ...margins].flatMap((paragraph) =>
    paragraph.facts.facts.flatMap((fact) =>
      fact.kind === 'case-number' ? [{ value: fact.value, span: spanIn(paragraph, fact) }] : [],
    ),
  )
  return field === undefined ? others : [{ value: field.value.trim(), span: field.span }, ...others]
}
