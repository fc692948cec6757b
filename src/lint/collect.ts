/** The findings of all rules in document order, and what changed since the run before. */
import type { Finding } from '../edit/model.ts'
import type { Entry } from './entries.ts'
import type { FoundAt } from './finding.ts'
import { compareFound } from './order.ts'
import type { Changed } from './paragraph-rules.ts'
import type { PreparedRule } from './prepare.ts'

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
  loose: ReadonlyMap<PreparedRule, readonly FoundAt[]>,
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
        if (entry.loose.length === 0) touched.push(entry)
        entry.loose.push(found)
      }
    }
  }
  const findings: Finding[] = whole.toSorted(compareFound).map(({ finding }) => finding)
  const others = touched.filter(({ seen }) => seen === null || seen.found.length === 0)
  const inOrder =
    others.length === 0
      ? holding
      : [...new Set([...holding, ...others])].sort((one, other) => one.index - other.index)
  for (const { seen, loose: more } of inOrder) {
    const kept = seen?.found ?? []
    const found = more.length === 0 ? kept : [...kept, ...more].toSorted(compareFound)
    for (const { finding } of found) findings.push(finding)
  }
  for (const entry of touched) entry.loose = []
  return findings
}

/** Of the findings that paragraphs keep. Equal ones are the same object by now. */
export function paragraphDifference(changed: readonly Changed[]): Difference {
  const added: Finding[] = []
  const removed: Finding[] = []
  for (const { before, now } of changed) {
    const old = new Set(before?.found.map(({ finding }) => finding))
    for (const { finding } of now?.found ?? []) if (!old.delete(finding)) added.push(finding)
    removed.push(...old)
  }
  return { added, removed }
}
