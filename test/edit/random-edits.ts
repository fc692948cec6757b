/** A text under work, in tokens that know where they come from, so that nobody needs to guess what became of a quote. */
import fc from 'fast-check'

export interface Token {
  text: string
  /** Its index in the text as it was; null for what was written since. */
  origin: number | null
}

/** Sentences that memos repeat, whole and in part. */
const sentences = [
  'Kommunstyrelsen ger kontoret i uppdrag att utreda frågan. ',
  'Nämnden ger kontoret i uppdrag att utreda frågan. ',
  'Kommunstyrelsen ger kontoret i uppdrag att svara. ',
  'Kostnaden är 500 kr, och kontoret betalar 500 kr. ',
  'Kontoret svarar. ',
  'Planen för hamnen har varit på samråd under hela sommaren. ',
  'kr kr kr ',
  '😀 ',
]
/** What is written into them: the same words, never a whole sentence again with all that stood around it. */
const additions = [
  'kontoret',
  'kr',
  'och',
  ' ',
  '. ',
  '500',
  '😀',
  'Kommunstyrelsen ger i morgon kontoret i uppdrag att ',
  'Nämnden gav kontoret i uppdrag att utreda frågan. ',
  'Kostnaden är 500 kr, och nämnden betalar 500 kr. ',
]

export const text: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join(''))

export function tokensOf(source: string): Token[] {
  return written(source).map(({ text: own }, origin) => ({ text: own, origin }))
}

function written(source: string): Token[] {
  const parts = source.match(/[\p{L}\p{N}]+|[^\p{L}\p{N}]/gu) ?? []
  return parts.map((part) => ({ text: part, origin: null }))
}

export function textOf(tokens: readonly Token[]): string {
  return tokens.map(({ text: own }) => own).join('')
}

export interface TextEdit {
  kind: 'write' | 'delete' | 'repeat' | 'move' | 'quote'
  at: number
  length: number
  to: number
  written: string
}

export const textEdit: fc.Arbitrary<TextEdit> = fc.record({
  kind: fc.constantFrom('write', 'delete', 'delete', 'repeat', 'move', 'quote'),
  at: fc.nat(200),
  length: fc.integer({ min: 1, max: 25 }),
  to: fc.nat(200),
  written: fc.constantFrom(...additions),
})

/** @param quote What the edit of that name writes once more. */
export function edited(tokens: readonly Token[], edit: TextEdit, quote: string): Token[] {
  const at = edit.at % (tokens.length + 1)
  const taken = tokens.slice(at, at + edit.length)
  const rest = tokens.toSpliced(at, taken.length)
  const to = edit.to % (rest.length + 1)
  switch (edit.kind) {
    case 'write':
      return tokens.toSpliced(at, 0, ...written(edit.written))
    case 'quote':
      return tokens.toSpliced(at, 0, ...written(quote))
    case 'delete':
      return rest
    case 'repeat':
      return tokens.toSpliced(edit.to % (tokens.length + 1), 0, ...taken)
    case 'move':
      return rest.toSpliced(to, 0, ...taken)
  }
}

/** Where the tokens of `[first, end)` stand now in one piece, and their copies: starts in UTF-16 units. */
export function tracked(now: readonly Token[], first: number, end: number): number[] {
  return now.flatMap((_token, at) => {
    const stretch = now.slice(at, at + end - first)
    const isWhole = stretch.length === end - first
    const isSame = isWhole && stretch.every(({ origin }, index) => origin === first + index)
    return isSame ? [textOf(now.slice(0, at)).length] : []
  })
}

/**
 * Whether what was `[first, end)` before may as well be the stretch at `start` now: some way of coming from the one text to
 * the other that keeps as much as can be kept keeps just this. Then nobody can tell them apart.
 */
export function mayBe(
  before: readonly Token[],
  now: readonly Token[],
  first: number,
  end: number,
  start: number,
): boolean {
  let offset = 0
  let at = 0
  while (offset < start) offset += now[at++]?.text.length ?? Infinity
  const length = end - first
  const quote = textOf(before.slice(first, end))
  if (offset !== start || textOf(now.slice(at, at + length)) !== quote) return false
  const kept =
    common(before.slice(0, first), now.slice(0, at)) +
    length +
    common(before.slice(end), now.slice(at + length))
  return kept === common(before, now)
}

/** The length of the longest common subsequence. */
function common(one: readonly Token[], other: readonly Token[]): number {
  let row = new Array<number>(other.length + 1).fill(0)
  for (const { text: own } of one) {
    const next = [0]
    other.forEach((token, index) => {
      next.push(
        token.text === own
          ? (row[index] ?? 0) + 1
          : Math.max(row[index + 1] ?? 0, next[index] ?? 0),
      )
    })
    row = next
  }
  return row[other.length] ?? 0
}

export function countOf(source: string, quote: string): number {
  let count = 0
  for (let at = source.indexOf(quote); at !== -1; at = source.indexOf(quote, at + 1)) count += 1
  return count
}
