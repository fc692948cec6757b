/** Single findings that a document ignores with a reason, known again by rule, quote and the words around. */
import { fingerprintOf } from '../edit/fingerprint.ts'
import type { Finding } from '../edit/model.ts'
import type { Notice, Suppressed, Suppression } from './model.ts'

/** Words kept on each side: enough to tell equal quotes apart, few enough to survive edits further off. */
const wordsAround = 3

export interface Sifted {
  findings: readonly Finding[]
  suppressed: readonly Suppressed[]
  /** One for each suppression that no finding answers to any more. */
  notices: readonly Notice[]
}

/** @param said Why the finding is ignored, and when and by whom where that is known. */
export function suppressionOf(
  finding: Finding,
  said: Pick<Suppression, 'reason' | 'date' | 'name'>,
): Suppression {
  return { ...identityOf(finding), ...said }
}

/** What a finding is known again by, whatever is said of it. */
export function identityOf(finding: Finding): Pick<Suppression, 'rule' | 'quote' | 'context'> {
  return { rule: ruleOf(finding), quote: finding.actual, context: contextHash(finding) }
}

export function siftSuppressed(
  findings: readonly Finding[],
  suppressions: readonly Suppression[],
): Sifted {
  if (suppressions.length === 0) return { findings, suppressed: [], notices: [] }
  const known = new Map(suppressions.map((each) => [keyOf(each), each]))
  const rules = new Set(suppressions.map(({ rule }) => rule))
  const matched = new Set<Suppression>()
  const kept: Finding[] = []
  const suppressed: Suppressed[] = []
  for (const finding of findings) {
    const suppression = rules.has(ruleOf(finding))
      ? known.get(keyOf(identityOf(finding)))
      : undefined
    if (suppression === undefined) kept.push(finding)
    else {
      matched.add(suppression)
      suppressed.push({ finding, suppression })
    }
  }
  const unmatched = suppressions.filter(
    (each) => known.get(keyOf(each)) === each && !matched.has(each),
  )
  return { findings: kept, suppressed, notices: unmatched.map(noticeOf) }
}

/**
 * A fingerprint of rule, quote and the nearest words on each side, in lower case and NFC, with other characters left out: the
 * same after edits elsewhere in the paragraph, whatever the offsets.
 */
export function contextHash(finding: Finding): string {
  const { at } = finding
  const before = wordsIn(at?.before ?? '').slice(isCut(at?.before) ? 1 : 0)
  const after = wordsIn(at?.after ?? '').slice(0, isCut(at?.after) ? -1 : undefined)
  const parts = [
    ruleOf(finding),
    wordsIn(finding.actual ?? '').join(' '),
    before.slice(-wordsAround).join(' '),
    after.slice(0, wordsAround).join(' '),
  ]
  return fingerprintOf(parts.join('|'))
}

/** The surroundings reach as far as a place keeps them (32 units, one less at a surrogate pair): the outermost word may be half. */
function isCut(around: string | undefined): boolean {
  return around !== undefined && around.length >= 31
}

function wordsIn(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

function ruleOf(finding: Finding): string {
  return `${finding.source}/${finding.ruleId}`
}

function keyOf({ rule, quote, context }: ReturnType<typeof identityOf>): string {
  return JSON.stringify([rule, quote, context])
}

function noticeOf({ rule, quote, reason }: Suppression): Notice {
  const about = quote === null ? '' : ` om ”${quote}”`
  return {
    code: 'unmatched-suppression',
    message: `Anmärkningen ${rule}${about} ignoreras i dokumentet (${reason}) men finns inte längre. Ta bort den ur dokumentets inställningar.`,
  }
}
