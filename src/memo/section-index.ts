/** Which section each paragraph stands in. */
import type { MemoParagraph, Section } from './model.ts'

/** Numbers of sections by paragraph; they hold for a memo whose plain text is replaced, too. */
export class SectionIndex {
  readonly #sections: readonly Section[]
  /** Made when somebody asks. */
  #numbers: Map<MemoParagraph, number> | null = null

  constructor(sections: readonly Section[]) {
    this.#sections = sections
  }

  /** Index in `memo.sections`; undefined for what stands outside the body. */
  numberOf(paragraph: MemoParagraph): number | undefined {
    return (this.#numbers ??= numbersIn(this.#sections)).get(paragraph)
  }

  /** A paragraph has taken another's place in its section. */
  replace(before: MemoParagraph, now: MemoParagraph): void {
    const number = this.numberOf(before)
    if (number === undefined) return
    this.#numbers?.delete(before)
    this.#numbers?.set(now, number)
  }
}

function numbersIn(sections: readonly Section[]): Map<MemoParagraph, number> {
  const numbers = new Map<MemoParagraph, number>()
  for (const [number, { heading, paragraphs }] of sections.entries()) {
    if (heading !== null) numbers.set(heading, number)
    for (const paragraph of paragraphs) numbers.set(paragraph, number)
  }
  return numbers
}
