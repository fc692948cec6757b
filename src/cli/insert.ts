/** `beredd insert` */
import { insertBlock } from '../edit/anchors.ts'
import {
  financingBlock,
  noteBlock,
  sectionBlock,
  signatureBlock,
  type Cost,
} from '../edit/blocks.ts'
import type { Block } from '../edit/model.ts'
import type { LintResult } from '../lint/model.ts'
import { sectionHeading } from '../lint/section-headings.ts'
import { matchHeading } from '../memo/headings.ts'
import type { Memo } from '../memo/model.ts'
import type { Call } from './arguments.ts'
import { checkFile } from './check.ts'
import { checkingOf, type Checking } from './checking.ts'
import { isTold } from './fault.ts'
import { internalFault } from './unreadable.ts'
import { applyEdits, bytesOf, type Tracking } from './edit-document.ts'
import { CallError, type ExitCode } from './exit.ts'
import { trackingOf, targetOf } from './fix.ts'
import { checkTargets, writeResult, type WriteTarget } from './targets.ts'

const kinds = ['signature', 'financing', 'note', 'section'] as const
type Kind = (typeof kinds)[number]
const forms = ['funded', 'unfunded', 'no-cost'] as const

interface Inserting {
  call: Call
  kind: Kind
  checking: Checking
  tracking: Tracking | null
  target: WriteTarget
}

/** 0 where every file got its block, else 2. */
export async function runInsert(call: Call): Promise<ExitCode> {
  const [word, ...paths] = call.paths
  const kind = kinds.find((known) => known === word)
  if (kind === undefined) {
    throw new CallError(
      `Säg vad som ska sättas in: ${kinds.join(', ')}. Till exempel: beredd insert signature arende.docx`,
    )
  }
  if (paths.length === 0) throw new CallError(`Ange en fil: beredd insert ${kind} arende.docx`)
  if (paths.includes('-')) throw new CallError('beredd insert skriver i filer. Ange en fil.')
  const inserting: Inserting = {
    call,
    kind,
    checking: await checkingOf(call),
    tracking: trackingOf(call),
    target: targetOf(call),
  }
  await checkTargets(paths, inserting.target)
  let failed = false
  for (const path of paths) {
    const outcome = await insertInFile(path, inserting)
    failed ||= outcome.failed
    ;(outcome.failed ? process.stderr : process.stdout).write(`${path}: ${outcome.told}\n`)
  }
  return failed ? 2 : 0
}

async function insertInFile(
  path: string,
  inserting: Inserting,
): Promise<{ failed: boolean; told: string }> {
  try {
    const { opened, result } = await checkFile(path, inserting.checking)
    const block = blockFor(inserting, result)
    const edit = insertBlock(result.memo, block)
    const applied = await applyEdits(opened, [edit], inserting.tracking)
    if ('refused' in applied) return { failed: true, told: applied.refused }
    const before = bytesOf(opened)
    const after = bytesOf(applied.opened)
    if (equalBytes(before, after)) return { failed: false, told: 'står redan där, inget ändrat' }
    const what = edit.type === 'update' ? 'uppdaterat' : 'insatt'
    const words = block.paragraphs.map(({ text }) => `  ${text}`).join('\n')
    if (inserting.call.flag('dry-run'))
      return { failed: false, told: `skulle bli ${what}:\n${words}` }
    const target = await writeResult(path, after, inserting.target)
    return { failed: false, told: `${what}, skrivet i ${target}:\n${words}` }
  } catch (error) {
    return { failed: true, told: isTold(error) ? error.message : internalFault(error) }
  }
}

function blockFor({ call, kind }: Inserting, result: LintResult): Block {
  switch (kind) {
    case 'signature':
      return signatureBlock(signerOf(call, result))
    case 'financing':
      return financingBlock({ ...costOf(call, result.memo), form: formOf(call), ...sourceOf(call) })
    case 'note':
      return noteBlock(costOf(call, result.memo))
    case 'section':
      return missingSection(call)
  }
}

/** The name that is given; else whoever holds the title by the settings. */
function signerOf(call: Call, { settings }: LintResult): { name?: string; title: string } {
  const title = call.text('title') ?? 'Kommundirektör'
  const name =
    call.text('name') ??
    settings.signatories.find((each) => each.title.toLowerCase() === title.toLowerCase())?.name
  return name == null ? { title } : { name, title }
}

function formOf(call: Call): (typeof forms)[number] {
  const form = forms.find((known) => known === call.text('form'))
  if (form !== undefined) return form
  throw new CallError(`Ange hur beslutet finansieras: --form ${forms.join(', --form ')}.`)
}

function sourceOf(call: Call): { source?: string } {
  const source = call.text('source')
  return source === null ? {} : { source }
}

function costOf(call: Call, memo: Memo): Cost {
  const amount = call.text('amount')
  const year = call.text('year')
  const point = pointOf(call.text('point'), memo)
  return {
    ...(amount === null ? {} : { amount }),
    ...(year === null ? {} : { year }),
    ...(point === null ? {} : { point }),
  }
}

/** The point that is named; else the only one with a cost; null where no point has one. */
function pointOf(word: string | null, memo: Memo): number | null {
  const numbers = memo.points.map(({ number }) => number)
  if (word !== null) {
    const named = Number(word)
    if (numbers.includes(named)) return named
    throw new CallError(`Det finns ingen beslutspunkt ${word}. Dokumentet har ${numbers.length}.`)
  }
  const costly = memo.points.filter(({ span }) =>
    memo.byId
      .get(span.paragraph)
      ?.facts.facts.some(
        (fact) => fact.kind === 'amount' && fact.start >= span.start && fact.end <= span.end,
      ),
  )
  if (costly.length > 1) {
    const which = costly.map(({ number }) => number).join(' och ')
    throw new CallError(`Flera beslutspunkter kostar (${which}). Ange vilken med --point N.`)
  }
  return costly[0]?.number ?? (numbers.length === 1 ? (numbers[0] ?? null) : null)
}

/** By the heading's words, in any of their forms; the heading is written as it was given. */
function missingSection(call: Call): Block {
  const title = call.text('title')
  const kind = title === null ? null : (matchHeading(title)?.kind ?? null)
  if (title === null || kind === null) {
    const known = (['summary', 'consultation', 'papers', 'dispatch'] as const).map(sectionHeading)
    throw new CallError(
      `Ange avsnittets rubrik med --title, till exempel ${known.map((name) => `”${name}”`).join(', ')}.`,
    )
  }
  return sectionBlock(kind, title, ['[fyll i]'])
}

function equalBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index])
}
