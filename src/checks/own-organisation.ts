/** Whether a sentence speaks of the municipality's own organisation, or of somebody else's. */
import type { MemoParagraph, Sentence } from '../memo/model.ts'
import type { PhraseId } from '../phrases/model.ts'
import { startsWithCapital } from './letters.ts'
import type { ParagraphView } from './model.ts'
import { contains, isQuoted, sentenceOf } from './spans.ts'

interface Stretch {
  start: number
  end: number
}

/**
 * Tells of a stretch whether it speaks of the own organisation. False in quotations, in a sentence that cites an act (the
 * law has its own words), and in a sentence about another municipality, a region or an authority, and in those that follow
 * it up to one that names the own municipality or tells of it. Each sentence is read once, however many stretches are asked about.
 *
 * @param others Phrases that tell of somebody else: "länsstyrelsen", "andra kommuner".
 * @param owned Phrases that tell of the own again: "berörda chefer". A name in the register does too.
 * @param authorities Phrases that tell of somebody else in their own sentence alone: "länsstyrelsen" has looked at what the own did.
 */
export function ownOrganisationIn(
  view: ParagraphView,
  others: ReadonlySet<PhraseId>,
  owned: ReadonlySet<PhraseId>,
  authorities: ReadonlySet<PhraseId>,
): (stretch: Stretch) => boolean {
  const { paragraph } = view
  let foreign: ReadonlySet<Sentence> | null = null
  return (stretch) => {
    const sentence = sentenceOf(paragraph, stretch)
    if (sentence === undefined || isQuoted(paragraph, stretch)) return false
    foreign ??= foreignSentences(view, others, owned, authorities)
    return !foreign.has(sentence)
  }
}

/** The sentences that speak of others or cite an act. */
function foreignSentences(
  view: ParagraphView,
  others: ReadonlySet<PhraseId>,
  owned: ReadonlySet<PhraseId>,
  authorities: ReadonlySet<PhraseId>,
): Set<Sentence> {
  const { paragraph, settings, hits } = view
  const { sentences, facts } = paragraph.facts
  const own = ownName(settings.municipality)
  const citing = sentencesAround(
    paragraph,
    facts.filter(({ kind }) => kind === 'statute'),
  )
  const saying = (phrases: ReadonlySet<PhraseId>): Set<Sentence> =>
    sentencesAround(
      paragraph,
      hits.in(paragraph).filter(({ phrase }) => phrases.has(phrase)),
    )
  const telling = saying(others)
  const tellingOwn = new Set([
    ...saying(owned),
    ...sentencesAround(
      paragraph,
      facts.filter((fact) => fact.kind === 'office' && fact.known),
    ),
  ])
  const tellingAuthority = saying(authorities)
  const foreign = new Set<Sentence>()
  let ofOthers = false
  for (const sentence of sentences) {
    const names = namesBefore(paragraph, sentence)
    if (telling.has(sentence) || names.some((name) => name !== own)) ofOthers = true
    else if (tellingOwn.has(sentence) || namesOwn(paragraph, sentence, own)) ofOthers = false
    if (ofOthers || citing.has(sentence) || tellingAuthority.has(sentence)) foreign.add(sentence)
  }
  return foreign
}

/** The sentences that wholly hold one of the stretches. */
function sentencesAround(paragraph: MemoParagraph, stretches: readonly Stretch[]): Set<Sentence> {
  const around = new Set<Sentence>()
  for (const stretch of stretches) {
    const sentence = sentenceOf(paragraph, stretch)
    if (sentence !== undefined && contains(sentence, stretch)) around.add(sentence)
  }
  return around
}

/** "Norrköpings kommun" → "norrköpings" */
function ownName(municipality: string | null): string | null {
  return municipality?.split(' ')[0]?.toLowerCase() ?? null
}

function namesOwn(paragraph: MemoParagraph, sentence: Sentence, own: string | null): boolean {
  if (own === null) return false
  const { words } = paragraph.facts
  for (let index = sentence.firstWord; index < sentence.endWord; index += 1) {
    const norm = words[index]?.norm ?? ''
    if (norm === own || `${norm}s` === own || norm === `${own}s`) return true
  }
  return false
}

const municipalWords = new Set(['kommun', 'kommuns', 'stad', 'stads'])

/** "Linköpings" of "Linköpings kommun", "Göteborgs" of "Göteborgs Stad". */
function namesBefore(paragraph: MemoParagraph, sentence: Sentence): string[] {
  const { words } = paragraph.facts
  const names: string[] = []
  for (let index = sentence.firstWord + 1; index < sentence.endWord; index += 1) {
    const before = words[index - 1]
    if (before === undefined || !municipalWords.has(words[index]?.norm ?? '')) continue
    if (startsWithCapital(paragraph.text.slice(before.start, before.end))) names.push(before.norm)
  }
  return names
}
