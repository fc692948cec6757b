/** The canonical sections a mend may name: those of `SectionKind` that have a heading of their own. */
import type { SectionKind } from '../memo/model.ts'

export const sectionKinds = [
  'decision',
  'summary',
  'matter',
  'assessment',
  'economy',
  'children',
  'sustainability',
  'law',
  'consultation',
  'papers',
  'dispatch',
  'note',
] as const satisfies readonly SectionKind[]
