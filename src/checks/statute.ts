/**
 * `statute`: acts that are cited though they are repealed. The register in `packs/data` knows which; the curated part
 * of it also knows what replaced them and when.
 *
 * Silent where the text itself says that the act is an old one ("dåvarande"), in quotations, where the sentence tells of
 * something dated before the replacement, and in a document that is itself older.
 */
import '../settings/zod-setup.ts'
import * as z from 'zod/mini'
import type { MemoParagraph, Span, StatuteFact } from '../memo/model.ts'
import type { PhraseId } from '../phrases/model.ts'
import { counted } from './count.ts'
import { defineCheck } from './define.ts'
import { dateInWords } from './date-words.ts'
import { casedLike } from './letters.ts'
import type { CheckGuide, CheckResult, Observation, View } from './model.ts'
import { ownDate } from './own-date.ts'
import { spanIn } from './spans.ts'
import { isOlder, SaidOfActs } from './statute-exempt.ts'
import { isMisnumbered } from './statute-names.ts'
import { repealedStatute, type RepealedStatute } from './statute-register.ts'
import { titledStatute } from './statute-titles.ts'
import { append } from '../memo/append.ts'
import { KeptWithParagraph } from '../memo/paragraph.ts'

const options = () =>
  z.strictObject({
    /** Words right before the citation, or anywhere in its sentence for whole phrases, that tell of an old act. */
    former: z.array(z.string()),
    /** What a sentence says after the citation of an act that is gone. */
    gone: z.optional(z.array(z.string())),
  })
type Options = z.infer<ReturnType<typeof options>>

export const statute = defineCheck<Options>({
  name: 'statute',
  scope: 'document',
  prepare(given, setup) {
    const former = given.former.map((source) => setup.phrase(source))
    const gone = (given.gone ?? []).map((source) => setup.phrase(source))
    return (view) => look(view, former, gone)
  },
})

export const statuteGuide: CheckGuide<Options> = {
  description: 'Ser författningar som är upphävda men åberopas som gällande.',
  options,
  conditions: () => ['repealed', 'replaced', 'without-successor', 'section', 'whole-name'],
}

function look(view: View, former: readonly PhraseId[], gone: readonly PhraseId[]): CheckResult {
  const { memo } = view
  const own = ownDate(memo)?.iso ?? null
  const evidence: Span[] = []
  const observations: Observation[] = []
  for (const paragraph of memo.facts.with('statute')) {
    const { spans, repealed } = citationsIn(paragraph)
    if (spans.length === 0) continue
    append(evidence, spans)
    if (repealed.length === 0) continue
    const said = new SaidOfActs(view, paragraph, former, gone)
    for (const [fact, act] of repealed) {
      if (isOlder(own, act) || said.isFormer(fact)) continue
      if (said.isSaidGone(fact) || said.tellsOfOlder(fact, act)) continue
      observations.push(observe(paragraph, fact, act))
    }
  }
  return {
    applies: evidence.length > 0,
    summary:
      evidence.length === 0
        ? 'Inga författningar nämns'
        : `${counted(evidence.length, 'hänvisning till en författning', 'hänvisningar till författningar')}, ${observations.length} till upphävda`,
    evidence,
    observations,
  }
}

interface Citations {
  spans: readonly Span[]
  repealed: readonly (readonly [StatuteFact, RepealedStatute])[]
}

const none: Citations = { spans: [], repealed: [] }
/** Kept with the paragraph, which is the same until its text changes. */
const known = new KeptWithParagraph<Citations>()

function citationsIn(paragraph: MemoParagraph): Citations {
  const before = known.get(paragraph)
  if (before !== undefined) return before
  const facts = paragraph.facts.facts.filter(
    (fact): fact is StatuteFact =>
      fact.kind === 'statute' && (fact.number !== null || fact.name !== null),
  )
  const repealed = facts.flatMap((fact) => {
    const act = repealedStatute(fact.number, fact.name)
    return act === null || isMisnumbered(fact.name, fact.number) ? [] : [[fact, act] as const]
  })
  const citations =
    facts.length === 0 ? none : { spans: facts.map((fact) => spanIn(paragraph, fact)), repealed }
  known.set(paragraph, citations)
  return citations
}

function observe(
  paragraph: MemoParagraph,
  fact: StatuteFact,
  repealed: RepealedStatute,
): Observation {
  const { successor } = repealed
  const old = nameOf(repealed)
  const values: Record<string, string> = { old, number: repealed.number }
  if (successor === null) {
    const conditions = ['repealed', 'without-successor']
    return { conditions, at: spanIn(paragraph, fact), values }
  }
  values['new'] = cited(successor.name, successor.number)
  values['new-number'] = successor.number
  const { inForce, dateTold } = repealed
  values['since'] = dateTold && inForce !== null ? ` den ${dateInWords(inForce)}` : ''
  const targets: Record<string, Span> = {}
  const held = ['repealed', 'replaced']
  if (fact.sectionSpan !== null && fact.section !== null) {
    held.push('section')
    targets['section'] = spanOf(paragraph, fact.sectionSpan)
    values['section'] = fact.section
  }
  const act = actSpan(paragraph, fact)
  targets['act'] = spanOf(paragraph, act)
  const written = paragraph.text.slice(act[0], act[1])
  const name = isGenitive(paragraph, fact) ? genitiveOf(successor.name) : successor.name
  const instead = fact.number === null ? name : cited(name, successor.number)
  values['act'] = casedLike(written, instead)
  return { conditions: held, at: spanIn(paragraph, fact), values, targets }
}

/** As it is told: by its title where only the register of repealed acts knows it. */
function nameOf({ number, name, successor }: RepealedStatute): string {
  const titled = successor === null ? titledStatute(number) : null
  return titled ?? (name === null ? number : cited(name, number))
}

/** "kommunallagens" for "kommunallagen". */
function isGenitive(paragraph: MemoParagraph, { name, nameSpan }: StatuteFact): boolean {
  if (name === null || nameSpan === null) return false
  const written = paragraph.text.slice(nameSpan[0], nameSpan[1]).toLowerCase()
  return written === `${name}s`
}

/** Of the first word: "lagens om offentlig upphandling". */
function genitiveOf(name: string): string {
  const [first = '', ...rest] = name.split(' ')
  return [first.endsWith('s') ? first : `${first}s`, ...rest].join(' ')
}

/** From the name to the number with its parenthesis, whichever comes first and last. */
function actSpan(paragraph: MemoParagraph, fact: StatuteFact): readonly [number, number] {
  const spans = [fact.nameSpan, fact.numberSpan].filter((span) => span !== null)
  const start = Math.min(...spans.map(([from]) => from))
  const end = Math.max(...spans.map(([, to]) => to))
  const closes = fact.nameSpan !== null && paragraph.text.charAt(end) === ')'
  return [start, closes ? end + 1 : end]
}

function spanOf(paragraph: MemoParagraph, [start, end]: readonly [number, number]): Span {
  return { paragraph: paragraph.id, start, end }
}

/** "kommunallagen (2017:725)", "lagen (2016:1145) om offentlig upphandling". */
function cited(name: string, number: string): string {
  const [first = '', ...rest] = name.split(' ')
  return /^lagens?$/u.test(first)
    ? [first, `(${number})`, ...rest].join(' ')
    : `${name} (${number})`
}
