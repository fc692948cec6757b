/**
 * `evidence`: something calls for evidence, and the evidence is or is not there. Most rules are made of this verb.
 *
 * Each piece of evidence is a condition with a name and a stretch around the trigger in which it is sought. For every
 * name x the case words are `x` and `no-x`. Without a trigger the document's type alone calls for the evidence, once.
 * Who has signed is no phrase: `signer` asks for a role among the signatures. Targets for mends: `trigger`, its `sentence`,
 * each piece by its name, what phrases capture, and `signer`.
 */
import '../settings/zod-setup.ts'
import * as z from 'zod/mini'
import type { Signature, Span } from '../memo/model.ts'
import { conditionSchema, windows } from '../phrases/condition-schema.ts'
import { prepareCondition, type PreparedCondition } from '../phrases/condition.ts'
import { evaluate, type Match } from '../phrases/evaluate.ts'
import { counted } from './count.ts'
import { defineCheck } from './define.ts'
import type { CheckGuide, CheckResult, Observation, Setup, View } from './model.ts'
import { sentenceOf, spanIn } from './spans.ts'

const piece = () =>
  z.strictObject({
    find: conditionSchema(),
    /** Sought in the trigger's own sentence, paragraph, section, points or, when left out, the whole document or §. */
    around: z.optional(z.enum(windows)),
  })
const name = () => z.string().check(z.regex(/^[a-z][a-z0-9-]*$/u))
const options = () =>
  z.strictObject({
    trigger: z.optional(conditionSchema()),
    evidence: z.optional(z.record(name(), piece())),
    /** One finding for each trigger, for each sentence, each paragraph, or for all of them: then evidence by any of those counts. */
    per: z.optional(z.enum(['match', 'sentence', 'paragraph', 'document'])),
    /** Evidence that is told of once: of several triggers with it the first. */
    once: z.optional(z.array(z.string())),
    /** A signature of this role is evidence too: `signed` or `no-signed`. A deputy's is not. */
    signer: z.optional(z.enum(['director', 'office-head', 'administration-head'])),
    /** Which capture names a person; `same-person` where that is who has signed in the role of `signer`, else `no-same-person`. */
    person: z.optional(name()),
    /** Evidence that is what is wrong: where it is found, that is the place shown; of several the first that is found. */
    shown: z.optional(z.union([name(), z.array(name())])),
    /** Words for the clause list: what the trigger is called. */
    what: z.optional(z.string()),
  })
type Options = z.infer<ReturnType<typeof options>>

interface Piece {
  name: string
  condition: PreparedCondition
}

interface Prepared {
  trigger: PreparedCondition | null
  pieces: readonly Piece[]
  per: 'match' | 'sentence' | 'paragraph' | 'document'
  once: readonly string[]
  signer: Options['signer']
  person: Options['person']
  shown: readonly string[]
  what: string
}

export const evidence = defineCheck<Options>({
  name: 'evidence',
  scope: 'document',
  prepare(given, setup) {
    const prepared = prepare(given, setup)
    return (view) => look(view, prepared)
  },
})

export const evidenceGuide: CheckGuide<Options> = {
  description: 'Ser om det som utlöser en regel följs av det som då ska stå.',
  options,
  conditions: (given) => [
    'found',
    ...Object.keys(given.evidence ?? {}).flatMap((each) => [each, `no-${each}`]),
    ...(given.signer === undefined ? [] : ['signed', 'no-signed']),
    ...(given.person === undefined ? [] : ['same-person', 'no-same-person']),
  ],
}

function prepare(given: Options, setup: Setup): Prepared {
  return {
    trigger: given.trigger === undefined ? null : prepareCondition(given.trigger, setup),
    pieces: Object.entries(given.evidence ?? {}).map(([each, { find, around }]) => ({
      name: each,
      condition: soughtIn(prepareCondition(find, setup), around ?? 'document'),
    })),
    per: given.per ?? 'match',
    once: given.once ?? [],
    signer: given.signer,
    person: given.person,
    shown: typeof given.shown === 'string' ? [given.shown] : (given.shown ?? []),
    what: given.what ?? 'ställe som regeln gäller',
  }
}

/** The window of the outermost group is where evidence is sought; a window the pack gives the group itself stays within it. */
function soughtIn(
  condition: PreparedCondition,
  around: (typeof windows)[number],
): PreparedCondition {
  const { group } = condition
  const joins = group.type === 'all' || group.none.length > 0
  const outer = joins
    ? { type: 'any' as const, members: [group], none: [], within: around }
    : { ...group, within: around }
  return { ...condition, group: outer }
}

