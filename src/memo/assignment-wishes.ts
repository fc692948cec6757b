/** Assignments without the word uppdrag: what is wished for, left to somebody, or to be done by somebody. */
import type { AssignmentPhrase } from './assignment-phrases.ts'
import { stretchOf, toWhom } from './assignment-stretches.ts'
import {
  doneTasks,
  expectedPairs,
  expectedTasks,
  handing,
  passiveTasks,
} from './assignment-words.ts'
import type { Stretch } from './clauses.ts'
import { resolving } from './decision-verbs.ts'
import type { ParagraphFacts, Word } from './model.ts'

/** "låter X ta fram"; "att låta X ta fram" where it is what is decided, not what somebody else is told. */
export function letting(
  facts: ParagraphFacts,
  words: readonly Word[],
  verb: number,
): AssignmentPhrase | null {
  if (words[verb]?.norm === 'låta' && !isDecided(words, verb)) return null
  for (let task = verb + 2; task <= verb + longestName; task += 1)
    if (isTask(words, task)) return wished(facts, words, verb, verb + 1, task, task)
  return null
}

/** "begär att X tar fram", "vill att X ska återkomma". */
export function wishing(
  facts: ParagraphFacts,
  words: readonly Word[],
  verb: number,
): AssignmentPhrase | null {
  const att = [verb + 1, verb + 2].find((index) => words[index]?.norm === 'att')
  if (att === undefined) return null
  for (let task = att + 2; task <= att + longestName; task += 1)
    if (isPresentTask(words, task)) return wished(facts, words, verb, att + 1, task, null)
  return null
}

/** "Ansvaret för planen läggs på X", "lägger ansvaret för planen på X". */
export function chargedWith(
  facts: ParagraphFacts,
  words: readonly Word[],
  noun: number,
): AssignmentPhrase | null {
  const active = words.slice(Math.max(0, noun - 3), noun).some(({ norm }) => charging.has(norm))
  let handed = active
  for (let index = noun + 1; index <= noun + longestCharge; index += 1) {
    const norm = words[index]?.norm ?? ''
    if (norm === 'som') return null
    if (handing.has(norm) || norm === 'läggas') handed = true
    const where = handed ? toWhom(words, index, bearing) : null
    if (where !== null && beginsWithName(facts, where)) return expected(words, noun, where, null)
  }
  return null
}

/** "En plan ska tas fram av X". */
export function doneBy(
  facts: ParagraphFacts,
  words: readonly Word[],
  verb: number,
): AssignmentPhrase | null {
  const task = [1, 2, 3, 4].map((by) => verb + by).find((index) => isPassiveTask(words, index))
  if (task === undefined) return null
  for (let index = task + 1; index <= task + 4; index += 1) {
    const where = words[index]?.norm === 'av' ? toWhom(words, index, agents) : null
    if (where !== null && beginsWithName(facts, where)) return expected(words, verb, where, null)
  }
  return null
}

/** "Utbildningsförvaltningen redovisar läget för kommunstyrelsen senast …": a whole point that begins with who does it. */
export function doing(
  facts: ParagraphFacts,
  words: readonly Word[],
  verb: number,
): AssignmentPhrase | null {
  const timed = words.slice(verb).some(({ norm }) => norm === 'senast')
  const first = words[0]?.norm === 'att' ? 1 : 0
  const who = timed ? stretchOf(words, first, verb) : null
  return who !== null && beginsWithName(facts, who) && endsWithName(facts, who)
    ? expected(words, verb, who, null)
    : null
}

/** How many words a name may have, and what is to be done before it is said by whom. */
const longestName = 8
const longestCharge = 12
const charging: ReadonlySet<string> = new Set(['lägger', 'lägga', 'ger', 'ge', 'lämnar', 'lämna'])
const bearing: ReadonlySet<string> = new Set(['på', 'till', 'åt', 'hos'])
const agents: ReadonlySet<string> = new Set(['av'])

function wished(
  facts: ParagraphFacts,
  words: readonly Word[],
  verb: number,
  first: number,
  task: number,
  action: number | null,
): AssignmentPhrase | null {
  const who = stretchOf(words, first, task)
  return who !== null && beginsWithName(facts, who) ? expected(words, verb, who, action) : null
}

function expected(
  words: readonly Word[],
  verb: number,
  { start, end }: Stretch,
  action: number | null,
): AssignmentPhrase {
  const at = words[verb]?.start ?? 0
  return { form: 'expected', addressee: { start, end }, start: at, action, history: false }
}

/** First in its sats, or right after the verb that decides. */
function isDecided(words: readonly Word[], verb: number): boolean {
  if (words[verb - 1]?.norm !== 'att') return verb === 0
  return verb === 1 || resolving.has(words[verb - 2]?.norm ?? '')
}

function isTask(words: readonly Word[], index: number, form = words[index]?.norm ?? ''): boolean {
  return expectedTasks.has(form) || isPair(words, index, expectedPairs, form)
}

/** "redovisar", "utreder", "genomför", "tar … fram", and "ska" before any of them. */
export function isPresentTask(words: readonly Word[], index: number): boolean {
  const norm = words[index]?.norm ?? ''
  if (norm === 'ska' || norm === 'skall') return true
  if (!norm.endsWith('r')) return false
  const infinitives = [norm.slice(0, -1), `${norm.slice(0, -2)}a`, `${norm}a`]
  return infinitives.some((form) => isTask(words, index, form))
}

function isPassiveTask(words: readonly Word[], index: number): boolean {
  return passiveTasks.has(words[index]?.norm ?? '')
}

/** @param pairs Second words by the first, which is `form` here: "ta fram", "tar snarast fram". */
export function isPair(
  words: readonly Word[],
  index: number,
  pairs: ReadonlyMap<string, ReadonlySet<string>>,
  form = words[index]?.norm ?? '',
): boolean {
  const second = pairs.get(form)
  return (
    second !== undefined && words.slice(index + 1, index + 4).some(({ norm }) => second.has(norm))
  )
}

/** "ha tagit fram", "ha redovisat". */
export function isDone(words: readonly Word[], index: number): boolean {
  return words[index]?.norm === 'ha' && doneTasks.has(words[index + 1]?.norm ?? '')
}

/** An office or somebody with a title; organs are asked as equals. */
function beginsWithName(facts: ParagraphFacts, { start, end }: Stretch): boolean {
  const first = facts.facts.find((fact) => fact.start >= start && fact.end <= end)
  if (first === undefined || (first.kind !== 'office' && first.kind !== 'title')) return false
  return /^(?:(?:den|de|berörda?|ansvariga?|respektive|samtliga|alla)?\s*)$/iu.test(
    facts.text.slice(start, first.start),
  )
}

function endsWithName(facts: ParagraphFacts, { end }: Stretch): boolean {
  return facts.facts.some((fact) => fact.end === end)
}
