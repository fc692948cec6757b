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
  const first = new Map<string, Told[]>()
  const observations: Observation[] = []
  for (const point of memo.points) {
    const told = toldOf(memo, point)
    if (told === null) continue
    const alike = first.get(told.key) ?? []
    const before = alike.find(({ words }) => isMoved(words, told.words))
    if (before === undefined) first.set(told.key, [...alike, told])
    else observations.push(observe(before.point, point))
  }
  return {
    applies: memo.points.length > 1,
    summary: counted(memo.points.length, 'beslutspunkt', 'beslutspunkter'),
    evidence: memo.points.map(({ span }) => span),
    observations,
  }
}

interface Told {
  point: DecisionPoint
  /** By whom, and of which words in whatever order. */
  key: string
  words: readonly string[]
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

/** What two ways of saying the same differ in: "enligt bilagan" and "i enlighet med bilagan". */
const small =
  /^(?:att|samt|och|dels|de[nt]?|en|ett|som|ska|skall|här|där|härmed|därmed|i|med|enligt|enlighet|ger|ge|ges|får|åt|av|sig)$/u

/** The point's words without who decides and without the endings of verbs. Null for a stretch too short to be told from others. */
function toldOf(memo: Memo, point: DecisionPoint): Told | null {
  const { span, organ, proposedTo, matter } = point
  const facts = memo.byId.get(span.paragraph)?.facts
  const words = within(facts?.words ?? [], span)
  const dates = (facts?.facts ?? []).filter((fact) => fact.kind === 'date')
  const norms = words.map(({ norm, start }) => {
    const date = dates.find((fact) => fact.start <= start && start < fact.end)
    if (date?.iso == null) return norm
    return date.start === start ? date.iso : 'den'
  })
  while (isJoint(norms[0]) || decides.test(norms[0] ?? '')) norms.shift()
  while (decides.test(norms.at(-1) ?? '')) norms.pop()
  const told = norms.filter((norm) => !small.test(norm)).map(stemOf)
  if (told.length < fewestWords) return null
  const key = [matter, organ?.name, proposedTo?.name, ...told.toSorted()].join(' ')
  return { point, key, words: told }
}

/** The same, or with one word elsewhere: "antar planen" and "planen antas". Who changes places with whom is another matter. */
function isMoved(one: readonly string[], other: readonly string[]): boolean {
  const from = one.findIndex((word, index) => word !== other[index])
  const to = one.findLastIndex((word, index) => word !== other[index]) + 1
  const [left, right] = [one.slice(from, to), other.slice(from, to)]
  return from < 0 || isTurned(left, right) || isTurned(right, left)
}

/** The first word of the one stands last in the other. */
function isTurned([first, ...rest]: readonly string[], other: readonly string[]): boolean {
  return [...rest, first].every((word, index) => word === other[index])
}

/** "uppdrar åt" and "ger i uppdrag", "fr.o.m." and "från och med". */
function stemOf(norm: string): string {
  if (/^uppdra/u.test(norm)) return 'uppdrag'
  if (/^fr\.?o\.?m$/u.test(norm)) return 'från'
  if (/^t\.?o\.?m$/u.test(norm)) return 'till'
  return norm.length > 3 ? norm.replace(/(?:[ae]?[rs]|[ae])$/u, '') : norm
}

/** "att … samt": what joins the points of a list. */
function isJoint(norm: string | undefined): boolean {
  return norm !== undefined && /^(?:att|samt|och|dels|\d{1,2}|[a-h])$/u.test(norm)
}
