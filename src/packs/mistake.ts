/** A pack author's mistake: where it stands, what was expected, and an example of how it is written. */

type MistakeCode =
  | 'front-matter'
  | 'yaml'
  | 'missing-key'
  | 'unknown-key'
  | 'wrong-value'
  | 'unknown-block'
  | 'clause-without-id'
  | 'duplicate-clause'
  | 'clause-without-status'
  | 'block-without-clause'
  | 'empty-block'
  | 'unclosed-block'
  | 'duplicate-rule'
  | 'unknown-clause'
  | 'unknown-check'
  | 'unknown-condition'
  | 'unreachable-case'
  | 'phrase'
  | 'check-option'
  | 'mend'
  | 'missing-example'
  | 'unknown-case'
  | 'unknown-mend'
  | 'duplicate-pack'
  | 'unknown-pack'
  | 'unknown-rule'
  | 'circular-extends'

export interface PackMistake {
  code: MistakeCode
  /** Path of the pack's file, as it was given. */
  path: string
  /** From 1, in the file. */
  line: number
  column: number
  /** What is wrong, in Swedish. */
  reason: string
  /** What should stand there instead. */
  expected: string
  /** Lines to write. */
  example: string
  /** Up to five lines of the file, numbered, the bad one marked with ">". */
  excerpt: string
}

/** Where a mistake stands, before its lines are looked up. */
export type MistakeAt = Omit<PackMistake, 'path' | 'excerpt'>

/** Thrown with everything that is wrong in a pack, not only the first thing. */
export class PackError extends Error {
  override name = 'PackError'
  readonly mistakes: readonly PackMistake[]

  constructor(mistakes: readonly PackMistake[]) {
    super(mistakes.map(renderMistake).join('\n\n'))
    this.mistakes = mistakes
  }
}

/** Collects the mistakes of one pack file. */
export class MistakeList {
  readonly path: string
  readonly #lines: readonly string[]
  readonly #mistakes: PackMistake[] = []

  constructor(path: string, text: string) {
    this.path = path
    this.#lines = text.split(/\r?\n/u)
  }

  add(mistake: MistakeAt): void {
    this.#mistakes.push({
      ...mistake,
      path: this.path,
      excerpt: excerptAround(this.#lines, mistake.line),
    })
  }

  /** Throws what was collected, in the order of the file. */
  throwIfAny(): void {
    if (this.#mistakes.length > 0) throw new PackError(inOrder(this.#mistakes))
  }
}

function renderMistake(mistake: PackMistake): string {
  return [
    `${mistake.path}:${mistake.line}:${mistake.column} ${mistake.reason} (${mistake.code})`,
    mistake.excerpt,
    `  Väntat: ${mistake.expected}`,
    `  Exempel: ${mistake.example.replaceAll(/\n(?=.)/gu, '\n           ')}`,
  ].join('\n')
}

function inOrder(mistakes: readonly PackMistake[]): PackMistake[] {
  return mistakes.toSorted((a, b) => a.line - b.line || a.column - b.column)
}

/** Five lines with the one that is meant marked. */
export function excerptAround(lines: readonly string[], line: number): string {
  const first = Math.max(1, Math.min(line - 2, lines.length - 4))
  const last = Math.min(lines.length, first + 4)
  const width = String(last).length
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const number = first + index
    const mark = number === line ? '>' : ' '
    return `${mark} ${String(number).padStart(width)} | ${lines[number - 1] ?? ''}`.trimEnd()
  }).join('\n')
}
