/** Running paragraph checks, on the paragraphs that changed or came to stand elsewhere. */
import type { Memo, SectionKind } from '../memo/model.ts'
import type { HitIndex } from '../phrases/model.ts'
import type { Settings } from '../settings/schema.ts'
import type { Entry, Seen } from './entries.ts'
import { keepSame } from './document-rules.ts'
import { findingOf, type FindingContext } from './finding.ts'
import { compareFound, withoutDuplicates } from './order.ts'
import type { ParagraphRule } from './prepare.ts'

export interface Surroundings {
  memo: Memo
  hits: HitIndex
  settings: Settings
  context: FindingContext
  /** Another number as soon as the shared conditions are others. */
  conditions: number
  rules: readonly ParagraphRule[]
}

/** A paragraph in this run. */
export interface LookedAt {
  entry: Entry
  seen: Seen
  /** What was seen in the run before; null where the paragraph was not in it. */
  before: Seen | null
}

/** @param number Of this run, one more than of the run before. */
export function lookAtAll(
  entries: readonly Entry[],
  around: Surroundings,
  number: number,
): LookedAt[] {
  const sections = sectionKinds(entries, around.memo)
  const points = new Set(around.memo.points.map(({ span }) => span.paragraph))
  return entries.map((entry, index) => {
    const section = sections[index] ?? null
    const inPoints = section === 'decision' || points.has(entry.flat.id)
    const before = entry.run === number - 1 ? entry.seen : null
    entry.run = number
    return { entry, before, seen: look(entry, section, inPoints, around) }
  })
}

/** Brings `entry.seen` up to date; the same object as before where nothing that it rests on has changed. */
function look(
  entry: Entry,
  section: SectionKind | null,
  inPoints: boolean,
  around: Surroundings,
): Seen {
  const { seen } = entry
  if (
    seen !== null &&
    seen.section === section &&
    seen.inPoints === inPoints &&
    seen.conditions === around.conditions
  ) {
    return seen
  }
  const found: Seen['found'][number][] = []
  const open: Seen['open'][number][] = []
  const { paragraph } = entry
  const view = {
    paragraph,
    section,
    inPoints,
    type: around.memo.type.id,
    hits: around.hits,
    settings: around.settings,
  }
  const context: FindingContext = {
    ...around.context,
    paragraph: (id) => (id === paragraph.id ? paragraph : undefined),
  }
  for (const rule of around.rules) {
    for (const observation of rule.run(view)) {
      if (!rule.local) {
        open.push({ rule, observation })
        continue
      }
      const made = findingOf(rule, observation, context)
      if (made !== null) found.push({ ...made, rule })
    }
  }
  entry.seen = {
    section,
    inPoints,
    conditions: around.conditions,
    found: keepSame(withoutDuplicates(found).toSorted(compareFound), seen?.found ?? []),
    open,
  }
  return entry.seen
}

/** By paragraph, in the order of `entries`: the section each stands in. Sections hold body paragraphs in that order. */
function sectionKinds(entries: readonly Entry[], memo: Memo): (SectionKind | null)[] {
  const kinds = new Array<SectionKind | null>(entries.length).fill(null)
  let at = 0
  for (const { kind, heading, paragraphs } of memo.sections) {
    for (const paragraph of heading === null ? paragraphs : [heading, ...paragraphs]) {
      let next = at
      while (next < entries.length && entries[next]?.paragraph !== paragraph) next += 1
      if (next === entries.length) return sectionKindsByLookup(entries, memo)
      kinds[next] = kind
      at = next + 1
    }
  }
  return kinds
}

function sectionKindsByLookup(entries: readonly Entry[], memo: Memo): (SectionKind | null)[] {
  const kinds = new Map(
    memo.sections.flatMap(({ kind, heading, paragraphs }) =>
      (heading === null ? paragraphs : [heading, ...paragraphs]).map(
        (each) => [each, kind] as const,
      ),
    ),
  )
  return entries.map(({ paragraph }) => kinds.get(paragraph) ?? null)
}
