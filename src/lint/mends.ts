/** From a pack's mends to edits in the memo at hand. A mend that cannot be built here is left out. */
import type { Observation } from '../checks/model.ts'
import type { Edit, Mend } from '../edit/model.ts'
import { append } from '../memo/append.ts'
import { placeIn } from '../edit/place-in.ts'
import type { MemoParagraph, Span } from '../memo/model.ts'
import type { CompiledCase, CompiledMend, MendStep } from '../packs/model.ts'
import { fillIn } from './fill-in.ts'
import type { FindingContext } from './finding.ts'
import { keepCapital } from './keep-capital.ts'
import { insertOf } from './mend-inserts.ts'
import type { PreparedRule } from './prepare.ts'

/** What a step is built from. */
export interface MendContext extends FindingContext {
  prepared: PreparedRule
  values: Readonly<Record<string, string>> | undefined
  /** By the name a pack uses: `at`, and the observation's own. */
  target(name: string): Target | null
  /** The same replacement where the words stand once more. */
  echoesOf(text: string): readonly Edit[]
}

interface Target {
  paragraph: MemoParagraph
  span: Span
}

export function buildMends(
  prepared: PreparedRule,
  holding: CompiledCase,
  observation: Observation,
  context: FindingContext,
): readonly Mend[] {
  if (holding.mends.length === 0) return []
  const mendContext: MendContext = {
    ...context,
    prepared,
    values: observation.values,
    target: (name) => targetOf(name, observation, context),
    echoesOf: (text) => echoesOf(fillIn(text, observation.values), observation, context),
  }
  return holding.mends.flatMap((mend) => buildMend(mend, mendContext) ?? [])
}

function buildMend(mend: CompiledMend, context: MendContext): Mend | null {
  const edits: Edit[] = []
  for (const step of mend.steps) {
    const edit = editOf(step, context)
    if (edit === null) return null
    if (edit === 'nothing') continue
    edits.push(edit)
    if ('replace' in step && step.replace === 'at') append(edits, context.echoesOf(step.with))
  }
  if (edits.length === 0) return null
  return { id: mend.id, title: fillIn(mend.title, context.values), kind: mend.kind, edits }
}

/** Null where the step cannot be done here; `nothing` where there is nothing for it to do. */
function editOf(step: MendStep, context: MendContext): Edit | 'nothing' | null {
  if ('insert' in step) return insertOf(step, context)
  const target = context.target('replace' in step ? step.replace : step.delete)
  if (target === null) return null
  const at = placeIn(target.paragraph, target.span.start, target.span.end)
  if ('delete' in step) return { type: 'delete', at }
  const text = keepCapital(at.quote, fillIn(step.with, context.values))
  return text === at.quote ? null : { type: 'replace', at, text }
}

function targetOf(
  name: string,
  { at, targets }: Observation,
  context: FindingContext,
): Target | null {
  const span = name === 'at' ? at : targets?.[name]
  if (span === null || span === undefined) return null
  const paragraph = context.paragraph(span.paragraph)
  return paragraph === undefined ? null : { paragraph, span }
}

function echoesOf(text: string, { echoes = [] }: Observation, context: FindingContext): Edit[] {
  return echoes.flatMap((span) => {
    const paragraph = context.paragraph(span.paragraph)
    if (paragraph === undefined) return []
    return [{ type: 'replace', at: placeIn(paragraph, span.start, span.end), text }]
  })
}
