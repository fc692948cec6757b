/** What can be wrong in a phrase, in the words its author reads. */
import type { PhraseMistake } from './phrase-error.ts'

export const emptyPhrase: PhraseMistake = {
  reason: 'Frasen är tom.',
  expected: 'minst ett ord',
  example: 'finansiering saknas',
}
export const noWord: PhraseMistake = {
  reason: 'Här finns inget ord, bara skiljetecken.',
  expected: 'ett ord; skiljetecken jämförs inte',
  example: 'till protokollet',
}
export const starInside: PhraseMistake = {
  reason: 'Stjärnan står inne i ordet.',
  expected: 'en stjärna först eller sist i ordet',
  example: '*kontoret eller kontors*',
}
export const starAlone: PhraseMistake = {
  reason: 'Stjärnan står ensam.',
  expected: '{*} för ett ord, vilket som helst',
  example: 'till {*:mottagare}',
}
export const openManyWords: PhraseMistake = {
  reason: 'Stjärnan kan bara sättas på ett enda ord.',
  expected: 'ett ord utan mellanliggande skiljetecken',
  example: '*kontoret',
}
export const nothingToChoose: PhraseMistake = {
  reason: 'Ett av alternativen är tomt.',
  expected: 'ett ord på varje sida om "|"; det som får saknas skrivs med "?"',
  example: '(åt|till)? kontoret',
}
export const barWithSpace: PhraseMistake = {
  reason: 'Mellanslag vid "|" utanför parentes.',
  expected: 'alternativ utan mellanslag, eller en parentes runt dem',
  example: 'ge|ger|gav eller (ger i uppdrag | uppdrar åt)',
}
export const strayQuestion: PhraseMistake = {
  reason: '"?" står inte efter något.',
  expected: '"?" direkt efter det ord eller den parentes som får saknas',
  example: 'den? förvaltningen',
}
export const gapWithoutNumber: PhraseMistake = {
  reason: 'Efter "…" saknas hur många ord som högst får stå emellan.',
  expected: 'ett tal från 1 till 12 direkt efter "…"',
  example: 'medel …3 saknas',
}
export const gapAtEdge: PhraseMistake = {
  reason: '"…" har inget ord att stå mellan.',
  expected: 'ett ord som inte får saknas både före och efter "…"',
  example: 'medel …3 saknas',
}
export const unclosedGroup: PhraseMistake = {
  reason: 'Parentesen avslutas inte.',
  expected: 'en ")"',
  example: '(åt|till) kontoret',
}
export const strayClose: PhraseMistake = {
  reason: 'Här står ett avslutande tecken utan början.',
  expected: '"(" före ")" och "{" före "}"',
  example: '(åt|till) {office}',
}
export const missingSpace: PhraseMistake = {
  reason: 'Mellanslag saknas mellan två delar.',
  expected: 'ett mellanslag',
  example: '(åt|till) kontoret',
}
export const unclosedSlot: PhraseMistake = {
  reason: 'Klammern avslutas inte.',
  expected: 'en "}"',
  example: '{office:kontor}',
}
export const badCapture: PhraseMistake = {
  reason: 'Namnet efter ":" kan inte användas.',
  expected: 'små bokstäver, siffror och bindestreck, med en bokstav först',
  example: '{office:kontor}',
}
export const matchesNothing: PhraseMistake = {
  reason: 'Allt i frasen får saknas, så den träffar överallt.',
  expected: 'minst en del utan "?"',
  example: 'den? förvaltningen',
}
export const tooLong: PhraseMistake = {
  reason: 'Frasen är för stor.',
  expected: 'högst 300 ord, mellanrummens räknade, och högst 12 parenteser i varandra',
  example: 'dela frasen i flera',
}

export function unknownKind(kind: string, kinds: readonly string[]): PhraseMistake {
  return {
    reason: `Det finns inget som heter {${kind}}.`,
    expected: `något av ${kinds.join(', ')}`,
    example: '{office:kontor}',
  }
}

export function unknownValue(kind: string, value: string, known: readonly string[]): PhraseMistake {
  if (known.length === 0) {
    return {
      reason: `{${kind}} kan inte väljas med "=".`,
      expected: `{${kind}} utan värde`,
      example: `{${kind}}`,
    }
  }
  return {
    reason: `{${kind}} har inget värde "${value}".`,
    expected: `något av ${known.join(', ')}`,
    example: `{${kind}=${known[0] ?? ''}}`,
  }
}

export function captureTwice(name: string): PhraseMistake {
  return {
    reason: `Namnet "${name}" ges åt två ställen som kan stå samtidigt.`,
    expected: 'ett namn för varje ställe',
    example: '{title:chef} vid {office:kontor}',
  }
}
