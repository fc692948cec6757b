/** Assignments with the word uppdrag or uppgift. */
import { isPast, phrase, type AssignmentPhrase } from './assignment-phrase.ts'
import {
  actionAfter,
  handedTo,
  holdsName,
  isAtt,
  stretchOf,
  subjectBefore,
  toWhom,
} from './assignment-stretches.ts'
import { adverbs, giving, handing, receivingAssignment } from './assignment-words.ts'
import type { Stretch } from './clauses.ts'
import { resolving } from './decision-verbs.ts'
import type { ParagraphFacts, Word } from './model.ts'

/** A word of "uppdrag" that an assignment is made with. */
export const assignmentNoun = /^(?:uppdrag(?:et)?|uppgift(?:en)?)$/
/** "får till uppgift", "får i uppgift"; uppgift is much else besides, so that it stands there or before "att" only. */
const placing = new Set(['i', 'till'])
const usualPlacing = new Set(['i'])
/** "ett uppdrag", "följande uppdrag: …". */
const articles = new Set(['ett', 'följande'])
/** "X får kommunstyrelsens uppdrag att". */
const deciderGenitive = /(?:styrelsens|nämndens|fullmäktiges)$/

/** "ger X i uppdrag att", "X får i uppdrag att", "ger i uppdrag åt X att", "ger X uppdraget att", "X får kommunstyrelsens uppdrag att". */
export function withNoun(
  facts: ParagraphFacts,
  words: readonly Word[],
  noun: number,
): AssignmentPhrase | null {
  const word = words[noun]?.norm ?? ''
  const task = word.startsWith('uppgift')
  const placed = (task ? placing : usualPlacing).has(words[noun - 1]?.norm ?? '')
  if (task && !placed && !isAtt(words, noun + 1)) return null
  const article = articles.has(words[noun - 1]?.norm ?? '')
  const owned = deciderGenitive.test(words[noun - 1]?.norm ?? '')
  const before = placed || article || owned ? noun - 1 : noun
  const after = toWhom(words, noun + 1)
  const handed = placed ? null : (handedOver(words, noun) ?? fronted(words, noun))
  if (handed !== null) return handed
  const verb = (task && placed ? standing(words, before) : null) ?? lastVerb(words, before)
  if (verb === null) {
    // "Uppdrag till kommundirektören att …", "beslutar om uppdrag till …"
    const about = article ? noun - 2 : noun - 1
    const decided = words[about]?.norm === 'om' && resolving.has(words[about - 1]?.norm ?? '')
    // "Kommunstyrelsens uppdrag till X är att …"
    const told = owned && noun === 1 && isWord(words, (after?.next ?? 0) - 1, 'är')
    const opens = (noun === 0 || decided || told) && !placed && after !== null
    return opens ? phrase(words, noun, after, actionAfter(words, after.next), false) : null
  }
  const active = giving.has(words[verb]?.norm ?? '')
  const history = isPast(words, verb, noun)
  const taskTold = (word === 'uppdraget' || word === 'uppgiften') && isAtt(words, noun + 1)
  const listed = words[noun - 1]?.norm === 'följande'
  if (!placed && !active && !owned && !taskTold && !listed) return null
  const gap = gapBetween(words, verb + 1, before)
  // "X ges av kommunstyrelsen i uppdrag": who gives it.
  const agent = words[verb + 1]?.norm === 'av'
  const inside = gap !== null && !agent && holdsName(facts, gap, after === null) ? gap : null
  if (active) {
    const where =
      inside === null && after !== null ? after : gap === null ? after : { ...gap, next: noun + 1 }
    if (where === null || (!placed && !listed && where !== after && !isAtt(words, noun + 1)))
      return null
    const subject = inside === null ? where : afterSubject(facts, words, verb, where)
    return phrase(words, verb, subject, actionAfter(words, Math.max(where.next, noun + 1)), history)
  }
  const subject = inside ?? subjectBefore(words, verb)
  return subject === null
    ? null
    : phrase(words, verb, subject, actionAfter(words, noun + 1), history)
}

/** "X har till uppgift att", where X is what the sats begins with. */
function standing(words: readonly Word[], before: number): number | null {
  const has = words[before - 1]?.norm === 'har'
  const known = words.slice(0, before - 1).some(({ norm }) => norm === 'att' || norm === 'som')
  return has && !known ? before - 1 : null
}

/** Between a verb and its noun; null where nobody can be named there ("får tillsammans i uppdrag"). */
function gapBetween(words: readonly Word[], first: number, end: number): Stretch | null {
  const between = words.slice(first, end)
  return between.every(({ norm }) => adverbs.has(norm)) ? null : stretchOf(words, first, end)
}

function isWord(words: readonly Word[], index: number, norm: string): boolean {
  return words[index]?.norm === norm
}

function lastVerb(words: readonly Word[], before: number): number | null {
  for (let index = before - 1; index >= 0 && before - index <= 24; index -= 1) {
    const norm = words[index]?.norm ?? ''
    if (giving.has(norm) || receivingAssignment.has(norm)) return index
    if (norm === 'som') return null
  }
  return null
}

/** "Vidare ger kommunstyrelsen kommundirektören i uppdrag": the first organ after an inverted verb is the subject. */
function afterSubject(
  facts: ParagraphFacts,
  words: readonly Word[],
  verb: number,
  where: Stretch & { next: number },
): Stretch {
  const start = words[verb]?.start ?? 0
  const sentenceStart = words[0]?.start ?? 0
  const hasSubject = facts.facts.some(
    (fact) =>
      fact.kind === 'organ' && !fact.genitive && fact.start >= sentenceStart && fact.end <= start,
  )
  const inverted = facts.facts.find((fact) => fact.start === where.start)
  if (hasSubject || verb === 0 || words[verb - 1]?.norm === 'att' || inverted?.kind !== 'organ')
    return where
  const next = words.find(({ start: at }) => at >= inverted.end)
  return next === undefined || next.start >= where.end || next.norm === 'och'
    ? where
    : { start: next.start, end: where.end }
}

/** "Uppdraget ges till X", "uppdraget att ta fram en plan lämnas till X": the noun is the subject. */
function handedOver(words: readonly Word[], noun: number): AssignmentPhrase | null {
  const told =
    words[noun]?.norm === 'uppdraget' && isAtt(words, noun + 1) && lastVerb(words, noun) === null
  for (let verb = noun + 1; verb <= noun + (told ? longestTask : 3); verb += 1) {
    const norm = words[verb]?.norm ?? ''
    // What is to be done may itself be that something is given to somebody.
    if (verb > noun + 1 && (norm === 'att' || norm === 'som')) return null
    const where = handing.has(norm) ? toWhom(words, verb + 1, handedTo) : null
    if (where === null) continue
    return phrase(words, noun, where, told ? noun + 1 : actionAfter(words, where.next), false)
  }
  return null
}

/** How many words may tell what an assignment is about before it is said to whom it goes. */
const longestTask = 14

/** "Till tekniska kontoret lämnas uppdraget att". */
function fronted(words: readonly Word[], noun: number): AssignmentPhrase | null {
  const first = words[0]?.norm
  if ((first !== 'till' && first !== 'åt') || !handing.has(words[noun - 1]?.norm ?? '')) return null
  const where = stretchOf(words, 1, noun - 1)
  return where === null ? null : phrase(words, noun - 1, where, actionAfter(words, noun + 1), false)
}
