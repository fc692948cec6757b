/** Labels of header fields as municipalities print them, lower case and without colon. */
import type { HeaderFieldName } from './model.ts'

const labels: Readonly<Partial<Record<HeaderFieldName, readonly string[]>>> = {
  date: [
    'datum',
    'upprättad',
    'upprättat',
    'dokumentdatum',
    'beslutsdatum',
    'skapad',
    'skapat',
    'upprättandedatum',
    'handläggningsdatum',
    'datum för beslut',
  ],
  'case-number': [
    'diarienummer',
    'diarienr',
    'diarie nr',
    'dnr',
    'd nr',
    'vår beteckning',
    'vårt dnr',
    'vårt diarienummer',
    'ärendebeteckning',
    'beteckning',
    'ärendenummer',
    'ärendenr',
    'ärende nr',
    'vår referens',
    'vår ref',
    'diariebeteckning',
  ],
  'their-reference': [
    'er beteckning',
    'er referens',
    'er ref',
    'ert dnr',
    'ert diarienummer',
    'ert datum',
  ],
  author: [
    'handläggare',
    'handläggarens namn',
    'handläggande tjänsteperson',
    'handläggande tjänsteman',
    'ansvarig handläggare',
    'kontaktperson',
    'kontakt',
    'referens',
    'författare',
    'upprättad av',
    'upprättat av',
    'utredare',
    'föredragande',
    'avsändare, handläggare',
  ],
  recipient: [
    'till',
    'mottagare',
    'adressat',
    'beslutsinstans',
    'beslutande organ',
    'instans',
    'ställd till',
  ],
  sender: [
    'förvaltning',
    'kontor',
    'avdelning',
    'organisation',
    'enhet',
    'från',
    'avsändare',
    'verksamhet',
    'sektor',
    'ansvarig förvaltning',
    'förvaltning/avdelning',
    'kontor/avdelning',
  ],
  title: [
    'ärende',
    'ärendet',
    'rubrik',
    'ämne',
    'ärenderubrik',
    'titel',
    'ärendemening',
    'dokumentnamn',
    'dokumentets namn',
    'namn på dokument',
  ],
  copy: ['kopia till', 'kopia', 'för kännedom'],
  page: ['sida', 'sidnummer', 'sidnr', 'sid'],
  'document-type': [
    'dokumenttyp',
    'typ av dokument',
    'dokumentkategori',
    'typ av styrdokument',
    'styrdokumenttyp',
    'dokumentslag',
  ],
  'adopted-by': [
    'antaget av',
    'antagen av',
    'antagna av',
    'antagen',
    'antaget',
    'antagen av och datum',
    'fastställd av',
    'fastställt av',
    'fastställda av',
    'fastställd',
    'fastställt',
    'beslutad av',
    'beslutat av',
    'beslutsfattare',
    'fastställare',
    'beslutsinstans och datum',
  ],
  validity: [
    'giltighetstid',
    'giltighet',
    'giltig',
    'giltig till',
    'giltig till och med',
    'gäller från',
    'gäller från och med',
    'gäller till',
    'gäller till och med',
    'gäller för',
    'giltig från',
    'giltig från och med',
    'giltighetsperiod',
  ],
  responsible: [
    'dokumentansvarig',
    'dokumentägare',
    'ansvarig',
    'ansvarig för dokumentet',
    'dokumentansvar',
    'dokumentansvarig förvaltning',
    'dokumentansvarig tjänsteperson',
    'ansvarig funktion',
    'uppdateringsansvarig',
    'ansvarig för uppföljning',
    'processägare',
  ],
}

const byLabel = new Map<string, HeaderFieldName>()
for (const [name, list] of Object.entries(labels)) {
  for (const label of list) byLabel.set(label, name as HeaderFieldName)
}

const firstWords = new Set([...byLabel.keys()].map((label) => label.split(' ')[0] ?? label))

/** Most words of a head begin no label. */
function beginsLabel(word: string): boolean {
  return firstWords.has(plainLabel(word))
}

function opensWithLabel(line: string): boolean {
  return beginsLabel(/[^\s\u00a0]+/.exec(line)?.[0] ?? '')
}

/** Labels of more words before shorter ones, for lines of labels with nothing but blanks between. */
const mostWords = 4

/** The field that a printed label stands for: "Diarienr.", "DATUM:", "Till". */
export function fieldOf(label: string): HeaderFieldName | null {
  if (label.length > 40) return null
  const plain = plainLabel(label)
  return byLabel.get(plain) ?? byLabel.get(plain.replace(ofThePaper, '')) ?? null
}

/** "Skrivelsen är upprättad av" is "Upprättad av". */
const ofThePaper = /^(?:(?:tjänste)?skrivelsen|ärendet|handlingen|dokumentet) är /

function plainLabel(label: string): string {
  return label
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/[ .:]+$/, '')
    .trim()
}

/** A line that is nothing but labels ("Datum Vår beteckning Er beteckning"), with where each stands. */
export function labelsOf(
  line: string,
): { name: HeaderFieldName; start: number; end: number }[] | null {
  if (!opensWithLabel(line)) return null
  const words = [...line.matchAll(/[^\s\u00a0]+/g)].map((word) => ({
    start: word.index,
    end: word.index + word[0].length,
  }))
  const found: { name: HeaderFieldName; start: number; end: number }[] = []
  let index = 0
  while (index < words.length) {
    const { start, end: firstEnd } = words[index] ?? { start: 0, end: 0 }
    if (!beginsLabel(line.slice(start, firstEnd))) return null
    let next = 0
    for (let count = mostWords; count >= 1 && next === 0; count -= 1) {
      const end = words[index + count - 1]?.end
      if (end === undefined) continue
      const name = fieldOf(line.slice(start, end))
      if (name === null) continue
      found.push({ name, start, end })
      next = count
    }
    if (next === 0) return null
    index += next
  }
  return found.length === 0 ? null : found
}

/** The label a line begins with, without a colon: "Datum 2018-05-15". */
export function leadingLabel(line: string): { name: HeaderFieldName; end: number } | null {
  if (!opensWithLabel(line)) return null
  const words = [...line.matchAll(/[^\s\u00a0]+/g)].slice(0, mostWords)
  for (let count = words.length; count >= 1; count -= 1) {
    const last = words[count - 1]
    if (last === undefined) continue
    const end = last.index + last[0].length
    const name = fieldOf(line.slice(0, end))
    if (name !== null && end < line.trimEnd().length) return { name, end }
  }
  return null
}
