/** The canonical sections a mend may name: those that have a heading of their own. */
import { sectionKinds as allKinds } from '../memo/section-kinds.ts'

type Kind = (typeof allKinds)[number]
type Headed = Exclude<Kind, 'head' | 'signature' | 'other'>

export const sectionKinds: readonly Headed[] = allKinds.filter(isHeaded)

function isHeaded(kind: Kind): kind is Headed {
  return kind !== 'head' && kind !== 'signature' && kind !== 'other'
}
