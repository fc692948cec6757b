/** Small papers without fault, of every kind; a wording takes the place of one part. */

export type Municipality = 'norrkoping' | 'partille'
export type Kind = 'memo' | 'other' | 'delegation' | 'employment' | 'governing' | 'minutes'
/** By letter, see `letters`. */
export type Parts = Readonly<Record<string, string>>

/** What each letter is. */
const letters = {
  title: 'R',
  header: 'H',
  points: 'P',
  economy: 'E',
  matter: 'M',
  duties: 'A',
  authority: 'B',
  heard: 'G',
  terms: 'L',
  reported: 'N',
  papers: 'U',
  requests: 'Y',
  signature: 'S',
} as const
type Name = keyof typeof letters

const places = {
  norrkoping: {
    name: 'Norrköpings kommun',
    number: 'KS 2025/0412',
    board: 'Socialnämnden',
    boardNumber: 'SN 2025/0412',
  },
  partille: {
    name: 'Partille kommun',
    number: 'KS/2025:412',
    board: 'Vård- och omsorgsnämnden',
    boardNumber: 'VON/2025:412',
  },
} as const

export function paperOf(municipality: Municipality, kind: Kind, parts: Parts): string {
  const place = places[municipality]
  const told = (name: Name, usual: string): string => lines(parts[letters[name]] ?? usual)
  const head = (number: string, ...fields: string[]): string[] => [
    '---',
    `Diarienummer: ${number}`,
    'Datum: 2025-03-04',
    ...fields,
    ...given(told('header', '')),
    `sidhuvud: ${place.name}`,
    '---',
  ]
  const section = (heading: string, text: string): string[] => ['', `## ${heading}`, text]
  const memo = (number: string, to: string, decision: string, signature: string): string[] => [
    ...head(number, 'Handläggare: Anna Ek', `Till: ${to}`),
    'TJÄNSTESKRIVELSE',
    `# ${told('title', 'Redovisning av läget')}`,
    ...section('Förslag till beslut', listed(told('points', decision))),
    ...section('Sammanfattning', 'Ärendet gäller verksamheten under året.'),
    ...optional('Ekonomiska konsekvenser', told('economy', '')),
    ...section('Ärendet', told('matter', 'Underlaget har tagits fram under våren.')),
    ...optional('Beslutsunderlag', told('papers', '')),
    ...section('Beslutet skickas till', 'Kommundirektören'),
    '',
    told('signature', signature),
  ]
  const papers: Record<Kind, () => string[]> = {
    memo: () =>
      memo(
        place.number,
        'Kommunstyrelsen',
        'Kommunstyrelsen godkänner redovisningen.',
        'Henrik Sandell\\nKommundirektör',
      ),
    other: () =>
      memo(
        place.boardNumber,
        place.board,
        'Nämnden godkänner redovisningen.',
        'Lena Ek\\nKontorschef',
      ),
    delegation: () => [
      ...head(place.number),
      'DELEGATIONSBESLUT',
      `# ${told('title', 'Inköp av stolar')}`,
      ...section('Beslut', listed(told('points', 'Kommundirektören beslutar att köpa stolar.'))),
      ...section('Bakgrund', told('matter', 'Behovet har setts över under våren.')),
      ...section(
        'Stöd för beslutet',
        told(
          'authority',
          'Beslutet fattas med stöd av kommunstyrelsens delegationsordning, punkt B 4.',
        ),
      ),
      '',
      told('reported', 'Beslutet anmäls till kommunstyrelsen den 31 mars 2025.'),
      '',
      told('signature', 'Henrik Sandell\\nKommundirektör'),
    ],
    employment: () => [
      ...head(place.number),
      'ANSTÄLLNINGSBESLUT',
      `# ${told('title', 'Anställning av kontorschef')}`,
      ...section(
        'Beslut',
        listed(
          told(
            'points',
            'Kommundirektören beslutar att anställa Birgitta Falk som kontorschef för utbildningskontoret från och med den 1 april 2025.',
          ),
        ),
      ),
      ...section('Skäl', told('matter', 'Birgitta Falk har lång erfarenhet.')),
      '',
      told('heard', 'Presidiet i utbildningsnämnden har hörts den 20 februari 2025.'),
      '',
      told('terms', ''),
      '',
      told('reported', 'Beslutet redovisas till kommunstyrelsen den 31 mars 2025.'),
      '',
      'Beslutet fattas med stöd av kommunstyrelsens delegationsordning, punkt C 2.',
      '',
      told('signature', 'Henrik Sandell\\nKommundirektör'),
    ],
    governing: () => [
      '---',
      told(
        'header',
        'Dokumenttyp: Riktlinjer\\nAntaget av: Kommunstyrelsen 2025-01-15, § 12\\nGiltighetstid: Tills vidare\\nDokumentansvarig: Centralt stöd och utveckling',
      ),
      `sidhuvud: ${place.name}`,
      '---',
      `# ${told('title', 'Riktlinjer för möten')}`,
      ...section('Syfte', told('matter', 'Riktlinjerna beskriver hur möten hålls.')),
      ...section('Ansvar', told('duties', 'Varje chef ansvarar för att riktlinjerna är kända.')),
    ],
    minutes: () => [
      '---',
      `sidhuvud: ${place.name}`,
      '---',
      'PROTOKOLL',
      '',
      'Kommunstyrelsen',
      '',
      'Sammanträdesdatum 2025-03-31',
      '',
      `## § 41 ${told('title', 'Redovisning av läget')}`,
      '',
      '### Beslut',
      listed(told('points', 'Kommunstyrelsen godkänner redovisningen.')),
      '',
      '### Ärendet',
      told('matter', 'Underlaget har tagits fram under våren.'),
      ...given(told('economy', '')),
      '',
      '### Yrkanden',
      told('requests', 'Anna Ek (S) yrkar bifall till förslaget.'),
      '',
      '### Beslutet skickas till',
      'Kommundirektören',
    ],
  }
  return papers[kind]().join('\n')
}

const given = (text: string): string[] => (text === '' ? [] : [text])
const optional = (heading: string, text: string): string[] =>
  text === '' ? [] : ['', `## ${heading}`, text]

/** ` // ` parts paragraphs, `\n` lines of one. */
const lines = (text: string): string => text.replaceAll(' // ', '\n\n').replaceAll('\\n', '\n')

/** Several points are numbered; a first line that only opens them is not. */
function listed(text: string): string {
  const points = text.split('\n\n')
  if (points.length === 1) return text
  const opens = /^Kommun\p{L}+ (?:föreslår|beslutar).{0,60}$|:$/u
  const first = opens.test(points[0] ?? '') && !/\.$/u.test(points[0] ?? '') ? 1 : 0
  return points
    .map((point, index) => (index < first ? point : `${index + 1 - first}. ${point}`))
    .join('\n')
}
