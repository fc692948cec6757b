/** Which paragraph rules have anything to look for in a paragraph: ten times the rules, and hardly more of them. */
import type { Hit, PhraseId } from '../phrases/model.ts'
import type { MemoType } from '../settings/schema.ts'
import type { ParagraphRule } from './prepare.ts'

export interface RuleIndex {
  /** All rules for the type of memo, in order. */
  rules: readonly ParagraphRule[]
  /** Those that may have something to say of a paragraph with these hits, in the same order. */
  lookingAt(hits: readonly Hit[]): readonly ParagraphRule[]
}

export function indexRules(all: readonly ParagraphRule[], type: MemoType): RuleIndex {
  const rules = all.filter(({ rule }) => rule.on.includes(type))
  const always = rules.filter(({ wakes }) => wakes === null)
  const places = new Map(rules.map((rule, place) => [rule, place]))
  const placeOf = (rule: ParagraphRule): number => places.get(rule) ?? 0
  const byPhrase = new Map<PhraseId, ParagraphRule[]>()
  for (const rule of rules) {
    for (const phrase of rule.wakes ?? []) {
      const woken = byPhrase.get(phrase)
      if (woken === undefined) byPhrase.set(phrase, [rule])
      else woken.push(rule)
    }
  }
  return {
    rules,
    lookingAt(hits) {
      // Most hits are of document rules.
      let woken: Set<ParagraphRule> | null = null
      for (const { phrase } of hits) {
        const rules = byPhrase.get(phrase)
        if (rules === undefined) continue
        woken ??= new Set()
        for (const rule of rules) woken.add(rule)
      }
      if (woken === null) return always
      return [...always, ...woken].sort((one, other) => placeOf(one) - placeOf(other))
    },
  }
}
