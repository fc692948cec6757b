import type { MemoParagraph } from './model.ts'

/** Whether a paragraph speaks of the chief executive by title; a deputy's title counts too. */
export function namesDirector({ facts }: MemoParagraph): boolean {
  return facts.facts.some((fact) => fact.kind === 'title' && fact.role === 'director')
}
