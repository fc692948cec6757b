/** One file of a call through the linter. */
import type { CompiledPack } from '../packs/model.ts'
import type { Finding } from '../edit/model.ts'
import { provideStatuteTitles } from '../checks/statute-titles.ts'
import { packVerdicts, type PackVerdict } from '../lint/clauses.ts'
import type { LintResult } from '../lint/model.ts'
import { lint } from '../lint/lint.ts'
import { numberParagraphs } from '../memo/numbering.ts'
import type { Root } from '../memo/tree.ts'
import { locate } from '../report/locate.ts'
import type { FileReport, LocatedFinding } from '../report/model.ts'
import { memoTypes, type MemoType } from '../settings/schema.ts'
import type { Call } from './arguments.ts'
import { openDocument, type OpenedDocument } from './document.ts'
import { UnreadableError } from './unreadable.ts'
import { CallError } from './exit.ts'
import { SettingsFiles } from './settings-file.ts'

/** How the files of a call are to be checked: the same for all of them. */
export interface Checking {
  packs: readonly CompiledPack[]
  asked: readonly string[]
  type: MemoType | null
  settingsFiles: SettingsFiles
}

export interface CheckedFile {
  opened: OpenedDocument
  result: LintResult
  report: FileReport
}

/** Throws CallError for an unknown pack or type. */
export async function checkingOf(call: Call): Promise<Checking> {
  const { bundledPacks } = await import('../packs/bundled.ts')
  const packs = bundledPacks
  provideStatuteTitles((await import('../../packs/data/statute-titles.json')).default)
  const asked = call.texts('pack')
  const unknown = asked.find((id) => packs.every((pack) => pack.id !== id))
  if (unknown !== undefined) {
    const known = packs.map((pack) => pack.id).join(', ')
    throw new CallError(`Det finns inget regelpaket ”${unknown}”. De som finns är ${known}.`)
  }
  return { packs, asked, type: typeOf(call.text('type')), settingsFiles: new SettingsFiles() }
}

function typeOf(word: string | null): MemoType | null {
  if (word === null) return null
  const type = memoTypes.find((known) => known === word)
  if (type !== undefined) return type
  throw new CallError(`”${word}” är ingen dokumenttyp. Typerna är ${memoTypes.join(', ')}.`)
}

/** Throws UnreadableError for a file that cannot be read. */
export async function checkFile(path: string, checking: Checking): Promise<CheckedFile> {
  const opened = await openDocument(path)
  return checkTree(opened, opened.tree, checking)
}

/** The linter over a tree: the file's own, or what a mend made of it. */
export async function checkTree(
  opened: OpenedDocument,
  tree: Root,
  checking: Checking,
): Promise<CheckedFile> {
  const result = lint(tree, {
    packs: checking.packs,
    settings: await checking.settingsFiles.layersFor(opened.path),
    asked: checking.asked,
    ...(checking.type === null ? {} : { type: checking.type }),
  })
  return { opened, result, report: reportOf(opened.path, tree, result) }
}

function reportOf(path: string, tree: Root, result: LintResult): FileReport {
  const lines = new Map(numberParagraphs(tree).map(({ id, line }) => [id, line]))
  const located = (finding: Finding): LocatedFinding =>
    locate(finding, result.memo.byId, (id) => lines.get(id) ?? null)
  const packs = packVerdicts(result)
  const isMunicipal = ({ pack }: PackVerdict): boolean => pack.adopted !== null
  return {
    path,
    readable: true,
    packs: [...packs.filter(isMunicipal), ...packs.filter((pack) => !isMunicipal(pack))],
    type: result.memo.type.id,
    notices: result.notices,
    findings: result.findings.map(located),
    ignored: result.suppressed.map(({ finding, suppression }) => ({
      ...located(finding),
      suppression,
    })),
  }
}

/** The report of a file, also of one that cannot be read. */
export async function reportFile(path: string, checking: Checking): Promise<FileReport> {
  try {
    return (await checkFile(path, checking)).report
  } catch (error) {
    if (error instanceof UnreadableError) return { path, readable: false, message: error.message }
    if (error instanceof CallError) throw error
    return { path, readable: false, message: internalFault(error) }
  }
}

/** A fault of ours must not stop the other files, nor look like a clean bill. */
export function internalFault(error: unknown): string {
  const detail = error instanceof Error ? error.message : String(error)
  return `Filen kunde inte granskas på grund av ett fel i Beredd (${detail}). Rapportera gärna felet.`
}
