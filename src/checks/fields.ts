/**
 * `fields`: the fields a document shows in its head, in their order. One finding for all that are missing, one for the
 * order, and one for each value that lacks a part or holds what it must not.
 *
 * For messages: `{fields}` names what is missing, or the order; `{field}` is the one whose value lacks a part.
 */
import '../settings/zod-setup.ts'
import * as z from 'zod/mini'
import type { HeaderField, Memo } from '../memo/model.ts'
import type { PhraseId } from '../phrases/model.ts'
import { listed } from './count.ts'
import { defineCheck } from './define.ts'
import type { CheckGuide, CheckResult, Observation, View } from './model.ts'
import { contains } from './spans.ts'

const field = () =>
  z.strictObject({
    name: z.enum([
      'document-type',
      'adopted-by',
      'validity',
      'responsible',
      'date',
      'author',
      'sender',
      'recipient',
    ]),
    /** As the municipality prints it: "Antaget av". */
    label: z.string(),
    /** Kinds of facts the value must hold. A title stands for an organ: whether its holder may is another rule's question. */
    holds: z.optional(z.array(z.enum(['organ', 'date', 'minutes-section']))),
    /** Phrases that the value must not hold: `wrong`. */
    never: z.optional(z.array(z.string())),
  })
const options = () =>
  z.strictObject({
    fields: z.array(field()).check(z.minLength(1)),
  })
type Field = Omit<z.infer<ReturnType<typeof field>>, 'never'> & { never: readonly PhraseId[] }
type Options = z.infer<ReturnType<typeof options>>

export const fields = defineCheck<Options>({
  name: 'fields',
  scope: 'document',
  prepare(given, setup) {
    const wanted = given.fields.map((each) => ({
      ...each,
      never: (each.never ?? []).map((source) => setup.phrase(source)),
    }))
    return (view) => look(view, wanted)
  },
})

export const fieldsGuide: CheckGuide<Options> = {
  description: 'Ser om uppgifterna i dokumenthuvudet finns, i rätt ordning och med rätt innehåll.',
  options,
  conditions: () => ['missing', 'all-missing', 'order', 'value', 'wrong'],
}

function look(view: View, wanted: readonly Field[]): CheckResult {
  const { memo } = view
  const found = wanted.map((each) => ({ wanted: each, field: fieldOf(memo, each) }))
  const there = found.flatMap(({ field: one }) => (one === undefined ? [] : [one]))
  const missing = found.filter(({ field: one }) => one === undefined).map(({ wanted: one }) => one)
  const observations: Observation[] = []
  if (missing.length > 0) observations.push(missingFields(wanted, missing))
  const early = outOfOrder(memo, there)
  if (early !== null)
    observations.push({ conditions: ['order'], at: early.span, values: orderOf(wanted) })
  for (const { wanted: one, field: given } of found) {
    if (given !== undefined && lacksPart(memo, given, one)) {
      observations.push({
        conditions: ['value'],
        at: given.span,
        values: { field: one.label },
      })
    }
    for (const written of memo.header.filter(({ name }) => name === one.name)) {
      if (!holdsAny(view, written, one.never)) continue
      const label = written.label?.replace(/:$/u, '') ?? one.label
      observations.push({ conditions: ['wrong'], at: written.span, values: { field: label } })
    }
  }
  return {
    applies: true,
    summary: `${there.length} av ${wanted.length} uppgifter i dokumenthuvudet`,
    evidence: there.flatMap(({ span }) => (span === null ? [] : [span])),
    observations,
  }
}

/** The label as the municipality prints it comes first, then any label with the same meaning. */
function fieldOf(memo: Memo, wanted: Field): HeaderField | undefined {
  const same = memo.header.filter(({ name, value }) => name === wanted.name && value.trim() !== '')
  const label = wanted.label.toLowerCase()
  return same.find((each) => each.label?.toLowerCase().replace(/:$/u, '') === label) ?? same[0]
}

function missingFields(wanted: readonly Field[], missing: readonly Field[]): Observation {
  return {
    conditions: missing.length === wanted.length ? ['missing', 'all-missing'] : ['missing'],
    at: null,
    values: { fields: listed(missing.map(({ label }) => label)) },
  }
}

/** The first field that stands before one it should follow. */
function outOfOrder(memo: Memo, there: readonly HeaderField[]): HeaderField | null {
  let before = { index: -1, start: 0 }
  for (const each of there) {
    const { span } = each
    if (span === null) continue
    const paragraph = memo.byId.get(span.paragraph)
    const index = paragraph === undefined ? -1 : memo.facts.positionOf(paragraph)
    const isEarlier = index < before.index || (index === before.index && span.start < before.start)
    if (isEarlier) return each
    before = { index, start: span.start }
  }
  return null
}

function orderOf(wanted: readonly Field[]): Record<string, string> {
  return { fields: listed(wanted.map(({ label }) => label)) }
}

/** A value that is still to be filled in is the placeholder's business. */
function lacksPart(memo: Memo, given: HeaderField, wanted: Field): boolean {
  const { span } = given
  const paragraph = span === null ? undefined : memo.byId.get(span.paragraph)
  if (span === null || paragraph === undefined || given.value.includes('[')) return false
  return (wanted.holds ?? []).some(
    (kind) =>
      !paragraph.facts.facts.some(
        (fact) =>
          (fact.kind === kind || (kind === 'organ' && fact.kind === 'title')) &&
          contains(span, fact),
      ),
  )
}

function holdsAny(
  { memo, hits }: View,
  { span }: HeaderField,
  phrases: readonly PhraseId[],
): boolean {
  const paragraph = span === null ? undefined : memo.byId.get(span.paragraph)
  if (span === null || paragraph === undefined) return false
  return hits.in(paragraph).some((hit) => phrases.includes(hit.phrase) && contains(span, hit))
}
