/** Section headings as municipalities print them, lower case and without number, colon or organ. Observed names first. */
import type { SectionKind } from './model.ts'

type NamedKind = Exclude<SectionKind, 'head' | 'other'>

const names = (list: string): readonly string[] => list.split('|')

/** Names that say heading by themselves, also as a plain short line. */
export const sectionNames: Readonly<Record<NamedKind, readonly string[]>> = {
  decision: names(
    'förslag till beslut|beslutsförslag|förslag till beslutsformulering|förslag till beslutspunkter|' +
      'förslag på beslut|eget beslut|beslut för egen del|förslag beslut|beslutspunkter|' +
      'förslag till ställningstagande',
  ),
  summary: names(
    'sammanfattning|sammanfattning av ärendet|ärendet i korthet|ärendesammanfattning|' +
      'kort sammanfattning|sammanfattande beskrivning',
  ),
  matter: names(
    'ärendet|ärendebeskrivning|beskrivning av ärendet|ärendebeskrivning och bakgrund|bakgrund|' +
      'bakgrund till ärendet|bakgrundsbeskrivning|redogörelse för ärendet|redogörelse|' +
      'ärendets beredning|beredning av ärendet|ärendets gång|tidigare behandling|tidigare beslut|' +
      'nuläge|nulägesbeskrivning|beskrivning|ärende|motionens förslag|svar på motionen',
  ),
  assessment: names(
    'bedömning|överväganden|överväganden och bedömning|bedömning och överväganden|' +
      'bedömning och motivering|ställningstagande|slutsats|slutsatser|konsekvenser|konsekvensbedömning|' +
      'motivering till beslut|motivering till förslag till beslut|skäl för beslut|skäl till beslut|' +
      'skäl för beslutet|alternativa lösningar|risker och konsekvenser',
  ),
  economy: names(
    'ekonomiska konsekvenser|ekonomisk hållbarhet|ekonomisk bedömning|ekonomiska överväganden|' +
      'ekonomisk konsekvensbedömning|ekonomisk konsekvensanalys|ekonomiska effekter|' +
      'ekonomiska förutsättningar|ekonomisk påverkan|ekonomisk analys|ekonomisk redovisning|' +
      'ekonomisk kalkyl|kostnader och finansiering|kostnad och finansiering|ekonomi och finansiering|' +
      'finansiering och ekonomi|budget och finansiering|konsekvenser för ekonomin|påverkan på ekonomin',
  ),
  children: names(
    'barnperspektiv|barnperspektivet|barnchecklista|barnrättsperspektiv|barnrättsperspektivet|' +
      'barnkonsekvenser|barnkonsekvensanalys|barnets bästa|barnets rättigheter|barns rättigheter|' +
      'barnrätt|prövning av barnets bästa|barnkonventionen|konsekvenser för barn|' +
      'konsekvenser för barn och unga|barn och unga|barn- och ungdomsperspektiv|barnbokslut',
  ),
  sustainability: names(
    'social hållbarhet|ekologisk hållbarhet|hållbarhetsperspektiv|hållbar utveckling|' +
      'hållbarhetsbedömning|landsbygdssäkring|landsbygdsperspektiv|jämställdhetsperspektiv|' +
      'jämställdhetskonsekvenser|jämställdhetsanalys|jämlikhet och jämställdhet|miljökonsekvenser|' +
      'miljöperspektiv|miljömässiga konsekvenser|klimatkonsekvenser|klimat och miljö|miljö och klimat|' +
      'folkhälsoperspektiv|trygghetsperspektiv|tillgänglighetsperspektiv|mänskliga rättigheter|' +
      'agenda 2030|globala målen',
  ),
  law: names(
    'styrdokument och juridik|juridisk bedömning|juridiska konsekvenser|juridiska aspekter|' +
      'juridiska överväganden|juridiska förutsättningar|rättslig bedömning|rättsliga förutsättningar|' +
      'rättslig reglering|rättsliga aspekter|legala aspekter|lagstiftning|gällande lagstiftning|lagrum|' +
      'koppling till styrdokument|laglighetsprövning',
  ),
  consultation: names(
    'facklig samverkan|facklig samverkan/mbl|samverkan enligt mbl|mbl-förhandling|mbl|' +
      'remissinstanser|remissvar|remissyttranden|inkomna remissvar|samråd och samverkan|' +
      'samverkan och samråd|samberedning|facklig information|fackliga förhandlingar',
  ),
  papers: names(
    'beslutsunderlag|underlag för beslut|underlag till beslut|bilagor|handlingar i ärendet|' +
      'handlingar|ärendets handlingar|bilagda handlingar|bilagor till ärendet|' +
      'bilagor till tjänsteskrivelsen|förteckning över bilagor|underlag och bilagor|bifogade handlingar',
  ),
  dispatch: names(
    'beslutet skickas till|beslut skickas till|beslutet sänds till|beslut sänds till|' +
      'beslutet expedieras till|beslut expedieras till|expedieras till|expediering|' +
      'expediering av beslut|beslutsexpediering|protokollsutdrag skickas till|' +
      'protokollsutdrag sänds till|protokollsutdrag till|protokollsutdrag|utdrag skickas till|' +
      'utdrag till|kopia till|kopia av beslutet till|beslutet delges|beslut delges|delges|delgivning|' +
      'meddelas|beslutet meddelas|beslut till|beslutet till|skickas till|sändlista|för kännedom|' +
      'för kännedom till|för verkställighet|för åtgärd|sänds till|mottagare av beslutet|' +
      'beslutsmottagare|underrättas',
  ),
  signature: names('underskrift|underskrifter|undertecknande|signatur|signaturer'),
  note: names(
    'kommundirektörens anteckning till protokollet|anteckning till protokollet|' +
      'anteckning till kommunstyrelsens protokoll|kommundirektörens anteckning|' +
      'kommundirektörens anteckning till kommunstyrelsens protokoll|' +
      'förslag till anteckning till protokollet|förberedd anteckning till protokollet',
  ),
}

