/** Verbs that decide. Forms: infinitive, present, passive; the first column tells a new att-sats from one about a task. */

const deciding = `
godkänna godkänner godkänns
anta antar antas
fastställa fastställer fastställs
bifalla bifaller bifalls
avslå avslår avslås
bevilja beviljar beviljas
anvisa anvisar anvisas
anslå anslår anslås
avsätta avsätter avsätts
omfördela omfördelar omfördelas
tillföra tillför tillförs
tillskjuta tillskjuter tillskjuts
överföra överför överförs
finansiera finansierar finansieras
ge ger ges
lämna lämnar lämnas
uppdra uppdrar uppdras
delegera delegerar delegeras
vidaredelegera vidaredelegerar vidaredelegeras
bemyndiga bemyndigar bemyndigas
utse utser utses
välja väljer väljs
entlediga entledigar entledigas
anställa anställer anställs
förordna förordnar förordnas
notera noterar noteras
anse anser anses
besvara besvarar besvaras
avge avger avges
avstå avstår avstås
överlämna överlämnar överlämnas
översända översänder översänds
återremittera återremitterar återremitteras
remittera remitterar remitteras
bordlägga bordlägger bordläggs
hänskjuta hänskjuter hänskjuts
upphäva upphäver upphävs
ersätta ersätter ersätts
återkalla återkallar återkallas
avsluta avslutar avslutas
avskriva avskriver avskrivs
lägga lägger läggs
inrätta inrättar inrättas
bilda bildar bildas
revidera reviderar revideras
ändra ändrar ändras
förklara förklarar förklaras
medge medger medges
tillstyrka tillstyrker tillstyrks
avstyrka avstyrker avstyrks
uppmana uppmanar uppmanas
ställa ställer ställs
instämma instämmer
meddela meddelar meddelas
teckna tecknar tecknas
förvärva förvärvar förvärvas
köpa köper köps
sälja säljer säljs
hyra hyr hyrs
upplåta upplåter upplåts
överlåta överlåter överlåts
ingå ingår
upphandla upphandlar upphandlas
starta startar startas
höja höjer höjs
sänka sänker sänks
införa inför införs
tilldela tilldelar tilldelas
justera justerar justeras
fördela fördelar fördelas
utöka utökar utökas
förlänga förlänger förlängs
tillsätta tillsätter tillsätts
acceptera accepterar accepteras
ansöka ansöker
begära begär begärs
inhämta inhämtar inhämtas
medfinansiera medfinansierar medfinansieras
bidra bidrar
stödja stödjer stöds
åta åtar
uttala uttalar
ta tar tas
hemställa hemställer
adjungera adjungerar
rösta röstar
tacka tackar
får
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '))

/** Every form. */
export const decisionVerbs: ReadonlySet<string> = new Set(deciding.flat())

/** Infinitives: "att godkänna". */
export const decisionInfinitives: ReadonlySet<string> = new Set(
  deciding
    .map(([infinitive]) => infinitive ?? '')
    .filter((verb) => verb !== 'får' && verb !== 'ta'),
)

/** Verbs about what somebody else is to decide. */
export const proposing: ReadonlySet<string> = new Set(
  'föreslår föreslå rekommenderar rekommendera hemställer hemställa'.split(' '),
)
export const resolving: ReadonlySet<string> = new Set('beslutar besluta beslutat'.split(' '))

/** Present tense verbs whose subject receives the decision rather than takes it. */
export const receiving: ReadonlySet<string> = new Set(
  'får bör har är blir behöver ansvarar svarar erhåller utgör'.split(' '),
)
