/** What can be wrong in a phrase, in the words its author reads. A pane that runs packs which have been read loads none of it. */
import type { MistakeName, PhraseError } from './phrase-error.ts'

export interface PhraseMistake {
  /** What is wrong, in Swedish. */
  reason: string
  /** What should stand there instead; no full stop. */
  expected: string
  /** A phrase that is right. */
  example: string
}

export function mistakeOf({ mistake, details }: PhraseError): PhraseMistake {
  const told = mistakes[mistake]
  return typeof told === 'function' ? told(details) : told
}

const mistakes: Readonly<
  Record<MistakeName, PhraseMistake | ((details: readonly string[]) => PhraseMistake)>
> = {
  emptyPhrase: {
    reason: 'Frasen är tom.',
    expected: 'minst ett ord',
    example: 'finansiering saknas',
  },
  noWord: {
    reason: 'Här finns inget ord, bara skiljetecken.',
    expected: 'ett ord; skiljetecken jämförs inte',
    example: 'till protokollet',
  },
  starInside: {
    reason: 'Stjärnan står inne i ordet.',
    expected: 'en stjärna först eller sist i ordet',
    example: '*kontoret eller kontors*',
  },
  starAlone: {
    reason: 'Stjärnan står ensam.',
    expected: '{*} för ett ord, vilket som helst',
    example: 'till {*:mottagare}',
  },
  openManyWords: {
    reason: 'Stjärnan kan bara sättas på ett enda ord.',
    expected: 'ett ord utan mellanliggande skiljetecken',
    example: '*kontoret',
  },
  nothingToChoose: {
    reason: 'Ett av alternativen är tomt.',
    expected: 'ett ord på varje sida om "|"; det som får saknas skrivs med "?"',
    example: '(åt|till)? kontoret',
  },
  barWithSpace: {
    reason: 'Mellanslag vid "|" utanför parentes.',
    expected: 'alternativ utan mellanslag, eller en parentes runt dem',
    example: 'ge|ger|gav eller (ger i uppdrag | uppdrar åt)',
  },
  strayQuestion: {
    reason: '"?" står inte efter något.',
    expected: '"?" direkt efter det ord eller den parentes som får saknas',
    example: 'den? förvaltningen',
  },
  gapWithoutNumber: {
    reason: 'Efter "…" saknas hur många ord som högst får stå emellan.',
    expected: 'ett tal från 1 till 12 direkt efter "…"',
    example: 'medel …3 saknas',
  },
  gapAtEdge: {
    reason: '"…" har inget ord att stå mellan.',
    expected: 'ett ord som inte får saknas både före och efter "…"',
    example: 'medel …3 saknas',
  },
  unclosedGroup: {
    reason: 'Parentesen avslutas inte.',
    expected: 'en ")"',
    example: '(åt|till) kontoret',
  },
  strayClose: {
    reason: 'Här står ett avslutande tecken utan början.',
    expected: '"(" före ")" och "{" före "}"',
    example: '(åt|till) {office}',
  },
  missingSpace: {
    reason: 'Mellanslag saknas mellan två delar.',
    expected: 'ett mellanslag',
    example: '(åt|till) kontoret',
  },
  unclosedSlot: {
    reason: 'Klammern avslutas inte.',
    expected: 'en "}"',
    example: '{office:kontor}',
  },
  badCapture: {
    reason: 'Namnet efter ":" kan inte användas.',
    expected: 'små bokstäver, siffror och bindestreck, med en bokstav först',
    example: '{office:kontor}',
  },
  matchesNothing: {
    reason: 'Allt i frasen får saknas, så den träffar överallt.',
    expected: 'minst en del utan "?"',
    example: 'den? förvaltningen',
  },
  tooLong: {
    reason: 'Frasen är för stor.',
    expected: 'högst 300 ord, mellanrummens räknade, och högst 12 parenteser i varandra',
    example: 'dela frasen i flera',
  },
  unknownKind: ([kind = '', ...kinds]) => ({
    reason: `Det finns inget som heter {${kind}}.`,
    expected: `något av ${kinds.join(', ')}`,
    example: '{office:kontor}',
  }),
  unknownValue: ([kind = '', value = '', ...known]) =>
    known.length === 0
      ? {
          reason: `{${kind}} kan inte väljas med "=".`,
          expected: `{${kind}} utan värde`,
          example: `{${kind}}`,
        }
      : {
          reason: `{${kind}} har inget värde "${value}".`,
          expected: `något av ${known.join(', ')}`,
          example: `{${kind}=${known[0] ?? ''}}`,
        },
  captureTwice: ([name = '']) => ({
    reason: `Namnet "${name}" ges åt två ställen som kan stå samtidigt.`,
    expected: 'ett namn för varje ställe',
    example: '{title:chef} vid {office:kontor}',
  }),
}
