/** What random memos are made of: the words of memos as clerks write them, right and wrong. */
import { bundledExamples } from '../../src/packs/bundled-examples.ts'

/** Lines of the packs' own examples: for every rule what it reports, what it must not, and what its mends write. */
function exampleLines(): { decision: string[]; text: string[]; headings: string[] } {
  const decision = new Set<string>()
  const text = new Set<string>()
  const headings = new Set<string>()
  for (const { memo, mended } of Object.values(bundledExamples).flat()) {
    for (const source of mended === undefined ? [memo] : [memo, mended]) {
      let inDecision = false
      for (const line of withoutFrontMatter(source).split('\n')) {
        // "# Tjänsteskrivelse" is the title of a memo of its own.
        const heading = /^##+ (.+)$/u.exec(line)?.[1]
        if (heading !== undefined) {
          headings.add(heading)
          inDecision = /beslut/iu.test(heading) && !/skickas|sänds|underlag/iu.test(heading)
        } else if (isPlain(line)) (inDecision ? decision : text).add(line.trim())
      }
    }
  }
  return { decision: [...decision], text: [...text], headings: [...headings] }
}

function withoutFrontMatter(source: string): string {
  return source.replace(/^---\n[^]*?\n---\n/u, '')
}

/** Neither empty nor a table, a list or anything else that Markdown reads as more than words. */
function isPlain(line: string): boolean {
  return line.trim() !== '' && !/^\s*(?:[|>#*+`-]|\d+[.)] )|[*~^{\\<]/u.test(line)
}

const examples = exampleLines()

export const decisionLines = [
  ...examples.decision,
  'att bevilja Stadsmissionen 2 400 000 kronor för 2026',
  'att uppdra åt kontorschefen att lämna en slutrapport.',
  'Kommunstyrelsen ger samhällsbyggnadskontoret i uppdrag att utreda frågan.',
  'Kommunstyrelsen ger utbildningsförvaltningen i uppdrag att utbilda trafikvakter vid nio skolor.',
  'Kommunstyrelsen föreslår kommunfullmäktige att anta planen.',
  'Kommunfullmäktige beslutar att anvisa 500 tkr ur budgeten.',
  'Kommunstyrelsen avslår motionen.',
  'Kommunstyrelsen beslutar',
]

export const textLines = [
  ...examples.text,
  'Förvaltningscheferna har enats, och socialförvaltningen svarar för arbetet.',
  'Kostnaden är 1 600 000 kronor. Beslutet saknar finansiering.',
  'Kostnaden ryms inom den beslutade investeringsramen för 2026.',
  'Kostnaden är XX kronor för det första året, enligt bilaga [nr].',
  'Befogenheten följer av 2 kap. 1 § kommunallagen (1991:900).',
  'Köpet sker enligt lagen om offentlig upphandling, bl.a. 25% av värdet.',
  'Mötet hölls kl 10.00 den 1/3 2024, dvs ca 5-10 st deltog. Mötet hölls kl 10.00 den 1/3 2024.',
  'Beslutet togs den 20xx-xx-xx, jfr 1-5 §§.',
  'Barnens bästa har prövats genom samtal med elever.',
  'Förvaltningen har begärt in yttranden. Förvaltningen har begärt in yttranden.',
]

export const headings = [
  ...examples.headings,
  'Förslag till beslut',
  'Förslag till beslut i kommunstyrelsen',
  'Sammanfattning',
  'Ärendet',
  'Ekonomi',
  'Ekonomiska konsekvenser',
  'Barnens bästa',
  'Beslutsunderlag',
  'Beslutet skickas till',
  'Beslut sänds till',
  'Bilaga 1',
]

export const recipients = [
  'Kommunstyrelsen',
  'Kommunfullmäktige',
  'Kommunstyrelsens personalutskott',
  'Socialnämnden',
  'Vård- och omsorgsnämnden',
]

export const dispatched = [
  'Kommundirektören',
  'Samhällsbyggnadskontoret',
  'Utbildningsnämnden',
  'Stadsmissionen',
]

export const people = [
  'Anna Berg',
  'Per Lind',
  'Åsa Öst',
  '[Förnamn Efternamn]',
  'Anna Berg, kommundirektör',
]

export const titles = [
  'Kommundirektör',
  'kommundirektör',
  'Tf. kommundirektör',
  'Biträdande kommundirektör',
  'Kontorschef',
  'Förvaltningschef',
  'Kommunstyrelsens ordförande',
]

/** Label and value. */
export const fields: readonly (readonly [label: string, text: string])[] = [
  ['Datum', '2026-03-04'],
  ['Datum', '4 mars 2026'],
  ['Datum', '[datum]'],
  ['Upprättad', '2026-03-17'],
  ['Diarienummer', 'KS 2026/0412'],
  ['Diarienummer', 'KS/2026:412'],
  ['Diarienr', 'KS-2026-231'],
  ['Vår beteckning', 'KS 2026/412'],
  ['Handläggare', 'Peter Lindgren, utredare'],
  ['Handläggare', '[namn]'],
  ['Dokumenttyp', 'Riktlinjer'],
  ['Antagen av', 'Kommunstyrelsen 2025-02-03, § 12'],
  ['Giltig till', 'Tills vidare'],
]

export const documentTypes = [
  'Tjänsteskrivelse',
  'Tjänsteskrivelse',
  'Tjänsteskrivelse',
  'Delegationsbeslut',
  'Anställningsbeslut',
  'Riktlinjer',
  'Sammanträdesprotokoll',
  'Utkast',
]
