/** Who does what a sentence says, as far as facts tell. */
import type { Fact, OfficeFact, OrganFact, TitleFact, Word } from '../memo/model.ts'
import type { Subject } from './condition-schema.ts'
import type { LocatedHit } from './model.ts'
import { sentenceIndex } from './places.ts'
import type { Ground } from './places.ts'
import { roleOfTitle } from './syntax.ts'

/** After these a name is no subject: "enligt kommunfullmäktige", "på förslag av kommundirektören", "anställs som kontorschef". */
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
  'som',
  'till',
  'under',
  'ur',
  'utan',
  'via',
  'vid',
  'åt',
  'över',
])

/** After these an organ or a title is the one that does what follows: "föreslår kommunfullmäktige (att) anta". */
const handsOver = new Set(['att', 'föreslå', 'föreslår', 'föreslog'])

/**
 * The organ, title or office that stands first in the hit's sentence, not after a preposition and not in the genitive; before the hit,
 * one right after "att" or "föreslår" takes its place. Where no such word stands at or before the hit's end: who decides the decision
 * point. Null where neither says.
 */
export function subjectOf({ paragraph, hit }: LocatedHit, ground: Ground): Subject | null {
  const { facts, sentences, words } = paragraph.facts
  const sentence = sentences[sentenceIndex(paragraph, hit.start)]
  let subject: Subject | null = null
  if (sentence !== undefined) {
    const end = Math.min(sentence.end, hit.end)
    for (let index = firstFactFrom(facts, sentence.start); index < facts.length; index += 1) {
      const fact = facts[index]
      if (fact === undefined || fact.start >= end) break
      if (!isActor(fact) || fact.genitive) continue
      const before = wordBefore(words, fact)
      if (subject === null) {
        if (!prepositions.has(before)) subject = roleOf(fact)
      } else if (handsOver.has(before) && fact.endWord <= hit.firstWord) {
        subject = roleOf(fact)
      }
    }
  }
  if (subject !== null) return subject
  const agent = agentOf(facts, words, hit)
  if (agent !== null) return roleOf(agent)
  const point = ground.pointAt(paragraph, hit.start)
  return (point?.proposedTo ?? point?.organ)?.kind ?? null
}

/** "till ny kommundirektör": the preposition rules the noun, whatever stands between. */
function wordBefore(words: readonly Word[], { firstWord }: Fact): string {
  const before = words[firstWord - 1]?.norm ?? ''
  return /^ny[ae]?$/u.test(before) ? (words[firstWord - 2]?.norm ?? '') : before
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

/** "anställs av nämnden som": who does it, within the hit or right after it. */
function agentOf(
  facts: readonly Fact[],
  words: readonly Word[],
  hit: LocatedHit['hit'],
): Actor | null {
  for (let index = firstFactFrom(facts, hit.start); index < facts.length; index += 1) {
    const fact = facts[index]
    if (fact === undefined || fact.firstWord > hit.endWord + 1) return null
    if (!isActor(fact) || fact.genitive) continue
    const [said, before] = [words[fact.firstWord - 2]?.norm, words[fact.firstWord - 1]?.norm]
    if (before !== 'av' && !(before === 'i' && said === 'beslut')) continue
    const rightAfter = fact.firstWord === hit.endWord + 1
    if (rightAfter || fact.endWord === hit.endWord || /(?:[^t]s|beslut|har)$/u.test(said ?? ''))
      return fact
  }
  return null
}

type Actor = OrganFact | TitleFact | OfficeFact

function isActor(fact: Fact): fact is Actor {
  return fact.kind === 'organ' || fact.kind === 'title' || fact.kind === 'office'
}

function roleOf(fact: Actor): Subject {
  return fact.kind === 'organ'
    ? fact.organ
    : fact.kind === 'office'
      ? fact.office
      : roleOfTitle(fact)
}
