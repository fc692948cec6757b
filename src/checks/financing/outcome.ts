/** The table of clause N19: what a matter says of cost and financing, and what then is missing. */
import type { DecisionPoint, MemoParagraph, Span } from '../../memo/model.ts'
import { mostEvidence, type Observation } from '../model.ts'
import { contains, sentenceOf, spanIn, textOf } from '../spans.ts'
import { figures, refusesAll, type Cost } from './costs.ts'
import { raisedCost } from './raised.ts'
import type { MatterMoney } from './matters.ts'
import type { Statement } from './statements.ts'

/** At most one observation says how the matter stands; where a point of several is left out, one for each such point. */
export function observationsOf(money: MatterMoney): Observation[] {
  const { memo, points, costs, said } = money
  if (costs.length === 0 && refusesAll(memo, points)) return []
  // What says it outright is shown before what lets it be understood ("utanför ram").
  const outright = ({ paragraph, hit }: Statement): boolean =>
    /finansier/iu.test(paragraph.text.slice(hit.start, hit.end))
  const lacking = said.unfunded.find(outright) ?? said.unfunded[0]
  if (lacking !== undefined) {
    if (said.note.length > 0) return []
    const part = said.funded.length > 0 || said.partly.length > 0 || isOfRest(money, lacking)
    const state = part ? 'partly' : 'unfunded'
    return [unfunded(money, lacking, [state, 'note-missing'])]
  }
  if (said.free.length > 0) return []
  const [cost] = costs
  const more = raisedCost(money)
  if (more !== null) return [costly(money, more, ['unstated', 'amended', 'note-missing'])]
  if (said.funded.length > 0) {
    return leftOut(money).map((one) => costly(money, one, ['unstated']))
  }
  const part = said.partly[0]
  if (part !== undefined && cost !== undefined) {
    return said.note.length > 0 ? [] : [unfunded(money, part, ['partly', 'note-missing'])]
  }
  const later = said.postponed[0]
  if (later !== undefined) {
    const known = {
      point: null,
      at: spanIn(later.paragraph, later.hit),
      ...figures(later.paragraph, later.hit),
    }
    return [costly(money, { ...(cost ?? known), at: known.at }, ['postponed'])]
  }
  if (cost === undefined) return []
  const amended = said.amended.length > 0 && said.note.length === 0
  return [costly(money, cost, amended ? ['unstated', 'amended', 'note-missing'] : ['unstated'])]
}

/** "Resterande 4 miljoner kronor saknar finansiering": the rest of it is paid for, whatever is said of that. */
function isOfRest({ said }: MatterMoney, { paragraph, hit }: Statement): boolean {
  const sentence = sentenceOf(paragraph, hit)
  return (
    sentence !== undefined &&
    said.beside(paragraph, 'rest').some((other) => contains(sentence, other))
  )
}

/**
 * Points with a cost where financing is told in another such point's own sentence alone. Financing in the text, or as a
 * point of its own, speaks for all.
 */
function leftOut({ memo, costs, said }: MatterMoney): Cost[] {
  const ownSentence = (cost: Cost, one: Statement): boolean => {
    const paragraph = memo.byId.get(cost.at.paragraph)
    const sentence = paragraph === undefined ? undefined : sentenceOf(paragraph, cost.at)
    return one.paragraph === paragraph && sentence !== undefined && contains(sentence, one.hit)
  }
  // "Bidraget betalas ur anslaget" is no further cost: it says where the money comes from.
  const pointed = costs.filter(
    (cost) =>
      cost.point !== null &&
      (cost.amount !== null || !said.funded.some((one) => ownSentence(cost, one))),
  )
  const own = (one: Statement): boolean => pointed.some((cost) => ownSentence(cost, one))
  if (!said.funded.every(own)) return []
  return pointed.filter((cost) => !said.funded.some((one) => ownSentence(cost, one)))
}

