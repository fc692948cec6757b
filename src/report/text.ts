/** The report a person reads in a terminal. */
import type { Level } from '../edit/model.ts'
import { levelOf, type FileReport, type LocatedFinding } from './model.ts'
import { countFindings, interruptedWords, makePart, type ReportForm, type Totals } from './part.ts'
import { countNew, ignoredWords, levelNames, typeNames } from './words.ts'

/** How words are coloured; the plain one leaves them as they are. */
export interface Paint {
  bold(text: string): string
  dim(text: string): string
  level(level: Level, text: string): string
}

export const plainPaint: Paint = {
  bold: (text) => text,
  dim: (text) => text,
  level: (_level, text) => text,
}

export function textForm(paint: Paint, options: { showIgnored: boolean }): ReportForm {
  return {
    part: (file) => makePart(file, [fileText(file, paint, options)]),
    writer: () => ({
      add: ({ pieces }) => pieces.join(''),
      end: ({ totals, interrupted }) =>
        `${summaryText(totals)}${interrupted === null ? '' : `${paint.level('error', interruptedWords(interrupted))}\n`}`,
    }),
  }
}

/** One file's part of the report, with a blank line after it. */
function fileText(file: FileReport, paint: Paint, options: { showIgnored: boolean }): string {
  if (!file.readable) {
    return `${paint.bold(file.path)}\n  ${paint.level('error', 'Kan inte läsas')}: ${file.message}\n\n`
  }
  const municipal = file.packs.filter(({ pack }) => pack.adopted !== null)
  const subject = [typeNames[file.type], ...municipal.map(({ pack }) => pack.title)].join(' · ')
  const lines = [`${paint.bold(file.path)}  ${paint.dim(subject)}`]
  for (const notice of file.notices) lines.push(`  ${paint.dim(notice.message)}`)
  for (const located of file.findings) lines.push(...findingLines(located, paint))
  for (const ignored of options.showIgnored ? file.ignored : []) {
    lines.push(...findingLines(ignored, paint), `${indent}${ignoredWords(ignored.suppression)}`)
  }
  lines.push(`  ${countNew(countFindings(file), file.known)}${ignoredCount(file.ignored.length)}`)
  return `${lines.join('\n')}\n\n`
}

/** The last line: over all files. */
function summaryText({ files, unreadable, counts, known }: Totals): string {
  if (files < 2) return ''
  const failed = unreadable === 0 ? '' : `, ${unreadable} kunde inte läsas`
  return `${files} filer: ${countNew(counts, known)}${failed}\n`
}

function ignoredCount(count: number): string {
  return count === 0 ? '' : `, ${count} ${count === 1 ? 'ignorerad' : 'ignorerade'}`
}

const indent = ' '.repeat(10)

function findingLines({ finding, line, column }: LocatedFinding, paint: Paint): string[] {
  const level = levelOf(finding)
  const place = line === null ? '–' : `${line}:${column ?? 1}`
  const name = paint.dim(`${finding.source}/${finding.ruleId}`)
  const lines = [
    `  ${place.padEnd(7)} ${paint.level(level, levelNames[level].padEnd(7))}  ${finding.reason}  ${name}`,
  ]
  if (finding.actual !== null) lines.push(`${indent}”${oneLine(finding.actual)}”`)
  if (finding.note !== null)
    lines.push(`${indent}${paint.dim(`Varför: ”${oneLine(finding.note)}”`)}`)
  for (const mend of finding.mends) {
    lines.push(`${indent}Åtgärd: ${mend.title}  ${paint.dim(`[${mend.id}]`)}`)
  }
  return lines
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim()
}
