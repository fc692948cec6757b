/** One self-contained page that a registrar can print or file: no script, nothing fetched. */
import type { Level } from '../edit/model.ts'
import type { ClauseOutcome, ClauseVerdict, PackVerdict } from '../lint/clauses.ts'
import { htmlStyle } from './html-style.ts'
import { escapeMarkup as text } from './markup.ts'
import { readinessOf, type Readiness } from './readiness.ts'
import { levelOf, type FileReport, type LocatedFinding, type ReadFile } from './model.ts'
import {
  countFindings,
  interruptedWords,
  listWriter,
  makePart,
  type Interrupted,
  type ReportForm,
} from './part.ts'
import { countNew, ignoredWords, levelNames, typeNames } from './words.ts'

export const outcomeWords: Readonly<Record<ClauseOutcome, string>> = {
  met: '✓ Uppfylld',
  look: '! Att se över',
  none: '– Gäller inte här',
  uncheckable: '○ Kan inte prövas i ett dokument',
  off: '○ Avstängd',
  todo: '○ Prövas inte ännu',
}

/** Signs that every font has: they print on any machine. */
const marks: Readonly<Record<Level, string>> = { error: '✖', warning: '⚠', hint: '◇' }

/** @param date When the report was made, yyyy-mm-dd. */
export function htmlForm(date: string): ReportForm {
  return {
    part: (file) => makePart(file, [fileSection(file)]),
    writer: () =>
      listWriter({
        begin: `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Beredd: granskning ${text(date)}</title>
<style>${htmlStyle}</style>
</head>
<body>
<header><p class="dim">Granskad med Beredd ${text(date)}</p></header>
<main>
`,
        between: '\n',
        end: ({ interrupted }) => `${interruptedSection(interrupted)}
</main>
</body>
</html>
`,
      }),
  }
}

/** Known only when the rest is written; its style puts it before the files. */
function interruptedSection(interrupted: Interrupted | null): string {
  if (interrupted === null) return ''
  return `\n<section class="interrupted"><p class="status error">${text(interruptedWords(interrupted))}</p></section>`
}

function fileSection(file: FileReport): string {
  if (!file.readable) {
    return `<section class="file"><h1>${text(file.path)}</h1><p class="status error">Kan inte läsas. ${text(file.message)}</p></section>`
  }
  return `<section class="file">
<h1>${text(file.path)}</h1>
<p class="dim">${text(typeNames[file.type])}</p>
${statusOf(file)}
${file.notices.map((notice) => `<p class="dim">${text(notice.message)}</p>`).join('\n')}
${findingsOf(file)}
${ignoredOf(file)}
${file.packs
  .filter(({ clauses }) => clauses.length > 0)
  .map(packTable)
  .join('\n')}
</section>`
}

function statusOf(file: ReadFile): string {
  const counts = countFindings(file)
  const instructed = file.packs.some(({ pack }) => pack.adopted !== null)
  const readiness = readinessOf(file.type, counts.error + (file.known?.error ?? 0), instructed)
  const told = `${readinessWords[readiness]}: ${countNew(counts, file.known)}`
  return `<p class="status${readiness === 'not-ready' ? ' error' : ''}">${told}</p>`
}

const readinessWords: Readonly<Record<Readiness, string>> = {
  'not-ready': 'Inte beredd',
  ready: 'Beredd att undertecknas',
  unstopped: 'Inga hinder',
}

function findingsOf(file: ReadFile): string {
  if (file.findings.length === 0) return ''
  return `<h2>Anmärkningar</h2>\n<ol class="findings">\n${file.findings.map((located) => findingItem(located)).join('\n')}\n</ol>`
}

function ignoredOf(file: ReadFile): string {
  if (file.ignored.length === 0) return ''
  const items = file.ignored
    .map((ignored) => findingItem(ignored, ignoredWords(ignored.suppression)))
    .join('\n')
  return `<h2>Ignoreras i dokumentet</h2>\n<ol class="findings">\n${items}\n</ol>`
}

function findingItem({ finding, line }: LocatedFinding, ignored?: string): string {
  const level = levelOf(finding)
  const place = line === null ? 'hela dokumentet' : `stycke ${line}`
  const quote = finding.actual === null ? '' : `<blockquote>”${text(finding.actual)}”</blockquote>`
  const why = finding.note === null ? '' : `<p class="dim">Varför: ”${text(finding.note)}”</p>`
  const mends = finding.mends
    .map(({ id, title }) => `<p>Åtgärd: ${text(title)} <span class="dim">[${text(id)}]</span></p>`)
    .join('')
  const reason = ignored === undefined ? '' : `<p>${text(ignored)}</p>`
  return `<li class="${level}"><span class="level">${marks[level]} ${levelNames[level]}</span> <span class="dim">${place} · ${text(`${finding.source}/${finding.ruleId}`)}</span><p>${text(finding.reason)}</p>${quote}${why}${mends}${reason}</li>`
}

function packTable({ pack, clauses }: PackVerdict): string {
  const adopted = pack.adopted === null ? '' : `, ${pack.adopted.date}`
  return `<h2>${text(pack.title)}${text(adopted)}</h2>
<p class="dim">${countOutcomes(clauses)}</p>
<table>
<thead><tr><th scope="col">Punkt</th><th scope="col">Utfall</th></tr></thead>
${groupsOf(clauses)
  .map(({ heading, clauses: members }) => clauseGroup(heading, members))
  .join('\n')}
</table>`
}

interface Group {
  /** The nearest heading above the clauses. */
  heading: string
  clauses: ClauseVerdict[]
}

function groupsOf(clauses: readonly ClauseVerdict[]): Group[] {
  const groups: Group[] = []
  for (const clause of clauses) {
    const heading = clause.headings.at(-1) ?? ''
    const last = groups.at(-1)
    if (last?.heading === heading) last.clauses.push(clause)
    else groups.push({ heading, clauses: [clause] })
  }
  return groups
}

function clauseGroup(heading: string, clauses: readonly ClauseVerdict[]): string {
  const row =
    heading === ''
      ? ''
      : `<tr><th class="group" colspan="2" scope="rowgroup">${text(heading)}</th></tr>\n`
  return `<tbody>\n${row}${clauses.map(clauseRow).join('\n')}\n</tbody>`
}

const outcomeCounts: Readonly<Record<ClauseOutcome, (count: number) => string>> = {
  met: (count) => `${count} ${count === 1 ? 'uppfylld' : 'uppfyllda'}`,
  look: (count) => `${count} att se över`,
  none: (count) => `${count} gäller inte här`,
  uncheckable: (count) => `${count} kan inte prövas i ett dokument`,
  off: (count) => `${count} ${count === 1 ? 'avstängd' : 'avstängda'}`,
  todo: (count) => `${count} prövas inte ännu`,
}

/** "3 uppfyllda, 2 att se över": what there is. */
function countOutcomes(clauses: readonly ClauseVerdict[]): string {
  const outcomes: readonly ClauseOutcome[] = ['met', 'look', 'none', 'uncheckable', 'off', 'todo']
  return outcomes
    .map((each) => [each, clauses.filter(({ outcome }) => outcome === each).length] as const)
    .filter(([, count]) => count > 0)
    .map(([each, count]) => outcomeCounts[each](count))
    .join(', ')
}

function clauseRow(clause: ClauseVerdict): string {
  const said = clause.summaries.map((summary) => `<p class="dim">${text(summary)}</p>`).join('')
  return `<tr><td>${text(clause.text)}${said}</td><td class="outcome">${outcomeWords[clause.outcome]}</td></tr>`
}
