/** Assignments in decision points, and those told of elsewhere as already given. See clauses.md N16. */
import type { Settings } from '../settings/schema.ts'
import { readAddressees } from './addressees.ts'
import type { AssignmentPhrase } from './assignment-phrase.ts'
import { findAssignments } from './assignment-phrases.ts'
import { chains, past, reporting } from './assignment-words.ts'
import type { Stretch } from './clauses.ts'
import type {
  Assignment,
  DecisionPoint,
  MemoParagraph,
  Organ,
  ParagraphFacts,
  Sentence,
  Word,
} from './model.ts'
import { organOf } from './organs.ts'
import { FormTable } from './word-forms.ts'
import { meeting, within } from './within.ts'
import { KeptWithParagraph } from './paragraph.ts'

/** Assignments of a stretch, before it is known who gives them and in which point they stand. */
type BareAssignment = Omit<Assignment, 'giver' | 'point'>

export function pointAssignments(
  point: DecisionPoint,
  paragraph: MemoParagraph,
  settings: Settings,
): Assignment[] {
  const giver = point.proposedTo ?? point.organ
  return keptAssignments(paragraph, point.span, settings).map((assignment) => ({
    ...assignment,
    giver:
      (assignment.history ? subjectOf(paragraph, assignment) : agentOf(paragraph, assignment)) ??
      giver,
    point: point.number,
  }))
}

/** By the paragraph's identity and where its point begins. */
const known = new KeptWithParagraph<{
  settings: Settings
  byPoint: Map<string, BareAssignment[]>
}>()

function keptAssignments(
  paragraph: MemoParagraph,
  stretch: Stretch,
  settings: Settings,
): BareAssignment[] {
  let kept = known.get(paragraph)
  if (kept?.settings !== settings) {
    kept = { settings, byPoint: new Map() }
    known.set(paragraph, kept)
  }
  const key = `${stretch.start}–${stretch.end}`
  const before = kept.byPoint.get(key)
  if (before !== undefined) return before
  const found = assignmentsIn(paragraph, stretch, settings)
  kept.byPoint.set(key, found)
  return found
}

const none: readonly Assignment[] = []
const saysAssignment = new FormTable((norm) => norm.includes('uppdra'))
const saysPast = new FormTable((norm) => past.has(norm))

/** What running text tells of assignments already given. */
export function toldAssignments(
  paragraph: MemoParagraph,
  settings: Settings,
): readonly Assignment[] {
  const { text, facts } = paragraph
  if (!facts.words.some(({ form }) => saysAssignment.of(form))) return none
  return assignmentsIn(paragraph, { start: 0, end: text.length }, settings, true)
    .filter(({ history }) => history)
    .map((assignment) => ({ ...assignment, giver: subjectOf(paragraph, assignment), point: null }))
}

/** @param told Only sentences that may tell of an assignment already given. */
function assignmentsIn(
  paragraph: MemoParagraph,
  stretch: Stretch,
  settings: Settings,
  told = false,
): BareAssignment[] {
  const { facts } = paragraph
  return meeting(facts.sentences, stretch).flatMap((sentence) => {
    const part: Stretch = {
      start: Math.max(sentence.start, stretch.start),
      end: Math.min(sentence.end, stretch.end),
    }
    if (part.start >= part.end || sentence.question) return []
    const now = told && !sentence.history
    if (now && !mayBePast(facts, sentence)) return []
    const words = wordsOf(facts, sentence).filter(
      ({ start, end }) => start >= part.start && end <= part.end,
    )
    const phrases = findAssignments(facts, words).filter(({ start }) => !isQuoted(paragraph, start))
    if (now && !phrases.some(({ history }) => history)) return []
    const found = phrases.flatMap((phrase) => {
      const action = phrase.action === null ? null : (words[phrase.action]?.start ?? null)
      return build(paragraph, phrase, action, part, stretch, sentence, settings)
    })
    // "Kommundirektören får i uppdrag att ge kontoret i uppdrag …"
    const director = found.find(({ addressee }) => addressee.kind === 'director')?.action?.start
    return found.map((assignment) =>
      director !== undefined && assignment.span.start > director
        ? { ...assignment, throughDirector: true }
        : assignment,
    )
  })
}