function look(view: View, prepared: Prepared): CheckResult {
  const { trigger, per } = prepared
  if (trigger === null) {
    const observation = observe([null], view, prepared)
    return {
      applies: true,
      summary: summaryOf(observation, prepared),
      evidence: Object.values(observation.targets ?? {}),
      observations: [observation],
    }
  }
  const triggers = evaluate(trigger, view)
  const groups = per === 'document' && triggers.length > 0 ? [triggers] : grouped(triggers, per)
  return {
    applies: triggers.length > 0,
    summary:
      triggers.length === 0
        ? 'Dokumentet tar inte upp det'
        : counted(triggers.length, prepared.what, `${prepared.what}`),
    evidence: triggers.map(({ span }) => span),
    observations: firstOnly(
      groups.map((group) => observe(group, view, prepared)),
      prepared.once,
    ),
  }
}

function firstOnly(observations: readonly Observation[], once: readonly string[]): Observation[] {
  const told = new Set<string>()
  return observations.filter(({ conditions }) => {
    const held = once.filter((each) => conditions.includes(each))
    const again = held.some((each) => told.has(each))
    for (const each of held) told.add(each)
    return !again
  })
}

/** Matches come in reading order: those of one sentence or paragraph stand together. */
function grouped(triggers: readonly Match[], per: Prepared['per']): Match[][] {
  if (per === 'match' || per === 'document') return triggers.map((match) => [match])
  const groups = new Map<string, Match[]>()
  for (const match of triggers) {
    const { paragraph, span } = match
    const within = per === 'sentence' ? (sentenceOf(paragraph, span) ?? span).start : 0
    const key = `${paragraph.id}:${String(within)}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [match])
    else group.push(match)
  }
  return [...groups.values()]
}

/** @param triggers Null for a document that calls for the evidence by its type. */
function observe(triggers: readonly (Match | null)[], view: View, prepared: Prepared): Observation {
  const conditions = ['found']
  const targets: Record<string, Span> = {}
  const values: Record<string, string> = {}
  const main = mainOf(triggers)
  if (main !== null) {
    Object.assign(targets, main.captures, { trigger: main.span, sentence: sentenceAround(main) })
    Object.assign(values, main.values)
  }
  for (const { name: each, condition } of prepared.pieces) {
    const found = firstFound(condition, triggers, view)
    conditions.push(found === null ? `no-${each}` : each)
    if (found === null) continue
    targets[each] = found.span
    Object.assign(targets, found.captures)
    Object.assign(values, found.values)
  }
  const signature = signatureOf(view, prepared)
  if (prepared.signer !== undefined) {
    conditions.push(signature === undefined ? 'no-signed' : 'signed')
    const span = signature?.title?.span ?? signature?.name?.span
    if (span !== undefined) targets['signer'] = span
  }
  if (prepared.person !== undefined) {
    const same = signature !== undefined && isNamed(signature, values[prepared.person])
    conditions.push(same ? 'same-person' : 'no-same-person')
  }
  const place = prepared.shown.find((each) => targets[each] !== undefined)
  const shown = targets[place ?? ''] ?? main?.span ?? null
  return { conditions, at: shown, values, targets }
}

/** What says who ("utses av HR-direktören") is shown before what names the thing alone, and the text before a heading. */
function mainOf(triggers: readonly (Match | null)[]): Match | null {
  const saysWho = (match: Match | null): boolean =>
    match !== null && Object.keys(match.captures).length > 0
  return (
    triggers.find(saysWho) ??
    triggers.find((match) => match?.paragraph.depth === null) ??
    triggers[0] ??
    null
  )
}

/** The sentence that a match begins in, without the blank after it. */
function sentenceAround({ paragraph, span }: Match): Span {
  const { start, end } = sentenceOf(paragraph, span) ?? span
  const text = paragraph.text.slice(start, end)
  return spanIn(paragraph, {
    start: start + text.length - text.trimStart().length,
    end: start + text.trimEnd().length,
  })
}

function signatureOf({ memo }: View, { signer }: Prepared): Signature | undefined {
  return memo.signatures.find(
    ({ role, deputy, onBehalf }) => role === signer && !deputy && !onBehalf,
  )
}

function isNamed({ name: signed }: Signature, name: string | undefined): boolean {
  return signed !== null && signed.text.trim().toLowerCase() === name?.trim().toLowerCase()
}

function firstFound(
  condition: PreparedCondition,
  triggers: readonly (Match | null)[],
  view: View,
): Match | null {
  for (const trigger of triggers) {
    const [found] = evaluate(condition, view, trigger?.span)
    if (found !== undefined) return found
  }
  return null
}

function summaryOf({ conditions }: Observation, { pieces }: Prepared): string {
  const there = pieces.filter(({ name: each }) => conditions.includes(each)).length
  return `${there} av ${pieces.length} uppgifter finns`
}