/** Names that are common words too: heading only in bold, in a heading style, in capitals, or above running text. */
export const weakSectionNames: Readonly<Partial<Record<NamedKind, readonly string[]>>> = {
  decision: names('beslut|förslag|beslutet'),
  summary: names('i korthet|kort om ärendet|inledning'),
  matter: names('yttrande|syfte|behov|historik|remiss|svar|utredning|sakfråga'),
  assessment: names('analys|motivering|synpunkter|diskussion|förslag till svar'),
  economy: names('ekonomi|finansiering|kostnader|kostnad|budget|kalkyl|investering|ekonomiskt'),
  children: names('barn|barnen|barnkonvention'),
  sustainability: names('hållbarhet|jämställdhet|jämlikhet|miljö|klimat|folkhälsa|mångfald'),
  law: names('juridik|lagstöd|rättsligt|lagar|styrdokument|regelverk'),
  consultation: names('samverkan|samråd|kommunikation|delaktighet|dialog|förankring|beredning'),
  papers: names('underlag|bilaga|referenser|källor'),
  dispatch: names('kännedom|mottagare'),
  note: names('anteckning|protokollsanteckning'),
}

/** In a heading style or in bold, a heading that begins so is of the kind, whatever follows. */
export const sectionStems: readonly (readonly [NamedKind, string])[] = [
  ['decision', 'förslag till beslut'],
  ['economy', 'ekonomisk'],
  ['economy', 'finansiering'],
  ['economy', 'kostnad'],
  ['children', 'barnrätt'],
  ['children', 'barnkonsekvens'],
  ['children', 'barnperspektiv'],
  ['children', 'prövning av barnets'],
  ['law', 'juridisk'],
  ['law', 'rättslig'],
  ['papers', 'beslutsunderlag'],
  ['papers', 'bilaga'],
  ['papers', 'bilagor'],
  ['summary', 'sammanfattning'],
  ['dispatch', 'beslutet skickas'],
  ['dispatch', 'expediering'],
  ['consultation', 'facklig'],
  ['matter', 'bakgrund'],
  ['matter', 'ärendebeskrivning'],
]
