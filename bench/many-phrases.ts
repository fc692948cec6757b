/** As many different phrases as asked for, built as pack authors build them, for measuring how their number matters. */

const verbs = [
  'ge|ger|gav|gett',
  'bevilja|beviljar|beviljas',
  'godkänna|godkänner|godkände',
  'anvisa|anvisar|anvisas',
  'uppdra|uppdrar|uppdrog',
  'fastställa|fastställer',
  'anta|antar|antog',
  'avslå|avslår',
  'överlämna|överlämnar',
  'finansiera|finansieras',
  'vidaredelegera|vidaredelegerar',
  'redovisa|redovisas',
  'anställa|anställer',
  'upphandla|upphandlar',
  'yttra|yttrar',
  'tillstyrka|tillstyrker',
  'inrätta|inrättar',
  'entlediga|entledigar',
  'utse|utser|utses',
  'återrapportera|återrapporterar',
  'föreslå|föreslår',
  'notera|noterar',
  'hemställa|hemställer',
  'remittera|remitterar',
  'bordlägga|bordlägger',
  'återremittera|återremitterar',
  'omfördela|omfördelar',
  'avsätta|avsätter',
  'tillskjuta|tillskjuter',
  'förvärva|förvärvar',
]
const objects = [
  'förslaget',
  'medel',
  'anslag',
  'bidrag',
  'investeringen',
  'avtalet',
  'planen',
  'budgeten',
  'motionen',
  'yttrandet',
  'detaljplanen',
  'policyn',
  'riktlinjerna',
  'reglementet',
  'delegationsordningen',
  'kostnaden',
  'uppdraget',
  'ärendet',
  'årsredovisningen',
  'delårsrapporten',
  'taxan',
  'avgifterna',
  'fastigheten',
  'tomträtten',
  'borgen',
  'lånet',
  'remissen',
  'medborgarförslaget',
  'revisionsrapporten',
  'verksamhetsplanen',
  'internkontrollplanen',
  'köpeavtalet',
]
const tails = [
  'åt|till {office}',
  '…3 i uppdrag',
  'enligt bilaga',
  'till {organ:organ}',
  'med {amount}',
  'för {*} år',
  'den {date}',
  'inom ram',
  'senast',
  'genom {title:chef}',
  'från och med',
  'under förutsättning',
  'i samråd med (presidiet|{organ})',
  'utan finansiering',
  'på förslag av {title}',
  'med stöd av {statute}',
]
const rare = [
  'anbringa',
  'erlägga',
  'föranstalta',
  'jämlikt',
  'medelst',
  'nyttja',
  'tillse',
  'undfå',
  'varvid',
  'äga rum',
]
const compounds = [
  '*kontoret',
  '*förvaltningen',
  'förvaltningschef*',
  '*nämnden',
  '*bolaget',
  '*direktör*',
  'tjänsteman*',
]

/** In an order that mixes them, the same every time. */
export function manyPhrases(count: number): string[] {
  const phrases = new Set<string>([...compounds, ...rare])
  for (let index = 0; phrases.size < count; index += 1) {
    const verb = verbs[index % verbs.length] ?? ''
    const object = objects[Math.floor(index / 3) % objects.length] ?? ''
    const tail = tails[Math.floor(index / 7) % tails.length] ?? ''
    const more = Math.floor(index / (verbs.length * objects.length))
    if (index % 11 === 10) phrases.add(`ny${index}ord*`)
    else if (index % 11 === 9) phrases.add(`*sak${index}`)
    else phrases.add(`${verb} ${object}${more > 0 ? ` nr ${more}` : ''} ${tail}`)
  }
  return [...phrases].slice(0, count)
}
