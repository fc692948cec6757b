/** A sum that the meeting raised: what is said of financing is of the sum that was proposed. */
import { contains, sentenceOf, spanIn } from '../spans.ts'
import { amountsIn, figures, type Cost } from './costs.ts'
import type { MatterMoney } from './matters.ts'
import type { Statement } from './statements.ts'

/** "Yrkar att beloppet höjs med 1 200 000 kronor", where 400 000 kronor are paid for and 1 600 000 kronor decided. */
export function raisedCost(money: MatterMoney): Cost | null {
  const { said } = money
  if (said.amended.length === 0 || said.note.length > 0) return null
  const decided = decidedSums(money)
  const paidFor = said.funded.flatMap(sumsBeside)
  const raised = said.raised.find((one) => {
    if (said.funded.some(({ paragraph }) => paragraph === one.paragraph)) return false
    return sumsBeside(one).some((more) =>
      paidFor.some((less) =>
        decided.some((sum) => less < sum && (more === sum || less + more === sum)),
      ),
    )
  })
  if (raised === undefined) return null
  const at = spanIn(raised.paragraph, raised.hit)
  return { point: null, at, ...figures(raised.paragraph, raised.hit) }
}

function decidedSums({ memo, points, costs }: MatterMoney): number[] {
  return points.flatMap(({ span }) => {
    const paragraph = memo.byId.get(span.paragraph)
    if (paragraph === undefined) return []
    return amountsIn(paragraph, span)
      .filter((fact) => costs.some(({ at }) => at.paragraph === paragraph.id && contains(at, fact)))
      .map(({ kronor }) => kronor)
  })
}

function sumsBeside({ paragraph, hit }: Statement): number[] {
  return amountsIn(paragraph, sentenceOf(paragraph, hit) ?? hit).map(({ kronor }) => kronor)
}
