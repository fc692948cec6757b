/** Verbs of deciding by tense, and words that say when. */

/** Past tense, active and passive; the supine ("har beslutat") is past with or without its auxiliary. */
const past = new Set(
  (
    'beslutade beslutades beslutat beslutats beslöt beslöts uppdrog uppdrogs uppdragit uppdragits ' +
    'godkände godkändes godkänt godkänts antog antogs antagit antagits beviljade beviljades beviljat beviljats ' +
    'fastställde fastställdes fastställt fastställts avslog avslogs avslagit avslagits biföll bifölls bifallit bifallits ' +
    'återremitterade återremitterades återremitterat återremitterats bordlade bordlades noterade noterades ' +
    'anslog anslogs anslagit anslagits anvisade anvisades anvisat anvisats avsatte avsattes avsatts ' +
    'tillsatte tillsattes tillsatts utsåg utsågs utsett utsetts förordnade förordnades förordnat förordnats ' +
    'tilldelade tilldelades tilldelat tilldelats omfördelade omfördelades omfördelat omfördelats ' +
    'delegerade delegerades delegerat delegerats remitterade remitterades remitterat remitterats ' +
    'föreslog föreslogs föreslagit föreslagits tillstyrkte tillstyrktes avstyrkte avstyrktes ' +
    'inrättade inrättades inrättat inrättats upphävde upphävdes upphävt upphävts ändrade ändrades reviderade reviderades ' +
    'köpte köptes förvärvade förvärvades förvärvat förvärvats finansierade finansierades tillförde tillfördes tillfört tillförts ' +
    'anställde anställdes bestämde bestämdes bestämt bestämts ställde vidaredelegerade vidaredelegerades vidaredelegerat'
  ).split(' '),
)
const assignment = new Set(['uppdrag', 'uppdraget', 'uppdragen'])
const decision = new Set(['beslut', 'beslutet', 'besluten'])
const grant = new Set([...assignment, ...decision, 'anslag', 'medel', 'bidrag', 'rätt', 'mandat'])
/** Past forms that tell of a decision only together with its noun. */
const withNoun = new Map<string, ReadonlySet<string>>([
  ...'gav gavs gett givit getts givits fick fått'.split(' ').map((verb) => [verb, grant] as const),
  ...'lämnade lämnades lämnat lämnats'.split(' ').map((verb) => [verb, assignment] as const),
  ...'fattade fattades fattat fattats tog togs'.split(' ').map((verb) => [verb, decision] as const),
])
const present = new Set(
  (
    'beslutar ger ges uppdrar uppdras godkänner godkänns antar antas beviljar beviljas fastställer fastställs avslår avslås ' +
    'bifaller bifalls återremitterar återremitteras bordlägger noterar noteras anslår anslås anvisar anvisas avsätter ' +
    'avsätts tillsätter utser utses förordnar tilldelar tilldelas omfördelar omfördelas delegerar delegeras föreslår ' +
    'föreslås inrättar inrättas upphäver upphävs ändrar ändras reviderar vidaredelegerar vidaredelegeras får ställer ' +
    'bekräftar förlänger avslutar redovisas återkallar'
  ).split(' '),
)
/** A sentence with one of these as its own verb states how things are, whatever it tells of besides. */
const money = new Set(
  'finansieras finansierar belastar täcks ryms saknar saknas bekostas medför innebär kostar uppgår beräknas bedöms'.split(
    ' ',
  ),
)
const when = new Set(
  (
    'tidigare ursprungligen förra fjol fjolåret sammanträde sammanträdet sammanträden sammanträdena möte mötet dåvarande ' +
    'redan nyligen senast januari februari mars april juni juli augusti september oktober november december'
  ).split(' '),
)
const conjunctions = new Set(
  'som när då sedan eftersom vilket vilka vilken enligt där efter'.split(' '),
)

export function decidedThen(norm: string): boolean {
  return past.has(norm)
}

const beforeParticiple = new Set('den de inom i enligt av från för ur en ett'.split(' '))

/** The word before a past form that makes it a participle of the noun after it: "i den beslutade budgeten", "inom beslutade ramar". */
export function describes(before: string): boolean {
  return beforeParticiple.has(before)
}

/** The nouns that make a past verb one of deciding; null for every other word. */
export function toldByPast(norm: string): ReadonlySet<string> | null {
  return withNoun.get(norm) ?? null
}

export function decidesNow(norm: string): boolean {
  return present.has(norm)
}

/** A present verb of money and cost. */
export function statesMoney(norm: string): boolean {
  return money.has(norm)
}

/** A year counts as a date: "I budget 2023 beviljade …". */
export function tellsWhen(norm: string): boolean {
  return when.has(norm) || /^(?:19|20)\d\d$/.test(norm)
}

export function subordinates(norm: string): boolean {
  return conjunctions.has(norm)
}
