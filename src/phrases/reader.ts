/** A place in the source of a phrase that moves on as it is read. */
import { PhraseError } from './phrase-error.ts'
import type { PhraseMistake } from './phrase-error.ts'

const space = /\s/u

export function isSpace(character: string): boolean {
  return space.test(character)
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
  /** Text up to a character of `stop`, or to the end. */
  until(stop: RegExp): string {
    const from = this.at
    while (!this.atEnd() && !stop.test(this.peek())) this.at += 1
    return this.source.slice(from, this.at)
  }
  fail(mistake: PhraseMistake, at = this.at): never {
    throw new PhraseError(this.source, at, mistake)
  }
}
