/** Conditions made ready: every phrase interned, every default filled in. */
import { negates, negatesNoun } from '../memo/negation-words.ts'
import { readWords } from '../memo/words.ts'
import type { Story } from '../memo/tree.ts'
import type { ConditionSource, GroupSource, MemberSource, Window } from './condition-schema.ts'
import type { HitFilter } from './hit-filter.ts'
import type { PhraseId } from './model.ts'

export interface PreparedCondition {
  group: PreparedGroup
  filter: HitFilter
}

export interface PreparedGroup {
  type: 'any' | 'all'
  members: readonly PreparedMember[]
  none: readonly PhraseId[]
  within: Window
}
export type PreparedMember = PhraseId | PreparedGroup

const runningText: readonly Story[] = ['body', 'textBox', 'footnote', 'endnote']

/** Throws `PhraseError` for a phrase whose grammar is broken. */
export function prepareCondition(
  source: ConditionSource,
  setup: { phrase(source: string): PhraseId },
): PreparedCondition {
  const given =
    typeof source === 'string' ? { any: [source] } : isList(source) ? { any: source } : source
  const negative = new Set<PhraseId>()
  const intern = (phrase: string): PhraseId => {
    const id = setup.phrase(phrase)
    if (readWords(phrase).some(({ norm }) => negates(norm) || negatesNoun(norm))) negative.add(id)
    return id
  }
  return {
    group: prepareGroup(given, 'paragraph', intern),
    filter: {
      stories: new Set(given.stories ?? runningText),
      sections: asSet(given.sections),
      notSections: asSet(given['not-sections']),
      subjects: asSet(typeof given.subject === 'string' ? [given.subject] : given.subject),
      negative,
      outside: given.outside ?? ['quotation'],
      except: new Set((given.except ?? []).map(intern)),
    },
  }
}

/** Whether the members may stand in different paragraphs: such a condition is not for one paragraph by itself. */
export function spansParagraphs({ group }: PreparedCondition): boolean {
  return groupSpans(group)
}

function groupSpans(group: PreparedGroup): boolean {
  const joins = group.type === 'all' || group.none.length > 0
  if (joins && group.within !== 'sentence' && group.within !== 'paragraph') return true
  return group.members.some((member) => typeof member !== 'number' && groupSpans(member))
}

function prepareGroup(
  source: GroupSource,
  around: Window,
  intern: (phrase: string) => PhraseId,
): PreparedGroup {
  const within = source.within ?? around
  const members: readonly MemberSource[] = source.all ?? source.any ?? []
  return {
    type: source.all === undefined ? 'any' : 'all',
    members: members.map((member) =>
      typeof member === 'string' ? intern(member) : prepareGroup(member, within, intern),
    ),
    none: (source.none ?? []).map(intern),
    within,
  }
}

function isList(source: Exclude<ConditionSource, string>): source is string[] {
  return Array.isArray(source)
}

function asSet<Value>(values: readonly Value[] | undefined): ReadonlySet<Value> | null {
  return values === undefined ? null : new Set(values)
}
