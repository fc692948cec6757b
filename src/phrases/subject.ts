/** Who does what a sentence says, as far as facts tell. */
import type { Fact, OfficeFact, OrganFact, TitleFact } from '../memo/model.ts'
import type { Subject } from './condition-schema.ts'
import type { LocatedHit } from './model.ts'
import { sentenceIndex } from './places.ts'
import type { Ground } from './places.ts'

/** After these a name is no subject: "enligt kommunfullmäktige", "på förslag av kommundirektören". */
const prepositions = new Set([
  'av',
  'bland',
  'efter',
  'enligt',
  'från',
  'för',
  'genom',
  'hos',
  'i',
  'inför',
  'inom',
  'med',
  'mellan',
  'mot',
  'om',
  'på',
  'till',
  'under',
  'ur',
  'utan',
  'via',
  'vid',
  'åt',
  'över',
])

/**
 * The organ, title or office that stands first in the hit's sentence, not after a preposition and not in the genitive; where no such
 * word stands at or before the hit's end, the organ of the decision point. Null where neither says.
 */
export function subjectOf({ paragraph, hit }: LocatedHit, ground: Ground): Subject | null {
  const sentence = paragraph.facts.sentences[sentenceIndex(paragraph, hit.start)]
  if (sentence !== undefined) {
    const { facts } = paragraph.facts
    for (let index = firstFactFrom(facts, sentence.start); index < facts.length; index += 1) {
      const fact = facts[index]
      if (fact === undefined || fact.start >= Math.min(sentence.end, hit.end)) break
      if (isActor(fact) && !fact.genitive && !isGoverned(paragraph.facts.words, fact)) {
        return roleOf(fact)
      }
    }
  }
  return ground.pointAt(paragraph, hit.start)?.organ?.kind ?? null
}

function firstFactFrom(facts: readonly Fact[], offset: number): number {
  let low = 0
  let high = facts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((facts[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

type Actor = OrganFact | TitleFact | OfficeFact

function isActor(fact: Fact): fact is Actor {
  return fact.kind === 'organ' || fact.kind === 'title' || fact.kind === 'office'
}

function isGoverned(words: readonly { norm: string }[], fact: Actor): boolean {
  return prepositions.has(words[fact.firstWord - 1]?.norm ?? '')
}

function roleOf(fact: Actor): Subject {
  if (fact.kind === 'organ') return fact.organ
  return fact.kind === 'title' ? fact.role : fact.office
}
