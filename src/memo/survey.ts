/** One pass over the paragraphs of a memo: what each says by itself, and those that the structure is built of. */
import type { Settings } from '../settings/schema.ts'
import { analyseParagraph, type ParagraphAnalysis } from './analysis.ts'
import type { Assignment, MemoParagraph } from './model.ts'
import { append } from './append.ts'

/** Paragraphs with what each says by itself at the same index. */
export interface Analysed {
  paragraphs: readonly MemoParagraph[]
  analyses: readonly ParagraphAnalysis[]
}

export interface Survey {
  /** The body story. */
  body: Analysed
  /** Headers, footers and text boxes. */
  furniture: readonly MemoParagraph[]
  /** In a content control. */
  tagged: readonly MemoParagraph[]
  told: readonly Assignment[]
  /** A § begins a matter somewhere. */
  numbered: boolean
}

/** A paragraph that has taken another's place, with the same id, story and cell. */
export interface Replacement {
  before: MemoParagraph
  now: MemoParagraph
  /** Among all paragraphs of the memo. */
  position: number
}

/** What is kept from one reading to the next; brought up to date in place. */
interface Reading {
  paragraphs: MemoParagraph[]
  analyses: ParagraphAnalysis[]
}

/** The last reading, for each set of settings: what a paragraph says may depend on the registers. */
const lastReadings = new WeakMap<Settings, Reading>()
const nothing: Analysed = { paragraphs: [], analyses: [] }

export function survey(paragraphs: readonly MemoParagraph[], settings: Settings): Survey {
  const analyses = analyseAll(paragraphs, lastReadings.get(settings) ?? nothing, settings)
  lastReadings.set(settings, { paragraphs: paragraphs.slice(), analyses })
  const body: { paragraphs: MemoParagraph[]; analyses: ParagraphAnalysis[] } = {
    paragraphs: [],
    analyses: [],
  }
  const furniture: MemoParagraph[] = []
  const tagged: MemoParagraph[] = []
  const told: Assignment[] = []
  let numbered = false
  for (let index = 0; index < paragraphs.length; index += 1) {
    const [paragraph, analysis] = [paragraphs[index], analyses[index]]
    if (paragraph === undefined || analysis === undefined) continue
    if (analysis.tagged) tagged.push(paragraph)
    if (analysis.story === 'body') {
      body.paragraphs.push(paragraph)
      body.analyses.push(analysis)
      if (analysis.told.length > 0) append(told, analysis.told)
      numbered ||= analysis.matterNumber !== null
    } else if (analysis.story === 'furniture') {
      furniture.push(paragraph)
    }
  }
  return { body, furniture, tagged, told, numbered }
}

/** What a paragraph says by itself, by the last reading where it stood there. */
export function analysisAt(
  position: number,
  paragraph: MemoParagraph,
  settings: Settings,
): ParagraphAnalysis {
  const reading = lastReadings.get(settings)
  const known = reading?.paragraphs[position] === paragraph ? reading.analyses[position] : undefined
  return known ?? analyseParagraph(paragraph, settings)
}

/** What a paragraph says that takes another's place; the next reading of the memo knows it. */
export function analyseInstead(
  { position, before, now }: Replacement,
  settings: Settings,
): ParagraphAnalysis {
  const analysis = analyseParagraph(now, settings)
  const reading = lastReadings.get(settings)
  if (reading?.paragraphs[position] === before) {
    reading.paragraphs[position] = now
    reading.analyses[position] = analysis
  }
  return analysis
}

/**
 * The analyses of all paragraphs. Most stand before or after what changed since the last time, or beside single changes:
 * those are taken over without being looked up.
 */
function analyseAll(
  paragraphs: readonly MemoParagraph[],
  last: Analysed,
  settings: Settings,
): ParagraphAnalysis[] {
  const before = last.paragraphs
  const shorter = Math.min(paragraphs.length, before.length)
  let start = 0
  while (start < shorter && paragraphs[start] === before[start]) start += 1
  let same = 0
  while (
    same < shorter - start &&
    paragraphs[paragraphs.length - 1 - same] === before[before.length - 1 - same]
  ) {
    same += 1
  }
  const analyses = last.analyses.slice(0, start)
  let next = start
  for (const paragraph of paragraphs.slice(start, paragraphs.length - same)) {
    if (before[next] !== paragraph && before[next + 1] === paragraph) next += 1
    const kept = before[next] === paragraph ? last.analyses[next] : undefined
    if (kept !== undefined) next += 1
    analyses.push(kept ?? analyseParagraph(paragraph, settings))
  }
  for (const kept of last.analyses.slice(before.length - same)) analyses.push(kept)
  return analyses
}
