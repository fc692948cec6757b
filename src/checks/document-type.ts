/**
 * `document-type`: the field Dokumenttyp against the document's own title and the types the municipality uses. `unknown-type`
 * where the field names none of them, `disagrees` where the title names another one.
 *
 * For messages: `{written}` as the field says, `{type}` by the title, `{types}` all that are used.
 */
import '../settings/zod-setup.ts'
import * as z from 'zod/mini'
import type { Memo, MemoParagraph, Span } from '../memo/model.ts'
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
  const [stated = null] = typesIn(view, types, field.span)
  const opening = typesIn(view, types, openingOf(memo))
  const titles = opening.length > 0 ? opening : typesIn(view, types, title?.span ?? headingOf(memo))
  const [titled = null] = titles
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
  const agrees = (type: string): boolean =>
    type === stated || besides.get(stated)?.includes(type) === true
  if (titled === null || titles.some(agrees)) return { ...base, observations: [] }
  return {
    ...base,
    observations: [{ conditions: ['disagrees', 'by-title'], at: field.span, values }],
  }
}

/** The bold line or heading that the document begins with: often its title, whatever the head takes for one. */
function openingOf(memo: Memo): Span | null {
  const first = memo.paragraphs.find(({ story, text }) => story === 'body' && text.trim() !== '')
  return first?.bold === true || (first !== undefined && first.depth !== null) ? whole(first) : null
}

/** The first heading of the document. */
function headingOf(memo: Memo): Span | null {
  const heading = memo.paragraphs.find(({ depth, story }) => depth !== null && story === 'body')
  return heading === undefined ? null : whole(heading)
}

function whole({ id, text }: MemoParagraph): Span {
  return { paragraph: id, start: 0, end: text.length }
}

/**
 * The type named first in a stretch: "Riktlinjer för policyarbetet" are riktlinjer. After a dash or a colon it is said anew:
 * "Krisledningsplan – riktlinjer för ledningen" is both.
 */
function typesIn({ memo, hits }: View, types: Types, span: Span | null): string[] {
  const paragraph = memo.byId.get(span?.paragraph ?? '')
  if (span === null || paragraph === undefined) return []
  const named: string[] = []
  let part = -1
  for (const hit of hits.in(paragraph)) {
    const type = types.get(hit.phrase)
    const before = paragraph.text.slice(span.start, hit.start).split(/ [–—-] |: /u).length
    if (type === undefined || !contains(span, hit) || before === part) continue
    part = before
    named.push(type)
  }
  return named
}
