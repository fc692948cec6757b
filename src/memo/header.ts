/** Header fields in every form of domain.md 1.2: label and value on one line, on two, in cells, or the value alone. */
import { fieldOf, labelsOf, leadingLabel } from './field-labels.ts'
import { headPieces, type HeadPiece } from './header-lines.ts'
import type { Fact, HeaderField, HeaderFieldName, MemoParagraph, Section } from './model.ts'
import { isTypeLine, isTypeWord } from './type-words.ts'
import { within } from './within.ts'
import { append } from './append.ts'

/** A label whose value has not been met yet. */
interface OpenLabel {
  name: HeaderFieldName
  label: string
  row: string
  column: number
  /** Pieces looked at since. */
  waited: number
}

/** A value stands at most so many pieces after its label. */
const patience = 10

/** @param paragraphs What `headParagraphs` gives. */
export function readHeader(
  paragraphs: readonly MemoParagraph[],
  head: Section | undefined,
): HeaderField[] {
  const fields: HeaderField[] = []
  let open: OpenLabel[] = []
  let part = ''
  for (const piece of headPieces(paragraphs)) {
    const { story, part: partName } = piece.paragraph
    if (`${story} ${partName}` !== part) open = []
    part = `${story} ${partName}`
    open = open.filter((label) => (label.waited += 1) <= patience)
    const stated = statedField(piece)
    // In a cell below a label "Till och med 2030" is that label's value.
    const cellLabel =
      stated?.label === undefined || piece.text.includes(':') ? null : labelAbove(open, piece)
    if (stated !== null && cellLabel === null) {
      fields.push(stated)
      continue
    }
    const labels = labelsOf(piece.text)
    // "Kommunstyrelsen" under "Till" is a value, and so is "Kopia" under a label of two columns to its right.
    if (labels !== null) {
      for (const [index, { name, start, end }] of labels.entries()) {
        const label = piece.text.slice(start, end)
        open.push({ name, label, row: piece.row, column: piece.column + index, waited: 0 })
      }
      continue
    }
    const label = isRowOfValues(piece) ? null : takeLabel(open, piece)
    if (label !== null) {
      open = open.filter((other) => other !== label)
      fields.push(fieldAt(label.name, label.label, piece, 0))
      continue
    }
    append(fields, bareFields(piece, open))
  }
  const title = fields.some(({ name }) => name === 'title') ? null : titleField(head)
  return title === null ? fields : [...fields, title]
}

/** "Datum: 2024-01-01", and without a colon where the value is of the label's kind: "Datum 2018-05-15". */
function statedField(piece: HeadPiece): HeaderField | null {
  const { text } = piece
  const colon = text.indexOf(':')
  if (colon > 0) {
    const name = fieldOf(text.slice(0, colon))
    const value = text.slice(colon + 1)
    if (name !== null && value.trim() !== '') {
      return fieldAt(name, text.slice(0, colon).trim(), piece, colon + 1)
    }
  }
  if (isTypeLine(piece.typeLine)) return fieldAt('type', null, piece, 0)
  const leading = leadingLabel(text)
  if (leading === null || labelsOf(text) !== null) return null
  const rest = text.slice(leading.end).trim()
  // "Till och med 2030", "Från och med 2025" tell of a time.
  if (/^och med\b/i.test(rest)) return null
  const start = piece.start + text.indexOf(rest, leading.end)
  return isValueOf(leading.name, rest, factsIn(piece, start))
    ? fieldAt(leading.name, text.slice(0, leading.end), piece, leading.end)
    : null
}

function fieldAt(
  name: HeaderFieldName,
  label: string | null,
  piece: HeadPiece,
  from: number,
): HeaderField {
  const value = piece.text.slice(from).trim()
  const start = piece.start + piece.text.indexOf(value, from)
  return {
    name,
    label,
    value,
    span: { paragraph: piece.paragraph.id, start, end: start + value.length },
  }
}

/** The open label that a value belongs to: by column in the row below, beside it in its row, or the one just before. */
function takeLabel(open: readonly OpenLabel[], piece: HeadPiece): OpenLabel | null {
  const facts = factsIn(piece, piece.start)
  const fits = open.filter(({ name }) => isValueOf(name, piece.text, facts))
  if (fits.length === 0) return null
  const typed = fits.filter(({ name }) => isTyped(name))
  const below = fits.find((label) => label.column === piece.column && label.row !== piece.row)
  const beside = fits.findLast((label) => label.row === piece.row && label.column < piece.column)
  if (below !== undefined && piece.paragraph.cell !== null) return below
  if (typed.length > 0 && isTypedValue(piece.text, facts)) return typed[0] ?? null
  return below ?? beside ?? (open.length === 1 ? (fits[0] ?? null) : null)
}

/** The label in the cell above. */
function labelAbove(open: readonly OpenLabel[], piece: HeadPiece): OpenLabel | null {
  if (piece.paragraph.cell === null || labelsOf(piece.text) !== null) return null
  const facts = factsIn(piece, piece.start)
  return (
    open.find(
      ({ name, column, row }) =>
        column === piece.column && row !== piece.row && isValueOf(name, piece.text, facts),
    ) ?? null
  )
}

