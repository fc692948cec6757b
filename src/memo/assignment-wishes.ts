/** Assignments without the word uppdrag: what is wished for, left to somebody, or to be done by somebody. */
import type { AssignmentPhrase } from './assignment-phrase.ts'
import { stretchOf, subjectBefore, toWhom } from './assignment-stretches.ts'
import { doneTasks, expectedPairs, expectedTasks, handing, obliging } from './assignment-words.ts'
import type { Stretch } from './clauses.ts'
import { decisionVerbs, resolving } from './decision-verbs.ts'
import type { ParagraphFacts, Word } from './model.ts'

/** "låter X ta fram"; "att låta X ta fram" where it is what is decided, not what somebody else is told. */
export function letting(
  facts: ParagraphFacts,
  words: readonly Word[],
  verb: number,
): AssignmentPhrase | null {
  if (words[verb]?.norm === 'låta' && !isDecided(words, verb)) return null
  return obliged(facts, words, verb)
}

/** "begär att X tar fram", "vill att X ska återkomma", "begär en rapport från X". */
export function wishing(
  facts: ParagraphFacts,
  words: readonly Word[],
  verb: number,
): AssignmentPhrase | null {
  const att = firstOf(verb + 1, 2, (index) => words[index]?.norm === 'att')
  if (Number.isNaN(att)) return givenTo(facts, words, verb, [verb + 1, verb + 7], sources)
  const task = firstOf(att + 2, longestName, (index) => isPresentTask(words, index))
  return expected(facts, words, verb, stretchOf(words, att + 1, task))
}

/** "Ansvaret för planen läggs på X", "lägger ansvaret för planen på X". */
export function chargedWith(
  facts: ParagraphFacts,
  words: readonly Word[],
  noun: number,
): AssignmentPhrase | null {
  const charged = givenCharge(facts, words, noun)
  if (charged !== null) return charged
  const isActive = words.slice(Math.max(0, noun - 3), noun).some(({ norm }) => charging.has(norm))
  const isHanding = (index: number): boolean => handingOrSome.has(words[index]?.norm ?? '')
  const handed = isActive ? noun + 1 : firstOf(noun + 1, longestCharge, isHanding)
  // Where it lies is told of too: "noterar att ansvaret ligger på X".
  const att = words.slice(0, noun).findLastIndex(({ norm }) => norm === 'att')
  if (lying.has(words[handed]?.norm ?? '') && !isDecided(words, att + 1)) return null
  return givenTo(facts, words, noun, [handed, noun + longestCharge], bearing)
}

/** "X får ansvaret för att", "ger X ansvaret för att". */
function givenCharge(
  facts: ParagraphFacts,
  words: readonly Word[],
  noun: number,
): AssignmentPhrase | null {
  if (receivingCharge.has(words[noun - 1]?.norm ?? ''))
    return expected(facts, words, noun, subjectBefore(words, noun - 1))
  const verb = firstOf(noun - longestName, longestName, (at) => charging.has(words[at]?.norm ?? ''))
  return expected(facts, words, noun, stretchOf(words, verb + 1, noun))
}

/** "Inför budgeten ska X redovisa": who shall do it stands after the verb. */
export function obliged(
  facts: ParagraphFacts,
  words: readonly Word[],
  verb: number,
): AssignmentPhrase | null {
  const task = firstOf(verb + 2, longestName, (index) => isTask(words, index))
  return expected(facts, words, verb, stretchOf(words, verb + 1, task), task)
}

/** "En plan ska tas fram av X". */
export function doneBy(
  facts: ParagraphFacts,
  words: readonly Word[],
  verb: number,
): AssignmentPhrase | null {
  const task = firstOf(verb + 1, 4, (index) => isPassiveTask(words[index]?.norm ?? ''))
  return givenTo(facts, words, verb, [task + 1, task + 4], agents)
}

/** "En plan tas fram av X", "beslutar att planen genomförs av X": what is decided is that it is done. */
export function doneNow(
  facts: ParagraphFacts,
  words: readonly Word[],
  verb: number,
): AssignmentPhrase | null {
  const first = words.slice(0, verb).findLastIndex(({ norm }) => norm === 'att') + 1
  const between = words.slice(first, verb)
  const told = between.some(({ norm }) => decisionVerbs.has(norm) || subordinating.has(norm))
  return told || !isDecided(words, first)
    ? null
    : givenTo(facts, words, verb, [verb + 1, verb + 5], agents)
}

/** "Genomförandet läggs på X", "överlåter genomförandet till X". */
export function handedOver(
  facts: ParagraphFacts,
  words: readonly Word[],
  noun: number,
): AssignmentPhrase | null {
  const isHanding = (at: number): boolean => /^(?:läggs|överlåts)$/.test(words[at]?.norm ?? '')
  const isActive = words
    .slice(Math.max(0, noun - 3), noun)
    .some(({ norm }) => /^(?:lägger|överlåter)$/.test(norm))
  const handed = isActive ? noun : firstOf(noun + 1, longestCharge, isHanding)
  const last = isActive ? noun + longestCharge : handed + 3
  return givenTo(facts, words, noun, [handed + 1, last], bearing)
}

/** "Ansvarig för genomförandet är X", "Ansvarig: X". */
export function responsible(
  facts: ParagraphFacts,
  words: readonly Word[],
  first: number,
): AssignmentPhrase | null {
  const before = (at: number): string => facts.text.slice(words[at - 1]?.end, words[at]?.start)
  const at = firstOf(
    1,
    longestName,
    (index) => words[index - 1]?.norm === 'är' || /:/.test(before(index)),
  )
  return first === 0 ? expected(facts, words, first, stretchOf(words, at, words.length)) : null
}

