/** Where conditions hold. Lists of hits are joined; no text is read, and where nothing is hit next to nothing is done. */
import type { Memo, Span } from '../memo/model.ts'
import type { PreparedCondition, PreparedGroup, PreparedMember } from './condition.ts'
import { prepareFilter } from './hit-filter.ts'
import { compareMatches, joinMatches, matchOf, withoutInner } from './match.ts'
import type { Match } from './match.ts'
import type { HitIndex, LocatedHit } from './model.ts'
import { groundOfMemo, groundOfParagraph } from './places.ts'
import type { Ground, ParagraphPlace, WindowKey } from './places.ts'

export type { Match, ParagraphPlace }

export interface ConditionView {
  memo: Memo
  hits: HitIndex
}

interface Evaluated {
  ground: Ground
  matches: readonly Match[]
  /** By the window of the outermost group; made when something is sought around a place. */
  byWindow: ReadonlyMap<WindowKey, readonly Match[]> | null
}

/**
 * Every memo is evaluated once for each condition, however many places evidence is sought around. Rules look at one memo at
 * a time, so one is kept; a WeakMap would hold each until the next great collection, and make every small one slow.
 */
let last: { hits: HitIndex; results: Map<PreparedCondition, Evaluated> } | null = null
/** As one rule sees the memo. */
let lastGround: { memo: Memo; ground: Ground } | null = null

/**
 * Matches in reading order. `near`: only those in the same sentence, paragraph, section, points or matter, as the condition's
 * `within` says.
 */
export function evaluate(
  condition: PreparedCondition,
  view: ConditionView,
  near?: Span,
): readonly Match[] {
  const evaluated = evaluatedOnce(condition, view)
  if (near === undefined || evaluated.matches.length === 0) return evaluated.matches
  const paragraph = view.memo.byId.get(near.paragraph)
  if (paragraph === undefined) return []
  const { ground } = evaluated
  const key = ground.windowAround(condition.group.within, paragraph, near.start)
  if (key === null) return []
  evaluated.byWindow ??= groupByWindow(evaluated.matches, condition.group, ground)
  return evaluated.byWindow.get(key) ?? []
}

/** The same for one paragraph by itself: sections and points are what the paragraph says, the point's organ is not known. */
export function evaluateParagraph(
  condition: PreparedCondition,
  place: ParagraphPlace,
): readonly Match[] {
  return place.hits.in(place.paragraph).length === 0
    ? []
    : evaluateOn(condition, groundOfParagraph(place))
}

function evaluatedOnce(condition: PreparedCondition, { memo, hits }: ConditionView): Evaluated {
  if (last?.hits !== hits) last = { hits, results: new Map() }
  let result = last.results.get(condition)
  if (result === undefined) {
    if (lastGround?.memo !== memo || lastGround.ground.hits !== hits) {
      lastGround = { memo, ground: groundOfMemo(memo, hits) }
    }
    const { ground } = lastGround
    result = { ground, matches: evaluateOn(condition, ground), byWindow: null }
    last.results.set(condition, result)
  }
  return result
}

function evaluateOn({ group, filter }: PreparedCondition, ground: Ground): readonly Match[] {
  // Of many rules few have anything to do with one memo.
  if (!mayHold(group, ground)) return none
  return matchesOfGroup(group, ground, prepareFilter(filter, ground))
}

const none: readonly Match[] = []

/** Whether enough of its members stand anywhere. */
function mayHold({ type, members }: PreparedGroup, ground: Ground): boolean {
  const stands = (member: PreparedMember): boolean =>
    typeof member === 'number' ? ground.has(member) : mayHold(member, ground)
  return type === 'any' ? members.some(stands) : members.every(stands)
}

type Counts = (located: LocatedHit) => boolean

function matchesOf(member: PreparedMember, ground: Ground, counts: Counts): readonly Match[] {
  return typeof member === 'number'
    ? ground.of(member).filter(counts).map(matchOf)
    : matchesOfGroup(member, ground, counts)
}

function matchesOfGroup(group: PreparedGroup, ground: Ground, counts: Counts): readonly Match[] {
  const matches =
    group.type === 'any' ? matchesOfAny(group, ground, counts) : matchesOfAll(group, ground, counts)
  const inWindow = matches.filter((match) => windowOf(match, group, ground) !== null)
  if (group.none.length === 0 || inWindow.length === 0) return inWindow
  const barred = new Set(
    group.none
      .flatMap((phrase) => matchesOf(phrase, ground, counts))
      .map((match) => windowOf(match, group, ground)),
  )
  return inWindow.filter((match) => !barred.has(windowOf(match, group, ground)))
}

function matchesOfAny(group: PreparedGroup, ground: Ground, counts: Counts): readonly Match[] {
  const lists = group.members
    .map((member) => matchesOf(member, ground, counts))
    .filter((list) => list.length > 0)
  const [only] = lists
  if (only === undefined) return []
  if (lists.length === 1) return only
  return withoutInner(lists.flat().sort((a, b) => compareMatches(a, b, ground)))
}

/** One match for each place of the first member that has all others in its window, the nearest of each. */
function matchesOfAll(group: PreparedGroup, ground: Ground, counts: Counts): readonly Match[] {
  const lists: (readonly Match[])[] = []
  for (const member of group.members) {
    const list = matchesOf(member, ground, counts)
    if (list.length === 0) return []
    lists.push(list)
  }
  const [anchors = [], ...rest] = lists
  const others = rest.map((list) => groupByWindow(list, group, ground))
  return anchors.flatMap((anchor) => {
    const key = windowOf(anchor, group, ground)
    if (key === null) return []
    const beside: Match[] = []
    for (const other of others) {
      const nearest = nearestTo(anchor, other.get(key) ?? [], ground)
      if (nearest === null) return []
      beside.push(nearest)
    }
    return [joinMatches(anchor, beside)]
  })
}

/** In the anchor's own paragraph if one is there, and what follows before what precedes. `matches` are in order. */
function nearestTo(anchor: Match, matches: readonly Match[], ground: Ground): Match | null {
  let low = 0
  let high = matches.length
  while (low < high) {
    const middle = (low + high) >> 1
    // The index lies between 0 and the length.
    if (compareMatches(matches[middle] as Match, anchor, ground) < 0) low = middle + 1
    else high = middle
  }
  const [before, after] = [matches[low - 1], matches[low]]
  if (after?.paragraph === anchor.paragraph) return after
  if (before?.paragraph === anchor.paragraph) return before
  return after ?? before ?? null
}

function groupByWindow(
  matches: readonly Match[],
  group: PreparedGroup,
  ground: Ground,
): ReadonlyMap<WindowKey, readonly Match[]> {
  const groups = new Map<WindowKey, Match[]>()
  for (const match of matches) {
    const key = windowOf(match, group, ground)
    if (key === null) continue
    const there = groups.get(key)
    if (there === undefined) groups.set(key, [match])
    else there.push(match)
  }
  return groups
}

function windowOf(
  { paragraph, span }: Match,
  group: PreparedGroup,
  ground: Ground,
): WindowKey | null {
  return ground.window(group.within, paragraph, span.start)
}
