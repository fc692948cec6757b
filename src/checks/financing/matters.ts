/** A document's money, matter by matter: minutes are looked at § by §, any other paper as a whole. */
import type { DecisionPoint, Memo, MemoParagraph } from '../../memo/model.ts'
import type { HitIndex } from '../../phrases/model.ts'
import type { View } from '../model.ts'
import { costsOf, type Cost } from './costs.ts'
import {
  readSpoken,
  statementsOf,
  type Spoken,
  type Statement,
  type Statements,
} from './statements.ts'
import type { WordLists } from './word-lists.ts'

export interface MatterMoney {
  memo: Memo
  points: readonly DecisionPoint[]
  costs: readonly Cost[]
  said: Statements
  /** The § in minutes. */
  number: number | null
}

interface Read {
  money: readonly MatterMoney[]
  spoken: Spoken
}

/** By the lists' key: rules with the same lists look at the same thing, once for each run. */
let last: { hits: HitIndex; byLists: Map<string, Read> } | null = null
/** What they saw in the run before. */
let lastButOne: ReadonlyMap<string, Read> = new Map()

export function moneyOf({ memo, hits }: View, lists: WordLists): readonly MatterMoney[] {
  // Every rule asks for these itself, also where the answer is there: it runs again when what it has asked for changes.
  const { points, type } = memo
  if (last?.hits !== hits) {
    lastButOne = last?.byLists ?? lastButOne
    last = { hits, byLists: new Map() }
  }
  const { byLists } = last
  const known = byLists.get(lists.key)
  if (known !== undefined) return known.money
  const spoken = readSpoken(memo, hits, lists, lastButOne.get(lists.key)?.spoken ?? null)
  const said = statementsOf(memo, hits, lists, spoken)
  const money =
    type.id === 'minutes' ? byMatter(memo, points, said) : [moneyIn(memo, points, said, null)]
  byLists.set(lists.key, { money, spoken })
  return money
}

function moneyIn(
  memo: Memo,
  points: readonly DecisionPoint[],
  said: Statements,
  number: number | null,
): MatterMoney {
  return { memo, points, costs: costsOf(memo, points, said), said, number }
}

function byMatter(memo: Memo, points: readonly DecisionPoint[], all: Statements): MatterMoney[] {
  return memo.matters.map(({ number }, index) => {
    const said = only(all, ({ paragraph }) => matterOf(memo, paragraph) === index)
    const own = points.filter(({ matter }) => matter === index)
    return moneyIn(memo, own, said, number)
  })
}

function only(all: Statements, test: (statement: Statement) => boolean): Statements {
  return {
    beside: all.beside,
    costs: all.costs.filter(test),
    prices: all.prices.filter(test),
    free: all.free.filter(test),
    funded: all.funded.filter(test),
    unfunded: all.unfunded.filter(test),
    postponed: all.postponed.filter(test),
    partly: all.partly.filter(test),
    note: all.note.filter(test),
    amended: all.amended.filter(test),
    raised: all.raised.filter(test),
  }
}

function matterOf(memo: Memo, paragraph: MemoParagraph): number | null {
  return paragraph.story === 'body' ? (memo.sectionOf(paragraph)?.matter ?? null) : null
}
