/** Counts what a document holds, part by part, and refuses it where that is more than reading and checking can bear. */
import { DocxError } from './errors.ts'
import type { Limits } from './limits.ts'

export class TextMeter {
  private readonly limits: Limits
  private paragraphs = 0
  private characters = 0

  constructor(limits: Limits) {
    this.limits = limits
  }

  /** A paragraph begins. Throws DocxError. */
  addParagraph(): void {
    this.paragraphs++
    if (this.paragraphs > this.limits.paragraphs) {
      throw tooMuch('dokumentet har', this.limits.paragraphs, 'stycken')
    }
  }

  /** Text is added to a paragraph, which then holds `inParagraph` characters. Throws DocxError. */
  addText(length: number, inParagraph: number): void {
    this.characters += length
    if (inParagraph > this.limits.paragraphCharacters) {
      throw tooMuch('ett stycke i dokumentet har', this.limits.paragraphCharacters, 'tecken')
    }
    if (this.characters > this.limits.characters) {
      throw tooMuch('dokumentet har', this.limits.characters, 'tecken')
    }
  }
}

function tooMuch(what: string, most: number, unit: string): DocxError {
  const number = most.toLocaleString('sv-SE')
  return new DocxError('too-large', `${what} fler än ${number} ${unit}`)
}
