/** Which hits of a condition's phrases count. */
import { isNegated } from '../memo/negation.ts'
import type { MemoParagraph, SectionKind } from '../memo/model.ts'
import type { Story } from '../memo/tree.ts'
import type { Guard, Subject } from './condition-schema.ts'
import type { LocatedHit, PhraseId } from './model.ts'
import { sentenceIndex } from './places.ts'
import type { Ground } from './places.ts'
import { joinStretches, touches } from './stretches.ts'
import type { Stretches } from './stretches.ts'
import { subjectOf } from './subject.ts'

export interface HitFilter {
  stories: ReadonlySet<Story>
  sections: ReadonlySet<SectionKind> | null
  notSections: ReadonlySet<SectionKind> | null
  subjects: ReadonlySet<Subject> | null
  outside: readonly Guard[]
  /** Phrases that hold a negation of their own ("inte finansierad"): it does not deny them. */
  negative: ReadonlySet<PhraseId>
  except: ReadonlySet<PhraseId>
}

/** The test for one evaluation. What is quick to tell comes first. */
export function prepareFilter(filter: HitFilter, ground: Ground): (located: LocatedHit) => boolean {
  const exceptedIn = exceptedStretches(filter.except, ground)
  return (located) => {
    const { paragraph, hit } = located
    if (!filter.stories.has(paragraph.story)) return false
    if (!standsInSections(paragraph, filter, ground)) return false
    if (filter.outside.some((guard) => isGuarded(located, guard, filter.negative))) return false
    if (filter.except.size > 0 && touches(exceptedIn(paragraph), hit.start, hit.end)) return false
    if (filter.subjects === null) return true
    const subject = subjectOf(located, ground)
    return subject !== null && filter.subjects.has(subject)
  }
}

function standsInSections(paragraph: MemoParagraph, filter: HitFilter, ground: Ground): boolean {
  if (filter.sections === null && filter.notSections === null) return true
  const kind = ground.sectionKind(paragraph)
  if (filter.sections !== null && (kind === null || !filter.sections.has(kind))) return false
  return kind === null || filter.notSections?.has(kind) !== true
}

function isGuarded(
  { paragraph, hit }: LocatedHit,
  guard: Guard,
  negative: ReadonlySet<PhraseId>,
): boolean {
  const { facts } = paragraph
  switch (guard) {
    case 'quotation':
      return touches(facts.quotations, hit.start, hit.end)
    case 'history':
      return facts.sentences[sentenceIndex(paragraph, hit.start)]?.history ?? false
    case 'question':
      return facts.sentences[sentenceIndex(paragraph, hit.start)]?.question ?? false
    case 'negation':
      return isNegated(facts, hit.firstWord, hit.endWord, negative.has(hit.phrase))
  }
}

/** Where the exceptions stand, read once for each paragraph. */
function exceptedStretches(
  except: ReadonlySet<PhraseId>,
  ground: Ground,
): (paragraph: MemoParagraph) => Stretches {
  const known = new Map<string, Stretches>()
  return (paragraph) => {
    let stretches = known.get(paragraph.id)
    if (stretches === undefined) {
      const hits = ground.hits.in(paragraph).filter((hit) => except.has(hit.phrase))
      stretches = joinStretches(hits.map((hit) => [hit.start, hit.end] as const))
      known.set(paragraph.id, stretches)
    }
    return stretches
  }
}
