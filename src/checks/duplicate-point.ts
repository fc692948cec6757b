/** `duplicate-point`: the same thing decided twice by the same organ in one matter. For messages: `{first}`, `{second}`. */
import '../settings/zod-setup.ts'
import * as z from 'zod/mini'
import type { DecisionPoint, Memo } from '../memo/model.ts'
import { counted } from './count.ts'
import { defineCheck } from './define.ts'
import type { CheckGuide, CheckResult, Observation } from './model.ts'
import { within } from '../memo/within.ts'

const options = () => z.strictObject({})
type Options = z.infer<ReturnType<typeof options>>

export const duplicatePoint = defineCheck<Options>({
  name: 'duplicate-point',
  scope: 'document',
  prepare() {
    return ({ memo }) => look(memo)
  },
})

export const duplicatePointGuide: CheckGuide<Options> = {
  description: 'Ser beslutspunkter som står två gånger.',
  options,
  conditions: () => ['twice'],
}

function look(memo: Memo): CheckResult {
  const first = new Map<string, DecisionPoint>()
  const observations: Observation[] = []
  for (const point of memo.points) {
    const key = keyOf(memo, point)
    if (key === null) continue
    const before = first.get(key)
    if (before === undefined) first.set(key, point)
    else observations.push(observe(before, point))
  }
  return {
    applies: memo.points.length > 1,
    summary: counted(memo.points.length, 'beslutspunkt', 'beslutspunkter'),
    evidence: memo.points.map(({ span }) => span),
    observations,
  }
}

function observe(before: DecisionPoint, point: DecisionPoint): Observation {
  return {
    conditions: ['twice'],
    at: point.span,
    values: { first: String(before.number), second: String(point.number) },
  }
}

/** Fewer words are no decision by themselves. */
const fewestWords = 2

/** Who decides, and that it is decided: at either end of a point. */
const decides =
  /^(?:av|besluta|beslutar|föreslår|kommunstyrelsen|kommunfullmäktige|\p{L}*nämnden)$/u

/**
 * The point's words with who decides, the verb last and without its ending: "antar planen" and "planen antas" are one. Null
 * for a stretch too short to be told from others.
 */
function keyOf(memo: Memo, { span, organ, proposedTo, matter }: DecisionPoint): string | null {
  const words = memo.byId.get(span.paragraph)?.facts.words ?? []
  const norms = within(words, span).map(({ norm }) => norm)
  const written = norms.length
  while (isJoint(norms[0]) || decides.test(norms[0] ?? '')) norms.shift()
  while (isJoint(norms.at(-1)) || decides.test(norms.at(-1) ?? '')) norms.pop()
  if (norms.length < fewestWords) return null
  const passive = norms.length === written || !/[ra]$/u.test(norms[0] ?? '')
  const verb = (passive ? norms.pop() : norms.shift()) ?? ''
  norms.push(verb.replace(passive ? /[ae]?s$/u : /(?:[ae]?r|a)$/u, ''))
  return [matter, organ?.name ?? '', proposedTo?.name ?? '', ...norms].join(' ')
}

/** "att … samt": what joins the points of a list. */
function isJoint(norm: string | undefined): boolean {
  return norm !== undefined && /^(?:att|samt|och|dels|\d{1,2}|[a-h])$/u.test(norm)
}
