/** The kinds of a memo's sections, in their usual order. */
export const sectionKinds = [
  'head',
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
  'signature',
  'note',
  'other',
] as const
