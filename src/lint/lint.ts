/** One document, once: a session's first run. */
import type { Root } from '../memo/tree.ts'
import type { LintOptions, LintResult } from './model.ts'
import { createSession } from './session.ts'

export function lint(root: Root, options: LintOptions): LintResult {
  return createSession(options).open(root)
}
