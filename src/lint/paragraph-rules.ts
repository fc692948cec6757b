/** Running paragraph checks, on the paragraphs that changed or came to stand elsewhere. */
import type { Memo, SectionKind } from '../memo/model.ts'
import type { HitIndex } from '../phrases/model.ts'
import type { Settings } from '../settings/schema.ts'
import type { Entries, Entry, Seen } from './entries.ts'
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

/** What paragraph checks say of an entry now, where that is not what they said in the run before. */
export interface Changed {
  before: Seen | null
  now: Seen | null
}

/** Brings every entry's `seen` up to date; tells of those that are others than in the run before. */
export function lookAtAll({ all, added, removed }: Entries, around: Surroundings): Changed[] {
  const sections = sectionKinds(all, around.memo)
  const points = new Set(around.memo.points.map(({ span }) => span.paragraph))
  const isNew = new Set(added)
  const gone = new Map(removed.map((entry) => [entry.flat.id, entry.seen]))
  const changed: Changed[] = []
  for (let index = 0; index < all.length; index += 1) {
    const entry = all[index]
    if (entry === undefined) continue
    const section = sections[index] ?? null
    const inPoints = section === 'decision' || points.has(entry.flat.id)
    const before = isNew.has(entry) ? (gone.get(entry.flat.id) ?? null) : entry.seen
    const now = look(entry, section, inPoints, around, before)
    if (now !== before) changed.push({ before, now })
    if (before !== null && isNew.has(entry)) gone.delete(entry.flat.id)
  }
  for (const before of gone.values()) changed.push({ before, now: null })
  return changed
}

/** Brings `entry.seen` up to date; the same object as before where nothing that it rests on has changed. */
function look(
  entry: Entry,
  section: SectionKind | null,
  inPoints: boolean,
  around: Surroundings,
  before: Seen | null,
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
    found: keepSame(withoutDuplicates(found).toSorted(compareFound), before?.found ?? []),
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
