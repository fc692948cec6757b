/** Assignments with a verb of their own: to entrust, to lay on somebody, to ask, what somebody shall do. */
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
import {
  expectedPairs,
  expectedTasks,
  laying,
  passiveEntrusting,
  whens,
} from './assignment-words.ts'
import { isDone, isPair } from './assignment-wishes.ts'
import type { ParagraphFacts, Word } from './model.ts'

/** "uppdrar åt X att", "uppdrar kommunstyrelsen åt X att", "X uppdras att". */
export function entrusted(
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
export function laid(
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
export function asked(
  facts: ParagraphFacts,
  words: readonly Word[],
  verb: number,
): AssignmentPhrase | null {
  const action = actionAfter(words, verb + 1)
  const found = action === null ? null : bareEntrusted(facts, words, verb, action)
  return found === null ? null : { ...found, form: 'expected' }
}

/** "X ska återkomma", "X ska ta fram". */
export function expected(words: readonly Word[], verb: number): AssignmentPhrase | null {
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
