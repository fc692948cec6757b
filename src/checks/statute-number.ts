/**
 * `statute-number`: the first mention of an act without its number, by name or by a short form that nobody has introduced.
 * Of each act once. For messages: `{name}`, `{number}`, `{cited}`.
 */
import '../settings/zod-setup.ts'
import * as z from 'zod/mini'
import type { MemoParagraph, StatuteFact } from '../memo/model.ts'
import type { PhraseId } from '../phrases/model.ts'
import { counted } from './count.ts'
import { defineCheck } from './define.ts'
import { casedLike } from './letters.ts'
import type { CheckGuide, CheckResult, Observation, View } from './model.ts'
import { ownDate } from './own-date.ts'
import { spanIn } from './spans.ts'
import { SaidOfActs } from './statute-exempt.ts'
import { citedStatute, currentStatute, type KnownStatute } from './statute-names.ts'
import { KeptWithParagraph } from '../memo/paragraph.ts'

const options = () =>
  z.strictObject({
    /** Words right before a mention that tell of an old act. */
    former: z.array(z.string()),
  })
type Options = z.infer<ReturnType<typeof options>>

export const statuteNumber = defineCheck<Options>({
  name: 'statute-number',
  scope: 'document',
  prepare(given, setup) {
    const former = given.former.map((source) => setup.phrase(source))
    return (view) => look(view, former)
  },
})

export const statuteNumberGuide: CheckGuide<Options> = {
  description: 'Ser författningar som nämns första gången utan sitt nummer.',
  options,
  conditions: () => ['missing', 'short'],
}

function look(view: View, former: readonly PhraseId[]): CheckResult {
  const year = ownDate(view.memo)?.iso.slice(0, 4) ?? null
  const met = new Set<string>()
  const observations: Observation[] = []
  const evidence = []
  for (const paragraph of view.memo.facts.with('statute')) {
    // Most mentions are of acts that have been met.
    let said: SaidOfActs | null = null
    for (const { fact, act } of mentionsIn(paragraph)) {
      if (met.has(act.number) || isOlder(year, act)) continue
      said ??= new SaidOfActs(view, paragraph, former, [])
      if (said.isFormer(fact)) continue
      met.add(act.number)
      evidence.push(spanIn(paragraph, fact))
      if (fact.number === null) observations.push(observe(paragraph, fact, act))
    }
  }
  return {
    applies: met.size > 0,
    summary: `${counted(met.size, 'författning nämns', 'författningar nämns')}, ${observations.length} utan nummer`,
    evidence,
    observations,
  }
}

interface Mention {
  fact: StatuteFact
  act: KnownStatute
}

/** Kept with the paragraph, which is the same until its text changes. */
const known = new KeptWithParagraph<readonly Mention[]>()

/** Headings, page headers and footers are no place to introduce an act, nor is a table's cell with a name alone. */
function mentionsIn(paragraph: MemoParagraph): readonly Mention[] {
  if (paragraph.depth !== null || paragraph.story === 'header' || paragraph.story === 'footer')
    return []
  let mentions = known.get(paragraph)
  if (mentions === undefined) {
    mentions = paragraph.facts.facts.flatMap((fact) => {
      const act = fact.kind === 'statute' && fact.name !== null ? currentStatute(fact.name) : null
      const isLabel =
        paragraph.cell !== null && fact.start === 0 && fact.end === paragraph.text.length
      return fact.kind === 'statute' && act !== null && !(isLabel && fact.number === null)
        ? [{ fact, act }]
        : []
    })
    known.set(paragraph, mentions)
  }
  return mentions
}

/** A paper from before the act means the one before it. */
function isOlder(year: string | null, { number }: KnownStatute): boolean {
  return year !== null && year < number.slice(0, 4)
}

function observe(paragraph: MemoParagraph, fact: StatuteFact, act: KnownStatute): Observation {
  const [start, end] = fact.nameSpan ?? [fact.start, fact.end]
  const written = paragraph.text.slice(start, end)
  const isShort = written.replace(/:?s$/u, '') === act.short
  const cited = isShort ? citedStatute(act.name, act.number) : citedStatute(written, act.number)
  return {
    conditions: isShort ? ['missing', 'short'] : ['missing'],
    at: spanIn(paragraph, { start, end }),
    values: {
      name: act.name,
      number: act.number,
      cited: isShort && isFirst(paragraph, start) ? casedLike('A', cited) : cited,
    },
  }
}

/** Begins a sentence. */
function isFirst({ facts }: MemoParagraph, start: number): boolean {
  return facts.sentences.some((sentence) => sentence.start === start)
}
