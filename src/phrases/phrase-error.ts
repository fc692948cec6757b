/** What can be wrong in a phrase; `mistakes.ts` has the words. */
export type MistakeName =
  | 'emptyPhrase'
  | 'noWord'
  | 'starInside'
  | 'starAlone'
  | 'openManyWords'
  | 'nothingToChoose'
  | 'barWithSpace'
  | 'strayQuestion'
  | 'gapWithoutNumber'
  | 'gapAtEdge'
  | 'unclosedGroup'
  | 'strayClose'
  | 'missingSpace'
  | 'unclosedSlot'
  | 'badCapture'
  | 'matchesNothing'
  | 'tooLong'
  | 'unknownKind'
  | 'unknownValue'
  | 'captureTwice'

/** A phrase that breaks the grammar, told so that its author can mend it: `mistakeOf` says it in Swedish. */
export class PhraseError extends Error {
  override name = 'PhraseError'
  readonly source: string
  /** From 1, in UTF-16 units of `source`. */
  readonly column: number
  readonly mistake: MistakeName
  /** Names that the words of the mistake speak of. */
  readonly details: readonly string[]

  constructor(source: string, at: number, mistake: MistakeName, details: readonly string[] = []) {
    super(`${mistake} at ${at + 1} in "${source}"`)
    this.source = source
    this.column = at + 1
    this.mistake = mistake
    this.details = details
  }
}
