/** Who signs the memo. See domain.md 1.6: lines, columns, cells, text boxes, digital lines, content controls. */
import type { Settings } from '../settings/schema.ts'
import type { MemoParagraph, Section, Signature } from './model.ts'
import { namesDirector } from './names-director.ts'
import { signatureLines } from './signature-lines.ts'
import { markDigital, pairLines } from './signature-pairs.ts'
import { signatureZones } from './signature-zone.ts'
import type { Survey } from './survey.ts'
import { append } from './append.ts'

export interface SignatureBlock {
  signatures: Signature[]
  /** Paragraphs of the block: no decision points, no headings. */
  paragraphs: ReadonlySet<string>
}

const controlTag = 'beredd:signature:'

export function readSignatures(
  sections: readonly Section[],
  { tagged: controls, furniture }: Pick<Survey, 'tagged' | 'furniture'>,
  settings: Settings,
): SignatureBlock {
  const tagged = controls.filter(({ tag }) => tag?.startsWith(controlTag) === true)
  const found = pairLines(signatureLines(tagged), true, settings)
  const used = new Set(tagged.map((paragraph) => paragraph.id))
  for (const zone of signatureZones(sections).toReversed()) {
    const free = zone.paragraphs.filter((paragraph) => !used.has(paragraph.id))
    const listed = zone.list !== null || free.some((paragraph) => paragraph.listLabel !== null)
    const lines = signatureLines(
      zone.list === null ? free.filter(isUnlisted) : lastLines(free, zone.list === 'papers'),
    )
    if (zone.list !== null && found.length > 0) {
      if (
        found.some(({ digital }) => !digital) &&
        lines.some(({ shape }) => shape.is === 'digital')
      )
        markDigital(found)
      continue
    }
    const signatures = pairLines(lines, !listed, settings)
    if (
      zone.list !== null &&
      !signatures.every(({ name, title }) => name !== null && title !== null)
    )
      continue
    append(found, signatures)
    if (signatures.length > 0) blockOf(free, signatures).forEach((id) => used.add(id))
    else if (lines.some(({ shape }) => shape.is === 'digital')) markDigital(found)
  }
  if (found.length === 0) append(found, inTextBoxes(furniture, settings))
  if (found.length === 0) {
    const { signatures, paragraphs } = underRecipients(sections, settings)
    append(found, signatures)
    for (const id of paragraphs) used.add(id)
  }
  return { signatures: found, paragraphs: used }
}

/**
 * Where nobody has signed anywhere, names with their titles that end the list of recipients are the block:
 * "Kommundirektören / Bolagen / Per Lind, kommundirektör". A list that names persons further up names them as recipients.
 */
function underRecipients(
  sections: readonly Section[],
  settings: Settings,
): { signatures: Signature[]; paragraphs: string[] } {
  for (const { list, paragraphs } of signatureZones(sections)) {
    if (list !== 'dispatch') continue
    const last = paragraphs.findLastIndex((paragraph) => !isNamedPerson(paragraph, false))
    const block = paragraphs.slice(last + 1)
    const listed = paragraphs.slice(0, last + 1)
    if (block.length === 0 || listed.length === 0) continue
    if (listed.some((paragraph) => isNamedPerson(paragraph, true))) continue
    const signatures = pairLines(signatureLines(block), false, settings)
    return { signatures, paragraphs: blockOf(block, signatures) }
  }
  return { signatures: [], paragraphs: [] }
}

/**
 * "Per Lind, kommundirektör", and no item of a list.
 * @param anyOrder The title may stand first.
 */
function isNamedPerson(paragraph: MemoParagraph, anyOrder: boolean): boolean {
  const lines = paragraph.listLabel === null ? signatureLines([paragraph]) : []
  return (
    lines.length > 0 &&
    lines.every(
      ({ shape }) =>
        shape.is === 'both' &&
        (anyOrder || !shape.titleFirst || shape.title.fact.role === 'director'),
    )
  )
}

function isUnlisted(paragraph: MemoParagraph): boolean {
  return paragraph.listLabel === null
}

/**
 * In a list of recipients or papers only what ends it can be a block: a name, and its title on the line below.
 * @param sameLine Name and title may stand on one line: among recipients that is an entry.
 */
