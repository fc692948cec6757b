/** The rule pages and the clause table, written from the packs. Swedish; Markdown. */
import type { Level } from '../edit/model.ts'
import type { MemoType } from '../settings/schema.ts'
import { describeStep } from './docs-steps.ts'
import type {
  CompiledCase,
  CompiledClause,
  CompiledPack,
  CompiledRule,
  RuleExample,
} from './model.ts'

/** A page by its path under `docs/rules/`. */
export interface Page {
  path: string
  text: string
}

/** By `<pack>/<rule>`. */
export type ExamplesByRule = Readonly<Record<string, readonly RuleExample[]>>

const generated = '<!-- Skapad av npm run docs ur packs/. Ändra där, inte här. -->'

const levelWords: Readonly<Record<Level, string>> = {
  error: 'Fel',
  warning: 'Varning',
  hint: 'Tips',
}
const kindWords = {
  safe: 'säker: görs av `beredd fix`',
  review: 'att granska: görs av `beredd fix --all`',
  choose: 'ett val: görs av `beredd fix --choice`',
}
const typeWords: Readonly<Record<MemoType, string>> = {
  'memo-board': 'tjänsteskrivelse till kommunstyrelsen eller kommunfullmäktige',
  'memo-other': 'tjänsteskrivelse till annan nämnd',
  delegation: 'delegationsbeslut',
  employment: 'anställningsbeslut',
  governing: 'styrdokument',
  minutes: 'protokoll',
  unknown: 'okänd dokumenttyp',
}

/** Every page: one for each rule, and the table of clauses. */
export function rulePages(packs: readonly CompiledPack[], examples: ExamplesByRule): Page[] {
  const pages = packs.flatMap((pack) =>
    pack.rules.map((rule) => ({
      path: `${pack.id}/${rule.id}.md`,
      text: rulePage(pack, rule, examples[`${pack.id}/${rule.id}`] ?? []),
    })),
  )
  return [{ path: 'README.md', text: clauseTable(packs) }, ...pages]
}

function rulePage(
  pack: CompiledPack,
  rule: CompiledRule,
  examples: readonly RuleExample[],
): string {
  const clauses = pack.clauses.filter(({ id }) => rule.clauses.includes(id))
  return page([
    `# ${pack.id}/${rule.id}`,
    sourceLine(pack),
    ...clauses.map(clauseQuote),
    '## När regeln gäller',
    `Dokument: ${rule.on.map((type) => typeWords[type]).join(', ')}.`,
    rule.off ? 'Regeln är avstängd tills en inställning slår på den.' : null,
    `Kontroll: \`${rule.check}\`.`,
    '## Vad den säger',
    caseTable(rule.cases),
    ...mendSection(rule.cases),
    '## Exempel',
    ...examples.flatMap((example) => exampleSection(example, rule)),
  ])
}

function sourceLine({ title, adopted, source }: CompiledPack): string {
  if (adopted === null)
    return source === null || source === title ? title : `${title}. Källa: ${source}.`
  const section = adopted.section === undefined ? '' : `, ${adopted.section}`
  return `${title}, antagen av ${adopted.by} ${adopted.date}${section}.`
}

function clauseQuote({ id, text, headings }: CompiledClause): string {
  const under = headings.length === 0 ? '' : `>\n> *${headings.join(' – ')}*`
  return [`> ${text} (${id})`, under].filter(Boolean).join('\n')
}

function caseTable(cases: readonly CompiledCase[]): string {
  const rows = cases.map(
    ({ when, level, message }) =>
      `| ${when.length === 0 ? 'alltid' : when.map((word) => `\`${word}\``).join(' och ')} | ${levelWords[level]} | ${cellText(message)} |`,
  )
  return ['| Fall | Nivå | Meddelande |', '| --- | --- | --- |', ...rows].join('\n')
}

function mendSection(cases: readonly CompiledCase[]): string[] {
  const mends = new Map(cases.flatMap((each) => each.mends.map((mend) => [mend.id, mend] as const)))
  if (mends.size === 0) return ['## Åtgärder', 'Ingen: felet rättas för hand.']
  return [
    '## Åtgärder',
    [...mends.values()]
      .map(({ id, title, kind, steps }) => {
        const done = steps.map(describeStep).join(' ')
        return `- \`${id}\` – ${title} (${kindWords[kind]}). ${done}`
      })
      .join('\n'),
  ]
}

function exampleSection(example: RuleExample, rule: CompiledRule): string[] {
  if (example.kind === 'good') return ['### Rätt', fence(example.memo)]
  const shown = rule.cases.find(({ when }) => when.join(', ') === example.reports) ?? rule.cases[0]
  const level = shown === undefined ? '' : ` (${levelWords[shown.level].toLowerCase()})`
  const mended = example.mended === undefined ? [] : ['Efter åtgärden:', fence(example.mended)]
  return [`### Fel${level}`, fence(example.memo), ...mended]
}

/** Which clauses there are, and what is done about each. */
function clauseTable(packs: readonly CompiledPack[]): string {
  return page([
    '# Reglerna',
    'Varje punkt i instruktionerna och vad Beredd gör med den.',
    ...packs.flatMap((pack) => [
      `## ${pack.id}`,
      sourceLine(pack),
      pack.clauses.length === 0 ? null : clauseRows(pack),
      looseRules(pack),
    ]),
  ])
}

function clauseRows(pack: CompiledPack): string {
  const rows = pack.clauses.map(
    (clause) => `| ${clause.id} | ${cellText(clause.text)} | ${stateText(clause, pack)} |`,
  )
  return ['| Id | Punkt | Kontroll |', '| --- | --- | --- |', ...rows].join('\n')
}

function stateText({ id, status }: CompiledClause, pack: CompiledPack): string {
  switch (status.state) {
    case 'rules':
      return pack.rules
        .filter(({ clauses }) => clauses.includes(id))
        .map((rule) => link(`${pack.id}/${rule.id}`))
        .join(', ')
    case 'covered-by':
      return `täcks av ${link(status.rule)}`
    case 'uncheckable':
      return `kan inte kontrolleras: ${cellText(status.reason)}`
    case 'todo':
      return 'återstår att göra'
  }
}

/** Rules of law and form that stand under no clause. */
function looseRules(pack: CompiledPack): string | null {
  const loose = pack.rules.filter(({ clauses }) => clauses.length === 0)
  if (loose.length === 0) return null
  const rows = loose.map(
    (rule) => `| ${link(`${pack.id}/${rule.id}`)} | ${cellText(rule.cases[0]?.message ?? '')} |`,
  )
  return ['| Regel | Meddelande |', '| --- | --- |', ...rows].join('\n')
}

function link(rule: string): string {
  return `[${rule}](${rule}.md)`
}

function cellText(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').replaceAll('|', '\\|').trim()
}

/** A fence longer than any in the text. */
function fence(text: string): string {
  const longest = Math.max(2, ...(text.match(/`{3,}/gu) ?? []).map(({ length }) => length))
  const marks = '`'.repeat(longest + 1)
  return `${marks}markdown\n${text.trimEnd()}\n${marks}`
}

function page(parts: readonly (string | null)[]): string {
  return `${[generated, ...parts.filter((part) => part !== null)].join('\n\n')}\n`
}
