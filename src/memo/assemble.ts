/** Paragraphs with their facts → the memo. Light: run again at every change; what a paragraph says alone is kept. */
import type { Settings } from '../settings/schema.ts'
import { createAnalyser, type Analyse } from './analysis.ts'
import type { DecisionPoint, Memo, MemoParagraph, Section } from './model.ts'
import { pointsOf } from './points.ts'
import { outline } from './sections.ts'
import type { Root } from './tree.ts'

/** One analyser for each set of settings: what a paragraph says may depend on the registers. */
const analysers = new WeakMap<Settings, Analyse>()

/** @param paragraphs Every story in reading order, as `flatten` gives them, each with its facts. */
export function assembleMemo(
  root: Root,
  paragraphs: readonly MemoParagraph[],
  settings: Settings,
): Memo {
  const analyse = analyserFor(settings)
  const body = paragraphs.filter((paragraph) => paragraph.story === 'body')
  const skip: ReadonlySet<string> = new Set()
  const { matters, sections } = outline(body, false, skip, analyse)
  const points = pointsByMatter(sections, skip)
  let byId: ReadonlyMap<string, MemoParagraph> | null = null
  return {
    root,
    paragraphs,
    get byId() {
      byId ??= new Map(paragraphs.map((paragraph) => [paragraph.id, paragraph]))
      return byId
    },
    type: {
      id: settings.type ?? 'unknown',
      reason: '',
      evidence: [],
      overridden: settings.type !== null,
    },
    draft: null,
    header: [],
    organ: points[0]?.organ ?? null,
    matters,
    sections,
    points,
    assignments: [],
    signatures: [],
  }
}

function analyserFor(settings: Settings): Analyse {
  const known = analysers.get(settings)
  if (known !== undefined) return known
  const analyse = createAnalyser()
  analysers.set(settings, analyse)
  return analyse
}

/** Points are numbered over the matter, across its decision sections. */
function pointsByMatter(sections: readonly Section[], skip: ReadonlySet<string>): DecisionPoint[] {
  const points: DecisionPoint[] = []
  let matter = -1
  let next = 1
  for (const section of sections) {
    if (section.kind !== 'decision') continue
    if (section.matter !== matter) next = 1
    matter = section.matter
    const found = pointsOf(section, next, skip)
    next += found.length
    points.push(...found)
  }
  return points
}
