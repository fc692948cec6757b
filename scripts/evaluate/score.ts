/** Compares what rules reported with what a person says they should have. */
import type { Level } from '../../src/edit/model.ts'

/** One report a memo should give. */
export interface Label {
  /** `<pack>/<rule>` */
  rule: string
  level: Level
  /** Words the report stands on; null where something is missing from the whole document. */
  quote: string | null
  /** A report that would be as right as none: two that share an assignment, say. */
  optional?: boolean | undefined
}

export interface Report {
  rule: string
  level: Level
  quote: string | null
}

export interface Score {
  found: readonly Label[]
  missed: readonly Label[]
  /** Reports that no label speaks of. */
  wrong: readonly Report[]
}

/**
 * A label is found by one report of the same rule and level whose quote holds its quote or lies in it. Further reports
 * on the same words say nothing new: they are neither found nor wrong.
 */
export function score(labels: readonly Label[], reports: readonly Report[]): Score {
  const left = [...reports]
  const found: Label[] = []
  const missed: Label[] = []
  for (const label of labels) {
    const equal = left.findIndex((report) => answers(report, label) && report.quote === label.quote)
    const index = equal === -1 ? left.findIndex((report) => answers(report, label)) : equal
    if (index !== -1) left.splice(index, 1)
    if (label.optional === true) continue
    if (index === -1) missed.push(label)
    else found.push(label)
  }
  const wrong = left.filter((report) => !labels.some((label) => answers(report, label)))
  return { found, missed, wrong }
}

function answers(report: Report, label: Label): boolean {
  return (
    report.rule === label.rule &&
    report.level === label.level &&
    sameWords(report.quote, label.quote)
  )
}

function sameWords(left: string | null, right: string | null): boolean {
  if (left === null || right === null) return true
  const [a, b] = [left.toLocaleLowerCase('sv'), right.toLocaleLowerCase('sv')]
  return a.includes(b) || b.includes(a)
}