function lastLines(all: readonly MemoParagraph[], sameLine: boolean): MemoParagraph[] {
  const directors = all.findIndex(opensDirectors)
  const last = all.findLastIndex((paragraph) => !isUnderBlock(paragraph))
  const paragraphs = directors === -1 ? all.slice(0, last + 1) : all
  let first = directors === -1 ? paragraphs.length : directors
  while (first > 0) {
    const paragraph = paragraphs[first - 1]
    if (paragraph === undefined || paragraph.listLabel !== null) break
    const shapes = signatureLines([paragraph]).map(({ shape }) => shape.is)
    if (
      // What else stands on the lines below a name and its title is theirs: their office, its address.
      !(shapes[0] === 'digital' || (shapes[0] === 'name' && shapes[1] === 'title')) &&
      shapes.some(
        (shape) => shape === 'other' || shape === 'contact' || (shape === 'both' && !sameLine),
      )
    )
      break
    first -= 1
  }
  const end = paragraphs.slice(first)
  const start = end.findIndex((paragraph) => !isTitles(paragraph))
  if (start === -1) return []
  // "Kommundirektör" over the name: titles further up are recipients.
  const titleAbove = start > 0 && !end.slice(start).some(hasTitle)
  return end.slice(titleAbove ? start - 1 : start)
}

/** A name over "Kommundirektör": nobody is told of as a recipient so, and whatever follows belongs to the block. */
function opensDirectors(
  paragraph: MemoParagraph,
  index: number,
  all: readonly MemoParagraph[],
): boolean {
  if (paragraph.listLabel !== null || paragraph.cell !== null) return false
  const both = all.slice(index, index + 2)
  if (!both.some(namesDirector)) return false
  const [name, title] = signatureLines(both)
  return (
    name?.shape.is === 'name' &&
    title?.shape.is === 'title' &&
    title.shape.title.fact.role === 'director'
  )
}

/** "Kontaktperson: Per Lind", "Norrköpings kommun", "Bilaga: Karta": what may stand under whose block it is. */
function isUnderBlock(paragraph: MemoParagraph): boolean {
  const { text, facts, listLabel } = paragraph
  if (
    /^(?:\p{Lu}[\p{L}-]+ (?:kommun|stad)$|(?:adress|bilag|telefon|e-post)\p{L}* ?:)/iu.test(
      text.trim(),
    )
  )
    return true
  const [only] = facts.facts
  if (listLabel === null && only?.kind === 'office' && only.end - only.start === text.trim().length)
    return true
  const lines = signatureLines([paragraph])
  return lines.length > 0 && lines.every(({ shape }) => shape.is === 'contact')
}

function isTitles(paragraph: MemoParagraph): boolean {
  return signatureLines([paragraph]).every(({ shape }) => shape.is === 'title')
}

function hasTitle(paragraph: MemoParagraph): boolean {
  return signatureLines([paragraph]).some(
    ({ shape }) => shape.is === 'title' || shape.is === 'both',
  )
}

/** From the first line of the block on, with the date, the sender and the rule above it. */
function blockOf(paragraphs: readonly MemoParagraph[], signatures: readonly Signature[]): string[] {
  const ids = new Set(
    signatures.flatMap(({ name, title }) => [
      name?.span.paragraph ?? '',
      title?.span.paragraph ?? '',
    ]),
  )
  let first = paragraphs.findIndex((paragraph) => ids.has(paragraph.id))
  while (first > 0 && isAboveBlock(paragraphs[first - 1])) first -= 1
  return paragraphs.slice(first).map((paragraph) => paragraph.id)
}

function isAboveBlock(paragraph: MemoParagraph | undefined): boolean {
  if (paragraph === undefined || paragraph.listLabel !== null) return false
  const { text, facts } = paragraph
  if (text.trim() === '' || /^[_.…\s]+$/.test(text) || /hälsning/i.test(text)) return true
  if (text.length > 60 || /[a-zåäö][.:;]$/.test(text)) return false
  return facts.facts.some(({ kind }) => kind === 'date' || kind === 'office')
}

/** A block drawn in a box; a box with contact details in the margin is none. */
function inTextBoxes(paragraphs: readonly MemoParagraph[], settings: Settings): Signature[] {
  const boxed = paragraphs.filter(({ story, part }) => story === 'textBox' && part === 'body')
  const lines = signatureLines(boxed)
  if (lines.some(({ shape }) => shape.is === 'contact')) return []
  return pairLines(lines, false, settings)
}
