/** Running paragraph checks, on the paragraphs that changed or came to stand elsewhere. */
import type { Memo, MemoParagraph, SectionKind } from '../memo/model.ts'
import { isHolding, type Entries, type Entry, type Seen } from './entry.ts'
import { keepSame } from './document-rules.ts'
import { findingOf, type FindingContext } from './finding.ts'
import { compareFound, withoutDuplicates } from './order.ts'
import type { Surroundings } from './surroundings.ts'

/** What paragraph checks say of an entry now, where that is not what they said in the run before. */
export interface Changed {
  before: Seen | null
  now: Seen | null
}

export interface Look {
  changed: readonly Changed[]
  /** Entries that keep findings or observations, in order: few of a long document's. */
  holding: readonly Entry[]
}

/** Brings every entry's `seen` up to date; tells of those that are others than in the run before. */
export function lookAtAll({ all, removed, number }: Entries, around: Surroundings): Look {
  const sections = sectionKinds(all, around.memo)
  for (const { span } of around.memo.points) {
    const entry = around.entryOf(span.paragraph)
    if (entry !== undefined) entry.pointRun = number
  }
  const gone = new Map(removed.map((entry) => [entry.flat.id, entry.seen]))
  const changed: Changed[] = []
  const holding: Entry[] = []
  for (let index = 0; index < all.length; index += 1) {
    const entry = all[index]
    if (entry === undefined) continue
    const section = sections[index] ?? null
    const inPoints = section === 'decision' || entry.pointRun === number
    const isNew = entry.since === number
    const before = isNew ? (gone.get(entry.flat.id) ?? null) : entry.seen
    const now = look(entry, section, inPoints, around, before)
    if (now !== before) changed.push({ before, now })
    if (isHolding(entry)) holding.push(entry)
    if (before !== null && isNew) gone.delete(entry.flat.id)
  }
  for (const before of gone.values()) changed.push({ before, now: null })
  return { changed, holding }
}

/** Brings `entry.seen` up to date; the same object as before where nothing that it rests on has changed. */
export function look(
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
  let open: Seen['open'][number][] | null = null
  const { paragraph } = entry
  const view = {
    paragraph,
    section,
    inPoints,
    type: around.memo.type.id,
    hits: around.hits,
    settings: around.settings,
  }
  // Most paragraphs have nothing to be told of.
  let context: FindingContext | null = null
  for (const rule of around.rules.lookingAt(entry.hits)) {
    for (const observation of rule.run(view)) {
      if (!rule.local) {
        open ??= []
        open.push({ rule, observation })
        continue
      }
      context ??= contextOf(paragraph, around)
      const made = findingOf(rule, observation, context)
      if (made !== null) found.push({ ...made, rule })
    }
  }
  entry.seen = {
    section,
    inPoints,
    conditions: around.conditions,
    found:
      found.length === 0
        ? nothing
        : keepSame(withoutDuplicates(found).toSorted(compareFound), before?.found ?? []),
    open: open ?? noneOpen,
  }
  return entry.seen
}

const nothing: Seen['found'] = []
const noneOpen: Seen['open'] = []

/** Findings of paragraph checks know no other paragraph. */
function contextOf(paragraph: MemoParagraph, { context }: Surroundings): FindingContext {
  return { ...context, paragraph: (id) => (id === paragraph.id ? paragraph : undefined) }
}

/** By paragraph, in the order of `entries`: the section each stands in. Sections hold body paragraphs in that order. */
function sectionKinds(entries: readonly Entry[], memo: Memo): (SectionKind | null)[] {
  const kinds = new Array<SectionKind | null>(entries.length).fill(null)
  let at = 0
  /** False where the paragraph does not stand further down. */
  const mark = (paragraph: MemoParagraph, kind: SectionKind): boolean => {
    while (at < entries.length && entries[at]?.paragraph !== paragraph) at += 1
    if (at === entries.length) return false
    kinds[at] = kind
    at += 1
    return true
  }
  for (const { kind, heading, paragraphs } of memo.sections) {
    const inOrder =
      (heading === null || mark(heading, kind)) && paragraphs.every((each) => mark(each, kind))
    if (!inOrder) return sectionKindsByLookup(entries, memo)
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
