/** Random phrases of the written grammar (`src/phrases/README.md`) over terms of somebody's choice. */
import fc from 'fast-check'

interface Parts {
  term: fc.Arbitrary<string>
  /** With its blank, or empty. */
  gap: fc.Arbitrary<string>
  /** What a phrase with gaps ends with, since none may end with a gap. */
  last: fc.Arbitrary<string>
}

export function phraseOf({ term, gap, last }: Parts): fc.Arbitrary<string> {
  const { phrase } = fc.letrec<{ phrase: string; element: string }>((tie) => ({
    phrase: fc.oneof(
      { maxDepth: 3 },
      tie('element'),
      fc
        .tuple(fc.array(fc.tuple(tie('element'), gap), { minLength: 1, maxLength: 3 }), last)
        .map(([parts, end]) =>
          [...parts.map(([element, after]) => element + after), end].join(' '),
        ),
    ),
    element: fc.oneof(
      { maxDepth: 3 },
      term,
      fc.tuple(term, term).map(([one, other]) => `${one}|${other}`),
      term.map((one) => `${one}?`),
      fc.tuple(tie('phrase'), tie('phrase')).map(([one, other]) => `(${one} | ${other})`),
      tie('phrase').map((one) => `(${one})?`),
    ),
  }))
  return phrase
}
