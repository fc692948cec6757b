/** The findings of all rules in document order, and what changed since the run before. */
import type { Finding } from '../edit/model.ts'
import { isHolding, type Entry } from './entry.ts'
import type { FoundAt } from './finding.ts'
import { compareFound } from './order.ts'
import type { Changed } from './paragraph-rules.ts'
import type { PreparedRule } from './prepare.ts'

/** Findings that no paragraph keeps by itself, by rule. */
export type Loose = ReadonlyMap<PreparedRule, readonly FoundAt[]>

export interface Difference {
  added: Finding[]
  removed: Finding[]
}

/**
 * What is missing from the whole document comes first.
 *
 * @param holding Entries that keep findings themselves, in order.
 * @param entryOf The entry of a paragraph's id.
 */
export function collectFindings(
  holding: readonly Entry[],
  loose: Loose,
  entryOf: (paragraph: string) => Entry | undefined,
): Finding[] {
  const whole: FoundAt[] = []
  const touched: Entry[] = []
  for (const list of loose.values()) {
    for (const found of list) {
      const { at } = found.finding
      const entry = at === null ? undefined : entryOf(at.paragraph)
      if (entry === undefined) whole.push(found)
      else {
        if (entry.loose === null) touched.push(entry)
        entry.loose ??= []
        entry.loose.push(found)
      }
    }
  }
  const findings: Finding[] = whole.toSorted(compareFound).map(({ finding }) => finding)
  const others = touched
    .filter((entry) => !isHolding(entry))
    .sort((one, other) => one.index - other.index)
  let next = 0
  for (const entry of holding) {
    for (; (others[next]?.index ?? Infinity) < entry.index; next += 1) {
      addFindings(findings, others[next])
    }
    addFindings(findings, entry)
  }
  for (; next < others.length; next += 1) addFindings(findings, others[next])
  for (const entry of touched) entry.loose = null
  return findings
}

/** Those that the paragraph keeps and those that it does not. */
function addFindings(findings: Finding[], entry: Entry | undefined): void {
  const kept = entry?.seen?.found ?? []
  const loose = entry?.loose ?? []
  const found = loose.length === 0 ? kept : [...kept, ...loose].sort(compareFound)
  for (const { finding } of found) findings.push(finding)
}

export function differenceOf(changed: readonly Changed[], loose: Loose, were: Loose): Difference {
  const added: Finding[] = []
  const removed: Finding[] = []
  for (const { before, now } of changed) {
    addMissing(added, now?.found ?? [], before?.found ?? [])
    addMissing(removed, before?.found ?? [], now?.found ?? [])
  }
  for (const [rule, found] of loose) addMissing(added, found, were.get(rule) ?? [])
  for (const [rule, found] of were) addMissing(removed, found, loose.get(rule) ?? [])
  return { added, removed }
}

/** Adds the findings that the other list does not have; equal ones are the same object by now. */
function addMissing(
  target: Finding[],
  found: readonly FoundAt[],
  others: readonly FoundAt[],
): void {
  if (found.length === 0 || found === others) return
  const known = new Set(others.map(({ finding }) => finding))
  for (const { finding } of found) if (!known.has(finding)) target.push(finding)
}