function mayBePast({ words }: ParagraphFacts, { firstWord, endWord }: Sentence): boolean {
  for (let index = firstWord; index < endWord; index += 1) {
    const word = words[index]
    if (word !== undefined && saysPast.of(word.form)) return true
  }
  return false
}

function wordsOf({ words }: ParagraphFacts, { firstWord, endWord }: Sentence): readonly Word[] {
  return words.slice(firstWord, endWord)
}

function build(
  paragraph: MemoParagraph,
  phrase: AssignmentPhrase,
  action: number | null,
  part: Stretch,
  point: Stretch,
  sentence: Sentence,
  settings: Settings,
): BareAssignment[] {
  const end =
    part.start + paragraph.text.slice(part.start, part.end).replace(/[\s.,;]+$/, '').length
  const start = Math.min(phrase.start, phrase.addressee.start)
  return readAddressees(paragraph, phrase.addressee, settings).map((addressee) => ({
    span: { paragraph: paragraph.id, start, end },
    addressee,
    throughDirector: addressee.kind === 'director' || passesDirector(paragraph, part),
    action: action === null ? null : { paragraph: paragraph.id, start: action, end },
    form: phrase.form,
    history: phrase.history || sentence.history,
    reportBack: reportsBack(paragraph, { start, end: point.end }),
  }))
}

/** "via kommundirektören", "genom kommundirektören". */
function passesDirector(paragraph: MemoParagraph, stretch: Stretch): boolean {
  const { facts, words } = paragraph.facts
  return within(facts, stretch).some((fact) => {
    if (fact.kind !== 'title' || fact.role !== 'director' || fact.deputy) return false
    return chains.has(words[fact.firstWord - 1]?.norm ?? '')
  })
}

function reportsBack(paragraph: MemoParagraph, { start, end }: Stretch): boolean {
  const dated = within(paragraph.facts.facts, { start, end }).some(({ kind }) => kind === 'date')
  return dated || reporting.test(paragraph.text.slice(start, end))
}

function isQuoted(paragraph: MemoParagraph, at: number): boolean {
  return paragraph.facts.quotations.some(([start, end]) => start <= at && at < end)
}

/** The organ that gave it, in the same sentence before the verb or right after it. */
function subjectOf(paragraph: MemoParagraph, assignment: BareAssignment): Organ | null {
  const { start, end } = assignment.span
  const sentence = paragraph.facts.sentences.find(
    (found) => found.start <= start && start < found.end,
  )
  const subject = paragraph.facts.facts.find(
    (fact) =>
      fact.kind === 'organ' &&
      !fact.genitive &&
      fact.start >= (sentence?.start ?? 0) &&
      fact.end <= end &&
      fact.start !== assignment.addressee.span.start,
  )
  return subject?.kind === 'organ' ? organOf(subject, paragraph.id) : null
}

/** "X av kommunstyrelsen ges i uppdrag", "X ges av kommunstyrelsen i uppdrag". */
function agentOf(
  { id, facts: { facts, words } }: MemoParagraph,
  { addressee, action, span }: BareAssignment,
): Organ | null {
  const stretch = { start: addressee.span.end, end: action?.start ?? span.end }
  const agent = facts.find(
    (fact) =>
      fact.kind === 'organ' &&
      !fact.genitive &&
      fact.start >= stretch.start &&
      fact.end <= stretch.end &&
      words[fact.firstWord - 1]?.norm === 'av',
  )
  return agent?.kind === 'organ' ? organOf(agent, id) : null
}

/** "Uppdraget ska redovisas …", "Uppdragen återrapporteras …". */
export function reportsOnAssignment(text: string): boolean {
  return /^(?:att )?uppdrage[tn]/i.test(text) && reporting.test(text)
}
