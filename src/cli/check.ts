/** One file of a call through the linter. */
import type { Finding } from '../edit/model.ts'
import { packVerdicts, type PackVerdict } from '../lint/clauses.ts'
import type { LintResult } from '../lint/model.ts'
import { lint } from '../lint/lint.ts'
import { numberParagraphs } from '../memo/numbering.ts'
import type { Root } from '../memo/tree.ts'
import { locate } from '../report/locate.ts'
import type { FileReport, LocatedFinding } from '../report/model.ts'
import type { Checking } from './checking.ts'
import { unknownLevels } from './unknown-levels.ts'
import { openDocument, type OpenedDocument } from './document.ts'

export interface CheckedFile {
  opened: OpenedDocument
  result: LintResult
  report: FileReport
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
  const { packs } = checking
  const layers = await checking.settingsFiles.layersFor(opened.path)
  const linted = lint(tree, {
    packs,
    settings: layers.map(({ settings }) => settings),
    asked: checking.asked,
    ...(checking.type === null ? {} : { type: checking.type }),
  })
  const result = { ...linted, notices: [...unknownLevels(layers, packs), ...linted.notices] }
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
