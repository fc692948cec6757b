/**
 * `statute`: acts that are cited though they are repealed. The register in `packs/data` knows which; the curated part
 * of it also knows what replaced them and when.
 *
 * Silent where the text itself says that the act is an old one ("dåvarande"), in quotations, where the sentence tells of
 * something dated before the replacement, and in a document that is itself older.
 */
import '../settings/zod-setup.ts'
import * as z from 'zod/mini'
import type { Memo, MemoParagraph, Sentence, Span, StatuteFact } from '../memo/model.ts'
import type { PhraseId } from '../phrases/model.ts'
import { counted } from './count.ts'
import { defineCheck } from './define.ts'
import { dateInWords } from './date-words.ts'
import { casedLike } from './letters.ts'
import type { CheckResult, Observation, View } from './model.ts'
import { contains, isQuoted, sentenceOf, spanIn } from './spans.ts'
import { repealedStatute, type RepealedStatute } from './statute-register.ts'

const options = z.strictObject({
  /** Words right before the citation, or anywhere in its sentence for whole phrases, that tell of an old act. */
  former: z.array(z.string()),
})
type Options = z.infer<typeof options>

export const statute = defineCheck<Options>({
  name: 'statute',
  description: 'Ser författningar som är upphävda men åberopas som gällande.',
  scope: 'document',
  options,
  conditions: () => ['repealed', 'replaced', 'without-successor', 'section', 'whole-name'],
  prepare(given, setup) {
    const former = given.former.map((source) => setup.phrase(source))
    return (view) => look(view, former)
  },
})

function look(view: View, former: readonly PhraseId[]): CheckResult {
  const { memo } = view
  const dated = memo.header.find(({ name }) => name === 'date')
  const ownDate = dated === undefined ? null : isoIn(memo, dated.span)
  const evidence: Span[] = []
  const observations: Observation[] = []
  for (const paragraph of memo.paragraphs) {
    for (const fact of paragraph.facts.facts) {
      if (fact.kind !== 'statute' || (fact.number === null && fact.name === null)) continue
      evidence.push(spanIn(paragraph, fact))
      const repealed = repealedStatute(fact.number, fact.name)
      if (repealed === null || isFormer(view, paragraph, fact, former)) continue
      if (
        isOlder(ownDate, repealed) ||
        tellsOfOlder(paragraph, sentenceOf(paragraph, fact), repealed)
      )
        continue
      observations.push(observe(paragraph, fact, repealed))
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

function isoIn(memo: Memo, span: Span | null): string | null {
  const paragraph = span === null ? undefined : memo.byId.get(span.paragraph)
  const date = paragraph?.facts.facts.find(
    (fact) =>
      fact.kind === 'date' && span !== null && fact.start >= span.start && fact.end <= span.end,
  )
  return date?.kind === 'date' ? date.iso : null
}

function isFormer(
  view: View,
  paragraph: MemoParagraph,
  fact: StatuteFact,
  former: readonly PhraseId[],
): boolean {
  if (isQuoted(paragraph, fact)) return true
  const sentence = sentenceOf(paragraph, fact)
  return view.hits
    .in(paragraph)
    .some(
      (hit) =>
        former.includes(hit.phrase) &&
        hit.end <= fact.end &&
        hit.start >= (sentence?.start ?? 0) &&
        fact.firstWord - hit.endWord <= wordsToFormer,
    )
}

/** "den då gällande äldre lydelsen av 6 kap. 33 § kommunallagen": how far before the citation the word may stand. */
const wordsToFormer = 3

function isOlder(date: string | null, repealed: RepealedStatute): boolean {
  return date !== null && repealed.inForce !== null && date < repealed.inForce
}

/** "Beslutet fattades den 3 maj 2015 enligt …": what is dated in the sentence is older than the replacement. */
function tellsOfOlder(
  { facts: { facts, words } }: MemoParagraph,
  sentence: Sentence | undefined,
  repealed: RepealedStatute,
): boolean {
  if (sentence === undefined || repealed.inForce === null) return false
  const dated = facts.some(
    (other) => other.kind === 'date' && contains(sentence, other) && isOlder(other.iso, repealed),
  )
  if (dated) return true
  const yearInForce = repealed.inForce.slice(0, 4)
  return words
    .slice(sentence.firstWord, sentence.endWord)
    .some(
      (word) =>
        /^(?:19|20)\d\d$/u.test(word.norm) &&
        word.norm < yearInForce &&
        !facts.some((other) => contains(other, word)),
    )
}

function observe(
  paragraph: MemoParagraph,
  fact: StatuteFact,
  repealed: RepealedStatute,
): Observation {
  const { successor } = repealed
  const old = repealed.name === null ? repealed.number : cited(repealed.name, repealed.number)
  const values: Record<string, string> = { old, number: repealed.number }
  if (successor === null) {
    const conditions = ['repealed', 'without-successor']
    return { conditions, at: spanIn(paragraph, fact), values }
  }
  values['new'] = cited(successor.name, successor.number)
  values['new-number'] = successor.number
  values['date'] = repealed.inForce === null ? '' : dateInWords(repealed.inForce)
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
