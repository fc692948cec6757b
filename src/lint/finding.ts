/** From what a check saw to what a person is told. */
import type { Observation } from '../checks/model.ts'
import type { Finding, Level, Place } from '../edit/model.ts'
import type { Memo, MemoParagraph, Span } from '../memo/model.ts'
import type { CompiledCase, MendStep } from '../packs/model.ts'
import type { Settings } from '../settings/schema.ts'
import { sameData } from './equal.ts'
import { fillIn } from './fill-in.ts'
import { keepCapital } from './keep-capital.ts'
import { buildMends } from './mends.ts'
import { placeIn } from '../edit/place-in.ts'
import type { PreparedRule } from './prepare.ts'
import { KeptWithParagraph } from '../memo/paragraph.ts'

/** A finding with what sorting needs; a place has no offset. */
export interface FoundAt {
  finding: Finding
  start: number
  level: Level
}

/** What findings need to know of the memo they are made in. */
export interface FindingContext {
  memo: Memo
  settings: Settings
  conditions: ReadonlySet<string>
  /** The conditions as one text: equal for equal conditions. */
  conditionsKey: string
  /** Looks up a span's paragraph: the memo's, or the one at hand. */
  paragraph(id: string): MemoParagraph | undefined
}

/** What has been made of observations, by the paragraph they stand in and rest on. */
const made = new KeptWithParagraph<Map<PreparedRule, MadeByRule>>()

/** Under one set of conditions: others may hold at the next change. */
interface MadeByRule {
  conditionsKey: string
  /** By where they start: a long paragraph may hold thousands. */
  byStart: Map<number, { observation: Observation; found: FoundAt | null }[]>
}

/**
 * Null where no case of the rule holds. The same finding as before where the rule, the paragraph and what was seen are
 * the same, and nothing else of the memo has a part in it.
 */
export function findingOf(
  prepared: PreparedRule,
  observation: Observation,
  context: FindingContext,
): FoundAt | null {
  const alone = prepared.local ? onlyParagraph(observation, context) : undefined
  if (alone === undefined) return makeFinding(prepared, observation, context)
  const { byStart } = madeBy(prepared, alone, context.conditionsKey)
  const start = observation.at?.start ?? 0
  const before = byStart.get(start) ?? []
  const same = before.find((each) => sameData(each.observation, observation))
  if (same !== undefined) return same.found
  const found = makeFinding(prepared, observation, context)
  byStart.set(start, [...before, { observation, found }])
  return found
}

function madeBy(
  prepared: PreparedRule,
  paragraph: MemoParagraph,
  conditionsKey: string,
): MadeByRule {
  let byRule = made.get(paragraph)
  if (byRule === undefined) made.set(paragraph, (byRule = new Map<PreparedRule, MadeByRule>()))
  const before = byRule.get(prepared)
  if (before?.conditionsKey === conditionsKey) return before
  const fresh: MadeByRule = { conditionsKey, byStart: new Map() }
  byRule.set(prepared, fresh)
  return fresh
}

/** The paragraph that all of the observation lies in. */
function onlyParagraph(
  { at, targets, echoes = [] }: Observation,
  context: FindingContext,
): MemoParagraph | undefined {
  if (at === null) return undefined
  const elsewhere = [...Object.values(targets ?? {}), ...echoes].some(
    ({ paragraph }) => paragraph !== at.paragraph,
  )
  return elsewhere ? undefined : context.paragraph(at.paragraph)
}

function makeFinding(
  prepared: PreparedRule,
  observation: Observation,
  context: FindingContext,
): FoundAt | null {
  const { rule, pack } = prepared
  const holding = rule.cases.find(({ when }) =>
    when.every((word) => observation.conditions.includes(word) || context.conditions.has(word)),
  )
  if (holding === undefined) return null
  const level = levelOf(prepared, holding, context)
  const place = observation.at === null ? null : placeOfSpan(observation.at, context)
  const mends = buildMends(prepared, holding, observation, context)
  const expected = literalReplacements(holding, observation, place?.quote ?? '')
  return {
    level,
    start: observation.at?.start ?? 0,
    finding: {
      reason: capitalised(fillIn(holding.message, observation.values)),
      source: pack.id,
      ruleId: rule.id,
      fatal: level === 'error' ? true : level === 'warning' ? false : null,
      actual: place === null || place.quote === '' ? null : place.quote,
      expected: expected.length === 0 ? null : expected,
      note: prepared.note,
      url: null,
      at: place,
      group: rule.group,
      mends,
    },
  }
}

/** An instruction speaks of papers to kommunstyrelsen; for one to its utskott it is open, so its rules are hints. */
function levelOf(prepared: PreparedRule, holding: CompiledCase, context: FindingContext): Level {
  const toCommittee =
    prepared.pack.adopted !== null &&
    context.conditions.has('to-committee') &&
    context.conditions.has('memo-board')
  return toCommittee ? 'hint' : (prepared.level ?? holding.level)
}

/** Null where the span's paragraph is not in the memo. */
export function placeOfSpan(span: Span, context: FindingContext): Place | null {
  const paragraph = context.paragraph(span.paragraph)
  return paragraph === undefined ? null : placeIn(paragraph, span.start, span.end)
}

/** Words that could stand instead of the quote, where a mend does nothing but put them there. */
function literalReplacements(
  holding: CompiledCase,
  observation: Observation,
  quote: string,
): string[] {
  const texts = holding.mends.flatMap(({ steps }) => {
    const [step, ...more] = steps.filter((each) => !isRecipient(each))
    return step !== undefined && more.length === 0 && replacesQuote(step, observation)
      ? [keepCapital(quote, fillIn(step.with, observation.values))]
      : []
  })
  return [...new Set(texts)]
}

/** A name more in the list of who gets the decision changes nothing of what is said. */
function isRecipient(step: MendStep): boolean {
  return 'insert' in step && step.insert === 'recipient'
}

function replacesQuote(
  step: MendStep,
  { at, targets }: Observation,
): step is Extract<MendStep, { replace: string }> {
  if (!('replace' in step) || at === null) return false
  const target = step.replace === 'at' ? at : targets?.[step.replace]
  return (
    target !== undefined &&
    target.paragraph === at.paragraph &&
    target.start === at.start &&
    target.end === at.end
  )
}

/** A message may begin with words of the document: "kommunallagen (1991:900) är upphävd". */
function capitalised(message: string): string {
  return message.charAt(0).toUpperCase() + message.slice(1)
}
