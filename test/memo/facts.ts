/** Reads facts with a small municipality's registers, for the tests of this folder. */
import type { Fact, FactKind, ParagraphFacts } from '../../src/memo/model.ts'
import { readFacts } from '../../src/memo/read-facts.ts'
import { prepareVocabulary, type Vocabulary } from '../../src/memo/vocabulary.ts'
import { mergeSettings } from '../../src/settings/merge.ts'

const vocabulary: Vocabulary = prepareVocabulary(
  mergeSettings([
    {
      municipality: 'Norrköpings kommun',
      offices: [
        'samhällsbyggnadskontoret',
        'tillväxt- och utvecklingskontoret',
        'Centralt stöd och utveckling',
      ],
      administrations: [
        {
          name: 'vård- och omsorgsförvaltningen',
          also: ['VOF'],
          board: 'vård- och omsorgsnämnden',
        },
        { name: 'fastighetsförvaltningen', board: 'tekniska nämnden' },
      ],
      boards: ['nämnden för Kultur & Fritid', 'räddningstjänstens direktion'],
      companies: ['Norrköping Rådhus AB', 'Hyresbostäder'],
    },
  ]),
)

export function read(text: string): ParagraphFacts {
  return readFacts(text, vocabulary)
}

type FactOf<Kind extends FactKind> = Extract<Fact, { kind: Kind }>

export function factsOf<Kind extends FactKind>(text: string, kind: Kind): FactOf<Kind>[] {
  return read(text).facts.filter((fact): fact is FactOf<Kind> => fact.kind === kind)
}

/** The quoted text of every fact of a kind. */
export function quotes(text: string, kind: FactKind): string[] {
  return factsOf(text, kind).map(({ start, end }) => text.slice(start, end))
}
