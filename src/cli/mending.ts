/** Applying mends to an opened file, round by round, until nothing chosen is left to mend. */
import type { Block, Edit, Finding, Mend } from '../edit/model.ts'
import type { Call } from './arguments.ts'
import { checkTree, type CheckedFile } from './check.ts'
import type { Checking } from './checking.ts'
import type { OpenedDocument } from './document.ts'
import { applyEdits, type Tracking } from './edit-document.ts'
import { append } from '../memo/append.ts'

/** Which mends a call asks for. */
export interface MendChoice {
  rules: readonly string[]
  all: boolean
  choices: readonly string[]
}

export interface DoneMend {
  mend: Mend
  finding: Finding
}

export interface Mended {
  /** The last state, checked: equal to the first where nothing was done. */
  checked: CheckedFile
  done: readonly DoneMend[]
  /** Mends that could not be carried out, with the reason. */
  refused: readonly Refusal[]
}

type Refusal = DoneMend & { reason: string }

/** A mend can make room for another (a block that holds a placeholder …), never for more than a few rounds. */
const mostRounds = 8

export function mendChoiceOf(call: Call): MendChoice {
  return { rules: call.texts('rule'), all: call.flag('all'), choices: call.texts('choice') }
}

/** All or nothing for each mend; those that touch the same text wait for the next round. */
export async function mendFile(
  first: CheckedFile,
  checking: Checking,
  choice: MendChoice,
  tracking: Tracking | null,
): Promise<Mended> {
  let checked = first
  const done: DoneMend[] = []
  let refused: Refusal[] = []
  const finished = new Set<string>()
  for (let round = 0; round < mostRounds; round += 1) {
    const chosen = apart(
      chosenMends(checked.result.findings, choice).filter(
        (candidate) => !finished.has(keyOf(candidate)),
      ),
    )
    if (chosen.length === 0) break
    const outcome = await applyMends(checked.opened, chosen, tracking)
    refused = outcome.refused
    if (outcome.done.length === 0) break
    for (const candidate of outcome.done) finished.add(keyOf(candidate))
    append(done, outcome.done)
    checked = await checkTree(outcome.opened, outcome.opened.tree, checking)
  }
  return { checked, done, refused }
}

interface Outcome {
  opened: OpenedDocument
  done: DoneMend[]
  refused: Refusal[]
}

/** All at once, since their places speak of the same text; where something is refused, all but that. */
async function applyMends(
  opened: OpenedDocument,
  chosen: readonly DoneMend[],
  tracking: Tracking | null,
): Promise<Outcome> {
  const edits = chosen.flatMap(({ mend }) => mend.edits)
  const together = await applyEdits(opened, edits, tracking)
  if (!('refused' in together)) return { opened: together.opened, done: [...chosen], refused: [] }
  const outcome: Outcome = { opened, done: [], refused: [] }
  for (const candidate of chosen) {
    const mends = [...outcome.done, candidate].map(({ mend }) => mend)
    const applied = await applyEdits(
      opened,
      mends.flatMap((mend) => mend.edits),
      tracking,
    )
    if ('refused' in applied) outcome.refused.push({ ...candidate, reason: applied.refused })
    else {
      outcome.opened = applied.opened
      outcome.done.push(candidate)
    }
  }
  return outcome
}

/** The first mend of each place and block. */
function apart(candidates: readonly DoneMend[]): DoneMend[] {
  const touched = new Set<string>()
  return candidates.filter(({ mend }) => {
    const targets = targetsOf(mend.edits)
    if (targets.some((target) => touched.has(target))) return false
    for (const target of targets) touched.add(target)
    return true
  })
}

function chosenMends(findings: readonly Finding[], choice: MendChoice): DoneMend[] {
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

function keyOf({ mend, finding }: DoneMend): string {
  return JSON.stringify([mend.id, finding.at, mend.edits])
}

/** Two rules may ask for the same words: where the first has put them in, the second may have what it asks for. */
function wordsOf({ paragraphs }: Block): string {
  return `words ${paragraphs.map(({ text }) => text).join('\n')}`
}

/** The paragraphs, controls and words that a mend writes: two mends of one round never share any. */
function targetsOf(edits: readonly Edit[]): string[] {
  return edits.flatMap((edit) => {
    switch (edit.type) {
      case 'replace':
      case 'delete':
        return [`${edit.at.paragraph} ${edit.at.quote} ${edit.at.occurrence}`]
      case 'insert':
        return [edit.block.tag, wordsOf(edit.block)]
      case 'update':
        return [edit.tag]
    }
  })
}
