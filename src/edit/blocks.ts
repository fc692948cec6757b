/** The blocks that Beredd puts in. Words: the clauses' own sentences; what nobody has given is left as `[…]` to fill in. */
import type { SectionKind } from '../memo/model.ts'
import { amountWords } from './money-words.ts'
import type { Block, BlockRole } from './model.ts'
import { blockTag } from './tag.ts'

export const namePlaceholder = '[Förnamn Efternamn]'
export const financingHeading = 'Ekonomiska konsekvenser'
export const noteHeading = 'Kommundirektörens anteckning till protokollet'

type Lines = readonly { role: BlockRole; text: string }[]

/** Name and title, as a signature is printed. */
export function signatureBlock(signer: { name?: string | null; title: string }): Block {
  const name = signer.name?.trim() ?? ''
  return {
    kind: 'signature',
    tag: blockTag('signature', signer.title),
    paragraphs: [
      { role: 'name', text: name === '' ? namePlaceholder : name },
      { role: 'title', text: signer.title },
    ],
  }
}

export interface Cost {
  /** Kronor, or the amount as it is to be written. */
  amount?: number | string
  year?: number | string
  /** Number of the decision point; left out where the block speaks of the whole decision. */
  point?: number
  /** The § in minutes, where points are numbered anew under each. */
  matter?: number
}

export type FinancingForm = 'funded' | 'unfunded' | 'no-cost'

/** How a decision is paid for, under its own heading. Source: clause N19. */
export function financingBlock(financing: Cost & { form: FinancingForm; source?: string }): Block {
  return {
    kind: 'financing',
    tag: blockTag('financing', costKey(financing)),
    paragraphs: headed(financingHeading, [financingSentence(financing)]),
  }
}

function financingSentence(financing: Cost & { form: FinancingForm; source?: string }): string {
  if (financing.form === 'no-cost') return 'Beslutet medför inga kostnader.'
  const cost = costWords(financing)
  if (financing.form === 'unfunded') return `${cost}. Beslutet saknar finansiering.`
  return `${cost} och finansieras genom ${filled(financing.source, '[anslag eller ram]')}.`
}

/** The director's note to the minutes on a decision without financing. Source: clause N19. */
export function noteBlock(note: Cost): Block {
  const point = note.point === undefined ? '[n]' : String(note.point)
  return {
    kind: 'note',
    tag: blockTag('note', costKey(note)),
    paragraphs: headed(noteHeading, [
      `Kommundirektören antecknar att beslutet enligt punkt ${point} saknar finansiering. ${costWords(note)}.`,
    ]),
  }
}

/** A section with its heading. */
export function sectionBlock(kind: SectionKind, heading: string, lines: readonly string[]): Block {
  return { kind: 'section', tag: blockTag('section', kind), paragraphs: headed(heading, lines) }
}

/** One sentence that a clause asks for. `key` tells it from the other sentences: the rule's id. */
export function sentenceBlock(key: string, text: string): Block {
  return {
    kind: 'sentence',
    tag: blockTag('sentence', key),
    paragraphs: [{ role: 'body', text }],
  }
}

/** Headings to write under: sections, so that a sentence for the same point stands above them. `key` as for `sentenceBlock`. */
export function headingsBlock(key: string, headings: readonly string[]): Block {
  return {
    kind: 'section',
    tag: blockTag('section', key),
    paragraphs: headings.map((text) => ({ role: 'heading', text })),
  }
}

/** The block without its heading, for a section that has one. */
export function withoutHeading(block: Block): Block {
  return { ...block, paragraphs: block.paragraphs.filter(({ role }) => role !== 'heading') }
}

function headed(heading: string, lines: readonly string[]): Lines {
  return [
    { role: 'heading', text: heading },
    ...lines.map((text) => ({ role: 'body', text }) as const),
  ]
}

function costWords({ amount, year }: Cost): string {
  return `Kostnaden beräknas till ${amountWords(amount)} för ${filled(year, '[år]')}`
}

function costKey({ matter, point }: Cost): string {
  const key = point === undefined ? 'all' : String(point)
  return matter === undefined ? key : `${matter}-${key}`
}

function filled(value: number | string | undefined, placeholder: string): string {
  const written = String(value ?? '').trim()
  return written === '' ? placeholder : written
}
