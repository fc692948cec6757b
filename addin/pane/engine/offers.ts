/** What can be put into this memo. */
import type { LintResult } from '../../../src/lint/model.ts'
import { sectionHeading } from '../../../src/lint/section-headings.ts'
import type { DecisionPoint, Memo, SectionKind } from '../../../src/memo/model.ts'
import type { CompiledPack, MendStep } from '../../../src/packs/model.ts'
import type { Settings } from '../../../src/settings/schema.ts'
import type { Offers, PointView } from './model.ts'

/** Sections that most municipalities' templates have. */
const usualSections: readonly SectionKind[] = [
  'decision',
  'summary',
  'matter',
  'economy',
  'papers',
  'dispatch',
]
const longestPoint = 90

export function offersFor({ memo, packs, settings }: LintResult): Offers {
  const steps = packs.flatMap(stepsOf)
  return {
    points: memo.points.map((point) => pointView(point, memo)),
    signers: signersFor(steps, settings),
    note: steps.some((step) => 'insert' in step && step.insert === 'note'),
    missing: missingSections(memo),
    recipients: recipientsOf(memo),
  }
}

function stepsOf({ rules }: CompiledPack): MendStep[] {
  return rules.flatMap(({ cases }) =>
    cases.flatMap(({ mends }) => mends.flatMap(({ steps }) => steps)),
  )
}

function pointView(point: DecisionPoint, memo: Memo): PointView {
  const { paragraph: id, start, end } = point.span
  const paragraph = memo.byId.get(id)
  const text = paragraph?.text.slice(start, end) ?? ''
  const amount = paragraph?.facts.facts.find(
    (fact) => fact.kind === 'amount' && fact.start >= start && fact.end <= end,
  )
  return {
    number: point.number,
    matter: memo.matters[point.matter]?.number ?? null,
    text: text.length > longestPoint ? `${text.slice(0, longestPoint).trimEnd()} …` : text,
    amount: amount === undefined ? null : (paragraph?.text.slice(amount.start, amount.end) ?? null),
    year: /\b20\d\d\b/u.exec(text)?.[0] ?? null,
  }
}

/** Those of the settings first; then the titles that the instruction asks for, without a name. */
function signersFor(steps: readonly MendStep[], settings: Settings): Offers['signers'] {
  const known = settings.signatories
  const titles = new Set<string>()
  for (const step of steps) {
    if ('insert' in step && step.insert === 'signature-block') titles.add(step.title)
  }
  if (titles.size === 0) titles.add('Kommundirektör')
  const unnamed = [...titles].filter((title) =>
    known.every((each) => each.title.toLowerCase() !== title.toLowerCase()),
  )
  return [...known, ...unnamed.map((title) => ({ name: null, title, deputy: false }))]
}

function missingSections({ type, sections }: Memo): Offers['missing'] {
  if (!['memo-board', 'memo-other', 'unknown'].includes(type.id)) return []
  const present = new Set(sections.map(({ kind }) => kind))
  return usualSections
    .filter((kind) => !present.has(kind))
    .map((section) => ({ section, heading: sectionHeading(section) }))
}

/** As they are written in the points, each once. */
function recipientsOf({ assignments }: Memo): string[] {
  const names = assignments
    .filter(({ history, point }) => !history && point !== null)
    .map(({ addressee }) => addressee.name)
    .map((name) => name.charAt(0).toUpperCase() + name.slice(1))
  return [...new Set(names)].filter((name) => name !== '')
}
