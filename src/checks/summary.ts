/** `summary`: whether a longer paper has a summary, and whether the summary only repeats the proposal. */
import '../settings/zod-setup.ts'
import * as z from 'zod/mini'
import type { Memo, MemoParagraph, Section, Span } from '../memo/model.ts'
import { defineCheck } from './define.ts'
import type { CheckGuide, CheckResult, Observation } from './model.ts'
import { spanIn } from './spans.ts'
import { within } from '../memo/within.ts'

const options = () =>
  z.strictObject({
    /** Shorter papers, counted in words of running text, need no summary. */
    words: z.optional(z.number().check(z.positive())),
  })
type Options = z.infer<ReturnType<typeof options>>

/** Eight lines. Source: the writing guide of a municipality that asks for a summary in longer papers. */
const usualWords = 120

export const summary = defineCheck<Options>({
  name: 'summary',
  scope: 'document',
  prepare({ words = usualWords }) {
    return ({ memo }) => look(memo, words)
  },
})

export const summaryGuide: CheckGuide<Options> = {
  description: 'Ser om sammanfattningen finns, och om den bara upprepar förslaget till beslut.',
  options,
  conditions: () => ['missing', 'repeats'],
}

function look(memo: Memo, fewest: number): CheckResult {
  const summaries = memo.sectionsOf('summary')
  if (summaries.length > 0) {
    return {
      applies: true,
      summary: 'Sammanfattningen finns',
      evidence: summaries.flatMap(({ heading }) => (heading === null ? [] : [whole(heading)])),
      observations: summaries.flatMap((section) => repeated(memo, section)),
    }
  }
  const isLong = hasWords(memo, fewest)
  return {
    applies: isLong,
    summary: isLong ? 'Sammanfattning saknas' : 'Dokumentet är kort',
    evidence: [],
    observations: isLong ? [{ conditions: ['missing'], at: null }] : [],
  }
}

const running = [
  'matter',
  'assessment',
  'economy',
  'children',
  'sustainability',
  'law',
  'other',
] as const

/** Whether there are so many words of running text. */
function hasWords(memo: Memo, fewest: number): boolean {
  let words = 0
  for (const kind of running) {
    for (const { paragraphs } of memo.sectionsOf(kind)) {
      for (const { facts } of paragraphs) {
        words += facts.words.length
        if (words >= fewest) return true
      }
    }
  }
  return false
}

/** So much of a point's words in one sentence is the point over again. */
const share = 0.8
const fewestWords = 4

function repeated(memo: Memo, section: Section): Observation[] {
  const points = memo.points.map(({ span }) => normsIn(memo.byId.get(span.paragraph), span))
  for (const paragraph of section.paragraphs) {
    for (const sentence of paragraph.facts.sentences) {
      const norms = new Set(normsIn(paragraph, spanIn(paragraph, sentence)))
      const isPoint = points.some((point) => {
        const same = point.filter((norm) => norms.has(norm)).length
        return point.length >= fewestWords && same >= share * point.length
      })
      if (isPoint) return [{ conditions: ['repeats'], at: spanIn(paragraph, sentence) }]
    }
  }
  return []
}

function normsIn(paragraph: MemoParagraph | undefined, span: Span): string[] {
  const words = paragraph?.facts.words ?? []
  return within(words, span).map(({ norm }) => norm)
}

function whole(paragraph: MemoParagraph): Span {
  return { paragraph: paragraph.id, start: 0, end: paragraph.text.length }
}
