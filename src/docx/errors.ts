import type { DocxErrorCode } from './model.ts'

const SAVE_AGAIN = 'Öppna den i Word och spara den som Word-dokument (.docx).'

/** What each fault says to a reader; `subject` is the part that is at fault, where one is. */
const messages: Record<DocxErrorCode, (subject: string) => string> = {
  'not-a-zip': () => `Filen är inte ett Word-dokument (.docx). ${SAVE_AGAIN}`,
  encrypted: () =>
    'Filen är lösenordsskyddad. Öppna den i Word, ta bort lösenordet under Arkiv > Info > Skydda dokument och spara igen.',
  'legacy-doc': () => `Filen är i det äldre Word-formatet (.doc). ${SAVE_AGAIN}`,
  'damaged-zip': (subject) =>
    `Filen är skadad: ${subject}. Hämta filen på nytt, eller öppna den i Word med Öppna och reparera och spara den igen.`,
  'too-large': (subject) =>
    `Filen läses inte: ${subject}. Dela upp dokumentet eller spara om det i Word.`,
  'no-main-part': (subject) => `Filen innehåller ingen dokumenttext: ${subject}. ${SAVE_AGAIN}`,
  'broken-xml': (subject) =>
    `Filen är skadad: ${subject}. Öppna den i Word med Öppna och reparera och spara den igen.`,
  doctype: (subject) =>
    `Filen läses inte: ${subject} innehåller en dokumenttypsdeklaration (DOCTYPE), som inte får finnas i ett Word-dokument. ${SAVE_AGAIN}`,
  'too-deep': (subject) =>
    `Filen läses inte: ${subject} är nästlad djupare än ett Word-dokument kan vara. ${SAVE_AGAIN}`,
  encoding: (subject) => `Filen läses inte: ${subject}. ${SAVE_AGAIN}`,
}

/** A file that cannot be read: `message` tells the reader in Swedish what to do, `code` is for programs. */
export class DocxError extends Error {
  readonly code: DocxErrorCode

  /** `subject` completes the sentence: the part that is at fault, or what is wrong with it. */
  constructor(code: DocxErrorCode, subject = '', options?: ErrorOptions) {
    super(messages[code](subject), options)
    this.name = 'DocxError'
    this.code = code
  }
}
