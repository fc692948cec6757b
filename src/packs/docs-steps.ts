/** What a mend's step does, in a sentence for the rule pages. */
import type { InsertPlace, MendStep } from './model.ts'

export function describeStep(step: MendStep): string {
  if ('replace' in step) return `Byter ${targetText(step.replace)} till ”${step.with}”.`
  if ('delete' in step) return `Tar bort ${targetText(step.delete)}.`
  switch (step.insert) {
    case 'signature-block':
      return `Sätter in namn och titeln ${step.title} sist i ärendet.`
    case 'financing':
      return 'Sätter in ett stycke om kostnad och finansiering under en egen rubrik.'
    case 'note':
      return 'Sätter in kommundirektörens anteckning till protokollet, efter finansieringen.'
    case 'section':
      return `Sätter in avsnittet med ”${step.text.join(' / ')}”.`
    case 'sentence':
      return `Sätter in ”${step.text.trim()}” ${placeText(step.where)}.`
    case 'fields':
      return `Sätter in de rader som saknas av ${step.text.map((line) => `”${line}”`).join(', ')} efter titeln.`
    case 'headings':
      return `Sätter in rubrikerna ${step.text.map((line) => `”${line}”`).join(', ')} sist i ärendet.`
    case 'recipient':
      return `Lägger till ${step.text} bland dem som får beslutet, om en sådan lista finns.`
  }
}

function targetText(name: string): string {
  return name === 'at' ? 'det markerade' : `det som kontrollen kallar \`${name}\``
}

function placeText(where: InsertPlace): string {
  if (where === 'start') return 'först i dokumentet'
  if (where === 'end') return 'sist i ärendet'
  if ('after' in where) return `som ett eget stycke efter ${targetText(where.after)}`
  if ('before' in where) return `som ett eget stycke före ${targetText(where.before)}`
  if ('append' in where) return `sist i samma stycke som ${targetText(where.append)}`
  return `sist i avsnittet \`${where.in}\``
}
