/** Phrases whose alternatives stand in order, each once: what several phrases have in common is then written the same, and packs smaller. */
import { parsePhrase } from '../src/phrases/parse.ts'
import type { Element } from '../src/phrases/syntax.ts'

/** The phrase that finds the same. One with captures is left as it is: what they hold may depend on what stands first. */
export function sortedPhrase(source: string): string {
  if (!source.includes('|') || source.includes(':')) return source
  const sorted = partsOf(source, ' ').map(sortedChoice).join(' ')
  if (meaning(parsePhrase(sorted)) !== meaning(parsePhrase(source))) {
    throw new Error(`sorted, it says something else: ${source}`)
  }
  return sorted
}

/** Words with `|` between them, outside all groups; a question mark after them is for all. */
function sortedChoice(choice: string): string {
  const optional = choice.endsWith('?') ? '?' : ''
  const alternatives = partsOf(choice.slice(0, choice.length - optional.length), '|')
  return needed(alternatives.map(sortedGroups)).join('|') + optional
}

/** The groups in a sequence, each with its alternatives in order. */
function sortedGroups(sequence: string): string {
  return partsOf(sequence, ' ')
    .map((part) => {
      const end = part.lastIndexOf(')')
      if (!part.startsWith('(')) return part
      const alternatives = partsOf(part.slice(1, end), '|').map(sortedGroups)
      return `(${needed(alternatives).join('|')}${part.slice(end)}`
    })
    .join(' ')
}

/** In order, each once, without words that another alternative finds anyway: "taxan" beside "*taxan". */
function needed(alternatives: readonly string[]): string[] {
  const open = alternatives.filter((one) => one.includes('*') && !/[ ({]/.test(one))
  return [...new Set(alternatives)]
    .filter((one) => !open.some((other) => other !== one && finds(other, one)))
    .toSorted()
}

/** Whether a word that is open at an end stands for all that another does. */
function finds(open: string, word: string): boolean {
  if (/[ ({?]/.test(open + word)) return false
  const starts = open.startsWith('*') || !word.startsWith('*')
  const ends = open.endsWith('*') || !word.endsWith('*')
  const norm = open.replaceAll('*', '')
  const other = word.replaceAll('*', '')
  if (!starts || !ends) return false
  if (open.startsWith('*') && open.endsWith('*')) return other.includes(norm)
  return open.startsWith('*') ? other.endsWith(norm) : other.startsWith(norm)
}

/** At each sign outside brackets. */
function partsOf(text: string, sign: string): string[] {
  const parts = ['']
  let depth = 0
  for (const each of text) {
    if ('({'.includes(each)) depth += 1
    else if (')}'.includes(each)) depth -= 1
    if (each === sign && depth === 0) parts.push('')
    else parts.push(`${parts.pop() ?? ''}${each}`)
  }
  return parts
}

/** The same for phrases that differ in the order of alternatives, and in those that others find, alone. */
function meaning(element: Element): string {
  switch (element.type) {
    case 'choice':
      return anyOf(needed(element.alternatives.map(meaning)))
    case 'sequence':
      return `[${element.items.map(meaning).join(' ')}]`
    case 'optional':
      return `${meaning(element.item)}?`
    case 'word':
      return `${element.openStart ? '*' : ''}${element.norm}${element.openEnd ? '*' : ''}`
    default:
      return JSON.stringify(element)
  }
}

function anyOf(meanings: readonly string[]): string {
  return meanings.length === 1 ? meanings.join('') : `(${meanings.join('|')})`
}

/** Every phrase in the value. Only phrases have a bar. */
export function sortPhrases<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value), (_key, each: unknown) =>
    typeof each === 'string' ? sortedPhrase(each) : each,
  ) as Value
}