/** "2018-08-28 SN 18/0098": values of several labels, with nothing but blanks between. */
function isRowOfValues(piece: HeadPiece): boolean {
  const kinds = new Set(factsIn(piece, piece.start).map(({ kind }) => kind))
  return kinds.has('date') && kinds.has('case-number')
}

function isTyped(name: HeaderFieldName): boolean {
  return name === 'date' || name === 'case-number' || name === 'page'
}

function isTypedValue(text: string, facts: readonly Fact[]): boolean {
  return isValueOf('date', text, facts) || isValueOf('case-number', text, facts) || isPage(text)
}

/** Placeholders of every field are values: they are to be found. */
const leftToFill =
  /^(?:\[.*\]|<.*>|«.*»|[x\d]{2,4}-[x\d]{2}-[x\d]{2}|(?:åååå|yyyy)-mm-dd|x{2,}\b.*)$/i

/** A telephone number or an address on the net belongs to a person in the head, and is no field. */
const contactDetails = /@|www\.|^(?:tel\p{L}*\.?:? *)?\+?\d{2,4}[ –-]+\d[\d \u00a0–-]{4,}$/iu

function isValueOf(name: HeaderFieldName, text: string, facts: readonly Fact[]): boolean {
  if (leftToFill.test(text)) return true
  if (contactDetails.test(text)) return false
  const has = (kind: Fact['kind']): boolean => facts.some((fact) => fact.kind === kind)
  if (name === 'date')
    return isMostly('date', text, facts) || /^(?:\d{6,8}|\d{4}[-./]\d{1,2}[-./]\d{1,2})$/.test(text)
  if (name === 'case-number' || name === 'their-reference') {
    return has('case-number') || (/\d{2}/.test(text) && !has('date') && text.length < 40)
  }
  if (name === 'page') return isPage(text)
  if (name === 'recipient') return !has('date') && !has('case-number') && text.length < 90
  if (name === 'author')
    return !has('date') && !has('organ') && !has('case-number') && text.length < 80
  if (name === 'sender') return !has('date') && !has('case-number') && text.length < 80
  return true
}

/** A value may have a word beside it, not be one of many in a line. */
const longestBeside = 12

function isMostly(kind: Fact['kind'], text: string, facts: readonly Fact[]): boolean {
  return facts.some(
    (fact) => fact.kind === kind && text.length - (fact.end - fact.start) <= longestBeside,
  )
}

function isPage(text: string): boolean {
  return /^(?:sida?\s*)?\d+\s*(?:\(\d+\)|av\s*\d+)?$/i.test(text) && text.length < 16
}

const bareNames: Partial<Record<Fact['kind'], HeaderFieldName>> = {
  date: 'date',
  'case-number': 'case-number',
  organ: 'recipient',
  office: 'sender',
}
/** What may stand between values: "Till", commas, blanks. */
const mostBetween = 6

/** Values without a label, alone in their column or side by side: "2018-08-28 SN 18/0098 Socialnämnden". */
function bareFields(piece: HeadPiece, open: readonly OpenLabel[]): HeaderField[] {
  const { text, paragraph } = piece
  if (paragraph.depth !== null || text.length > 90) return []
  if (/\(\d+\)$/.test(text) && isPage(text)) return [fieldAt('page', null, piece, 0)]
  const facts = factsIn(piece, piece.start).filter(
    (fact) => bareNames[fact.kind] !== undefined && !('genitive' in fact && fact.genitive),
  )
  const covered = facts.reduce((sum, { start, end }) => sum + end - start, 0)
  if (facts.length === 0 || text.length - covered > mostBetween) return []
  // In a header or footer the organ is a letterhead.
  const letterhead = paragraph.story === 'header' || paragraph.story === 'footer'
  return facts.flatMap((fact): HeaderField[] => {
    const name = bareNames[fact.kind]
    if (name === undefined || (letterhead && name === 'recipient')) return []
    const label = open.find((other) => other.name === name)?.label ?? null
    const value = paragraph.text.slice(fact.start, fact.end)
    return [
      { name, label, value, span: { paragraph: paragraph.id, start: fact.start, end: fact.end } },
    ]
  })
}

function factsIn(piece: HeadPiece, from: number): Fact[] {
  return within(piece.paragraph.facts.facts, { start: from, end: piece.end })
}

/** The last heading of the head, else its last bold line. */
function titleField(head: Section | undefined): HeaderField | null {
  const lines = head?.paragraphs ?? []
  const titled = /^(?:title|rubrik$|titel)/i
  const title =
    lines.findLast(
      ({ depth, text }) => depth !== null && text.trim() !== '' && !isTypeWord(text),
    ) ??
    lines.findLast(({ node }) => titled.test(node.data?.word?.style ?? '')) ??
    lines.findLast(
      ({ bold, text, cell }) => bold && cell === null && text.length > 8 && !isTypeWord(text),
    )
  if (title === undefined) return null
  const value = title.text.trim()
  const start = title.text.indexOf(value)
  return {
    name: 'title',
    label: null,
    value,
    span: { paragraph: title.id, start, end: start + value.length },
  }
}
