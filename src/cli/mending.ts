/** Applying mends to an opened file, round by round, until nothing chosen is left to mend. */
import type { Finding, Mend } from '../edit/model.ts'
import { apart, applyMends, type ChosenMend, type RefusedMend } from './apply-mends.ts'
import type { Call } from './arguments.ts'
import { checkTree, type CheckedFile } from './check.ts'
import type { Checking } from './checking.ts'
import type { OpenedDocument } from './document.ts'
import { CallError } from './exit.ts'
import type { Tracking } from './edit-document.ts'
import { append } from '../memo/append.ts'
import type { CompiledPack } from '../packs/model.ts'

/** Which mends a call asks for. */
export interface MendChoice {
  rules: readonly string[]
  all: boolean
  choices: readonly string[]
}

export interface Mended {
  /** The last state, checked: equal to the first where nothing was done. */
  checked: CheckedFile
  done: readonly ChosenMend[]
  /** Mends that could not be carried out, with the reason. */
  refused: readonly RefusedMend[]
}

/** A mend can make room for another (a block that holds a placeholder …), never for more than a few rounds. */
const mostRounds = 8

/** Throws CallError for a rule or a mend that no pack has: a name that is misspelt would leave its faults in silence. */
export function mendChoiceOf(call: Call, packs: readonly CompiledPack[]): MendChoice {
  const choice = {
    rules: call.texts('rule'),
    all: call.flag('all'),
    choices: call.texts('choice'),
  }
  const names = packs.flatMap((pack) =>
    pack.rules.map(({ id, cases }) => ({
      rule: [id, `${pack.id}/${id}`],
      mends: cases.flatMap(({ mends }) => mends.flatMap(({ id }) => [id, `${pack.id}/${id}`])),
    })),
  )
  const rule = choice.rules.find((name) => names.every((each) => !each.rule.includes(name)))
  if (rule !== undefined) {
    throw new CallError(`Det finns ingen regel ”${rule}”. beredd rules visar dem som finns.`)
  }
  const mend = choice.choices.find((name) => names.every((each) => !each.mends.includes(name)))
  if (mend !== undefined) {
    throw new CallError(
      `Det finns ingen åtgärd ”${mend}”. beredd explain REGEL visar en regels åtgärder.`,
    )
  }
  return choice
}

/** All or nothing for each mend; those that touch the same text wait for the next round. */
export async function mendFile(
  first: CheckedFile,
  checking: Checking,
  choice: MendChoice,
  tracking: Tracking | null,
): Promise<Mended> {
  let checked = first
  const done: ChosenMend[] = []
  let refused: readonly RefusedMend[] = []
  const finished = new Set<string>()
  for (let round = 0; round < mostRounds; round += 1) {
    const chosen = apart(
      chosenMends(checked.result.findings, choice).filter(
        (candidate) => !finished.has(keyOf(candidate)),
      ),
      ({ paragraph }) => checked.result.memo.byId.get(paragraph)?.text ?? '',
    )
    if (chosen.length === 0) break
    const outcome = await applyMends(checked.opened, chosen, tracking)
    refused = outcome.refused
    // In Markdown a block that stands there word for word is not put in again.
    if (outcome.done.length === 0 || isSameFile(outcome.opened, checked.opened)) break
    for (const candidate of outcome.done) finished.add(keyOf(candidate))
    append(done, outcome.done)
    checked = await checkTree(outcome.opened, outcome.opened.tree, checking)
  }
  return { checked, done, refused }
}

function isSameFile(one: OpenedDocument, other: OpenedDocument): boolean {
  if (one.kind === 'markdown') return other.kind === 'markdown' && one.source === other.source
  return other.kind === 'docx' && one.document.bytes === other.document.bytes
}

function chosenMends(findings: readonly Finding[], choice: MendChoice): ChosenMend[] {
  return findings.flatMap((finding) => {
    const name = `${finding.source}/${finding.ruleId}`
    const wanted =
      choice.rules.length === 0 ||
      choice.rules.includes(name) ||
      choice.rules.includes(finding.ruleId)
    const mend = wanted ? chosenMend(finding, choice) : null
    return mend === null ? [] : [{ mend, finding }]
  })
}

/** A choice by name goes first; then what is safe; with `--all` the first that needs reading. */
function chosenMend(finding: Finding, choice: MendChoice): Mend | null {
  const named = finding.mends.find(
    (mend) =>
      choice.choices.includes(mend.id) || choice.choices.includes(`${finding.source}/${mend.id}`),
  )
  if (named !== undefined) return named
  const safe = finding.mends.find((mend) => mend.kind === 'safe')
  if (safe !== undefined) return safe
  return choice.all ? (finding.mends.find((mend) => mend.kind === 'review') ?? null) : null
}

function keyOf({ mend, finding }: ChosenMend): string {
  return JSON.stringify([mend.id, finding.at, mend.edits])
}
