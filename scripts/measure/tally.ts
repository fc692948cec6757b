/** Findings per rule per 100 pages, with what they point at. */
import type { Finding } from '../../src/edit/model.ts'

/** Words that a page of official prose holds. */
export const wordsOnPage = 350

export interface MeasuredFile {
  path: string
  words: number
  findings: readonly Finding[]
}

interface Place {
  path: string
  quote: string
  message: string
}

export interface RuleRate {
  /** `pack/rule` */
  rule: string
  level: 'error' | 'warning' | 'hint'
  count: number
  /** Findings on 100 pages of `wordsOnPage` words. */
  rate: number
  /** In the order of the files. */
  places: readonly Place[]
}

export interface Measure {
  files: number
  words: number
  pages: number
  /** Hints on one page. */
  hintsPerPage: number
  /** The most frequent first. */
  rules: readonly RuleRate[]
}

/** Rates over all files together; each is 0 where there is no text. A rule that speaks at two levels has two rows. */
export function measureOf(files: readonly MeasuredFile[]): Measure {
  const words = files.reduce((sum, file) => sum + file.words, 0)
  const pages = words / wordsOnPage
  const perPage = (count: number): number => (pages === 0 ? 0 : count / pages)
  const found = files.flatMap(({ path, findings }) =>
    findings.map((finding) => ({ path, finding })),
  )
  const rules = new Map<string, Omit<RuleRate, 'rate' | 'places'> & { places: Place[] }>()
  for (const { path, finding } of found) {
    const level = levelOf(finding)
    const rule = `${finding.source}/${finding.ruleId}`
    const key = `${rule} ${level}`
    const known = rules.get(key) ?? { rule, level, count: 0, places: [] }
    rules.set(key, known)
    known.count += 1
    known.places.push({ path, quote: finding.actual ?? '', message: finding.reason })
  }
  const hints = found.filter(({ finding }) => levelOf(finding) === 'hint').length
  return {
    files: files.length,
    words,
    pages,
    hintsPerPage: perPage(hints),
    rules: [...rules.values()]
      .map((each) => ({ ...each, rate: perPage(each.count) * 100 }))
      .toSorted((a, b) => b.count - a.count || a.rule.localeCompare(b.rule)),
  }
}

function levelOf({ fatal }: Finding): RuleRate['level'] {
  if (fatal === true) return 'error'
  return fatal === false ? 'warning' : 'hint'
}