/**
 * "X redovisar läget senast …": a whole point that begins with who does it. "beslutar att X redovisar läget", "X svarar för
 * läget", "X återkommer": at any time.
 */
export function doing(
  facts: ParagraphFacts,
  words: readonly Word[],
  verb: number,
): AssignmentPhrase | null {
  const norm = words[verb]?.norm ?? ''
  const timed = words.slice(verb).some((word) => word.norm === 'senast')
  const att = words.slice(0, verb).findLastIndex((word) => word.norm === 'att')
  const isResolved = isDecided(words, att + 1) && !obliging.has(norm)
  const first = isResolved ? att + 1 : words[0]?.norm === 'att' ? 1 : 0
  // The first words of a point; further on it may be said what is so.
  const opens = facts.words.indexOf(words[0] as Word) <= 1 && !told.has(norm)
  const always = att >= 0 || opens || /^(?:an)?svarar$|^återkommer$/.test(norm)
  const who = timed || (isResolved && always) ? stretchOf(words, first, verb) : null
  return facts.facts.some(({ end }) => end === who?.end) ? expected(facts, words, verb, who) : null
}

/** How many words a name may have, and what is to be done before it is said by whom. */
const longestName = 7
const longestCharge = 12
/** What somebody tells is told of too: "X redovisar ett underskott". */
const told: ReadonlySet<string> = new Set([
  'redovisar',
  'rapporterar',
  'presenterar',
  'planerar',
  'lämnar',
  'lägger',
])
const lying: ReadonlySet<string> = new Set(['ligger', 'vilar'])
const handingOrSome: ReadonlySet<string> = new Set([...handing, ...lying, 'läggas', 'som'])
const charging: ReadonlySet<string> = new Set(['lägger', 'lägga', 'ger', 'ge', 'lämnar', 'lämna'])
const receivingCharge: ReadonlySet<string> = new Set(['får', 'få', 'ges', 'tilldelas'])
const bearing: ReadonlySet<string> = new Set(['på', 'till', 'åt', 'hos'])
const sources: ReadonlySet<string> = new Set(['från'])
const agents: ReadonlySet<string> = new Set(['av'])
const subordinating: ReadonlySet<string> = new Set([
  'som',
  'vilken',
  'vilket',
  'vilka',
  'hur',
  'när',
  'där',
  'då',
  'eftersom',
])

/** The first index that it holds of; none is NaN, which no word has. */
function firstOf(from: number, count: number, holds: (index: number) => boolean): number {
  for (let index = from; index < from + count; index += 1) if (holds(index)) return index
  return NaN
}

/** To somebody with a name, after one of the words, before any "som". */
function givenTo(
  facts: ParagraphFacts,
  words: readonly Word[],
  verb: number,
  [first, last]: readonly [number, number],
  prepositions: ReadonlySet<string>,
): AssignmentPhrase | null {
  for (let index = first; index <= last && words[index]?.norm !== 'som'; index += 1) {
    const found = expected(facts, words, verb, toWhom(words, index, prepositions))
    if (found !== null) return found
  }
  return null
}

/** @param who An office or somebody with a title; organs are asked as equals. */
function expected(
  facts: ParagraphFacts,
  words: readonly Word[],
  verb: number,
  who: Stretch | null,
  action: number | null = null,
): AssignmentPhrase | null {
  if (who === null || !beginsWithName(facts, who)) return null
  const { start, end } = who
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
  return presentOf(norm).some((form) => isTask(words, index, form))
}

/** Infinitives that a verb in the present may have. */
function presentOf(norm: string): string[] {
  return norm.endsWith('r') ? [norm.slice(0, -1), `${norm.slice(0, -2)}a`, `${norm}a`] : []
}

/** "utreds", "tas … fram", "en redovisning lämnas". */
export function isDoneTask(words: readonly Word[], index: number): boolean {
  const forms = passiveOf(words[index]?.norm ?? '')
  const nouns = forms.map((form) => expectedPairs.get(form)).find((found) => found !== undefined)
  if (
    nouns !== undefined &&
    words.slice(0, index).some((word) => nouns.has(word.norm.replace(/(?:e[nt]|n)$/, '')))
  )
    return true
  return forms.some((form) => isTask(words, index, form))
}

/** Infinitives that a verb in the passive may have. */
function passiveOf(norm: string): string[] {
  const stem = norm.slice(0, -1)
  return norm.endsWith('s') ? [stem, `${stem}a`] : []
}

/** Whether a word may be a task's verb, by its letters alone. */
export function mayBeTask(norm: string): boolean {
  if (norm === 'ska' || norm === 'skall') return true
  return [...presentOf(norm), ...passiveOf(norm)].some(
    (form) => expectedTasks.has(form) || expectedPairs.has(form),
  )
}

/** "utredas", "tas fram": how it is done is not asked where it is said by whom. */
function isPassiveTask(norm: string): boolean {
  const task = norm.slice(0, -1)
  return norm.endsWith('s') && (expectedTasks.has(task) || expectedPairs.has(task))
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

function beginsWithName(facts: ParagraphFacts, { start, end }: Stretch): boolean {
  const first = facts.facts.find((fact) => fact.start >= start && fact.end <= end)
  if (first === undefined || (first.kind !== 'office' && first.kind !== 'title')) return false
  return /^(?:(?:den|de|berörda?|ansvariga?|respektive|samtliga|alla)?\s*)$/iu.test(
    facts.text.slice(start, first.start),
  )
}
