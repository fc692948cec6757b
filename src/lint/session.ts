/** A document under work: linted at each change, at a cost that follows the change and not the document. See `README.md`. */
import type { Finding, ParagraphChange } from '../edit/model.ts'
import { flatten, flattenInstead } from '../memo/flatten.ts'
import type { Root } from '../memo/tree.ts'
import { readDocumentSettings, type DocumentSettings } from './document-settings.ts'
import { EntryStore } from './entries.ts'
import type { LintOptions, LintResult, Notice, Session, SessionChange } from './model.ts'
import { municipalityTexts, sameTexts, type MunicipalityTexts } from './municipality-texts.ts'
import { rulebookFor, type Rulebook } from './rulebook.ts'
import { rerunRules } from './rerun.ts'
import { runRules, type Run } from './run.ts'
import { selectPacks } from './select.ts'
import { siftSuppressed } from './suppress.ts'
import { TreeCopy, type NodeInstead } from './tree-copy.ts'

/** The rules in force, and why; holds until the texts that tell the municipality change. */
interface Choice {
  texts: MunicipalityTexts
  rulebook: Rulebook
  store: EntryStore
  notices: readonly Notice[]
}

interface State {
  tree: TreeCopy
  document: DocumentSettings
  choice: Choice
  run: Run
  suppressed: ReadonlySet<Finding>
  result: LintResult
}

export function createSession(options: LintOptions): Session {
  let state: State | null = null

  const open = (root: Root): LintResult => {
    const tree = new TreeCopy(root)
    const document = readDocumentSettings(root)
    const flat = flatten(tree.root)
    const choice = choose(municipalityTexts(flat), document, options)
    const run = runRules({ ...inputOf(tree, choice), flat, before: null })
    state = settle(tree, document, choice, run)
    return state.result
  }

  const change = (changes: readonly ParagraphChange[]): SessionChange => {
    if (state === null) throw new Error('open() comes before change()')
    const { tree, suppressed, run: before } = state
    const applied = changes.map((each) => tree.apply(each))
    const [instead] = applied
    const quick = applied.length === 1 && instead != null ? changeText(state, instead) : null
    const next = quick ?? changeAny(state, options)
    const { run, choice } = next
    const same = choice.rulebook === state.choice.rulebook
    const changed = same ? run : { added: run.findings, removed: before.findings }
    state = next
    return {
      added: changed.added.filter((finding) => !next.suppressed.has(finding)),
      removed: changed.removed.filter((finding) => !suppressed.has(finding)),
      result: next.result,
    }
  }

  return { open, change }
}

/** One paragraph's own text is another: null where that may change more than what is told of the paragraph. */
function changeText(state: State, { id, before, now }: NodeInstead): State | null {
  const { tree, document, choice, run } = state
  const { rulebook, store } = choice
  const entry = store.hasUniqueIds(run.entries) ? store.entryOf(id) : undefined
  if (entry?.flat.node !== before || entry.index <= choice.texts.end) return null
  const next = rerunRules({ rulebook, store, before: run }, entry, flattenInstead(now, entry.flat))
  return next === null ? null : settle(tree, document, choice, next)
}

function changeAny({ tree, document, choice: before, run }: State, options: LintOptions): State {
  const flat = flatten(
    tree.root,
    run.entries.all.map((entry) => entry.flat),
  )
  const texts = municipalityTexts(flat)
  const choice = sameTexts(texts, before.texts)
    ? { ...before, texts }
    : chooseAgain(before, texts, document, options)
  const same = choice.rulebook === before.rulebook
  const input = { ...inputOf(tree, choice), flat, before: same ? run : null }
  return settle(tree, document, choice, runRules(input))
}

function choose(
  texts: MunicipalityTexts,
  document: DocumentSettings,
  options: LintOptions,
): Choice {
  const layers = options.settings ?? []
  const wishes = {
    asked: options.asked ?? [],
    document: document.settings.packs,
    settings: layers.findLast(({ packs }) => packs !== undefined)?.packs,
  }
  const { packs, notices } = selectPacks(options.packs, wishes, texts.edges, texts.head)
  const type = options.type === undefined ? [] : [{ type: options.type }]
  const rulebook = rulebookFor(packs, [...layers, document.settings, ...type])
  const store = new EntryStore(rulebook.vocabulary, rulebook.prepared.automaton)
  return { texts, rulebook, store, notices }
}

/** What is known of the paragraphs is kept where the same rules come out. */
function chooseAgain(
  choice: Choice,
  texts: MunicipalityTexts,
  document: DocumentSettings,
  options: LintOptions,
): Choice {
  const next = choose(texts, document, options)
  return next.rulebook === choice.rulebook ? { ...next, store: choice.store } : next
}

function inputOf(tree: TreeCopy, choice: Choice) {
  return { root: tree.root, rulebook: choice.rulebook, store: choice.store }
}

function settle(tree: TreeCopy, document: DocumentSettings, choice: Choice, run: Run): State {
  const sifted = siftSuppressed(run.findings, document.ignore)
  const suppressed = new Set(sifted.suppressed.map(({ finding }) => finding))
  return {
    tree,
    document,
    choice,
    run,
    suppressed,
    result: {
      memo: run.assembled.memo,
      packs: choice.rulebook.packs,
      settings: choice.rulebook.settings,
      notices: [...choice.notices, ...document.notices, ...sifted.notices],
      verdicts: suppressed.size === 0 ? run.verdicts : withoutSuppressed(run.verdicts, suppressed),
      findings: sifted.findings,
      suppressed: sifted.suppressed,
    },
  }
}

/** A rule whose every finding is ignored counts as met. */
function withoutSuppressed(
  verdicts: LintResult['verdicts'],
  suppressed: ReadonlySet<Finding>,
): LintResult['verdicts'] {
  return verdicts.map((verdict) => {
    const findings = verdict.findings.filter((finding) => !suppressed.has(finding))
    if (findings.length === verdict.findings.length) return verdict
    return { ...verdict, findings, state: findings.length === 0 ? 'met' : 'unmet' }
  })
}
