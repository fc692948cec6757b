/** A place in the source of a phrase that moves on as it is read. */
import { PhraseError } from './phrase-error.ts'
import type { MistakeName } from './phrase-error.ts'

const space = /\s/u

export function isSpace(character: string): boolean {
  return character === ' ' || (character !== '' && space.test(character))
}

export class Reader {
  readonly source: string
  at = 0

  constructor(source: string) {
    this.source = source
  }
  atEnd(): boolean {
    return this.at >= this.source.length
  }
  peek(): string {
    return this.source.charAt(this.at)
  }
  skipSpace(): void {
    while (!this.atEnd() && isSpace(this.peek())) this.at += 1
  }
  /** What a sticky pattern matches here; it must be one that cannot fail. */
  take(pattern: RegExp): string {
    pattern.lastIndex = this.at
    const [taken = ''] = pattern.exec(this.source) ?? []
    this.at += taken.length
    return taken
  }
  fail(mistake: MistakeName, at = this.at, details: readonly string[] = []): never {
    throw new PhraseError(this.source, at, mistake, details)
  }
}
