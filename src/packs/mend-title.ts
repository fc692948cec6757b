/** The text on a mend's button where the pack author gave none. */
import type { MendStep } from './model.ts'

const financing = {
  funded: 'Ange hur kostnaden finansieras',
  unfunded: 'Ange att finansiering saknas',
  'no-cost': 'Ange att beslutet inte medför några kostnader',
}

export function mendTitle(steps: readonly MendStep[]): string {
  const [first] = steps
  if (first === undefined) return 'Rätta'
  if ('replace' in first) return first.with === '' ? 'Ta bort orden' : `Byt till ”${first.with}”`
  if ('delete' in first) return 'Ta bort'
  switch (first.insert) {
    case 'signature-block':
      return `Sätt in underskrift: ${first.title}`
    case 'financing':
      return financing[first.form]
    case 'note':
      return 'Förbered anteckningen till protokollet'
    case 'section':
      return 'Sätt in avsnittet'
    case 'sentence':
      return `Lägg till ”${first.text.trim()}”`
    case 'fields':
      return 'Sätt in uppgifterna i dokumenthuvudet'
    case 'headings':
      return `Sätt in ${first.text.length === 1 ? 'rubriken' : 'rubrikerna'} ${first.text.map((line) => `”${line}”`).join(' och ')}`
    case 'recipient':
      return `Lägg till ${first.text} bland mottagarna`
  }
}
