/** The core as a worker runs it: one file in, the answer out. */
import { DocxError } from '../../src/docx/errors.ts'
import { openDocx } from '../../src/docx/open.ts'
import { lint } from '../../src/lint/lint.ts'
import { bundledPacks } from '../../src/packs/bundled.ts'
import type { Answer } from './model.ts'

export function answerOf(bytes: Uint8Array): Answer {
  try {
    const { tree } = openDocx(bytes)
    const { memo, findings } = lint(tree, {
      packs: bundledPacks,
      asked: ['norrkoping', 'partille'],
    })
    return { read: true, paragraphs: memo.paragraphs.length, findings: findings.length }
  } catch (error) {
    if (!(error instanceof DocxError)) throw error
    return { read: false, code: error.code, message: error.message }
  }
}
