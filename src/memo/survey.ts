/** One pass over the paragraphs of a memo: what each says by itself, and those that the structure is built of. */
import type { Settings } from '../settings/schema.ts'
import { createAnalyser, type Analyse, type ParagraphAnalysis } from './analysis.ts'
import type { Assignment, MemoParagraph } from './model.ts'

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

interface Memory {
  analyse: Analyse
  last: Analysed
}

/** For each set of settings, because what a paragraph says may depend on the registers. */
const memories = new WeakMap<Settings, Memory>()

export function survey(paragraphs: readonly MemoParagraph[], settings: Settings): Survey {
  const memory = memoryFor(settings)
  const analyses = analyseAll(paragraphs, memory)
  memory.last = { paragraphs, analyses }
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
      if (analysis.told.length > 0) told.push(...analysis.told)
      numbered ||= analysis.matterNumber !== null
    } else if (analysis.story === 'furniture') {
      furniture.push(paragraph)
    }
  }
  return { body, furniture, tagged, told, numbered }
}

function memoryFor(settings: Settings): Memory {
  const known = memories.get(settings)
  if (known !== undefined) return known
  const memory = { analyse: createAnalyser(settings), last: { paragraphs: [], analyses: [] } }
  memories.set(settings, memory)
  return memory
}

/**
 * The analyses of all paragraphs. Most stand before or after what changed since the last time: those are taken over
 * without being looked up.
 */
function analyseAll(
  paragraphs: readonly MemoParagraph[],
  { analyse, last }: Memory,
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
  const changed = paragraphs.slice(start, paragraphs.length - same).map(analyse)
  return [
    ...last.analyses.slice(0, start),
    ...changed,
    ...last.analyses.slice(before.length - same),
  ]
}
