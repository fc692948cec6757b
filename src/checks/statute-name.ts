/**
 * `statute-name`: an act cited with the number of another. `name-known` where the name is some act's, so that its number can be
 * put; `number-known` where the number is some act's, so that its name can be put.
 *
 * For messages: `{name}` and `{number}` as cited, `{right-number}`, `{right-name}`, `{cited}` (the name with its number).
 */
import '../settings/zod-setup.ts'
import * as z from 'zod/mini'
import type { MemoParagraph, Span, StatuteFact } from '../memo/model.ts'
import { defineCheck } from './define.ts'
import { casedLike } from './letters.ts'
import type { CheckGuide, Observation } from './model.ts'
import { isQuoted, spanIn } from './spans.ts'
import {
  citedStatute,
  citesTitle,
  isMisnumbered,
  isTitle,
  statuteByNumber,
  statuteKey,
  statutesNamed,
  type KnownStatute,
} from './statute-names.ts'
import { repealedStatute } from './statute-register.ts'

const options = () => z.strictObject({})
type Options = z.infer<ReturnType<typeof options>>

export const statuteName = defineCheck<Options>({
  name: 'statute-name',
  scope: 'paragraph',
  prepare() {
    return ({ paragraph }) => look(paragraph)
  },
})

export const statuteNameGuide: CheckGuide<Options> = {
  description: 'Ser författningar vars namn och nummer inte hör ihop.',
  options,
  conditions: () => ['mismatch', 'name-known', 'number-known'],
}

function look(paragraph: MemoParagraph): readonly Observation[] {
  const observations: Observation[] = []
  for (const fact of paragraph.facts.facts) {
    if (fact.kind !== 'statute' || fact.name === null || fact.number === null) continue
    const observation = isQuoted(paragraph, fact) ? null : observe(paragraph, fact)
    if (observation !== null) observations.push(observation)
  }
  return observations
}

/** The register was made when this was the last year of acts: a later number may be a new act's. */
const lastYear = 2025

/** An act about other acts, or a title that another act's name has been read into. */
const aboutActs =
  /\s(?:ändring|ändringar|upphävande|införande)\b|\s.*(?:lagen|balken|förordningen)\b/iu

function observe(paragraph: MemoParagraph, fact: StatuteFact): Observation | null {
  const { name, number } = fact
  if (name === null || number === null) return null
  if (/^(?:lag|lagen|förordning|förordningen)$/iu.test(name) || isAboutActs(name)) return null
  const named = statutesNamed(name)
  if (named.some((act) => act.number === number)) return null
  const numbered = statuteByNumber(number)
  if (numbered !== null && isTitle(statuteKey(name)) && citesTitle(name, numbered.name)) return null
  if (numbered === null) return wrongNumber(paragraph, fact, named)
  if (named.length === 0 && !isTitle(statuteKey(name))) return null
  return mismatch(paragraph, fact, current(named), numbered)
}

function isAboutActs(name: string): boolean {
  return isTitle(statuteKey(name)) && aboutActs.test(name) && statutesNamed(name).length === 0
}

function current(named: readonly KnownStatute[]): KnownStatute | null {
  return named.find((act) => act.current) ?? null
}

/** A number of no act that the register knows. */
function wrongNumber(
  paragraph: MemoParagraph,
  fact: StatuteFact,
  named: readonly KnownStatute[],
): Observation | null {
  const right = current(named)
  const number = fact.number ?? ''
  if (right === null) return null
  if (repealedStatute(number, null) !== null && !isMisnumbered(fact.name, number)) return null
  if (Number(number.slice(0, 4)) > lastYear) return null
  return mismatch(paragraph, fact, right, null)
}

function mismatch(
  paragraph: MemoParagraph,
  fact: StatuteFact,
  named: KnownStatute | null,
  numbered: KnownStatute | null,
): Observation | null {
  const { name, number, nameSpan, numberSpan } = fact
  if (name === null || number === null || nameSpan === null || numberSpan === null) return null
  const conditions = ['mismatch']
  const targets: Record<string, Span> = { number: spanOf(paragraph, numberSpan) }
  const values: Record<string, string> = { name, number }
  if (named !== null) {
    conditions.push('name-known')
    values['right-number'] = named.number
  }
  if (numbered !== null) {
    conditions.push('number-known')
    const act = actSpan(paragraph, nameSpan, numberSpan)
    targets['act'] = spanOf(paragraph, act)
    values['right-name'] = numbered.name
    values['cited'] = casedLike(
      paragraph.text.slice(...act),
      citedStatute(numbered.name, numbered.number),
    )
  }
  return { conditions, at: spanIn(paragraph, fact), values, targets }
}

/** From the name to the number with its parenthesis, whichever comes last. */
function actSpan(
  { text }: MemoParagraph,
  name: readonly [number, number],
  number: readonly [number, number],
): [number, number] {
  const end = Math.max(name[1], number[1])
  return [Math.min(name[0], number[0]), text.charAt(end) === ')' ? end + 1 : end]
}

function spanOf(paragraph: MemoParagraph, [start, end]: readonly [number, number]): Span {
  return { paragraph: paragraph.id, start, end }
}
