/** Decisions that a person takes: by the title that is their subject, and about whose employment they are. */
import { decisionVerbs, receiving, resolving } from './decision-verbs.ts'
import type { DecisionPoint, MemoParagraph } from './model.ts'

type Find = (id: string) => MemoParagraph | undefined

/** "Kommundirektören beslutar …", "Jag beslutar …": no organ, and the verb is not one of receiving. */
export function decidesByTitle(point: Pick<DecisionPoint, 'organ' | 'span'>, find: Find): boolean {
  if (point.organ !== null) return false
  const facts = find(point.span.paragraph)?.facts
  if (facts === undefined) return false
  const words = facts.words.filter(({ start }) => start >= point.span.start)
  if (words[0]?.norm === 'jag') return resolving.has(words[1]?.norm ?? '')
  const title = facts.facts.find(
    (fact) =>
      fact.kind === 'title' && fact.start >= point.span.start && fact.start < point.span.end,
  )
  if (title === undefined || title.start !== words[0]?.start) return false
  const verb = words.find(
    ({ start, norm }) => start >= title.end && (decisionVerbs.has(norm) || resolving.has(norm)),
  )
  return verb !== undefined && !receiving.has(verb.norm) && !verb.norm.endsWith('s')
}

/** Hiring, terms, and the end of an employment. */
const employment =
  /(?:^|[^\p{L}])(?:(?:tillsvidare|visstids|prov)?anställ(?:a|er|s|d|ning|ningen|ningsvillkor|ningsvillkoren)|förordna(?:r|s|d|nde|ndet)?|vikariat|lön|lönen|löne(?:sättning|översyn|revision|tillägg|påslag|ökning|justering|villkor|förmån(?:er)?)(?:en|et)?|avgångsvederlag|uppsägning|avsked|entlediga[rs]?|entledigande|bilförmån|pensionsförmån|pensionsvillkor)(?![\p{L}])/iu

/** "Beslut om lönetillägg": a title that tells of the decision itself, where no heading does. */
export function isEmploymentDecision(title: string): boolean {
  return /^beslut\s/iu.test(title) && employment.test(title)
}

/** "Kommundirektören beslutar att anställa …" */
export function hiresSomebody(decision: string): boolean {
  return /beslutar att (?:\p{L}+ )?(?:anställa|förordna|entlediga|säga upp) /u.test(decision)
}

export function isAboutEmployment(
  title: string,
  points: readonly DecisionPoint[],
  find: Find,
): boolean {
  if (employment.test(title)) return true
  return points.some(({ span }) => {
    const paragraph = find(span.paragraph)
    if (paragraph === undefined) return false
    const named = paragraph.facts.facts.some(
      (fact) =>
        fact.kind === 'title' && !fact.plural && fact.start > span.start && fact.end <= span.end,
    )
    return named && employment.test(paragraph.text.slice(span.start, span.end))
  })
}
