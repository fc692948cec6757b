/**
 * `council-expense`: fullmäktige decides an expense in the running year, and the points do not say how it is paid for.
 * What the text says elsewhere is not enough. Source: 11 kap. 15 § kommunallagen (2017:725).
 *
 * A budget for the year to come, and an expense in it, are not looked at. For messages: `{amount}` and `{point}`.
 */
import type { Memo, Span } from '../../memo/model.ts'
import { defineCheck } from '../define.ts'
import type { CheckGuide, CheckResult, Observation, View } from '../model.ts'
import { ownDate } from '../own-date.ts'
import { contains } from '../spans.ts'
import type { Cost } from './costs.ts'
import { moneyOf, type MatterMoney } from './matters.ts'
import { options, prepareLists, type Options, type WordLists } from './word-lists.ts'
import { within } from '../../memo/within.ts'

export const councilExpense = defineCheck<Options>({
  name: 'council-expense',
  scope: 'document',
  prepare(given, setup) {
    const lists = prepareLists(given, setup)
    return (view) => look(view, lists)
  },
})

export const councilExpenseGuide: CheckGuide<Options> = {
  description: 'Ser om fullmäktiges beslut om en utgift anger i punkterna hur den ska finansieras.',
  options,
  conditions: () => ['not-in-points', 'told-elsewhere'],
}

function look(view: View, lists: WordLists): CheckResult {
  const own = ownDate(view.memo)
  const year = own === null ? null : Number(own.iso.slice(0, 4))
  const seen = moneyOf(view, lists).map((money) => ({ money, costs: councilCosts(money, year) }))
  const costly = seen.filter(({ costs }) => costs.length > 0)
  return {
    applies: costly.length > 0,
    summary:
      costly.length === 0
        ? 'Fullmäktige beslutar inte om någon utgift'
        : 'Fullmäktige beslutar om en utgift',
    evidence: costly.flatMap(({ costs }) => costs.map(({ at }) => at)),
    observations: costly.flatMap(({ money, costs }) => observationOf(money, costs)),
  }
}

/** Costs of points that fullmäktige decides, in the year at hand. */
function councilCosts({ memo, costs, said }: MatterMoney, year: number | null): Cost[] {
  if (said.free.length > 0) return []
  return costs.filter(({ point, year: of }) => {
    const byCouncil = point?.proposedTo?.kind === 'council' || point?.organ?.kind === 'council'
    const later = of !== null && year !== null && Number(of) > year
    return point !== null && byCouncil && !later && !isBudget(memo, point.span)
  })
}

const budgets =
  /^(?:\p{L}*budget(?:en|ens)?|flerårsplan(?:en)?|investeringsplan(?:en)?|ekonomi(?:sk)?plan)$/u

/** "antar budget för 2026": the budget is itself the plan of how things are paid for. */
function isBudget(memo: Memo, span: Span): boolean {
  const { words = [] } = memo.byId.get(span.paragraph)?.facts ?? {}
  const own = within(words, span).map(({ norm }) => norm)
  const verb = own.findIndex((norm) => /^(?:antar?|fastställer?|fastställa)$/u.test(norm))
  return verb !== -1 && own.slice(verb + 1, verb + 5).some((norm) => budgets.test(norm))
}

function observationOf({ memo, points, said }: MatterMoney, costs: readonly Cost[]): Observation[] {
  const told = [...said.funded, ...said.partly]
  const inPoints = told.some(({ paragraph, hit }) =>
    points.some(({ span }) => span.paragraph === paragraph.id && contains(span, hit)),
  )
  const [cost] = costs
  if (inPoints || cost === undefined) return []
  const end = endOf(memo, cost)
  return [
    {
      conditions: told.length > 0 ? ['not-in-points', 'told-elsewhere'] : ['not-in-points'],
      at: cost.at,
      values: { amount: cost.amount ?? 'utgiften', point: String(cost.point?.number ?? 1) },
      targets: end === null ? {} : { point: end },
    },
  ]
}

function endOf(memo: Memo, { point }: Cost): Span | null {
  return point !== null && memo.byId.has(point.span.paragraph) ? point.span : null
}
