/** A phrase that breaks the grammar, told so that its author can mend it. */
export class PhraseError extends Error {
  override name = 'PhraseError'
  readonly source: string
  /** From 1, in UTF-16 units of `source`. */
  readonly column: number
  /** What is wrong, in Swedish. */
  readonly reason: string
  /** What should stand there instead; no full stop. */
  readonly expected: string
  /** A phrase that is right. */
  readonly example: string

  constructor(source: string, at: number, mistake: PhraseMistake) {
    const column = at + 1
    super(
      `Frasen "${source}" kan inte läsas (tecken ${column}): ${mistake.reason} ` +
        `Väntat: ${mistake.expected}. Exempel: ${mistake.example}`,
    )
    this.source = source
    this.column = column
    this.reason = mistake.reason
    this.expected = mistake.expected
    this.example = mistake.example
  }
}

export interface PhraseMistake {
  reason: string
  expected: string
  example: string
}
