/**
 * `placeholder`: what a template or a mend has left to fill in. Told once for each unbroken stretch.
 *
 * Looks at the characters of one paragraph, cheaply and in one pass; phrases ("Klicka här för att ange text") come as
 * options. A footnote mark [1], an ellipsis […], an interval [0, 5], a tick box [x] and an editor's own word [sic] are
 * no placeholders, nor is anything in brackets inside a quotation.
 */
import '../settings/zod-setup.ts'
import * as z from 'zod/mini'
import { debrisIn, mayHoldDebris, type Debris } from './debris.ts'
import { defineCheck } from './define.ts'
import type { CheckGuide, Observation, ParagraphView } from './model.ts'
import type { PhraseId } from '../phrases/model.ts'
import { isQuoted, spanIn } from './spans.ts'

const options = () =>
  z.strictObject({
    /** What templates say in whole sentences. */
    phrases: z.optional(z.array(z.string())),
    /** First words of brackets that an editor writes and means: "sic", "min kursivering". */
    editorial: z.optional(z.array(z.string())),
  })
type Options = z.infer<ReturnType<typeof options>>

export const placeholder = defineCheck<Options>({
  name: 'placeholder',
  scope: 'paragraph',
  prepare(given, setup) {
    const phrases = (given.phrases ?? []).map((source) => setup.phrase(source))
    const editorial = (given.editorial ?? []).map((word) => word.toLowerCase())
    return (view) => look(view, phrases, editorial)
  },
})

export const placeholderGuide: CheckGuide<Options> = {
  description: 'Ser rester av mallen och uppgifter som ännu inte är ifyllda.',
  options,
  conditions: () => ['field', 'debris'],
}

/** What most paragraphs give. */
const nothing: readonly never[] = []

function look(
  view: ParagraphView,
  phrases: readonly PhraseId[],
  editorial: readonly string[],
): readonly Observation[] {
  const { paragraph } = view
  const scanned = mayHoldDebris(paragraph.facts)
    ? debrisIn(paragraph.text, editorial).filter(
        (debris) => debris.kind === 'debris' || !isQuoted(paragraph, debris),
      )
    : nothing
  const hits = view.hits.in(paragraph)
  const said = hits.some((hit) => phrases.includes(hit.phrase))
    ? hits
        .filter((hit) => phrases.includes(hit.phrase) && !isQuoted(paragraph, hit))
        .map((hit): Debris => ({ kind: 'debris', start: hit.start, end: hit.end }))
    : nothing
  const all = said.length === 0 ? scanned : withoutOverlap([...scanned, ...said])
  if (all.length === 0) return nothing
  return all.map((debris) => ({
    conditions: [debris.kind],
    at: spanIn(paragraph, debris),
    values: { text: paragraph.text.slice(debris.start, debris.end) },
  }))
}

function withoutOverlap(all: readonly Debris[]): Debris[] {
  const kept: Debris[] = []
  for (const debris of all.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (debris.start >= (kept.at(-1)?.end ?? 0)) kept.push(debris)
  }
  return kept
}
