/** Where in a memo each phrase stands. Made anew on every keystroke: nothing is sorted or copied before it is asked for. */
import type { MemoParagraph } from '../memo/model.ts'
import type { Hit, HitIndex, LocatedHit, PhraseId } from './model.ts'

/** `hitsOf` gives the same array for the same text; it is asked once for each paragraph. */
export function createHitIndex(
  paragraphs: readonly MemoParagraph[],
  hitsOf: (paragraph: MemoParagraph) => readonly Hit[],
): HitIndex {
  let lists: LocatedHit[][] | null = null
  return {
    of: (phrase) => (lists ??= collect(paragraphs, hitsOf))[phrase] ?? nowhere,
    in: hitsOf,
  }
}

const nowhere: readonly LocatedHit[] = []

/** By phrase, in document order. */
function collect(
  paragraphs: readonly MemoParagraph[],
  hitsOf: (paragraph: MemoParagraph) => readonly Hit[],
): LocatedHit[][] {
  const lists: LocatedHit[][] = []
  for (const paragraph of paragraphs) {
    const hits = hitsOf(paragraph)
    if (hits.length === 0) continue
    for (const located of locate(paragraph, hits)) {
      const phrase: PhraseId = located.hit.phrase
      const list = lists[phrase]
      if (list === undefined) lists[phrase] = [located]
      else list.push(located)
    }
  }
  return lists
}

/** Kept between keystrokes for the paragraphs that did not change. */
const known = new WeakMap<MemoParagraph, Located>()

interface Located {
  hits: readonly Hit[]
  located: readonly LocatedHit[]
}

function locate(paragraph: MemoParagraph, hits: readonly Hit[]): readonly LocatedHit[] {
  const before = known.get(paragraph)
  if (before?.hits === hits) return before.located
  const located = hits.map((hit): LocatedHit => ({ paragraph, hit }))
  known.set(paragraph, { hits, located })
  return located
}
