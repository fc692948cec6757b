/** What every recogniser reads from: the words of one text and small questions about what stands between them. */
import type { Fact, FactKind, Word } from '../model.ts'
import type { Vocabulary } from '../vocabulary.ts'
import { normalize } from '../normalize.ts'
import type { FormTable } from '../word-forms.ts'

export interface Scan {
  text: string
  words: readonly Word[]
  vocabulary: Vocabulary
}

/** Finds facts of one kind. */
export interface Recogniser {
  kind: FactKind
  /** Whether a fact's key word may be this one; asked once for each different word, so it may be slow. */
  opens(norm: string, vocabulary: Vocabulary): boolean
  /** Reads the fact whose key word stands at `index`; it may begin before it. Null where there is none. */
  read(scan: Scan, index: number): Fact | null
}

/** The word compared by; "" outside the text. */
export function normAt(scan: Scan, index: number): string {
  return scan.words[index]?.norm ?? ''
}

/** What a table knows of the word at `index`; null outside the text. */
export function known<Value>(
  scan: Scan,
  index: number,
  table: FormTable<Value | null>,
): Value | null {
  const word = scan.words[index]
  return word === undefined ? null : table.of(word.form)
}

/** The word as written; "" outside the text. */
export function textAt(scan: Scan, index: number): string {
  const word = scan.words[index]
  return word === undefined ? '' : scan.text.slice(word.start, word.end)
}

/** What stands between word `index` and the next one, or to the end of the text. */
export function gapAfter(scan: Scan, index: number): string {
  const word = scan.words[index]
  if (word === undefined) return ''
  return scan.text.slice(word.end, scan.words[index + 1]?.start ?? scan.text.length)
}

/** Whether nothing but spaces of any width, on the same line and in the same column, stands before the next word. */
export function spaceAfter(scan: Scan, index: number): boolean {
  const word = scan.words[index]
  const next = scan.words[index + 1]
  if (word === undefined || next === undefined) return false
  for (let at = word.end; at < next.start; at += 1) {
    if (!isSpace(scan.text.charCodeAt(at))) return false
  }
  return true
}

/** A space within a line: not a tab, not a line break. */
function isSpace(unit: number): boolean {
  return (
    unit === 0x20 ||
    unit === 0xa0 ||
    unit === 0x202f ||
    (unit >= 0x2000 && unit <= 0x200b) ||
    unit === 0x205f ||
    unit === 0xad
  )
}

/** The fields that all facts have, for the words from `firstWord` up to `endWord`. */
export function spanOf(
  scan: Scan,
  firstWord: number,
  endWord: number,
): { start: number; end: number; firstWord: number; endWord: number } {
  const start = scan.words[firstWord]?.start ?? 0
  return { start, end: scan.words[endWord - 1]?.end ?? start, firstWord, endWord }
}

/** Words as a name is kept: lower case, NFC, single spaces, no soft hyphens. */
export function wordsAsName(scan: Scan, firstWord: number, endWord: number): string {
  if (endWord - firstWord === 1) return normAt(scan, firstWord)
  const { start, end } = spanOf(scan, firstWord, endWord)
  return normalize(scan.text.slice(start, end)).replace(/\s+/gu, ' ')
}

/** Whether the word begins with a capital letter; false outside the text. */
export function isCapital(scan: Scan, index: number): boolean {
  return scan.words[index]?.form.capital ?? false
}

/** "Vård och omsorgsnämnden" is often written so, without the hyphen. */
function isBareCompound(scan: Scan, index: number): boolean {
  return (
    normAt(scan, index - 1) === 'och' &&
    /^(?:vård|kultur|barn|bygg|miljö|social|gatu|teknik|hälso|plan|arbets)$/.test(
      normAt(scan, index - 2),
    ) &&
    /^(?:omsorgs|fritids|utbildnings|miljö|bygg|fastighets|sjukvårds|arbetsmarknads|park|ungdoms)./.test(
      normAt(scan, index),
    ) &&
    spaceAfter(scan, index - 1) &&
    spaceAfter(scan, index - 2)
  )
}

/**
 * First word of a compound with a shared head: for "omsorgsnämnden" in "vård- och omsorgsnämnden" the index of "vård".
 * Also "miljö-, bygg- och räddningsnämnden" and "Kultur- & fritidsnämnden".
 */
export function compoundStart(scan: Scan, index: number): number {
  if (isBareCompound(scan, index)) return index - 2
  const joined = normAt(scan, index - 1)
  let first = index
  if ((joined === 'och' || joined === 'samt') && spaceAfter(scan, index - 1)) first = index - 2
  else if (/^[-\u2011]\s&\s$/u.test(gapAfter(scan, index - 1))) first = index - 1
  if (first === index || !/^[-\u2011]/u.test(gapAfter(scan, first))) return index
  while (first > 0 && /^[-\u2011],\s$/u.test(gapAfter(scan, first - 1))) first -= 1
  return first
}
