/** Lines that open a decision without deciding anything yet: "Kommunstyrelsen beslutar att", "Kommunfullmäktige:". */
import type { FactKind, OrganFact, ParagraphFacts } from './model.ts'
import { within } from './within.ts'

/** Words of a lead besides the organs and who proposes. */
const leadWords = new Set(
  (
    'att av beslut delegation delegationen delegationsordning delegationsordningen fatta fattar besluta beslutar beslutet del dels egen enligt föreslå föreslår föreslås för följande följer ' +
    'därför hemställa hemställer hos härmed i med nedan nedanstående och också punkt punkten på rekommendera rekommenderar samt som stöd ' +
    'till under vidare'
  ).split(' '),
)
/** "Beslut" alone or "Förslag till beslut" is a heading, not a lead. */
const deciding = /^(?:besluta|fatta|föreslå|hemställ|rekommender)/
const bareWords = new Set(['i', 'till', 'för', 'egen', 'del'])
const naming = new Set<FactKind>(['organ', 'office', 'title', 'point'])
const longestLead = 160

export interface Lead {
  /** In order; the last decides where somebody proposes to somebody. */
  organs: readonly OrganFact[]
  /** Only an organ is named: "Kommunfullmäktige". */
  bare: boolean
  /** The word is to decide, not only to propose. */
  decides: boolean
}

/**
 * The lead that a stretch of a paragraph is; null where it says what is to be decided, or is no lead at all.
 * @param start Offsets in the paragraph's text.
 */
export function readLead(facts: ParagraphFacts, start: number, end: number): Lead | null {
  if (end - start > longestLead || !mayBeLead(facts, start, end)) return null
  const words = within(facts.words, { start, end })
  const named = within(facts.facts, { start, end }).filter(({ kind }) => naming.has(kind))
  const organs = named.filter((fact) => fact.kind === 'organ')
  const others = words
    .filter((word) => !named.some((fact) => fact.start <= word.start && word.end <= fact.end))
    .map((word) => word.norm)
  if (words.length === 0 || !others.every((word) => leadWords.has(word))) return null
  if (others.some((word) => deciding.test(word))) {
    return { organs, bare: false, decides: others.some((word) => word.startsWith('besluta')) }
  }
  const bare = others.every((word) => bareWords.has(word))
  const [organ] = organs
  if (bare && organs.length === 1 && organ?.genitive === false && named.length === 1) {
    return { organs, bare: true, decides: false }
  }
  return organs.length === 0 && named.length === 0 && others.join(' ') === 'för egen del'
    ? { organs, bare: true, decides: false }
    : null
}

/** Every word is one of a lead, or stands in a name: sentences have another word near their beginning. */
function mayBeLead(facts: ParagraphFacts, start: number, end: number): boolean {
  for (const word of facts.words) {
    if (word.start < start || leadWords.has(word.norm)) continue
    if (word.end > end) return true
    const named = facts.facts.some(
      (fact) => fact.start <= word.start && word.end <= fact.end && naming.has(fact.kind),
    )
    if (!named) return false
  }
  return true
}
