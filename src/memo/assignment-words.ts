/** Words that assignments are made of. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** "ger X i uppdrag": the addressee stands after the verb. */
export const giving = words(
  'ge ger gav givit gett giva lämna lämnar lämnade lämnat rikta riktar riktade överlämna överlämnar tilldela tilldelar tilldelade anförtro anförtror',
)
/** "X får i uppdrag": the addressee stands before the verb. */
export const receivingAssignment = words(
  'får få fick fått ges gavs getts givits tilldelas tilldelades erhåller erhöll lämnas lämnades',
)
/** "Uppdraget ges till X". */
export const handing = words('ges lämnas riktas tilldelas läggs går')
/** "uppdrar åt X". */
export const entrusting = words(
  'uppdra uppdrar uppdrog uppdragit uppdras uppdrogs uppdragits ålägga ålägger ålade ålagt åläggs ålades anmoda anmodar anmodade anmodas anförtro anförtror åligger',
)
/** "lägger på X att", "överlåter åt X att": whom the verb's own particle points at. */
export const laying: ReadonlyMap<string, string> = new Map([
  ['lägger', 'på'],
  ['lägga', 'på'],
  ['läggs', 'på'],
  ['överlåter', 'åt'],
  ['överlåta', 'åt'],
  ['ankommer', 'på'],
  ['lämnar', 'till'],
  ['överlämnar', 'till'],
])
/** "ber X att": asked rather than told; who is only urged (uppmanar) is given no assignment. */
export const asking = words('ber be instruerar instruera')
/** "X uppdras att", "Härmed uppdras X att". */
export const passiveEntrusting = words('uppdras uppdrogs åläggs ålades anmodas')
/** "begär att X tar fram". */
export const wishes = words('begär begära kräver kräva vill önskar förutsätter förväntar')
export const lettings = words('låter låta')
/** "får tillsammans i uppdrag": between the verb and the noun, and nobody's name. */
export const adverbs = words(
  'tillsammans gemensamt också även därför därmed härmed vidare samtidigt dessutom därutöver nu',
)
export const past = words(
  'gav givit gett lämnade lämnat tilldelade fick fått gavs getts givits tilldelades erhöll lämnades uppdrog uppdragit uppdrogs uppdragits ålade ålagt ålades anmodade beslutade beslutat tidigare',
)
/** "X ska återkomma". */
export const obliging = words('ska skall')
/** What somebody is expected to do; a verb of two words by its first. */
export const expectedTasks = words(
  `återkomma utreda redovisa återrapportera rapportera avrapportera undersöka inventera kartlägga presentera
   inkomma upprätta genomföra påbörja revidera uppdatera komplettera analysera utvärdera ansvara säkerställa
   planera förbereda samordna utarbeta utföra`,
)
/** "ta fram", "se över", "arbeta fram", "följa upp". */
export const expectedPairs: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    ta: words('fram'),
    se: words('över'),
    arbeta: words('fram'),
    följa: words('upp'),
    svara: words('för'),
    lägga: words('fram'),
    bereda: words('ärendet frågan vidare'),
    lämna: words('redovisning rapport förslag underlag plan återrapport lägesrapport'),
    komma: words('tillbaka in'),
    göra: words(
      'utredning översyn kartläggning uppföljning analys inventering utvärdering återrapportering',
    ),
  }),
)
/** "ska senast i maj ha tagit fram". */
export const doneTasks = words(
  'tagit utrett redovisat återkommit rapporterat återrapporterat genomfört upprättat inkommit lämnat sett kartlagt presenterat',
)
/** "ska senast den 1 maj lämna": when, before what. */
export const whens = words(
  'senast under inför till i före innan tillsammans gemensamt löpande årligen därefter även också',
)
export const negations = words('inte ej aldrig varken')
/** The clause is about an assignment that somebody else wants, or that is refused. */
export const refusing = words(
  'avslå avslår avslås avstyrka avstyrker avstyrks återkalla återkallar återkallas',
)
/** Words in front of a name that belong to it. */
export const determiners = words(
  'samtliga alla berörda berörd berört respektive övriga varje ansvarig ansvariga kommunens den det de hela',
)
export const chains = words('via genom')
export const reporting =
  /redovis|återrapport|avrapport|rapporter|återkom|senast|delredov|slutredov|lägesrapport|redogör/i

/** Nouns that facts do not cover: the last word of who is addressed, in its definite form. */
export const electedNouns =
  /(?:ombud(?:et|en)?|stämmoombud\p{L}*|revisor(?:n|erna)|revisorer|revisionen|ledamöter(?:na)?|gruppledare(?:n|na)?|partierna|partigrupp\p{L}*|råd)$/iu
export const officeNouns =
  /(?:kontoret|kontoren|förvaltningen|förvaltningarna|avdelningen|avdelningarna|enheten|enheterna|staben|sekretariatet|organisationen|ledningsgruppen|kommunledningen|tjänstepersonerna|tjänstemännen|medarbetarna|verksamheten|verksamheterna|kansliet|funktionen|gruppen|teamet|sektorn|biblioteket|skolorna|centralt stöd)$/iu
export const officialNouns =
  /(?:chefen|cheferna|direktören|direktörerna|handläggaren|handläggarna|strategen|juristen|ekonomen|samordnaren|sekreteraren|utredaren|projektledaren|controllern|tjänstepersonen|tjänstemannen|rektorn|rektorerna|registratorn|arkitekten|ingenjören)$/iu
export const companyNouns =
  /(?:bolaget|bolagen|koncernen|bolagsstyrelsen|dotterbolagen|stiftelsen)$/iu
