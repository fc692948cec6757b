/** How far the title of "lagen (2016:1145) om offentlig upphandling" reaches. */
import { type Scan, gapAfter, normAt } from './scan.ts'
import { actNumber, isActNumber } from './statute-names.ts'

/** Titles met often, so that what follows them is not taken for more of the title. */
const known = [
  'om offentlig upphandling',
  'om upphandling inom försörjningssektorerna',
  'om upphandling av koncessioner',
  'om valfrihetssystem',
  'om färdtjänst',
  'om riksfärdtjänst',
  'om anställningsskydd',
  'om medbestämmande i arbetslivet',
  'om offentlig anställning',
  'om stöd och service till vissa funktionshindrade',
  'om särskild kollektivtrafik',
  'om kollektivtrafik',
  'om skydd mot olyckor',
  'om allmän kameraövervakning',
  'om allmänna vattentjänster',
  'om allmän platsmark',
  'om vissa kommunala befogenheter',
  'om kommunal bokföring och redovisning',
  'om kommunal redovisning',
  'om kommunalekonomisk utjämning',
  'om nationella minoriteter och minoritetsspråk',
  'om allmännyttiga kommunala bostadsaktiebolag',
  'om bostadsanpassningsbidrag',
  'om kommuners och regioners åtgärder inför och vid extraordinära händelser i fredstid och höjd beredskap',
  'om extraordinära händelser i fredstid hos kommuner och landsting',
  'om samverkan vid utskrivning från sluten hälso- och sjukvård',
  'om skydd för personer som rapporterar om missförhållanden',
  'om tobak och liknande produkter',
  'om brandfarliga och explosiva varor',
  'om proportionella val i kommuner och regioner',
  'om proportionellt valsätt',
  'om elektronisk kommunikation',
  'om den offentliga sektorns tillgängliggörande av data',
  'om kommunernas bostadsförsörjningsansvar',
  'om förvaltning av samfälligheter',
  'om gaturenhållning och skyltning',
  'om vård av unga',
  'om vård av missbrukare i vissa fall',
  'om tillgänglighet till digital offentlig service',
  'om personnamn',
  'med särskilda bestämmelser om vård av unga',
  'med kompletterande bestämmelser till eu:s dataskyddsförordning',
  'med särskilda bestämmelser om gaturenhållning och skyltning',
].map((title) => title.split(/[ ]|(?<=-) /))
/** Words that go on with the sentence, not with the title. */
const goOn = new Set(
  (
    'som ska är har får gäller anger reglerar innebär framgår att kan när dock inte och, samt eller men ger kräver ' +
    'föreskriver medger innehåller säger utgör trädde träder upphör upphörde ersatte ersätter måste bör skall blir var ' +
    'hade enligt finns den det de så då där ändras tillämpas omfattar beslutar genom inom under'
  ).split(' '),
)
const longest = 14

/** One past the title's last word; right after the head where no "om …" follows. */
export function titleEnd(scan: Scan, head: number): number {
  if (!/^(?:lag|lagen|lagens|förordning|förordningen|förordningens)$/.test(normAt(scan, head)))
    return head + 1
  const number = actNumber(scan, head)
  const about = number?.end ?? head + 1
  if (!/^\)? $/.test(gapAfter(scan, about - 1)) || !/^(?:om|med)$/.test(normAt(scan, about)))
    return head + 1
  if (normAt(scan, about) === 'med' && number === null) return head + 1
  const title = known.find((words) =>
    words.every((word, at) => fits(normAt(scan, about + at), word)),
  )
  return title === undefined ? guess(scan, about) : about + title.length
}

function fits(norm: string, word: string): boolean {
  return norm === word || (word.endsWith('-') && norm === word.slice(0, -1))
}

function guess(scan: Scan, about: number): number {
  let end = about + 1
  while (end < about + longest && /^[- \u00a0]{1,2}$/.test(gapAfter(scan, end - 1))) {
    const norm = normAt(scan, end)
    if (goOn.has(norm) || isActNumber(norm) || norm === 'sfs') break
    // "… om räddningstjänst och av handlingsprogrammet": the sentence goes on with what it began before the act.
    if (norm === 'och' && /^(?:av|enligt|genom)$/.test(normAt(scan, end + 1))) break
    end += 1
  }
  // A title does not end in the middle of a phrase.
  while (
    end > about + 1 &&
    /^(?:och|i|på|av|till|för|med|om|vid|från)$/.test(normAt(scan, end - 1))
  )
    end -= 1
  return end
}
