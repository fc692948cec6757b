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
 * False in quotations, in a sentence that cites an act (the law has its own words), and in a sentence about another
 * municipality, a region or an authority, and in those that follow it up to one that names the own municipality.
 *
 * @param others Phrases that tell of somebody else: "länsstyrelsen", "andra kommuner".
 */
export function isOwnOrganisation(
  view: ParagraphView,
  stretch: Stretch,
  others: readonly PhraseId[],
): boolean {
  const { paragraph, settings } = view
  const sentence = sentenceOf(paragraph, stretch)
  if (isQuoted(paragraph, stretch) || sentence === undefined) return false
  const inSentence = paragraph.facts.facts.some(
    (fact) => fact.kind === 'statute' && contains(sentence, fact),
  )
  if (inSentence) return false
  const own = ownName(settings.municipality)
  const { sentences } = paragraph.facts
  for (let index = sentences.indexOf(sentence); index >= 0; index -= 1) {
    const earlier = sentences[index]
    if (earlier === undefined) break
    if (speaksOfOthers(view, earlier, own, others)) return false
    if (namesOwn(paragraph, earlier, own)) return true
  }
  return true
}

/** "Norrköpings kommun" → "norrköpings" */
function ownName(municipality: string | null): string | null {
  return municipality?.split(' ')[0]?.toLowerCase() ?? null
}

function speaksOfOthers(
  { paragraph, hits }: ParagraphView,
  sentence: Sentence,
  own: string | null,
  others: readonly PhraseId[],
): boolean {
  if (hits.in(paragraph).some((hit) => others.includes(hit.phrase) && contains(sentence, hit)))
    return true
  return namesBefore(paragraph, sentence).some((name) => name !== own)
}

function namesOwn(paragraph: MemoParagraph, sentence: Sentence, own: string | null): boolean {
  if (own === null) return false
  const { words } = paragraph.facts
  for (let index = sentence.firstWord; index < sentence.endWord; index += 1) {
    const norm = words[index]?.norm ?? ''
    if (norm === own || `${norm}s` === own) return true
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
