/** Small memos around a fragment, so that a table can hold the fragment alone. */
import type { Finding } from '../../src/edit/model.ts'
import { lint } from '../../src/lint/lint.ts'
import { parseMarkdown } from '../../src/markdown/parse.ts'
import { bundledPacks } from '../../src/packs/bundled.ts'

export type Seen = 'error' | 'warning' | 'hint' | 'silent'

export interface Fragment {
  pack?: 'norrkoping' | 'partille'
  /** Lines of the whole memo; then nothing below is used. */
  whole?: readonly string[]
  kind?: 'Tjänsteskrivelse' | 'Delegationsbeslut' | 'Sammanträdesprotokoll' | 'Anställningsbeslut'
  to?: string
  caseNumber?: string | null
  date?: string
  header?: readonly string[]
  points?: readonly string[]
  matter?: readonly string[]
  after?: readonly string[]
  signature?: readonly string[]
}

function memoOf(fragment: Fragment): string {
  if (fragment.whole !== undefined) return fragment.whole.join('\n')
  const { kind = 'Tjänsteskrivelse', to = 'Kommunstyrelsen', pack = 'norrkoping' } = fragment
  const usual = pack === 'partille' ? 'KS/2025:412' : 'KS 2025/0412'
  const { caseNumber = usual, date = '2025-09-02', header = [] } = fragment
  const isMemo = kind === 'Tjänsteskrivelse'
  return [
    '---',
    ...(caseNumber === null ? [] : [`Diarienummer: ${caseNumber}`]),
    `Datum: ${date}`,
    ...header,
    '---',
    `# ${kind}`,
    '',
    ...(isMemo ? [to, ''] : []),
    isMemo ? '## Förslag till beslut' : '## Beslut',
    ...(fragment.points ?? ['Kommunstyrelsen godkänner redovisningen.']),
    '',
    '## Ärendet',
    ...(fragment.matter ?? ['Redovisningen gäller första halvåret.']),
    '',
    ...(fragment.signature ?? ['Per Lind', 'Kommundirektör']),
    '',
    ...(fragment.after ?? []),
  ].join('\n')
}

function findingsIn(fragment: Fragment): readonly Finding[] {
  const asked = [fragment.pack ?? 'norrkoping']
  return lint(parseMarkdown(memoOf(fragment)), { packs: bundledPacks, asked }).findings
}

/** The levels at which the rule `<pack>/<rule>` reports. */
export function levelsOf(rule: string, fragment: Fragment): Seen[] {
  return findingsIn(fragment)
    .filter(({ source, ruleId }) => `${source}/${ruleId}` === rule)
    .map(({ fatal }) => (fatal === true ? 'error' : fatal === false ? 'warning' : 'hint'))
}

/** What the rule `<pack>/<rule>` says. */
export function messagesOf(rule: string, fragment: Fragment): string[] {
  return findingsIn(fragment)
    .filter(({ source, ruleId }) => `${source}/${ruleId}` === rule)
    .map(({ reason }) => reason)
}

/** What the rule `<pack>/<rule>` quotes, and what it would put instead: "25% → 25 %". Hard spaces look like others. */
export function rewritesOf(rule: string, fragment: Fragment): string[] {
  return findingsIn(fragment)
    .filter(({ source, ruleId }) => `${source}/${ruleId}` === rule)
    .map(({ actual, expected }) => [actual ?? '', ...(expected ?? [])].join(' → '))
    .map((text) => text.replaceAll('\u00a0', ' '))
}
