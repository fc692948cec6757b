/** The heading a section gets when a mend puts it in: the form most often seen in published memos. */
import { financingHeading, noteHeading } from '../edit/blocks.ts'
import type { SectionKind } from '../memo/model.ts'

const headings: Partial<Record<SectionKind, string>> = {
  decision: 'Förslag till beslut',
  summary: 'Sammanfattning av ärendet',
  matter: 'Beskrivning av ärendet',
  assessment: 'Förvaltningens bedömning',
  economy: financingHeading,
  children: 'Barnets bästa',
  sustainability: 'Social hållbarhet',
  law: 'Juridisk bedömning',
  consultation: 'Samråd',
  papers: 'Beslutsunderlag',
  dispatch: 'Beslutet skickas till',
  note: noteHeading,
}

export function sectionHeading(kind: SectionKind): string {
  return headings[kind] ?? 'Övrigt'
}

/** The kind of a section by its word in a pack; compiled packs hold no other. */
export function sectionKindOf(word: string): SectionKind | null {
  return (Object.keys(headings) as SectionKind[]).find((kind) => kind === word) ?? null
}
