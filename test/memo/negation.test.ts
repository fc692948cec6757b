import { describe, expect, test } from 'vitest'
import { isNegated } from '../../src/memo/negation.ts'
import { readWords } from '../../src/memo/words.ts'
import { read } from './facts.ts'

/** The stretch is marked with [ and ] in the text. */
function negated(marked: string, ownNegation = false): boolean {
  const before = marked.slice(0, marked.indexOf('['))
  const inside = marked.slice(marked.indexOf('[') + 1, marked.indexOf(']'))
  const facts = read(marked.replace('[', '').replace(']', ''))
  const firstWord = readWords(before).length
  return isNegated(facts, firstWord, firstWord + readWords(inside).length, ownNegation)
}

describe('isNegated', () => {
  test.each([
    // N15
    '[Vidaredelegation] är inte tillåten.',
    '[Vidaredelegation] av beslutanderätten är inte tillåten.',
    '[Vidaredelegation] får ej ske.',
    'Beslutet får inte [vidaredelegeras].',
    'Beslutet innebär inte att rätten att bevilja tillstånd [vidaredelegeras].',
    'Det betyder inte att projektet [saknar finansiering].',
    'Kommundirektören [vidaredelegerar] inte beslutanderätten.',
    'Kommundirektören har aldrig rätt att [vidaredelegera].',
    // N19
    'Projektet [saknar inte finansiering].',
    'Projektet har inte [ofinansierade] delar.',
    'Åtgärden är inte längre [ofinansierad].',
    'Det kan ske utan att [finansiering saknas].',
    '[Finansiering saknas] inte.',
    'Åtgärden är inte [finansierad].',
    'Det finns ingen [finansiering].',
    'Projektet saknar [finansiering].',
    'Projektet saknar i dag [finansiering].',
    'Projektet genomförs utan [finansiering].',
    '[Finansiering] saknas.',
    'Beslutet medför inga [kostnader].',
    'Beslutet medför varken intäkter, avgifter eller [kostnader].',
    'Beslutet medför inga avgifter eller [kostnader].',
    // assignments
    'Kommunstyrelsen [ger inte kontoret i uppdrag] att bygga.',
    'Kommunstyrelsen beslutar att inte [ge kontoret i uppdrag] att bygga.',
    'Därför [uppdrar] kommunstyrelsen inte åt kontoret att bygga.',
    'Ingen nämnd [ger] kontoret uppdrag.',
  ])('denied: %s', (marked) => {
    expect(negated(marked)).toBe(true)
  })

  test.each([
    'Kommundirektören [vidaredelegerar] punkt B 4.',
    '[Vidaredelegation] är tillåten.',
    'Förslaget är inte berett, men [finansiering saknas].',
    'Det saknas inte [finansiering].',
    'Projektet saknar inte [finansiering].',
    'Den del som inte ryms i ramen [saknar finansiering].',
    'Den del som inte hanteras här [saknar finansiering].',
    'Kommunstyrelsen godkänner inte planen och [ger kontoret i uppdrag] att bygga.',
    'Kommunstyrelsen avslår inte motionen utan [ger kontoret i uppdrag] att bygga.',
    'Beslutet gäller inte bara [vidaredelegation].',
    'Kommunstyrelsen [ger kontoret i uppdrag] att inte betala.',
    'Planen är inte klar. [Finansiering] finns.',
    'Frågan saknar betydelse för [finansieringen].',
    'Kommunstyrelsen [ger] kontoret i uppdrag; planen är inte klar.',
    'Inte minst [finansieringen] är viktig.',
    '[Finansiering] sker genom omfördelning.',
  ])('not denied: %s', (marked) => {
    expect(negated(marked)).toBe(false)
  })

  test('a stretch looked for with its negation is not denied by it', () => {
    expect(negated('Åtgärden [är inte finansierad].', true)).toBe(false)
    expect(negated('Åtgärden [är inte finansierad].')).toBe(true)
    expect(negated('Det sker utan att åtgärden [är inte finansierad].', true)).toBe(true)
  })
})
