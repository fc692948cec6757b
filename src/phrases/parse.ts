/** Reads a phrase. The grammar is written in `README.md` beside this file, with its examples. */
import { checkCaptures } from './captures.ts'
import { slotAt } from './parse-slot.ts'
import { wordElement } from './parse-word.ts'
import { PhraseError } from './phrase-error.ts'
import { isSpace, Reader } from './reader.ts'
import type { Element } from './syntax.ts'

const maxGap = 12
const maxDepth = 12
const upToEnd = /[^\s()|?{}]*/uy

/** Throws `PhraseError`. Whether the whole phrase may be empty is seen when it is compiled. */
export function parsePhrase(source: string): Element {
  const reader = new Reader(source)
  reader.skipSpace()
  if (reader.atEnd()) throw new PhraseError(source, 0, 'emptyPhrase')
  const phrase = sequence(reader, 0)
  if (!reader.atEnd()) reader.fail('strayClose')
  if (source.includes(':')) checkCaptures(source, phrase)
  return phrase
}

/** Elements up to the end, or to `|` or `)` inside a group. */
function sequence(reader: Reader, depth: number): Element {
  const items: { element: Element; at: number }[] = []
  for (;;) {
    reader.skipSpace()
    const next = reader.peek()
    if (next === '' || next === ')' || next === '}') break
    if (next === '|') {
      if (depth > 0) break
      reader.fail(items.length > 0 ? 'barWithSpace' : 'nothingToChoose')
    }
    const at = reader.at
    items.push({ element: element(reader, depth), at })
    if (!isBoundary(reader.peek(), depth)) reader.fail('missingSpace')
  }
  if (items.length === 0) reader.fail(depth > 0 ? 'nothingToChoose' : 'strayClose')
  checkGaps(reader, items)
  const [only] = items
  return items.length === 1 && only !== undefined
    ? only.element
    : { type: 'sequence', items: items.map((item) => item.element) }
}

function isBoundary(next: string, depth: number): boolean {
  return next === '' || next === ')' || next === '}' || isSpace(next) || (next === '|' && depth > 0)
}

function element(reader: Reader, depth: number): Element {
  const gap = gapAt(reader)
  if (gap !== null) return gap
  const atom = reader.peek() === '(' ? group(reader, depth) : choice(reader, depth)
  if (reader.peek() !== '?') return atom
  reader.at += 1
  return { type: 'optional', item: atom }
}

/** `…3`, also written `...3`. */
function gapAt(reader: Reader): Element | null {
  const dots = reader.source.startsWith('…', reader.at)
    ? 1
    : reader.source.startsWith('...', reader.at)
      ? 3
      : 0
  if (dots === 0) return null
  const at = reader.at
  reader.at += dots
  const number = reader.take(upToEnd)
  if (!/^\d{1,2}$/u.test(number)) reader.fail('gapWithoutNumber', at)
  const max = Number(number)
  if (max < 1 || max > maxGap) reader.fail('gapWithoutNumber', at)
  if (reader.peek() === '?') reader.fail('strayQuestion')
  return { type: 'gap', max }
}

function group(reader: Reader, depth: number): Element {
  const at = reader.at
  if (depth >= maxDepth) reader.fail('tooLong')
  reader.at += 1
  const alternatives = [sequence(reader, depth + 1)]
  while (reader.peek() === '|') {
    reader.at += 1
    alternatives.push(sequence(reader, depth + 1))
  }
  if (reader.peek() !== ')') reader.fail('unclosedGroup', at)
  reader.at += 1
  return joined(alternatives)
}

/** Outside a group `|` binds words together; inside one it parts whole sequences. */
function choice(reader: Reader, depth: number): Element {
  const alternatives = [term(reader)]
  while (depth === 0 && reader.peek() === '|') {
    reader.at += 1
    if (isSpace(reader.peek())) reader.fail('barWithSpace')
    alternatives.push(term(reader))
  }
  return joined(alternatives)
}

function joined(alternatives: readonly Element[]): Element {
  const [only] = alternatives
  if (alternatives.length === 1 && only !== undefined) return only
  return { type: 'choice', alternatives }
}

function term(reader: Reader): Element {
  const next = reader.peek()
  if (next === '{') return slotAt(reader)
  if (next === '(') reader.fail('missingSpace')
  if (next === '?') reader.fail('strayQuestion')
  if (next === '' || next === '|' || next === ')' || next === '}') {
    reader.fail('nothingToChoose')
  }
  const at = reader.at
  return wordElement(reader, reader.take(upToEnd), at)
}

/** A gap stands between two elements of its own sequence that must be there. */
function checkGaps(reader: Reader, items: readonly { element: Element; at: number }[]): void {
  const needed = items.map(({ element }) => element.type !== 'gap' && element.type !== 'optional')
  const first = needed.indexOf(true)
  const last = needed.lastIndexOf(true)
  const loose = items.find(
    ({ element }, index) => element.type === 'gap' && (first < 0 || index < first || index > last),
  )
  if (loose !== undefined) reader.fail('gapAtEdge', loose.at)
}
