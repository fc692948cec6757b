/**
 * `document-type`: the field Dokumenttyp against the document's own title and the types the municipality uses. `unknown-type`
 * where the field names none of them, `disagrees` where the title names another one.
 *
 * For messages: `{written}` as the field says, `{type}` by the title, `{types}` all that are used.
 */
import '../settings/zod-setup.ts'
import * as z from 'zod/mini'
import type { Memo, Span } from '../memo/model.ts'
import type { PhraseId } from '../phrases/model.ts'
import { listed } from './count.ts'
import { defineCheck } from './define.ts'
import { capitalized } from './letters.ts'
import type { CheckGuide, CheckResult, View } from './model.ts'
import { contains } from './spans.ts'

const options = () =>
  z.strictObject({
    /** By the type's name, the words that mean it: "riktlinjer: ['riktlinje|riktlinjer|*riktlinje|*riktlinjer']". */
    types: z.record(z.string(), z.array(z.string()).check(z.minLength(1))),
    /** By a type's name, types by the title that may go by it too: "regler: [plan]". */
    besides: z.optional(z.record(z.string(), z.array(z.string()))),
  })
type Options = z.infer<ReturnType<typeof options>>
type Types = ReadonlyMap<PhraseId, string>
type Besides = ReadonlyMap<string, readonly string[]>

export const documentType = defineCheck<Options>({
  name: 'document-type',
  scope: 'document',
  prepare({ types, besides = {} }, setup) {
    const byPhrase = new Map(
      Object.entries(types).flatMap(([name, phrases]) =>
        phrases.map((phrase) => [setup.phrase(phrase), name] as const),
      ),
    )
    return (view) => look(view, byPhrase, new Map(Object.entries(besides)))
  },
})

export const documentTypeGuide: CheckGuide<Options> = {
  description: 'Ser om dokumenttypen är en som kommunen använder och stämmer med titeln.',
  options,
  conditions: () => ['unknown-type', 'disagrees', 'by-title'],
}

function look(view: View, types: Types, besides: Besides): CheckResult {
  const { memo } = view
  const field = memo.header.find(
    ({ name, value }) => name === 'document-type' && value.trim() !== '',
  )
  const title = memo.header.find(({ name }) => name === 'title')
  const base = {
    applies: field !== undefined,
    summary: field === undefined ? 'Dokumenttyp anges inte' : `Dokumenttyp: ${field.value}`,
    evidence: field?.span == null ? [] : [field.span],
  }
  // What is left to fill in is the placeholder's business.
  if (field?.span == null || field.value.includes('[')) return { ...base, observations: [] }
  const stated = typeIn(view, types, field.span)
  const titled = typeIn(view, types, title?.span ?? titleOf(memo))
  const values = {
    written: field.value,
    type: capitalized(titled ?? ''),
    types: listed([...new Set(types.values())]),
  }
  const byTitle = titled === null ? [] : ['by-title']
  if (stated === null) {
    const conditions = ['unknown-type', ...byTitle]
    return { ...base, observations: [{ conditions, at: field.span, values }] }
  }
  const agrees =
    titled === null || titled === stated || besides.get(stated)?.includes(titled) === true
  if (agrees) return { ...base, observations: [] }
  return {
    ...base,
    observations: [{ conditions: ['disagrees', 'by-title'], at: field.span, values }],
  }
}

/** The first heading of the document, where the head has no title of its own. */
function titleOf(memo: Memo): Span | null {
  const heading = memo.paragraphs.find(({ depth, story }) => depth !== null && story === 'body')
  return heading === undefined
    ? null
    : { paragraph: heading.id, start: 0, end: heading.text.length }
}

/** The type named first in a stretch: "Riktlinjer för policyarbetet" are riktlinjer. */
function typeIn({ memo, hits }: View, types: Types, span: Span | null): string | null {
  const paragraph = memo.byId.get(span?.paragraph ?? '')
  if (span === null || paragraph === undefined) return null
  const hit = hits.in(paragraph).find((each) => types.has(each.phrase) && contains(span, each))
  return hit === undefined ? null : (types.get(hit.phrase) ?? null)
}
