/** Who decides in a sentence or an att-sats, to whom it is proposed, and by which verb. */
import type { Stretch } from './clauses.ts'
import { decisionVerbs, proposing, receiving, resolving } from './decision-verbs.ts'
import type { OrganFact, ParagraphFacts, Word } from './model.ts'
import { within } from './within.ts'

export interface Decider {
  /** Null where the stretch itself names none. */
  organ: OrganFact | null
  proposedTo: OrganFact | null
  /** The stretch says beslutar or föreslår, so the att-satser after it have the same decider. */
  opensFrame: boolean
}

/** Words that may stand before the subject or between subject and verb. */
const adverbs = new Set(
  (
    'för egen del därmed därför också även vidare dessutom samtidigt härmed nu därutöver dels att samt och ' +
    'i enlighet med således under'
  ).split(' '),
)

export function readDecider(facts: ParagraphFacts, stretch: Stretch): Decider {
  const words = within(facts.words, stretch)
  const organs = within(facts.facts, stretch).filter(
    (fact): fact is OrganFact => fact.kind === 'organ' && !fact.genitive,
  )
  const chain = readChain(facts, words, organs)
  if (chain !== null) return chain
  const subject = organs[0]
  return {
    organ: subject !== undefined && isDecidingSubject(words, subject) ? subject : null,
    proposedTo: null,
    opensFrame: false,
  }
}

/** "X föreslår Y föreslå Z besluta", "X beslutar", "för egen del beslutar X", "X föreslås besluta". */
function readChain(
  facts: ParagraphFacts,
  words: readonly Word[],
  organs: readonly OrganFact[],
): Decider | null {
  const verb = words.findIndex(
    (word, index) =>
      (resolving.has(word.norm) || proposing.has(word.norm) || word.norm === 'föreslås') &&
      opensSentence(words, index, organs, facts),
  )
  const found = words[verb]
  if (found === undefined) return null
  const before = organs.findLast((organ) => organ.end <= found.start)
  const after = organs.find((organ) => organ.start >= found.end && near(words, verb, organ))
  if (!proposing.has(found.norm)) {
    const organ = before ?? after ?? null
    return { organ, proposedTo: targetAfter(words, verb, organs, organ), opensFrame: true }
  }
  if (
    before === undefined &&
    words[0] !== found &&
    words.slice(0, verb).every(({ norm }) => adverbs.has(norm))
  ) {
    // "att föreslå kommunfullmäktige …": whoever decides the list proposes.
    return { organ: null, proposedTo: after?.organ === 'council' ? after : null, opensFrame: false }
  }
  if (before === undefined) {
    return {
      organ: after ?? null,
      proposedTo: targetAfter(words, verb + 1, organs, after ?? null),
      opensFrame: true,
    }
  }
  const last = targetAfter(words, verb + 1, organs, after ?? null) ?? after ?? null
  return { organ: before, proposedTo: last?.organ === 'council' ? last : null, opensFrame: true }
}

/** Fullmäktige, after a further "föreslå". */
function targetAfter(
  words: readonly Word[],
  from: number,
  organs: readonly OrganFact[],
  organ: OrganFact | null,
): OrganFact | null {
  const next = words.findIndex((word, index) => index > from && proposing.has(word.norm))
  if (next === -1) return null
  const target = organs.find(
    (other) =>
      other !== organ && other.start >= (words[next]?.end ?? 0) && near(words, next, other),
  )
  return target?.organ === 'council' ? target : null
}

const reach = 4

function near(words: readonly Word[], index: number, organ: OrganFact): boolean {
  const at = words.findIndex((word) => word.start >= organ.start)
  return at - index <= reach
}

/** The verb is the sentence's own: nothing that decides stands before it, and no subordinate clause opens. */
function opensSentence(
  words: readonly Word[],
  index: number,
  organs: readonly OrganFact[],
  facts: ParagraphFacts,
): boolean {
  const before = words.slice(0, index)
  return before.every(
    (word) =>
      !subordinating.has(word.norm) &&
      (!decisionVerbs.has(word.norm) || word.norm === 'får') &&
      (word.norm !== 'att' || word === words[0] || isNamed(word, organs, facts)),
  )
}

const subordinating = new Set(['som', 'om', 'när', 'då', 'vilket', 'vilken', 'eftersom'])

function isNamed(word: Word, organs: readonly OrganFact[], facts: ParagraphFacts): boolean {
  return [...organs, ...facts.facts].some(
    (fact) => fact.start <= word.start && word.end <= fact.end,
  )
}

/** The organ opens the sentence and is followed by a verb in the active voice that does not make it a receiver. */
function isDecidingSubject(words: readonly Word[], subject: OrganFact): boolean {
  const first = words.findIndex((word) => word.start >= subject.start)
  if (!words.slice(0, first).every((word) => adverbs.has(word.norm))) return false
  const after = words.filter((word) => word.start >= subject.end)
  const verb = after.find((word) => !adverbs.has(word.norm))?.norm ?? ''
  const parenthesis = after.findIndex((word) => word.norm === 'på') === 0
  if (parenthesis) {
    const later = after.find((word, index) => index < 8 && decisionVerbs.has(word.norm))
    return later !== undefined && !receiving.has(later.norm)
  }
  return /r$/.test(verb) && !receiving.has(verb)
}

/** The word that decides; a verb about deciding only where there is no other. */
export function decidingVerb(facts: ParagraphFacts, stretch: Stretch): Word | null {
  const words = within(facts.words, stretch)
  return (
    words.find((word) => decisionVerbs.has(word.norm)) ??
    words.find((word) => resolving.has(word.norm) || proposing.has(word.norm)) ??
    null
  )
}
