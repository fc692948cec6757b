/** What a document says about money: each word list's hits, the void ones left out. */
import type { Memo, MemoParagraph, SectionKind } from '../../memo/model.ts'
import { namesDirector } from '../../memo/names-director.ts'
import { KeptWithParagraph } from '../../memo/paragraph.ts'
import type { Hit, HitIndex, LocatedHit, PhraseId } from '../../phrases/model.ts'
import type { Guard } from '../../phrases/condition-schema.ts'
import { isEarnest } from '../guards.ts'
import { contains, sentenceOf } from '../spans.ts'
import type { ListName, WordLists } from './word-lists.ts'

export interface Statement {
  paragraph: MemoParagraph
  hit: Hit
}

/** What the words of each list mean only when said in earnest. Financing already decided ("avsattes den …") still is financing. */
const guards = {
  costs: ['quotation', 'question', 'history', 'negation'],
  prices: ['quotation', 'question', 'history', 'negation'],
  free: ['quotation', 'question'],
  funded: ['quotation', 'question', 'negation'],
  covered: ['quotation', 'question'],
  unfunded: ['quotation', 'question', 'history', 'negation'],
  postponed: ['quotation', 'question', 'history', 'negation'],
  partly: ['quotation', 'question', 'history', 'negation'],
  note: ['quotation', 'negation'],
  amended: [],
  raised: ['quotation', 'negation'],
} as const satisfies Partial<Record<ListName, readonly Guard[]>>

/** Lists that say something by themselves. */
type SpokenName = keyof typeof guards
/** Lists that count only beside something else; they are asked for where it stands. */
type BesideName = Exclude<ListName, SpokenName>

type Told = Exclude<SpokenName, 'covered'>

/** What has room for a cost or has not (`covered`) stands among what is funded and what is not. */
export interface Statements extends Readonly<Record<Told, readonly Statement[]>> {
  beside(paragraph: MemoParagraph, list: BesideName): readonly Hit[]
}

const spokenNames = Object.keys(guards) as SpokenName[]

/** What is said, and the hits that it was read from. */
export interface Spoken {
  readonly hits: readonly (readonly LocatedHit[])[]
  readonly said: Readonly<Record<Told, readonly Statement[]>>
}

/**
 * What each list's words say in earnest, in document order, headers and footers left out.
 *
 * @param before What was read last time: the same, where the words stand where they stood.
 */
export function readSpoken(
  memo: Memo,
  hits: HitIndex,
  lists: WordLists,
  before: Spoken | null,
): Spoken {
  // Of hundreds of phrases few stand in a document.
  const standing = spokenNames.map((name) => lists.ids[name].filter(hits.has))
  const located = standing.flat().map(hits.of)
  if (before !== null && areSame(before.hits, located)) return before
  const { covered, ...said } = Object.fromEntries(
    spokenNames.map((name, index) => [name, spokenIn(name, standing[index] ?? [], hits, lists)]),
  ) as Record<SpokenName, Statement[]>
  for (const one of covered) {
    if (!isDenied(one)) said.funded.push(one)
    else if (isEarnest(one.paragraph, one.hit, ['history'], false)) said.unfunded.push(one)
  }
  for (const statements of Object.values(said)) inOrder(memo, statements)
  return { hits: located, said }
}

function areSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((each, index) => each === other[index])
}

/** What counts of it: words that are void beside others left out. */
export function statementsOf(
  memo: Memo,
  hits: HitIndex,
  lists: WordLists,
  { said }: Spoken,
): Statements {
  return withoutVoid(memo, { ...said, beside: besideIn(hits, lists) })
}

/** By the hit, which is the same as long as its paragraph is. */
const denials = new KeptWithParagraph<Map<Hit, boolean>>()

function isDenied(one: Statement): boolean {
  let byHit = denials.get(one.paragraph)
  if (byHit === undefined) denials.set(one.paragraph, (byHit = new Map()))
  let denied = byHit.get(one.hit)
  if (denied === undefined) byHit.set(one.hit, (denied = saysNot(one)))
  return denied
}

/** "ryms inte inom ramen"; not "ryms inom ramen och belastar inte …", nor "finansieras inte genom lån utan genom egna medel". */
function saysNot({ paragraph, hit }: Statement): boolean {
  const { words } = paragraph.facts
  let { endWord } = hit
  for (let at = hit.firstWord; at < endWord; at += 1) {
    const norm = words[at]?.norm ?? ''
    if (norm === 'utan') return false
    if (norm === 'och' || norm === 'samt') endWord = at
  }
  return !isEarnest(paragraph, { ...hit, endWord }, ['negation'], false)
}

/** Each list of a paragraph is picked out once: every statement of a long paragraph asks for them. */
function besideIn(hits: HitIndex, lists: WordLists): Statements['beside'] {
  const picked = new Map<BesideName, Map<MemoParagraph, readonly Hit[]>>()
  return (paragraph, list) => {
    let byParagraph = picked.get(list)
    if (byParagraph === undefined) picked.set(list, (byParagraph = new Map()))
    const before = byParagraph.get(paragraph)
    if (before !== undefined) return before
    const found = hits.in(paragraph).filter((hit) => lists.ids[list].includes(hit.phrase))
    byParagraph.set(paragraph, found)
    return found
  }
}

