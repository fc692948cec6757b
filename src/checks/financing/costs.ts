/** What a decision point costs: an amount in it, or a spending verb with something that is paid for. */
import type {
  AmountFact,
  DecisionPoint,
  Memo,
  MemoParagraph,
  SectionKind,
  Span,
} from '../../memo/model.ts'
import { contains, isQuoted, sentenceOf, spanIn, textOf } from '../spans.ts'
import type { Hit } from '../../phrases/model.ts'
import { isEarnest } from '../guards.ts'
import type { Statements } from './statements.ts'
import { within } from '../../memo/within.ts'

export interface Cost {
  /** Null where the cost is told outside the points. */
  point: DecisionPoint | null
  at: Span
  /** As written: "500 000 kronor". */
  amount: string | null
  year: string | null
}

export function costsOf(memo: Memo, points: readonly DecisionPoint[], said: Statements): Cost[] {
  const inPoints = points.flatMap((point) => costOfPoint(memo, point, said) ?? [])
  if (inPoints.length > 0 || refusesAll(memo, points)) return inPoints
  const priced = said.prices.filter(({ paragraph }) =>
    ownWords.has(memo.sectionOf(paragraph)?.kind ?? null),
  )
  return [...said.costs, ...priced]
    .filter((one) => !isSpokenAway(one.paragraph, one.hit, said))
    .map((one) => ({
      point: null,
      at: spanIn(one.paragraph, one.hit),
      ...figures(one.paragraph, one.hit),
    }))
}

const refusals = /^(?:avsl(?:å|år|ås)|avstyrk(?:a|er|s)|avvis(?:a|ar|as))$/iu

/** Nothing is decided that could cost: "Motionen avslås". */
export function refusesAll(memo: Memo, points: readonly DecisionPoint[]): boolean {
  return (
    points.length > 0 &&
    points.every(({ verb }) => verb !== null && refusals.test(textOf(memo, verb)))
  )
}

/** Where a price is that of the matter itself; elsewhere a paper also tells what others pay. */
const ownWords: ReadonlySet<SectionKind | null> = new Set(['decision', 'summary', 'economy'])

function costOfPoint(memo: Memo, point: DecisionPoint, said: Statements): Cost | null {
  const paragraph = memo.byId.get(point.span.paragraph)
  if (paragraph === undefined) return null
  const amount = amountsIn(paragraph, point.span).find(
    (fact) =>
      fact.kronor > 0 &&
      !isQuoted(paragraph, fact) &&
      !(sentenceOf(paragraph, fact)?.history ?? false) &&
      !isSpokenAway(paragraph, fact, said),
  )
  const year = yearIn(paragraph, point.span)
  if (amount !== undefined) {
    const text = paragraph.text.slice(amount.start, amount.end)
    return { point, at: spanIn(paragraph, amount), amount: text, year }
  }
  const inPoint = (list: 'spending' | 'things'): readonly Hit[] =>
    within(said.beside(paragraph, list), point.span)
  const verb = inPoint('spending').find(
    (hit) =>
      isEarnest(paragraph, hit, ['quotation', 'question', 'history'], false) &&
      !isSpokenAway(paragraph, hit, said),
  )
  if (verb === undefined || inPoint('things').length === 0) return null
  return { point, at: spanIn(paragraph, verb), amount: null, year }
}

/** Income, a guarantee or a fee: the amount in the same sentence is no cost. */
function isSpokenAway(
  paragraph: MemoParagraph,
  stretch: { start: number; end: number },
  said: Statements,
): boolean {
  const sentence = sentenceOf(paragraph, stretch)
  return sentence !== undefined && within(said.beside(paragraph, 'notCosts'), sentence).length > 0
}

/** The amount and the year of the sentence a stretch stands in. */
export function figures(
  paragraph: MemoParagraph,
  stretch: { start: number; end: number },
): { amount: string | null; year: string | null } {
  const sentence = sentenceOf(paragraph, stretch) ?? stretch
  const [amount] = amountsIn(paragraph, sentence)
  return {
    amount: amount === undefined ? null : paragraph.text.slice(amount.start, amount.end),
    year: yearIn(paragraph, sentence),
  }
}

/** The amounts of a stretch. */
export function amountsIn(
  paragraph: MemoParagraph,
  stretch: { start: number; end: number },
): AmountFact[] {
  return within(paragraph.facts.facts, stretch).filter(
    (fact): fact is AmountFact => fact.kind === 'amount',
  )
}

const beforeYear = new Set(['för', 'under', 'år', 'budget', 'i', 'kommunbudget', 'från'])

/** The only year that money is spoken of for: "för 2026". Null where there are several, or none. */
function yearIn(paragraph: MemoParagraph, stretch: { start: number; end: number }): string | null {
  const { words, facts } = paragraph.facts
  const own = within(words, stretch)
  const dates = within(facts, stretch).filter(({ kind }) => kind === 'date')
  const years = own.flatMap((word, index) =>
    /^20\d\d$/u.test(word.norm) &&
    beforeYear.has(own[index - 1]?.norm ?? '') &&
    !dates.some((date) => contains(date, word))
      ? [word.norm]
      : [],
  )
  const different = [...new Set(years)]
  return different.length === 1 ? (different[0] ?? null) : null
}
