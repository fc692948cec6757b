/** The rules in force for a document: packs chosen, settings merged, rules prepared; kept for the next document like it. */
import { prepareVocabulary, type Vocabulary } from '../memo/vocabulary.ts'
import type { CompiledPack } from '../packs/model.ts'
import type { PhraseId } from '../phrases/model.ts'
import { mergeSettings } from '../settings/merge.ts'
import type { MemoType, Settings, SettingsSource } from '../settings/schema.ts'
import { prepareRules, type DocumentRule, type Prepared } from './prepare.ts'
import { indexRules, type RuleIndex } from './rule-index.ts'

export interface Rulebook {
  packs: readonly CompiledPack[]
  settings: Settings
  vocabulary: Vocabulary
  prepared: Prepared
  documentRules: readonly DocumentRule[]
  paragraphRulesFor(type: MemoType): RuleIndex
  /** By phrase, the document rules that may ask where it stands. */
  askingFor(phrase: PhraseId): readonly DocumentRule[]
}

/** A folder of memos has few kinds; more than this many are not kept. */
const mostKept = 8
const kept = new WeakMap<CompiledPack, Map<string, Rulebook>>()

/** @param layers Organisation < user < document; the packs' own settings lie below. */
export function rulebookFor(
  packs: readonly CompiledPack[],
  layers: readonly SettingsSource[],
): Rulebook {
  const [first] = packs
  if (first === undefined) return makeRulebook(packs, layers)
  const books = kept.get(first) ?? new Map<string, Rulebook>()
  kept.set(first, books)
  const key = JSON.stringify([packs.map(({ id }) => id), layers])
  const known = books.get(key)
  if (known !== undefined && known.packs.every((pack, index) => pack === packs[index])) return known
  if (books.size >= mostKept) books.clear()
  const book = makeRulebook(packs, layers)
  books.set(key, book)
  return book
}

function makeRulebook(packs: readonly CompiledPack[], layers: readonly SettingsSource[]): Rulebook {
  const settings = mergeSettings([...packs.map((pack) => pack.settings), ...layers])
  const prepared = prepareRules(packs, settings)
  const documentRules = prepared.rules.filter((rule) => rule.scope === 'document')
  const paragraphRules = prepared.rules.filter((rule) => rule.scope === 'paragraph')
  const byType = new Map<MemoType, RuleIndex>()
  // Nobody who reads a document once asks.
  let byPhrase: Map<PhraseId, DocumentRule[]> | null = null
  return {
    packs,
    settings,
    vocabulary: prepareVocabulary(settings),
    prepared,
    documentRules,
    askingFor: (phrase) => (byPhrase ??= rulesByPhrase(documentRules)).get(phrase) ?? [],
    paragraphRulesFor(type) {
      const known = byType.get(type)
      if (known !== undefined) return known
      const index = indexRules(paragraphRules, type)
      byType.set(type, index)
      return index
    },
  }
}

function rulesByPhrase(rules: readonly DocumentRule[]): Map<PhraseId, DocumentRule[]> {
  const byPhrase = new Map<PhraseId, DocumentRule[]>()
  for (const rule of rules) {
    for (const phrase of rule.phrases) {
      const asking = byPhrase.get(phrase)
      if (asking === undefined) byPhrase.set(phrase, [rule])
      else asking.push(rule)
    }
  }
  return byPhrase
}