function spokenIn(
  name: SpokenName,
  standing: readonly PhraseId[],
  hits: HitIndex,
  lists: WordLists,
): Statement[] {
  const said: Statement[] = []
  for (const phrase of standing) {
    for (const located of hits.of(phrase)) {
      const { paragraph, hit } = located
      if (paragraph.story === 'header' || paragraph.story === 'footer') continue
      if (isSaid(name, paragraph, hit, lists.ownNegation.has(phrase))) said.push(located)
    }
  }
  return said
}

/**
 * By the hit, which is the same as long as its paragraph is: for each list by its place two bits, whether it has been
 * asked and what the answer was.
 */
const answers = new KeptWithParagraph<Map<Hit, number>>()

function isSaid(
  name: SpokenName,
  paragraph: MemoParagraph,
  hit: Hit,
  ownNegation: boolean,
): boolean {
  let byHit = answers.get(paragraph)
  if (byHit === undefined) answers.set(paragraph, (byHit = new Map()))
  const known = byHit.get(hit) ?? 0
  const asked = 1 << (2 * spokenNames.indexOf(name))
  const yes = asked << 1
  if ((known & asked) !== 0) return (known & yes) !== 0
  const answer =
    isEarnest(paragraph, hit, guards[name], ownNegation) &&
    (name !== 'note' || namesDirector(paragraph))
  byHit.set(hit, known | asked | (answer ? yes : 0))
  return answer
}

/** Each phrase's hits are in order already, and often those of one phrase are all. */
function inOrder(memo: Memo, statements: Statement[]): void {
  const placed = statements.map((said) => ({ said, place: memo.facts.positionOf(said.paragraph) }))
  const compare = (a: Placed, b: Placed): number =>
    a.place - b.place || a.said.hit.start - b.said.hit.start
  const isInOrder = placed.every((one, index) => {
    const before = placed[index - 1]
    return before === undefined || compare(before, one) <= 0
  })
  if (isInOrder) return
  placed.sort(compare)
  for (const [index, { said }] of placed.entries()) statements[index] = said
}

interface Placed {
  said: Statement
  place: number
}

/**
 * Financing in a sentence that puts it off is none; financing in a sentence that speaks of a part is that part, unless
 * the rest is spoken of too. Longer phrases win: "saknar inte finansiering" over "finansiering".
 */
function withoutVoid(memo: Memo, found: Statements): Statements {
  const isBeside = (one: Statement, list: BesideName): boolean =>
    found.beside(one.paragraph, list).some((hit) => inSentenceOf(one, hit))
  const unfunded = found.unfunded.filter(
    (one) =>
      isOfMoney(memo, one) &&
      !isBeside(one, 'notUnfunded') &&
      !found.funded.some((other) => covers(other, one) || isInstead(other, one)),
  )
  const partly = found.partly.filter((one) => !isBeside(one, 'rest'))
  const voiding = [...found.postponed, ...partly]
  const funded = found.funded.filter(
    (one) =>
      !isBeside(one, 'ended') &&
      !voiding.some((other) => other.paragraph === one.paragraph && inSentenceOf(one, other.hit)) &&
      !unfunded.some((other) => covers(other, one)),
  )
  const note = found.note.filter((one) => !isBeside(one, 'notNote'))
  return { ...found, funded, partly, unfunded, note }
}

/** Where the matter's own money is spoken of. */
const ownWords: ReadonlySet<SectionKind | null> = new Set(['decision', 'summary', 'economy'])
const moneyInHit = /finansier|budget|anslag|(?<!\p{L})ram(?:en|ar|arna)?(?!\p{L})/iu
const moneyBeside =
  /budget|kostnad|utgift|anslag|kronor|finansier|investering|ändamål|satsning|beslut/iu

/** "saknar täckning" and "inget utrymme" may be said of telephones and of shelves. */
function isOfMoney(memo: Memo, { paragraph, hit }: Statement): boolean {
  if (moneyInHit.test(paragraph.text.slice(hit.start, hit.end))) return true
  if (ownWords.has(memo.sectionOf(paragraph)?.kind ?? null)) return true
  const { start, end } = sentenceOf(paragraph, hit) ?? hit
  return moneyBeside.test(paragraph.text.slice(start, end))
}

/** "ryms inte inom ramen utan finansieras genom …": the first is what it is not. */
function isInstead({ paragraph, hit }: Statement, denied: Statement): boolean {
  if (paragraph !== denied.paragraph || !inSentenceOf(denied, hit)) return false
  const { words } = paragraph.facts
  for (let at = denied.hit.endWord; at <= hit.firstWord; at += 1) {
    if (words[at]?.norm === 'utan') return true
  }
  return false
}

function inSentenceOf({ paragraph, hit }: Statement, other: Hit): boolean {
  const sentence = sentenceOf(paragraph, hit)
  return sentence !== undefined && sentence.start <= other.start && other.start < sentence.end
}

/** The first stretch holds the second and is longer. */
function covers(outer: Statement, inner: Statement): boolean {
  const { hit } = inner
  return (
    outer.paragraph === inner.paragraph &&
    contains(outer.hit, hit) &&
    outer.hit.end - outer.hit.start > hit.end - hit.start
  )
}
