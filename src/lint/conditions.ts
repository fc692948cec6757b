/** The `when` words that hold for a whole memo: see `sharedConditions`. */
import type { Memo } from '../memo/model.ts'

export function conditionsOf(memo: Memo): ReadonlySet<string> {
  const conditions = new Set<string>([memo.type.id])
  if (memo.draft !== null) conditions.add('draft')
  if (memo.organ?.kind === 'committee') conditions.add('to-committee')
  if (goesToCouncil(memo)) conditions.add('to-council')
  return conditions
}

/** Every point is put to fullmäktige: kommunstyrelsen itself decides nothing. */
function goesToCouncil(memo: Memo): boolean {
  return (
    memo.points.length > 0 && memo.points.every(({ proposedTo }) => proposedTo?.kind === 'council')
  )
}
