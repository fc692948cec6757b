/** In place of `src/docx/errors.ts` where Word's own package is read: what is wrong with it no reader is told. */
import type { DocxErrorCode } from '../../../src/docx/model.ts'

export class DocxError extends Error {
  constructor(code: DocxErrorCode, subject = '', options?: ErrorOptions) {
    super(`${code}: ${subject}`, options)
  }
}
