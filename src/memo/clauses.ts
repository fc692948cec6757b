/** A decision's text → its parts: one for each sentence that decides, one for each att-sats. */
import { decisionInfinitives, resolving, proposing } from './decision-verbs.ts'
import type { ParagraphFacts, Word } from './model.ts'
import { within } from './within.ts'

/** A stretch of a paragraph's text. */
export interface Stretch {
  start: number
  end: number
}

/** Typed in front of a point: "1.", "2)", "a.", "–", "•", and the glyph that Word's bullets leave when copied. */
const typedLabel =
  /^[\s\u00a0]*(?:(?:\d{1,2}(?:\.\d{1,2})*[.)]|[a-zåäö][.)]|[-–—•·*▪◦‣\uf0b7])[\s\u00a0]+)?/

/** Lines of a paragraph from an offset on, without typed labels and blanks around; empty ones left out. */
export function linesIn(text: string, from: number): Stretch[] {
  const lines: Stretch[] = []
  let start = from
  for (const line of text.slice(from).split('\n')) {
    const label = typedLabel.exec(line)?.[0].length ?? 0
    const content = line.slice(label).trimEnd()
    if (content !== '') lines.push({ start: start + label, end: start + label + content.length })
    start += line.length + 1
  }
  return lines
}

/** Words that go before "att" in a list of att-satser. */
const joining = new Set(['samt', 'och', 'dels'])
/** Words between "att" and its verb. */
const between = new Set('även också vidare därutöver därmed samtidigt för egen del'.split(' '))

/**
 * The att-satser of a line. "Kommunstyrelsen beslutar att …, att … samt att …" gives three; what is no list of them
 * gives the line itself.
 */
export function attClauses(facts: ParagraphFacts, line: Stretch): Stretch[] {
  const words = within(facts.words, line)
  const first = words.findIndex((word, index) => word.norm === 'att' && opensList(words, index))
  if (first === -1) return [line]
  const starts = [line.start]
  const ends: number[] = []
  for (let index = first + 1; index < words.length; index += 1) {
    const word = words[index]
    if (word?.norm !== 'att') continue
    const joined = joining.has(words[index - 1]?.norm ?? '')
    const before = words[joined ? index - 2 : index - 1]
    if (before === undefined) continue
    const mark = /[,;]/.test(facts.text.slice(before.end, word.start))
    const clause = facts.text.slice(starts.at(-1), word.start)
    if (!continuesList(words, index, mark, joined, clause)) continue
    ends.push(before.end)
    starts.push(word.start)
  }
  ends.push(line.end)
  return starts.map((start, index) => ({
    start,
    end: trimmedEnd(facts.text, start, ends[index] ?? line.end),
  }))
}

/** The first "att" of a list stands at the start, or after the verb that decides. */
function opensList(words: readonly Word[], index: number): boolean {
  if (index === 0 || (index === 1 && joining.has(words[0]?.norm ?? ''))) return true
  const before = words.slice(0, index).map((word) => word.norm)
  return before.some((word) => resolving.has(word) || proposing.has(word) || word === 'föreslås')
}

function continuesList(
  words: readonly Word[],
  index: number,
  mark: boolean,
  joined: boolean,
  clause: string,
): boolean {
  let next = index + 1
  while (between.has(words[next]?.norm ?? '')) next += 1
  const verb = words[next]?.norm ?? ''
  const decides = decisionInfinitives.has(verb) || resolving.has(verb) || proposing.has(verb)
  if (decides) return mark || joined
  const samt = joined && words[index - 1]?.norm !== 'och'
  if (!mark && !samt) return false
  // "… i uppdrag att utreda frågan, att återkomma …" goes on about the task.
  return !/uppdra/i.test(clause) || !looksLikeInfinitive(verb)
}

/** Ends in -a and is no noun in the definite plural. */
function looksLikeInfinitive(word: string): boolean {
  return /(?:a|se|ta|få|gå|stå|bli)$/.test(word) && !/(?:arna|erna|orna|dena|tena|ena)$/.test(word)
}

function trimmedEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).replace(/[\s,;]+$/, '').length
}
