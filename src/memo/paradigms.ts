/**
 * Inflections of the nouns that mends put for one another.
 *
 * A paradigm lists the forms in one order: singular indefinite, definite; plural indefinite, definite; each with its
 * genitive after it; last the form that compounds begin with, null where their first part must not be touched
 * (förvaltningsrätten, förvaltningslagen). A head ("förvaltning") inflects all compounds that end
 * in it ("socialförvaltning").
 */

/** Eight forms and the first part of compounds. */
export type Paradigm = readonly [
  singular: string,
  singularGenitive: string,
  definite: string,
  definiteGenitive: string,
  plural: string,
  pluralGenitive: string,
  definitePlural: string,
  definitePluralGenitive: string,
  compound: string | null,
]

export type Noun =
  | 'förvaltning'
  | 'kontor'
  | 'förvaltningschef'
  | 'förvaltningsdirektör'
  | 'sektorchef'
  | 'sektorschef'
  | 'kontorschef'
  | 'tjänsteman'
  | 'tjänsteperson'
  | 'kommundirektör'
  | 'kommunchef'
  | 'stadsdirektör'

function paradigm(
  singular: string,
  definite: string,
  plural: string,
  definitePlural: string,
  compound: string | null,
): Paradigm {
  const genitive = (form: string): string => (form.endsWith('s') ? form : `${form}s`)
  return [
    singular,
    genitive(singular),
    definite,
    genitive(definite),
    plural,
    genitive(plural),
    definitePlural,
    genitive(definitePlural),
    compound,
  ]
}

/** -chef, -direktör: -en, -er, -erna; compounds with s ("chefslön") or without. */
function person(noun: string): Paradigm {
  return paradigm(noun, `${noun}en`, `${noun}er`, `${noun}erna`, `${noun}s`)
}

export const paradigms: Readonly<Record<Noun, Paradigm>> = {
  förvaltning: paradigm('förvaltning', 'förvaltningen', 'förvaltningar', 'förvaltningarna', null),
  kontor: paradigm('kontor', 'kontoret', 'kontor', 'kontoren', null),
  förvaltningschef: person('förvaltningschef'),
  förvaltningsdirektör: person('förvaltningsdirektör'),
  sektorchef: person('sektorchef'),
  sektorschef: person('sektorschef'),
  kontorschef: person('kontorschef'),
  tjänsteman: paradigm(
    'tjänsteman',
    'tjänstemannen',
    'tjänstemän',
    'tjänstemännen',
    'tjänstemanna',
  ),
  tjänsteperson: paradigm(
    'tjänsteperson',
    'tjänstepersonen',
    'tjänstepersoner',
    'tjänstepersonerna',
    'tjänstepersons',
  ),
  kommundirektör: person('kommundirektör'),
  kommunchef: person('kommunchef'),
  stadsdirektör: person('stadsdirektör'),
}
