/**
 * `financing`: whether a decision that costs says how it is paid for, and what must stand where it does not.
 *
 * A paper is looked at as a whole (what pays for it may stand anywhere), minutes § by §. Source: clause N19 and its
 * table; every word list comes from the pack.
 */
import { defineCheck } from '../define.ts'
import type { CheckGuide, CheckResult, View } from '../model.ts'
import { moneyOf, type MatterMoney } from './matters.ts'
import { evidenceOf, observationsOf } from './outcome.ts'
import { options, prepareLists, type Options, type WordLists } from './word-lists.ts'

export const financing = defineCheck<Options>({
  name: 'financing',
  scope: 'document',
  prepare(given, setup) {
    const lists = prepareLists(given, setup)
    return (view) => look(view, lists)
  },
})

export const financingGuide: CheckGuide<Options> = {
  description:
    'Ser om ett beslut som kostar anger hur kostnaden finansieras, och anteckningen om den inte gör det.',
  options,
  conditions: () => ['unstated', 'postponed', 'unfunded', 'partly', 'note-missing', 'amended'],
}

function look(view: View, lists: WordLists): CheckResult {
  const matters = moneyOf(view, lists)
  const evidence = matters.flatMap(evidenceOf)
  return {
    applies: evidence.length > 0,
    summary: summaryOf(matters),
    evidence,
    observations: matters.flatMap(observationsOf),
  }
}

function summaryOf(matters: readonly MatterMoney[]): string {
  const any = (test: (money: MatterMoney) => boolean): boolean => matters.some(test)
  if (any(({ said }) => said.unfunded.length > 0)) {
    return any(({ said }) => said.note.length > 0)
      ? 'Finansiering saknas, med anteckning till protokollet'
      : 'Finansiering saknas'
  }
  if (any(({ said }) => said.free.length > 0)) return 'Beslutet medför inga kostnader'
  if (any(({ said }) => said.funded.length > 0)) return 'Finansiering anges'
  if (any(({ said }) => said.postponed.length > 0)) return 'Finansieringen skjuts upp'
  return any(({ costs }) => costs.length > 0)
    ? 'Kostnad utan angiven finansiering'
    : 'Ingen kostnad nämns'
}
