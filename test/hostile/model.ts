/** A file made to harm, and what must come of it. */
import type { DocxErrorCode } from '../../src/docx/model.ts'

export interface HostileFile {
  name: string
  make(): Uint8Array
  /** `read`: a result; else the reason it is refused for. */
  outcome: 'read' | DocxErrorCode
}

/** What the issue asks of every file, in every place. */
export const mostSeconds = 10
export const mostMegabytes = 512

/** What a place answered. */
export type Answer =
  | { read: true; paragraphs: number; findings: number }
  | { read: false; code: DocxErrorCode; message: string }

/** A refusal says what to do. */
export const advice =
  /^Filen .*\. (?:Öppna den i Word|Hämta filen på nytt|Dela upp dokumentet)[^]*\.$/u
