/** What a condition finds, and how finds are put in order. */
import type { MemoParagraph, Span } from '../memo/model.ts'
import type { LocatedHit } from './model.ts'
import type { Ground } from './places.ts'

/** One place where a condition holds. */
export interface Match {
  /** The place of the member that is written first. */
  span: Span
  paragraph: MemoParagraph
  /** The places of all members, that one included. */
  parts: readonly Span[]
  /** By the name after ":" in a phrase: targets for mends. */
  captures: Readonly<Record<string, Span>>
  /** The same as text, for `{name}` in messages. */
  values: Readonly<Record<string, string>>
}

const none = {}

export function matchOf({ paragraph, hit }: LocatedHit): Match {
  const span = { paragraph: paragraph.id, start: hit.start, end: hit.end }
  const names = Object.keys(hit.captures)
  if (names.length === 0) return { span, paragraph, parts: [span], captures: none, values: none }
  const captures: Record<string, Span> = {}
  const values: Record<string, string> = {}
  for (const [name, { text, start, end }] of Object.entries(hit.captures)) {
    captures[name] = { paragraph: paragraph.id, start, end }
    values[name] = text
  }
  return { span, paragraph, parts: [span], captures, values }
}

/** The first one's place with what all have captured; a name given twice is the earlier member's. */
export function joinMatches(first: Match, others: readonly Match[]): Match {
  const all = [first, ...others]
  const backwards = all.toReversed()
  return {
    span: first.span,
    paragraph: first.paragraph,
    parts: all.flatMap((match) => match.parts),
    captures: Object.assign({}, ...backwards.map((match) => match.captures)),
    values: Object.assign({}, ...backwards.map((match) => match.values)),
  }
}

/** By reading order; at the same place the longer first. */
export function compareMatches(a: Match, b: Match, ground: Ground): number {
  if (a.paragraph !== b.paragraph) return ground.order(a.paragraph) - ground.order(b.paragraph)
  return a.span.start - b.span.start || b.span.end - a.span.end
}

/** Of matches in order, without those within the one before that add nothing to it. */
export function withoutInner(matches: readonly Match[]): Match[] {
  const kept: Match[] = []
  for (const match of matches) {
    const last = kept.at(-1)
    if (last === undefined || !liesWithin(match, last) || addsNames(match, last)) kept.push(match)
  }
  return kept
}

function liesWithin(inner: Match, outer: Match): boolean {
  return inner.paragraph === outer.paragraph && inner.span.end <= outer.span.end
}

function addsNames(match: Match, before: Match): boolean {
  return Object.keys(match.captures).some((name) => !(name in before.captures))
}