function costly(money: MatterMoney, cost: Cost, conditions: readonly string[]): Observation {
  return {
    conditions: [...conditions, ...towards(money)],
    at: cost.at,
    values: valuesOf(money, cost.point, cost.amount, cost.year),
    targets: cost.point === null ? {} : { point: cost.point.span },
  }
}

/** Where the text says what is not paid for: which point, and how much. */
function unfunded(money: MatterMoney, one: Statement, conditions: readonly string[]): Observation {
  const point = pointOf(money, one)
  const told = figures(one.paragraph, one.hit)
  const cost = money.costs.find((each) => point !== null && each.point === point) ?? money.costs[0]
  const whole = conditions.includes('unfunded')
  const amount = told.amount ?? (whole || cost?.point === point ? cost?.amount : null) ?? null
  const year = told.year ?? cost?.year ?? null
  return {
    conditions: [...conditions, ...towards(money)],
    at: spanIn(one.paragraph, one.hit),
    values: valuesOf(money, point, amount, year),
    targets: point === null ? {} : { point: point.span },
  }
}

/** The point the words stand in or name ("punkt 2"), else the only one with a cost. */
function pointOf({ memo, points, costs }: MatterMoney, one: Statement): DecisionPoint | null {
  const standing = points.find(
    ({ span }) => span.paragraph === one.paragraph.id && contains(span, one.hit),
  )
  if (standing !== undefined) return standing
  const named = namedPoint(one.paragraph, one.hit)
  const byNumber = points.find(({ number }) => number === named)
  if (byNumber !== undefined) return byNumber
  const pointed = costs.flatMap(({ point }) => (point === null ? [] : [point]))
  if (pointed.length === 1) return pointed[0] ?? null
  const amount = figures(one.paragraph, one.hit).amount
  const same = pointed.filter(
    (point) => amount !== null && textOf(memo, point.span).includes(amount),
  )
  return same.length === 1 ? (same[0] ?? null) : points.length === 1 ? (points[0] ?? null) : null
}

function namedPoint(paragraph: MemoParagraph, hit: { start: number; end: number }): number | null {
  const { words } = paragraph.facts
  const sentence = sentenceOf(paragraph, hit)
  if (sentence === undefined) return null
  for (let index = sentence.firstWord; index + 1 < sentence.endWord; index += 1) {
    const number = Number(words[index + 1]?.norm)
    if (/^(?:besluts)?punkt(?:en)?$/u.test(words[index]?.norm ?? '') && Number.isInteger(number))
      return number
  }
  return null
}

/** Kommunstyrelsen only proposes: the note's duty is then open. */
function towards({ points }: MatterMoney): string[] {
  const proposes =
    points.length > 0 && points.every(({ proposedTo }) => proposedTo?.kind === 'council')
  return proposes ? ['to-council'] : []
}

function valuesOf(
  { number }: MatterMoney,
  point: DecisionPoint | null,
  amount: string | null,
  year: string | null,
): Record<string, string> {
  const values: Record<string, string> = { what: whatOf(point, amount) }
  if (point !== null) values['point'] = String(point.number)
  if (amount !== null) values['amount'] = amount
  if (year !== null) values['year'] = year
  if (number !== null) values['matter'] = String(number)
  return values
}

/** "punkt 2, 300 000 kronor" */
function whatOf(point: DecisionPoint | null, amount: string | null): string {
  const parts = [point === null ? null : `punkt ${point.number}`, amount].filter(
    (one) => one !== null,
  )
  return parts.length === 0 ? 'en del av kostnaden' : parts.join(', ')
}

/** Where what was seen stands: of a long document's no more than are shown. */
export function evidenceOf({ costs, said }: MatterMoney): Span[] {
  const places = costs.slice(0, mostEvidence).map(({ at }) => at)
  for (const list of [said.funded, said.unfunded, said.postponed, said.free, said.note]) {
    const shown = list.slice(0, mostEvidence - places.length)
    for (const { paragraph, hit } of shown) places.push(spanIn(paragraph, hit))
  }
  return places
}
