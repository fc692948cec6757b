/** Rules made ready to run: options read, phrases in one automaton, levels settled. */
import { checks as allChecks } from '../checks/index.ts'
import type { CheckResult, Observation, ParagraphView, View } from '../checks/model.ts'
import type { Level } from '../edit/model.ts'
import type { CompiledMend, CompiledPack, CompiledRule } from '../packs/model.ts'
import type { Automaton, PhraseId } from '../phrases/model.ts'
import { createPhraseTable } from '../phrases/table.ts'
import type { MemoType, Settings } from '../settings/schema.ts'

interface RuleBase {
  /** `<pack>/<rule>` */
  key: string
  pack: CompiledPack
  rule: CompiledRule
  /** Settings' level for the whole rule; null leaves each case its own. */
  level: Level | null
  /** The rule's clauses verbatim, for the finding's `note`. */
  note: string | null
  /** Every mend needs the finding's own paragraph alone, so that findings can be kept with it. */
  local: boolean
}
export interface DocumentRule extends RuleBase {
  scope: 'document'
  /** What it may ask the hits for. */
  phrases: ReadonlySet<PhraseId>
  run: (view: View) => CheckResult
}
export interface ParagraphRule extends RuleBase {
  scope: 'paragraph'
  /** Only paragraphs where one of these stands can give it anything to say; null where any can. */
  wakes: ReadonlySet<PhraseId> | null
  run: (view: ParagraphView) => readonly Observation[]
}
export type PreparedRule = DocumentRule | ParagraphRule

export interface Prepared {
  /** In the order of packs and rules. */
  rules: readonly PreparedRule[]
  automaton: Automaton
}

export function prepareRules(packs: readonly CompiledPack[], settings: Settings): Prepared {
  const table = createPhraseTable()
  const checks = new Map(allChecks.map((check) => [check.name, check]))
  const superseded = supersededTypes(packs)
  const rules: PreparedRule[] = []
  for (const pack of packs) {
    for (const rule of pack.rules) {
      const key = `${pack.id}/${rule.id}`
      const level = settings.levels[key] ?? (rule.off ? 'off' : settings.levels[pack.id])
      const check = checks.get(rule.check)
      if (check === undefined || level === 'off') continue
      const on = rule.on.filter((type) => superseded.get(key)?.includes(type) !== true)
      if (on.length === 0) continue
      const base = {
        key,
        pack,
        rule: on.length === rule.on.length ? rule : { ...rule, on },
        level: level ?? null,
        note: noteOf(pack, rule),
        local: isLocal(rule),
      }
      const phrases = new Set<PhraseId>()
      const phrase = (source: string): PhraseId => {
        const id = table.add(source)
        phrases.add(id)
        return id
      }
      const setup = { phrase, settings }
      rules.push(
        check.scope === 'document'
          ? { ...base, scope: 'document', phrases, run: check.prepare(rule.with, setup) }
          : {
              ...base,
              scope: 'paragraph',
              wakes: check.needsPhrase === true ? phrases : null,
              run: check.prepare(rule.with, setup),
            },
      )
    }
  }
  return { rules, automaton: table.compile() }
}

/** On which documents another pack's rule speaks instead. */
function supersededTypes(packs: readonly CompiledPack[]): ReadonlyMap<string, readonly MemoType[]> {
  return new Map(
    packs.flatMap(({ supersedes, rules }) =>
      Object.entries(supersedes).map(([key, own]): [string, readonly MemoType[]] => [
        key,
        rules.find(({ id }) => id === own)?.on ?? [],
      ]),
    ),
  )
}

function noteOf(pack: CompiledPack, rule: CompiledRule): string | null {
  const texts = pack.clauses.filter(({ id }) => rule.clauses.includes(id)).map(({ text }) => text)
  return texts.length === 0 ? null : texts.join('\n')
}

function isLocal(rule: CompiledRule): boolean {
  return rule.cases.every(({ mends }) => mends.every(isLocalMend))
}

function isLocalMend(mend: CompiledMend): boolean {
  return mend.steps.every((step) => {
    if (!('insert' in step)) return true
    return step.insert === 'sentence' && typeof step.where === 'object' && !('in' in step.where)
  })
}
