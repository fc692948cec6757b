/** A stretch of the document that is found again after changes. */
import type { WordDocument } from './document.ts'

export class TrackedRange {
  readonly #version: number

  constructor(
    private readonly document: WordDocument,
    private readonly start: number,
    private readonly end: number,
  ) {
    this.#version = document.version
  }

  get from(): number {
    return this.document.mapPosition(this.start, this.#version, this.start === this.end ? -1 : 1)
  }

  get to(): number {
    return Math.max(this.from, this.document.mapPosition(this.end, this.#version, -1))
  }
}
