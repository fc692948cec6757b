/** The words that deny, and those that bound what is denied. */

const negators = new Set(['inte', 'ej', 'icke', 'aldrig', 'ingalunda'])
const nounNegators = new Set(['ingen', 'inget', 'inga', 'ingenting', 'ingendera', 'varken'])
const lacking = new Set(['saknar', 'saknas', 'saknade', 'saknades', 'sakna'])
/** After inte: "inte bara", "inte minst" affirm. */
const affirming = new Set(['bara', 'endast', 'enbart', 'minst', 'blott'])
const openers = new Set(['men', 'medan', 'fast', 'fastän', 'eftersom', 'däremot', 'trots', 'dock'])
/** Finite verbs met in decisions; infinitives and participles are never among them. */
const finite = new Set(
  (
    'är var blir blev har hade ska skall skulle kan kunde får fick bör borde måste vill finns fanns saknar saknas ger gav ges ' +
    'beslutar beslutade uppdrar uppdrog beviljar beviljade godkänner godkände antar antog avslår avslog föreslår föreslog ' +
    'medför medförde innebär innebar gäller gällde krävs behövs behöver ryms finansieras finansierar belastar täcks ' +
    'vidaredelegerar vidaredelegeras delegerar delegeras anslår anvisar avsätter omfördelar tillför bekostas ' +
    'uppgår beräknas bedöms medges tillåts sker står går kommer kostar utgör omfattar ingår anmäls redovisas utser ' +
    'fastställer noterar anställer inrättar tillstyrker avstyrker överlämnar begär lämnar framgår'
  ).split(' '),
)

const auxiliary = new Set(
  'ska skall skulle kan kunde får fick bör borde måste vill behöver behövde kommer kom'.split(' '),
)

/** inte and its like. */
export function negates(norm: string): boolean {
  return negators.has(norm)
}

/** ingen and its like: they deny the noun they stand before, and the clause with it. */
export function negatesNoun(norm: string): boolean {
  return nounNegators.has(norm)
}

/** A verb that says that something is not there. */
export function lacks(norm: string): boolean {
  return lacking.has(norm)
}

/** The word after inte that makes it deny nothing. */
export function fixedUse(next: string): boolean {
  return affirming.has(next)
}

/** A conjunction that always begins a clause of its own. */
export function opensClause(norm: string): boolean {
  return openers.has(norm)
}

/** A verb after which a form in -s is an infinitive: "får inte vidaredelegeras". */
export function isAuxiliary(norm: string): boolean {
  return auxiliary.has(norm)
}

export function isFinite(norm: string): boolean {
  return finite.has(norm)
}
