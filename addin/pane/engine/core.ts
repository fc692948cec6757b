/** The linter behind the pane, synchronous: what runs in the worker, and inline in tests. */
import type { Finding, ParagraphChange } from '../../../src/edit/model.ts'
import { readDocumentSettings } from '../../../src/lint/document-settings.ts'
import { glance } from '../../../src/lint/glance.ts'
import type { LintResult, Session } from '../../../src/lint/model.ts'
import { createSession } from '../../../src/lint/session.ts'
import type { Root } from '../../../src/memo/tree.ts'
import type { CompiledPack } from '../../../src/packs/model.ts'
import type { SettingsSource } from '../../../src/settings/schema.ts'
import { FindingItems } from './finding-items.ts'
import { insertionFor } from './insertions.ts'
import { packViews } from './instruction.ts'
import type { ViewUpdate } from './messages.ts'
import type { Configuration, IgnoredView, Insertion, InsertionRequest, RuleView } from './model.ts'
import { offersFor } from './offers.ts'

/** More would not be read in the time that a document takes. */
const mostInGlance = 12

export class EngineCore {
  readonly #packs: readonly CompiledPack[]
  readonly #items = new FindingItems()
  #session: Session | null = null
  #result: LintResult | null = null

  constructor(packs: readonly CompiledPack[]) {
    this.#packs = packs
  }

  /** The rules for these settings are compiled, and kept for the document that is to be opened. */
  prepare(layers: readonly SettingsSource[]): void {
    createSession({ packs: this.#packs, settings: layers }).open({ type: 'root', children: [] })
  }

  open(root: Root, layers: readonly SettingsSource[]): ViewUpdate {
    this.#session = createSession({ packs: this.#packs, settings: layers })
    return this.#tell(this.#session.open(root))
  }

  glance(root: Root, layers: readonly SettingsSource[]): Finding[] {
    return glance(root, { packs: this.#packs, settings: layers }).slice(0, mostInGlance)
  }

  change(changes: readonly ParagraphChange[]): ViewUpdate {
    if (this.#session === null) throw new Error('open() comes before change()')
    return this.#tell(this.#session.change(changes).result)
  }

  configure({ layers, document }: Configuration): ViewUpdate {
    const { root } = this.#opened().memo
    const memo = { ...root.data?.memo, settings: document }
    return this.open({ ...root, data: { ...root.data, memo } }, layers)
  }

  insertion(request: InsertionRequest): Insertion {
    return insertionFor(request, this.#opened().memo)
  }

  #opened(): LintResult {
    if (this.#result === null) throw new Error('open() comes first')
    return this.#result
  }

  #tell(result: LintResult): ViewUpdate {
    this.#result = result
    const { memo, settings } = result
    const { id, reason, overridden } = memo.type
    return {
      items: this.#items.update(result.findings),
      rest: {
        type: { id, reason, overridden },
        draft: memo.draft !== null,
        empty: memo.paragraphs.every(({ text }) => text.trim() === ''),
        packs: packViews(result),
        municipalities: municipalities(this.#packs),
        common: this.#packs.filter(({ adopted }) => adopted === null).map((pack) => pack.id),
        settings,
        notices: result.notices.filter(({ code }) => code !== 'unmatched-suppression'),
        rules: result.packs.flatMap(rulesOf),
        ignored: ignoredIn(result),
        offers: offersFor(result),
      },
    }
  }
}

function municipalities(packs: readonly CompiledPack[]) {
  return packs
    .filter(({ adopted }) => adopted !== null)
    .map(({ id, title, settings }) => ({
      id,
      title,
      municipality: settings.municipality ?? title,
    }))
}

function rulesOf(pack: CompiledPack): RuleView[] {
  return pack.rules.map(({ id, cases, off }) => ({
    key: `${pack.id}/${id}`,
    pack: pack.id,
    message: cases[0]?.message ?? '',
    off,
  }))
}

/** Those that a finding answers to, then the others. */
function ignoredIn({ memo, suppressed }: LintResult): IgnoredView[] {
  const contexts = new Set(suppressed.map(({ suppression }) => suppression.context))
  const unmatched = readDocumentSettings(memo.root)
    .ignore.filter(({ context }) => !contexts.has(context))
    .map((suppression) => ({ suppression, finding: null }))
  return [...suppressed, ...unmatched]
}
