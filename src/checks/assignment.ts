/**
 * `assignment`: who is told to do something, by whom. Sees the assignments of the decision points, and the expectations
 * put in other words ("X ska återkomma").
 *
 * Each assignment of the givers asked for is told with the kind of its addressee; one that goes through the director is
 * `through-director` whoever carries it out. `assigned` says it with the word uppdrag, `expected` without. Assignments already given
 * (history) are not looked at.
 */
import '../settings/zod-setup.ts'
import * as z from 'zod/mini'
import type { AddresseeKind, Assignment, OrganKind, Span } from '../memo/model.ts'
import type { PhraseId } from '../phrases/model.ts'
import type { Settings } from '../settings/schema.ts'
import { counted } from './count.ts'
import { defineCheck } from './define.ts'
import { councilProposal } from './council-proposal.ts'
import { casedLike, uncapitalized } from './letters.ts'
import type { CheckGuide, CheckResult, Observation, View } from './model.ts'
import { contains, textOf } from './spans.ts'

const options = () =>
  z.strictObject({
    /** Which organs' assignments are looked at; kommunstyrelsen and its utskott when left out. */
    givers: z.optional(
      z.array(z.enum(['executive', 'council', 'committee', 'board', 'presidium'])),
    ),
    /** The director in the definite form, for `{director}`: "kommundirektören". */
    director: z.optional(z.string()),
    /** What is done once and seen at once, right after "att": nothing is left to report. */
    settled: z.optional(z.array(z.string())),
  })
type Options = z.infer<ReturnType<typeof options>>

export const assignment = defineCheck<Options>({
  name: 'assignment',
  scope: 'document',
  prepare(given, setup) {
    const givers = given.givers ?? ['executive', 'committee']
    const director = given.director ?? 'kommundirektören'
    const settled = (given.settled ?? []).map((source) => setup.phrase(source))
    return (view) => look(view, { givers, director, settled })
  },
})

const kinds: readonly AddresseeKind[] = [
  'director',
  'office',
  'official',
  'administration',
  'organ',
  'company',
  'elected',
  'unknown',
]
const conditions = () => [
  ...kinds.map((kind) => `to-${kind}`),
  'through-director',
  'assigned',
  'expected',
  'no-report-back',
]

export const assignmentGuide: CheckGuide<Options> = {
  description: 'Ser vem som får ett uppdrag, av vem och på vilket sätt.',
  options,
  conditions,
}

interface Prepared {
  givers: readonly OrganKind[]
  director: string
  settled: readonly PhraseId[]
}

function look(view: View, prepared: Prepared): CheckResult {
  const { givers } = prepared
  const passedOn = directorsActions(view.memo.assignments)
  const seen = view.memo.assignments.filter((one) => {
    const giver = one.giver ?? view.memo.organ
    const given = giver !== null && givers.includes(giver.kind)
    return given && !one.history && !isPassedOn(one, passedOn)
  })
  return {
    applies: seen.length > 0,
    summary: summaryOf(seen),
    evidence: seen.map(({ addressee }) => addressee.span),
    observations: seen.map((one) => observe(view, one, prepared)),
  }
}

/** What the director is told to do, by paragraph. */
function directorsActions(all: readonly Assignment[]): Map<string, Span[]> {
  const actions = new Map<string, Span[]>()
  for (const { addressee, action } of all) {
    if (addressee.kind !== 'director' || action === null) continue
    const there = actions.get(action.paragraph)
    if (there === undefined) actions.set(action.paragraph, [action])
    else there.push(action)
  }
  return actions
}

/** "uppdrar åt kommundirektören att ge kontoret i uppdrag": the inner one is the director's own. */
function isPassedOn({ addressee }: Assignment, actions: ReadonlyMap<string, Span[]>): boolean {
  const { span } = addressee
  return (actions.get(span.paragraph) ?? []).some((action) => contains(action, span))
}

function observe(view: View, one: Assignment, { director, settled }: Prepared): Observation {
  const { addressee } = one
  const held: string[] = [
    one.throughDirector ? 'through-director' : `to-${kindOf(view.settings, one)}`,
  ]
  held.push(one.form === 'expected' ? 'expected' : 'assigned')
  if (!one.reportBack && !isSettled(view, one, settled)) held.push('no-report-back')
  const targets: Record<string, Span> = { addressee: addressee.span }
  const start = startOfAction(view, one)
  if (start !== null) targets['to'] = start
  if (start !== null && one.action !== null) targets['end'] = endOf(one.action)
  const board = boardOf(view.settings, addressee.name)
  const proposal = councilProposal(view.memo, one, board)
  if (proposal !== null) targets['assignment'] = one.span
  return {
    conditions: held,
    at: addressee.span,
    values: {
      addressee: uncapitalized(addressee.text),
      director: casedLike(addressee.text, director),
      board: casedLike(addressee.text, board),
      proposal: proposal ?? '',
    },
    targets,
  }
}

/** "att underteckna avtalet". */
function isSettled(view: View, { action }: Assignment, settled: readonly PhraseId[]): boolean {
  const paragraph = action === null ? undefined : view.memo.byId.get(action.paragraph)
  if (action === null || paragraph === undefined) return false
  return view.hits
    .in(paragraph)
    .some((hit) => settled.includes(hit.phrase) && hit.start === action.start)
}

/** The word "att" that the action begins with; null where it is put in other words. */
function startOfAction(view: View, one: Assignment): Span | null {
  if (one.action === null) return null
  const text = textOf(view.memo, one.action)
  if (!/^att\s/iu.test(text)) return null
  return { ...one.action, end: one.action.start + 'att'.length }
}

/** Where words that go on with what is to be done would stand. */
function endOf({ paragraph, end }: Span): Span {
  return { paragraph, start: end, end }
}

/** A förvaltning that answers to kommunstyrelsen itself is the giver's own office. */
function kindOf(settings: Settings, { addressee }: Assignment): AddresseeKind {
  const own = boardOf(settings, addressee.name) === 'kommunstyrelsen'
  return addressee.kind === 'administration' && own ? 'office' : addressee.kind
}

function boardOf(settings: Settings, name: string): string {
  const known = settings.administrations.find(
    (entry) => entry.name === name || entry.also.includes(name),
  )
  return known?.board ?? '[nämnd]'
}

const addressees: Readonly<Record<AddresseeKind, string>> = {
  director: 'kommundirektören',
  office: 'förvaltningen',
  official: 'en tjänsteperson',
  administration: 'en annan nämnds förvaltning',
  organ: 'ett politiskt organ',
  company: 'ett bolag',
  elected: 'en förtroendevald',
  unknown: 'en mottagare som inte känns igen',
}

function summaryOf(seen: readonly Assignment[]): string {
  if (seen.length === 0) return 'Inga uppdrag'
  const to = new Set(
    seen.map(({ addressee, throughDirector }) =>
      throughDirector ? 'förvaltningen genom kommundirektören' : addressees[addressee.kind],
    ),
  )
  return `${counted(seen.length, 'uppdrag', 'uppdrag')}, till ${[...to].join(', ')}`
}
