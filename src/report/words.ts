/** The words reports use for levels, types and counts. */
import type { Level } from '../edit/model.ts'
import type { Suppression } from '../lint/model.ts'
import type { MemoType } from '../settings/schema.ts'

export const levelNames: Readonly<Record<Level, string>> = {
  error: 'Hinder',
  warning: 'Varning',
  hint: 'Råd',
}

export const typeNames: Readonly<Record<MemoType, string>> = {
  'memo-board': 'Tjänsteskrivelse till kommunstyrelsen',
  'memo-other': 'Tjänsteskrivelse till annan nämnd',
  delegation: 'Delegationsbeslut',
  employment: 'Anställnings- eller villkorsbeslut',
  governing: 'Styrdokument',
  minutes: 'Protokoll',
  unknown: 'Okänd dokumenttyp',
}

/** "1 varning", "2 varningar": only what there is; "inga anmärkningar" for nothing. */
function countLevels(counts: Readonly<Record<Level, number>>): string {
  const parts = [
    counts.error > 0 ? `${counts.error} hinder` : '',
    counts.warning > 0 ? `${counts.warning} ${counts.warning === 1 ? 'varning' : 'varningar'}` : '',
    counts.hint > 0 ? `${counts.hint} råd` : '',
  ].filter((part) => part !== '')
  return parts.length === 0 ? 'inga anmärkningar' : parts.join(', ')
}

/** With what a baseline leaves out: "inga nya anmärkningar, 3 kända visas inte". */
export function countNew(
  counts: Readonly<Record<Level, number>>,
  known: Readonly<Record<Level, number>> | undefined,
): string {
  const left = known === undefined ? 0 : known.error + known.warning + known.hint
  if (left === 0) return countLevels(counts)
  const hasNew = counts.error + counts.warning + counts.hint > 0
  const told = hasNew ? countLevels(counts) : 'inga nya anmärkningar'
  return `${told}, ${left} ${left === 1 ? 'känd' : 'kända'} visas inte`
}

/** "Ignoreras: Citat (2026-03-04, Eva Lind)" */
export function ignoredWords({ reason, date, name }: Suppression): string {
  const said = [date, name].filter((each) => each !== undefined && each !== '').join(', ')
  return `Ignoreras: ${reason}${said === '' ? '' : ` (${said})`}`
}
