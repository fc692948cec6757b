/** Finds where a sentence tells somebody to do something, and where in it the addressee stands. */
import {
  adverbs,
  asking,
  entrusting,
  expectedPairs,
  expectedTasks,
  giving,
  handing,
  laying,
  lettings,
  negations,
  obliging,
  passiveEntrusting,
  past,
  receivingAssignment,
  refusing,
  whens,
  wishes,
} from './assignment-words.ts'
import {
  chargedWith,
  doing,
  doneBy,
  isDone,
  isPair,
  isPresentTask,
  letting,
  wishing,
} from './assignment-wishes.ts'
import type { Stretch } from './clauses.ts'
import { actionAfter, isAtt, stretchOf, toWhom } from './assignment-stretches.ts'
import { resolving } from './decision-verbs.ts'
import type { ParagraphFacts, Word } from './model.ts'

export interface AssignmentPhrase {
  form: 'assignment' | 'expected'
  /** Where the addressee is to be looked for. */
  addressee: Stretch
  /** The verb, or "uppdrag" where there is none. */
  start: number
  /** Index in the words of what is to be done: "att", or the verb after "ska". */
  action: number | null
  history: boolean
}

/** A word of "uppdrag" that an assignment is made with. */
const assignmentNoun = /^(?:uppdrag(?:et)?|uppgift(?:en)?)$/
/** "får till uppgift", "får i uppgift"; uppgift is much else besides, so that it stands there or before "att" only. */
const placing = new Set(['i', 'till'])
const usualPlacing = new Set(['i'])
/** "ett uppdrag", "följande uppdrag: …". */
const articles = new Set(['ett', 'följande'])
/** "X får kommunstyrelsens uppdrag att". */
const deciderGenitive = /(?:styrelsens|nämndens|fullmäktiges)$/

/** @param words The words of one sentence or att-sats. */
export function findAssignments(facts: ParagraphFacts, words: readonly Word[]): AssignmentPhrase[] {
  const phrases: AssignmentPhrase[] = []
  for (const [index, word] of words.entries()) {
    const found = assignmentNoun.test(word.norm)
      ? withNoun(facts, words, index)
      : entrusting.has(word.norm)
        ? entrusted(facts, words, index)
        : obliging.has(word.norm)
          ? (expected(words, index) ?? doneBy(facts, words, index))
          : laying.has(word.norm)
            ? laid(facts, words, index)
            : asking.has(word.norm)
              ? asked(facts, words, index)
              : lettings.has(word.norm)
                ? letting(facts, words, index)
                : wishes.has(word.norm)
                  ? wishing(facts, words, index)
                  : word.norm === 'ansvaret'
                    ? chargedWith(facts, words, index)
                    : isPresentTask(words, index)
                      ? doing(facts, words, index)
                      : null
    if (found !== null && !isRefused(words, index)) phrases.push(found)
  }
  return phrases
}

