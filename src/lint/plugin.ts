/** The linter as a unified plugin: `unified().use(docxParse).use(memoLint, {packs, settings}).use(docxStringify)`. */
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import type { Finding, Mend } from '../edit/model.ts'
import type { Root } from '../memo/tree.ts'
import { lint } from './lint.ts'
import type { LintOptions, LintResult } from './model.ts'

declare module 'vfile' {
  interface DataMap {
    /** What `memoLint` found. */
    beredd: LintResult
    /** What the compiler is to carry out on the document, mend by mend. */
    mends: readonly Mend[]
  }
}

export interface MemoLintOptions extends LintOptions {
  /** Mends for the compiler to carry out: none unless asked; `all` adds those that a person should look at. */
  mend?: 'none' | 'safe' | 'all'
}

/** Leaves the tree as it is; the result is `file.data.beredd`, and each finding a message of the file. */
export const memoLint: Plugin<[MemoLintOptions], Root> = (options) => (tree, file) => {
  const { mend = 'none', ...rest } = options
  const result = lint(tree, rest)
  file.data.beredd = result
  file.data.mends = result.findings.flatMap((finding) => chosenMend(finding, mend) ?? [])
  for (const finding of result.findings) addMessage(file, finding)
}

function chosenMend({ mends }: Finding, wanted: 'none' | 'safe' | 'all'): Mend | null {
  if (wanted === 'none') return null
  const safe = mends.find(({ kind }) => kind === 'safe')
  return safe ?? (wanted === 'all' ? (mends.find(({ kind }) => kind === 'review') ?? null) : null)
}

function addMessage(file: VFile, finding: Finding): void {
  const message = file.message(finding.reason, { ruleId: finding.ruleId, source: finding.source })
  message.fatal = finding.fatal ?? undefined
  message.actual = finding.actual ?? undefined
  message.expected = finding.expected === null ? undefined : [...finding.expected]
  message.note = finding.note ?? undefined
  message.url = finding.url ?? undefined
}
