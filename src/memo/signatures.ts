/** Who signs the memo. See domain.md 1.6: lines, columns, cells, text boxes, digital lines, content controls. */
import type { Settings } from '../settings/schema.ts'
import type { MemoParagraph, Section, Signature } from './model.ts'
import { signatureLines, type SignatureLine } from './signature-lines.ts'
import { isContactLabel, type Shape, type TitleLine } from './signature-shapes.ts'
import { signatureZones } from './signature-zone.ts'

export interface SignatureBlock {
  signatures: Signature[]
  /** Paragraphs of the block: no decision points, no headings. */
  paragraphs: ReadonlySet<string>
}

type Named = NonNullable<Signature['name']>
const controlTag = 'beredd:signature:'

export function readSignatures(
  sections: readonly Section[],
  paragraphs: readonly MemoParagraph[],
  settings: Settings,
): SignatureBlock {
  const tagged = paragraphs.filter((paragraph) => paragraph.tag?.startsWith(controlTag) === true)
  const found = [...pair(signatureLines(tagged), true, settings)]
  const used = new Set(tagged.map((paragraph) => paragraph.id))
  for (const zone of signatureZones(sections).toReversed()) {
    const free = zone.paragraphs.filter((paragraph) => !used.has(paragraph.id))
    const listed = zone.list || free.some((paragraph) => paragraph.listLabel !== null)
    const lines = signatureLines(zone.list ? lastLines(free) : free.filter(isUnlisted))
    if (zone.list && found.length > 0) {
      if (
        found.some(({ digital }) => !digital) &&
        lines.some(({ shape }) => shape.is === 'digital')
      )
        markDigital(found)
      continue
    }
    const signatures = pair(lines, !listed, settings)
    if (zone.list && !signatures.every(({ name, title }) => name !== null && title !== null))
      continue
    found.push(...signatures)
    if (signatures.length > 0) blockOf(free, signatures).forEach((id) => used.add(id))
    else if (lines.some(({ shape }) => shape.is === 'digital')) markDigital(found)
  }
  if (found.length === 0) found.push(...inTextBoxes(paragraphs, settings))
  return { signatures: found, paragraphs: used }
}

function isUnlisted(paragraph: MemoParagraph): boolean {
  return paragraph.listLabel === null
}

/** In a list of recipients or papers only what ends it can be a block: a name, and its title on the line below. */
function lastLines(paragraphs: readonly MemoParagraph[]): MemoParagraph[] {
  let first = paragraphs.length
  while (first > 0) {
    const paragraph = paragraphs[first - 1]
    if (paragraph === undefined || paragraph.listLabel !== null) break
    const shapes = signatureLines([paragraph]).map(({ shape }) => shape.is)
    if (shapes.some((shape) => shape === 'other' || shape === 'both' || shape === 'contact')) break
    first -= 1
  }
  const end = paragraphs.slice(first)
  const start = end.findIndex((paragraph) =>
    signatureLines([paragraph]).some(({ shape }) => shape.is !== 'title'),
  )
  return start === -1 ? [] : end.slice(start)
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

/** @param alone A title without a name counts, as it does where nothing is a list. */
function pair(lines: readonly SignatureLine[], alone: boolean, settings: Settings): Signature[] {
  const signatures: Signature[] = []
  let name: { name: Named; placeholder: boolean; onBehalf: boolean } | null = null
  let title: TitleLine | null = null
  let ruled = false
  let onBehalf = false
  const add = (
    parts: Pick<Signature, 'placeholder'>,
    named: Named | null,
    titled: TitleLine | null,
    behalf: boolean,
  ): void => {
    signatures.push(signatureOf(parts.placeholder, named, titled, behalf || onBehalf))
    name = null
    title = null
    ruled = false
    onBehalf = false
  }
  const leave = (): void => {
    if (name !== null) {
      const known = settings.signatories.find((signatory) => signatory.name === name?.name.text)
      if (ruled || known !== undefined) add(name, name.name, null, name.onBehalf)
    }
    if (title !== null && alone && !isContactLabel(title))
      add({ placeholder: false }, null, title, false)
    name = null
    title = null
  }
  for (const [index, { shape }] of lines.entries()) {
    if (shape.is === 'rule') {
      if (name === null && title === null) ruled = true
    } else if (shape.is === 'behalf') {
      if (shape.name !== null) name = { name: shape.name, placeholder: false, onBehalf: true }
      else if (signatures.length > 0 && !followsName(lines, index)) markLast(signatures)
      else onBehalf = true
    } else if (shape.is === 'both') {
      if (shape.titleFirst && name !== null) {
        add(name, name.name, shape.title, name.onBehalf)
        name = { name: shape.name, placeholder: shape.placeholder, onBehalf: shape.onBehalf }
      } else {
        leave()
        add(shape, shape.name, shape.title, shape.onBehalf)
      }
    } else if (shape.is === 'name') {
      const titled: TitleLine | null = title
      if (titled !== null && name === null) {
        // "Handläggare" over a name is a contact line.
        if (isContactLabel(titled)) title = null
        else add(shape, shape.name, titled, shape.onBehalf)
      } else {
        leave()
        name = shape
      }
    } else if (shape.is === 'title') {
      if (name !== null) {
        const named: { name: Named; placeholder: boolean; onBehalf: boolean } = name
        add(named, named.name, shape.title, named.onBehalf)
      } else {
        leave()
        title = shape.title
      }
    } else if (shape.is === 'digital') {
      leave()
      if (shape.name !== null || shape.title !== null) {
        const same = signatures.some((signature) => signature.name?.text === shape.name?.text)
        if (!same) add({ placeholder: false }, shape.name, shape.title, false)
      }
      markDigital(signatures)
    } else if (shape.is === 'contact') {
      leave()
      return signatures
    } else {
      leave()
    }
  }
  leave()
  if (lines.some(({ shape }) => shape.is === 'digital')) markDigital(signatures)
  return signatures
}

function followsName(lines: readonly SignatureLine[], index: number): boolean {
  const next: Shape['is'] | undefined = lines[index + 1]?.shape.is
  return next === 'name' || next === 'both' || next === 'rule'
}

function signatureOf(
  placeholder: boolean,
  name: Named | null,
  title: TitleLine | null,
  onBehalf: boolean,
): Signature {
  return {
    name,
    title: title === null ? null : { text: title.text, span: title.span },
    role: title?.fact.role ?? null,
    acting: title?.fact.acting ?? false,
    deputy: title?.fact.deputy ?? false,
    onBehalf,
    digital: false,
    placeholder,
  }
}

function markDigital(signatures: readonly Signature[]): void {
  for (const signature of signatures) signature.digital = true
}

function markLast(signatures: readonly Signature[]): void {
  const last = signatures.at(-1)
  if (last !== undefined) last.onBehalf = true
}

/** A block drawn in a box; a box with contact details in the margin is none. */
function inTextBoxes(paragraphs: readonly MemoParagraph[], settings: Settings): Signature[] {
  const boxed = paragraphs.filter(({ story, part }) => story === 'textBox' && part === 'body')
  const lines = signatureLines(boxed)
  if (lines.some(({ shape }) => shape.is === 'contact')) return []
  return pair(lines, false, settings)
}