/** "ger X i uppdrag att", "X får i uppdrag att", "ger i uppdrag åt X att", "ger X uppdraget att", "X får kommunstyrelsens uppdrag att". */
function withNoun(
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
    const decided = words[noun - 1]?.norm === 'om' && resolving.has(words[noun - 2]?.norm ?? '')
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
  const inside = gap !== null && holdsName(facts, gap, after === null) ? gap : null
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

/** "uppdrar åt X att", "uppdrar kommunstyrelsen åt X att", "X uppdras att". */
function entrusted(
  facts: ParagraphFacts,
  words: readonly Word[],
  verb: number,
): AssignmentPhrase | null {
  for (let index = verb + 1; index <= verb + 5 && !isAtt(words, index); index += 1) {
    const where = toWhom(words, index)
    if (where !== null) {
      return phrase(words, verb, where, actionAfter(words, where.next), isPast(words, verb, verb))
    }
  }
  const action = actionAfter(words, verb + 1)
  if (action === null) return null
  if (!passiveEntrusting.has(words[verb]?.norm ?? ''))
    return bareEntrusted(facts, words, verb, action)
  const who = action === verb + 1 ? subjectBefore(words, verb) : stretchOf(words, verb + 1, action)
  return who !== null && holdsName(facts, who, false)
    ? phrase(words, verb, who, action, isPast(words, verb, verb))
    : null
}

/** "uppdrar kontoret att", without its "åt". */
function bareEntrusted(
  facts: ParagraphFacts,
  words: readonly Word[],
  verb: number,
  action: number,
): AssignmentPhrase | null {
  const who = stretchOf(words, verb + 1, action)
  const first = facts.facts.find((fact) => fact.start === who?.start)
  return who !== null && (first?.kind === 'office' || first?.kind === 'title')
    ? phrase(words, verb, who, action, isPast(words, verb, verb))
    : null
}

/** "lägger på X att", "Därför lägger kommunstyrelsen på X att". */
function laid(
  facts: ParagraphFacts,
  words: readonly Word[],
  verb: number,
): AssignmentPhrase | null {
  const particle = laying.get(words[verb]?.norm ?? '') ?? ''
  for (let index = verb + 1; index <= verb + 2; index += 1) {
    const where = words[index]?.norm === particle ? toWhom(words, index, handedTo) : null
    if (where !== null && isAtt(words, where.next) && holdsName(facts, where, false))
      return phrase(words, verb, where, where.next, false)
  }
  return null
}

/** "ber X att": no assignment in name. */
function asked(
  facts: ParagraphFacts,
  words: readonly Word[],
  verb: number,
): AssignmentPhrase | null {
  const action = actionAfter(words, verb + 1)
  const found = action === null ? null : bareEntrusted(facts, words, verb, action)
  return found === null ? null : { ...found, form: 'expected' }
}

/** "X ska återkomma", "X ska ta fram". */
function expected(words: readonly Word[], verb: number): AssignmentPhrase | null {
  const longest = whens.has(words[verb + 1]?.norm ?? '') ? longestTime : 4
  for (let index = verb + 1; index <= verb + longest; index += 1) {
    const task = words[index]?.norm ?? ''
    const told = expectedTasks.has(task) || isPair(words, index, expectedPairs)
    if (!told && !isDone(words, index)) continue
    const subject = subjectBefore(words, verb)
    if (subject === null) return null
    const start = words[verb]?.start ?? 0
    return { form: 'expected', addressee: subject, start, action: index, history: false }
  }
  return null
}

/** How many words may say when something is to be done, before it is said what. */
const longestTime = 9

function phrase(
  words: readonly Word[],
  verb: number,
  addressee: Stretch,
  action: number | null,
  history: boolean,
): AssignmentPhrase {
  const start = words[verb]?.start ?? 0
  return {
    form: 'assignment',
    addressee: { start: addressee.start, end: addressee.end },
    start,
    action,
    history,
  }
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

/** The subject of a passive verb: back to the last "att", "som", "och därmed" or the start. */
function subjectBefore(words: readonly Word[], verb: number): Stretch | null {
  let first = verb
  while (
    first > 0 &&
    !['att', 'samt', 'som', 'om', 'beslutar'].includes(words[first - 1]?.norm ?? '')
  )
    first -= 1
  let last = verb
  while (
    last > first &&
    ['har', 'därmed', 'därför', 'också', 'även', 'härmed', 'vidare'].includes(
      words[last - 1]?.norm ?? '',
    )
  )
    last -= 1
  return stretchOf(words, first, last)
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

/** @param anyWord Also a word that is no fact may be who is addressed. */
function holdsName(facts: ParagraphFacts, { start, end }: Stretch, anyWord: boolean): boolean {
  const named = facts.facts.some((fact) => fact.start >= start && fact.end <= end)
  return named || (anyWord && facts.text.slice(start, end).trim().length > 3)
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

/** "läggs på kontoret". */
const handedTo: ReadonlySet<string> = new Set(['till', 'åt', 'på'])

/** "Till tekniska kontoret lämnas uppdraget att". */
function fronted(words: readonly Word[], noun: number): AssignmentPhrase | null {
  const first = words[0]?.norm
  if ((first !== 'till' && first !== 'åt') || !handing.has(words[noun - 1]?.norm ?? '')) return null
  const where = stretchOf(words, 1, noun - 1)
  return where === null ? null : phrase(words, noun - 1, where, actionAfter(words, noun + 1), false)
}

function isPast(words: readonly Word[], verb: number, noun: number): boolean {
  return words.slice(Math.max(0, verb - 3), noun + 1).some(({ norm }) => past.has(norm))
}

/** "ger inte", "avslår förslaget att ge", "motionen om att ge": nobody is told anything. */
function isRefused(words: readonly Word[], index: number): boolean {
  const near = words.slice(Math.max(0, index - 8), index + 3)
  if (near.some(({ norm }) => negations.has(norm))) return true
  const before = words.slice(0, index)
  if (before.some(({ norm }) => refusing.has(norm))) return true
  return before.some(
    ({ norm }, at) =>
      norm === 'om' &&
      isAtt(before, at + 1) &&
      /^(?:motion|medborgarförslag|förslag|yrkande|begäran|e-förslag)/.test(
        before.slice(0, at).findLast(({ norm: noun }) => noun.length > 4)?.norm ?? '',
      ),
  )
}
