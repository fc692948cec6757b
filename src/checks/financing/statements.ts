/** What one matter says about money: each word list's hits, the void ones left out. */
import type { Matter, Memo, MemoParagraph } from '../../memo/model.ts'
import type { Hit, HitIndex } from '../../phrases/model.ts'
import type { Guard } from '../../phrases/condition-schema.ts'
import { isEarnest } from '../guards.ts'
import { sentenceOf } from '../spans.ts'
import type { ListName, WordLists } from './word-lists.ts'

export interface Statement {
  paragraph: MemoParagraph
  hit: Hit
}

export type Statements = Readonly<Record<ListName, readonly Statement[]>>

/** What a list's words mean only when said in earnest. Financing already decided ("avsattes den …") still is financing. */
const guards: Readonly<Record<ListName, readonly Guard[]>> = {
  spending: ['quotation', 'question', 'history'],
  things: [],
  costs: ['quotation', 'question', 'history', 'negation'],
  notCosts: [],
  free: ['quotation', 'question'],
  funded: ['quotation', 'question', 'negation'],
  unfunded: ['quotation', 'question', 'history', 'negation'],
  postponed: ['quotation', 'question', 'history', 'negation'],
  partly: ['quotation', 'question', 'history', 'negation'],
  rest: [],
  note: ['quotation', 'negation'],
  amended: [],
}

/** Every paragraph of the matter, its headings among them. */
export function paragraphsOf(matter: Matter): MemoParagraph[] {
  const all = matter.sections.flatMap(({ heading, paragraphs }) =>
    heading === null ? paragraphs : [heading, ...paragraphs],
  )
  return matter.heading === null || all.includes(matter.heading) ? all : [matter.heading, ...all]
}

/** A paper that is no minutes is one matter, with its text boxes and notes. */
export function paragraphsOfWhole(memo: Memo): readonly MemoParagraph[] {
  return memo.paragraphs.filter(({ story }) => story !== 'header' && story !== 'footer')
}

export function readStatements(
  paragraphs: readonly MemoParagraph[],
  hits: HitIndex,
  lists: WordLists,
): Statements {
  const found = Object.fromEntries(
    Object.keys(guards).map((name) => [name, [] as Statement[]]),
  ) as Record<ListName, Statement[]>
  for (const paragraph of paragraphs) {
    for (const hit of hits.in(paragraph)) {
      const list = lists.get(hit.phrase)
      for (const name of list?.names ?? []) {
        if (isEarnest(paragraph, hit, guards[name], list?.ownNegation ?? false)) {
          found[name].push({ paragraph, hit })
        }
      }
    }
  }
  return { ...found, ...withoutVoid(found), note: found.note.filter(isByDirector) }
}

/**
 * Financing in a sentence that puts it off is none; financing in a sentence that speaks of a part is that part, unless
 * the rest is spoken of too. Longer phrases win: "saknar inte finansiering" over "finansiering".
 */
function withoutVoid(
  found: Statements,
): Pick<Record<ListName, readonly Statement[]>, 'funded' | 'partly' | 'unfunded'> {
  const partly = found.partly.filter((one) => !sharesSentence(one, found.rest))
  const unfunded = found.unfunded.filter((one) => !overlaps(one, found.funded))
  const funded = found.funded.filter(
    (one) =>
      !sharesSentence(one, found.postponed) &&
      !sharesSentence(one, partly) &&
      !unfunded.some((other) => covers(other, one)),
  )
  return { funded, partly, unfunded }
}

export function sharesSentence(one: Statement, others: readonly Statement[]): boolean {
  const sentence = sentenceOf(one.paragraph, one.hit)
  return others.some(
    (other) =>
      other.paragraph === one.paragraph &&
      sentence !== undefined &&
      other.hit.start >= sentence.start &&
      other.hit.start < sentence.end,
  )
}

function overlaps(one: Statement, others: readonly Statement[]): boolean {
  return others.some((other) => covers(other, one))
}

/** The first stretch holds the second and is longer. */
function covers(outer: Statement, inner: Statement): boolean {
  return (
    outer.paragraph === inner.paragraph &&
    outer.hit.start <= inner.hit.start &&
    outer.hit.end >= inner.hit.end &&
    outer.hit.end - outer.hit.start > inner.hit.end - inner.hit.start
  )
}

function isByDirector({ paragraph }: Statement): boolean {
  return paragraph.facts.facts.some((fact) => fact.kind === 'title' && fact.role === 'director')
}
