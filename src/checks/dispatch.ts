/**
 * `dispatch`: who is to get the decision. Sees whether the list of recipients is there (`missing`), and whether it names
 * whoever is given an assignment in the points and answers for it: the director, a nämnd or a company (`left-out`, one for each).
 *
 * For messages and mends: `{recipients}` are those who ought to stand in a list that is missing, one a line; `{recipient}` is
 * the one left out.
 */
import '../settings/zod-setup.ts'
import * as z from 'zod/mini'
import type { AddresseeKind, Assignment, Fact, Memo, MemoParagraph } from '../memo/model.ts'
import { counted } from './count.ts'
import { defineCheck } from './define.ts'
import { capitalized } from './letters.ts'
import type { CheckGuide, CheckResult, Observation, View } from './model.ts'
import { within } from '../memo/within.ts'

const options = () =>
  z.strictObject({
    /** Who stands in every such list, as it is printed there: "Kommundirektören". */
    always: z.optional(z.array(z.string())),
  })
type Options = z.infer<ReturnType<typeof options>>

export const dispatch = defineCheck<Options>({
  name: 'dispatch',
  scope: 'document',
  prepare(given) {
    return (view) => look(view, given.always ?? [])
  },
})

export const dispatchGuide: CheckGuide<Options> = {
  description: 'Ser om det framgår vilka som ska få beslutet, och om de som får uppdrag är med.',
  options,
  conditions: () => ['missing', 'left-out'],
}

function look({ memo }: View, always: readonly string[]): CheckResult {
  const lists = memo.sectionsOf('dispatch')
  const listed = lists.flatMap(({ heading, paragraphs }) =>
    heading === null ? paragraphs : [heading, ...paragraphs],
  )
  const observations = lists.length === 0 ? [missing(memo, always)] : leftOut(memo, listed)
  return {
    applies: memo.points.length > 0,
    summary:
      lists.length === 0
        ? 'Det framgår inte vilka som ska få beslutet'
        : counted(listed.length - lists.length, 'mottagare av beslutet', 'mottagare av beslutet'),
    evidence: lists.flatMap(({ heading }) =>
      heading === null ? [] : [{ paragraph: heading.id, start: 0, end: heading.text.length }],
    ),
    observations: memo.points.length === 0 ? [] : observations,
  }
}

function missing(memo: Memo, always: readonly string[]): Observation {
  const names = [...always, ...actorsIn(memo)]
  const known = new Set<string>()
  const different = names.filter((name) => {
    const key = name.toLowerCase()
    return known.has(key) ? false : known.add(key)
  })
  return { conditions: ['missing'], at: null, values: { recipients: different.join('\n') } }
}

/** Those who carry out the points: offices, nämnder and companies named in an assignment, as they are written there. */
function actorsIn(memo: Memo): string[] {
  return current(memo).flatMap(({ span }) => {
    const paragraph = memo.byId.get(span.paragraph)
    return within(paragraph?.facts.facts ?? [], span)
      .filter(carriesOut)
      .map(({ start, end }) => capitalized(paragraph?.text.slice(start, end) ?? ''))
  })
}

function carriesOut(fact: Fact): boolean {
  if (fact.kind === 'company') return true
  if (fact.kind === 'office') return fact.office === 'office' && !fact.genitive
  if (fact.kind === 'organ') return fact.organ === 'board' && !fact.genitive
  return fact.kind === 'title' && fact.role !== 'elected' && !fact.genitive && !fact.plural
}

const answering: readonly AddresseeKind[] = ['director', 'organ', 'company']

function leftOut(memo: Memo, listed: readonly MemoParagraph[]): Observation[] {
  const text = listed.map((paragraph) => paragraph.text.toLowerCase()).join('\n')
  const told = new Set<string>()
  return current(memo).flatMap(({ addressee }) => {
    const { kind, name } = addressee
    if (!answering.includes(kind) || told.has(name)) return []
    told.add(name)
    if (text.includes(name.toLowerCase())) return []
    return [
      {
        conditions: ['left-out'],
        at: addressee.span,
        values: { recipient: capitalized(addressee.text) },
      },
    ]
  })
}

/** Assignments that this paper gives, in so many words. */
function current({ assignments }: Memo): readonly Assignment[] {
  return assignments.filter(
    ({ form, history, point }) => form === 'assignment' && !history && point !== null,
  )
}
