/**
 * The run after a keystroke: one paragraph of running text is another, and nothing more. What rests on other paragraphs
 * stays, so that the cost does not follow the length of the document. The result is that of a run over all of it.
 */
import type { Verdict } from '../edit/model.ts'
import { placeInOrder } from '../memo/fact-index.ts'
import type { FlatParagraph } from '../memo/flatten.ts'
import { replaceParagraph } from '../memo/replace-paragraph.ts'
import { collectFindings, differenceOf, type Loose } from './collect.ts'
import { findAgain, keepSame, runDocumentRule, type DocumentOutcome } from './document-rules.ts'
import type { EntryStore } from './entries.ts'
import { isHolding, type Entry } from './entry.ts'
import type { FoundAt } from './finding.ts'
import { changedParts, type Parts } from './memo-reads.ts'
import { openFindings } from './open-findings.ts'
import { look, type Changed } from './paragraph-rules.ts'
import type { DocumentRule, ParagraphRule, PreparedRule } from './prepare.ts'
import type { Rulebook } from './rulebook.ts'
import type { Run } from './run.ts'
import { conditionsIn, surroundingsOf, type Surroundings } from './surroundings.ts'
import { documentVerdict, paragraphVerdicts } from './verdicts.ts'

export interface RerunInput {
  rulebook: Rulebook
  store: EntryStore
  /** Used up where there is a result. */
  before: Run
}

/**
 * Null where more than the paragraph may be another: the document's sections, its type, the conditions of the rules.
 *
 * @param flat What stands where `was` stood.
 */
export function rerunRules(input: RerunInput, was: Entry, flat: FlatParagraph): Run | null {
  const { store, before } = input
  if (was.seen === null) return null
  const now = store.entryInstead(was, flat)
  const replacement = { before: was.paragraph, now: now.paragraph, position: was.index }
  const facts = store.factsInstead(before.assembled.memo.facts, was, now)
  const assembled = replaceParagraph(before.assembled, replacement, { byId: store.byId, facts })
  if (assembled === null) return null
  const { memo } = assembled
  const conditions = conditionsIn(memo, before.conditions)
  if (conditions !== before.conditions) return null
  const entries = store.replace(before.entries, was, now, memo.paragraphs)
  const hits = store.hitsIn(entries, before.hits)
  const around = surroundingsOf(memo, hits, conditions, input)
  const { section, inPoints } = was.seen
  const seen = look(now, section, inPoints, around, was.seen)
  const changed: Changed[] = seen === was.seen ? [] : [{ before: was.seen, now: seen }]
  const holding = holdingInstead(before.holding, was, now)
  const parts = changedParts(before.assembled.memo, memo, section)
  const loose = new Map<PreparedRule, readonly FoundAt[]>()
  const verdicts = new Map<PreparedRule, Verdict>()
  const keep = (rule: PreparedRule, found: readonly FoundAt[]): readonly FoundAt[] => {
    const kept = keepSame(found, before.loose.get(rule) ?? [])
    loose.set(rule, kept)
    return kept
  }
  const outcomes = new Map(before.outcomes)
  const asking = askingRules(input.rulebook, was, now)
  for (const [rule, known] of before.outcomes) {
    const outcome = outcomeAgain(rule, known, parts, asking, around)
    if (outcome === known) {
      loose.set(rule, before.loose.get(rule) ?? [])
    } else {
      outcomes.set(rule, outcome)
      verdicts.set(rule, documentVerdict(rule, outcome, keep(rule, outcome.found)))
    }
  }
  for (const [rule, found] of openFindings(holding, around)) keep(rule, found)
  const rules = around.rules.rules.filter((rule) =>
    mayDiffer(rule, [was, now], [before.loose, loose]),
  )
  for (const verdict of paragraphVerdicts(rules, holding, loose)) verdicts.set(...verdict)
  return {
    assembled,
    verdicts: verdictsInstead(input, verdicts),
    findings: collectFindings(holding, loose, around.entryOf),
    ...differenceOf(changed, loose, before.loose),
    entries,
    hits,
    conditions,
    holding,
    loose,
    outcomes,
  }
}

/** The same object where the rule has not read what has changed. */
function outcomeAgain(
  rule: DocumentRule,
  before: DocumentOutcome,
  changed: Parts,
  asking: ReadonlySet<DocumentRule>,
  around: Surroundings,
): DocumentOutcome {
  if ((before.reads & changed) !== 0 || asking.has(rule)) return runDocumentRule(rule, around)
  return (before.findingReads & changed) === 0 ? before : findAgain(rule, before, around)
}

/** Document rules that may have asked for what the one or the other says. */
function askingRules(rulebook: Rulebook, was: Entry, now: Entry): ReadonlySet<DocumentRule> {
  const rules = new Set<DocumentRule>()
  for (const { hits } of [was, now]) {
    for (const { phrase } of hits) for (const rule of rulebook.askingFor(phrase)) rules.add(rule)
  }
  return rules
}

/** Whether a paragraph rule has or had anything to say of the paragraph, or with a view to the whole memo. */
function mayDiffer(
  rule: ParagraphRule,
  entries: readonly Entry[],
  loose: readonly Loose[],
): boolean {
  return (
    loose.some((all) => all.has(rule)) ||
    entries.some(({ seen }) => seen?.found.some((found) => found.rule === rule) === true)
  )
}

function holdingInstead(holding: readonly Entry[], was: Entry, now: Entry): readonly Entry[] {
  const held = isHolding(was)
  if (!held && !isHolding(now)) return holding
  const place = placeInOrder(holding.length, was.index, (at) => holding[at]?.index ?? Infinity)
  // It stands after all that stand no later, so one that was there stands right before.
  return holding.toSpliced(held ? place - 1 : place, held ? 1 : 0, ...[now].filter(isHolding))
}

function verdictsInstead(
  { rulebook, before }: RerunInput,
  changed: ReadonlyMap<PreparedRule, Verdict>,
): readonly Verdict[] {
  if (changed.size === 0) return before.verdicts
  const verdicts = before.verdicts.slice()
  for (const [rule, verdict] of changed) {
    verdicts[rulebook.prepared.rules.indexOf(rule)] = verdict
  }
  return verdicts
}
