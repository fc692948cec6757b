/** The `insert` steps of mends. */
import { insertBeside, insertBlock } from '../edit/anchors.ts'
import {
  financingBlock,
  headingsBlock,
  noteBlock,
  sectionBlock,
  sentenceBlock,
  signatureBlock,
  type Cost,
} from '../edit/blocks.ts'
import type { Block, Edit } from '../edit/model.ts'
import { placeIn } from '../edit/place-in.ts'
import type { MemoParagraph } from '../memo/model.ts'
import type { InsertPlace, MendStep } from '../packs/model.ts'
import { lastTextOf } from '../edit/text-end.ts'
import { fillIn } from './fill-in.ts'
import type { MendContext } from './mends.ts'
import { sectionHeading, sectionKindOf } from './section-headings.ts'

type InsertStep = Extract<MendStep, { insert: string }>

export function insertOf(step: InsertStep, context: MendContext): Edit | 'nothing' | null {
  switch (step.insert) {
    case 'signature-block':
      return insertSignature(step.title, context)
    case 'financing':
      return insertBlock(context.memo, financingBlock({ ...costOf(context), form: step.form }))
    case 'note':
      return insertBlock(context.memo, noteBlock(costOf(context)))
    case 'section':
      return insertSection(step.section, step.text, context)
    case 'sentence':
      return insertSentence(fillIn(step.text, context.values), step.where, context)
    case 'fields':
      return insertFields(step.text, context)
    case 'headings':
      return insertBlock(context.memo, headingsBlock(context.prepared.rule.id, step.text))
    case 'recipient':
      return insertRecipient(fillIn(step.text, context.values), context)
  }
}

/** Null where the memo has that signature already, as it would be written. */
function insertSignature(title: string, context: MendContext): Edit | null {
  const edit = insertBlock(context.memo, signatureBlock(signerFor(title, context)))
  return edit.type === 'replace' && edit.text === edit.at.quote ? null : edit
}

/** Whoever holds the title by the settings; a deputy signs only where a deputy's title is asked for. */
function signerFor(title: string, { settings }: MendContext): { name?: string; title: string } {
  const holder = settings.signatories.find(
    (each) => !each.deputy && each.title.toLowerCase() === title.toLowerCase(),
  )
  return holder?.name == null ? { title } : { name: holder.name, title }
}

/** What the check knows of a cost, by the names `amount`, `year`, `source`, `point` and `matter`. */
function costOf({ values }: MendContext): Cost & { source?: string } {
  const point = Number(values?.['point'] ?? NaN)
  const matter = Number(values?.['matter'] ?? NaN)
  return {
    ...(values?.['amount'] === undefined ? {} : { amount: values['amount'] }),
    ...(values?.['year'] === undefined ? {} : { year: values['year'] }),
    ...(values?.['source'] === undefined ? {} : { source: values['source'] }),
    ...(Number.isInteger(point) ? { point } : {}),
    ...(Number.isInteger(matter) ? { matter } : {}),
  }
}

function insertSection(word: string, text: readonly string[], context: MendContext): Edit | null {
  const kind = sectionKindOf(word)
  if (kind === null) return null
  const lines = text.flatMap((line) => fillIn(line, context.values).split('\n'))
  return insertBlock(context.memo, sectionBlock(kind, sectionHeading(kind), lines))
}

function insertSentence(text: string, where: InsertPlace, context: MendContext): Edit | null {
  const block = sentenceBlock(context.prepared.rule.id, text)
  if (where === 'end') return insertBlock(context.memo, block)
  if (where === 'start') return insertFirst(block, context)
  if ('in' in where) return insertInSection(where.in, text, block, context)
  const name = 'after' in where ? where.after : 'before' in where ? where.before : where.append
  const target = context.target(name)
  if (target === null) return null
  const { paragraph } = target
  if ('append' in where) return appendTo(paragraph, text)
  return insertBeside(paragraph, 'after' in where ? 'after' : 'before', block)
}

/** Words that go on with the sentence stand before its full stop; a new sentence after it. */
function appendTo(paragraph: MemoParagraph, text: string): Edit {
  const full = paragraph.text.trimEnd()
  const goesOn = /^[\p{Ll},;]/u.test(text)
  const end = goesOn && full.endsWith('.') ? full.length - 1 : full.length
  const gap = /^[,;]/u.test(text) || end === 0 ? '' : ' '
  return { type: 'replace', at: placeIn(paragraph, end, end), text: gap + text }
}

function insertInSection(
  word: string,
  text: string,
  block: Block,
  context: MendContext,
): Edit | null {
  const kind = sectionKindOf(word)
  const section = context.memo.sections.find((each) => each.kind === kind)
  const last = section === undefined ? null : lastTextOf(context.memo, section)
  if (last !== null) return insertBeside(last, 'after', block)
  return kind === null ? null : insertSection(kind, [text], context)
}

/** A line more in the list of who gets the decision, where there is one that lacks the name. */
function insertRecipient(name: string, { memo, prepared }: MendContext): Edit | 'nothing' {
  const list = memo.sections.findLast(({ kind }) => kind === 'dispatch')
  const last = list === undefined ? null : lastTextOf(memo, list)
  if (list === undefined || last === null) return 'nothing'
  const lines = list.heading === null ? list.paragraphs : [list.heading, ...list.paragraphs]
  const isNamed = lines.some(({ text }) => text.toLowerCase().includes(name.toLowerCase()))
  return isNamed
    ? 'nothing'
    : // A name, a tag: one that is put in later would else take the place of the first.
      insertBeside(last, 'after', sentenceBlock(`${prepared.rule.id}-recipient-${name}`, name))
}

function insertFirst(block: Block, { memo }: MendContext): Edit | null {
  const first = memo.paragraphs.find(({ story, cell }) => story === 'body' && cell === null)
  return first === undefined
    ? { type: 'insert', where: 'end', block }
    : insertBeside(first, 'before', block)
}

/** Header lines that are not there yet, after the title. */
function insertFields(text: readonly string[], context: MendContext): Edit | null {
  const { memo, prepared, values } = context
  const present = new Set(memo.header.map(({ label }) => plainLabel(label ?? '')))
  const lines = text
    .map((line) => fillIn(line, values))
    .filter((line) => !present.has(plainLabel(line.slice(0, line.indexOf(':')))))
  if (lines.length === 0) return null
  const block: Block = {
    ...sentenceBlock(prepared.rule.id, ''),
    paragraphs: lines.map((line) => ({ role: 'body', text: line })),
  }
  const title =
    memo.header.find(({ name }) => name === 'title') ??
    memo.header.find(({ name }) => name === 'type')
  const paragraph = memo.byId.get(title?.span?.paragraph ?? '')
  if (paragraph?.story !== 'body' || paragraph.cell !== null) return insertFirst(block, context)
  return insertBeside(paragraph, 'after', block)
}

function plainLabel(label: string): string {
  return label.replace(/:\s*$/u, '').trim().toLowerCase()
}
