/** A rule's options against the schema of its check, and its phrases against their grammar. */
import type { AuthoredCheck } from '../checks/model.ts'
import { mistakeOf } from '../phrases/mistakes.ts'
import { PhraseError } from '../phrases/phrase-error.ts'
import { createPhraseTable } from '../phrases/table.ts'
import { emptySettings } from '../settings/merge.ts'
import { addIssues, keysOf } from './issues.ts'
import type { AuthoredRule } from './schema.ts'
import type { RuleContext } from './rule.ts'
import type { YamlBlock } from './yaml-block.ts'

export interface CheckedOptions {
  /** As the schema gives them, defaults filled in. */
  options: unknown
  /** The check's own `when` words. */
  conditions: readonly string[]
}

export function readCheck(
  authored: AuthoredRule,
  yaml: YamlBlock,
  { list, checks }: RuleContext,
): CheckedOptions | null {
  const check = checks.get(authored.check)
  if (check === undefined) {
    list.add({
      code: 'unknown-check',
      ...yaml.locate(['check']),
      reason: `Kontrollen ”${authored.check}” finns inte.`,
      expected: `en av ${[...checks.keys()].join(', ')}`,
      example: `check: ${[...checks.keys()][0] ?? 'signature'}`,
    })
    return null
  }
  const read = check.options.safeParse(authored.with ?? {})
  if (!read.success) {
    addIssues(list, read.error.issues, { yaml, schema: check.options, base: ['with'] })
    return null
  }
  const holds = phrasesHold(check, read.data, yaml, list)
  return holds ? { options: read.data, conditions: check.conditions(read.data) } : null
}

/** Prepares the check as a session would, to hear of every phrase whose grammar is broken. */
function phrasesHold(
  check: AuthoredCheck,
  options: unknown,
  yaml: YamlBlock,
  list: RuleContext['list'],
): boolean {
  const table = createPhraseTable()
  let holds = true
  const phrase = (source: string): number => {
    try {
      return table.add(source)
    } catch (error) {
      if (!(error instanceof PhraseError)) throw error
      holds = false
      const { reason, expected, example } = mistakeOf(error)
      list.add({
        code: 'phrase',
        ...(yaml.locateText(['with'], source, error.column - 1) ?? yaml.locate(['with'])),
        reason: `Frasen ”${source}” går inte att läsa: ${reason}`,
        expected,
        example,
      })
      return 0
    }
  }
  try {
    check.prepare(options, { phrase, settings: emptySettings })
  } catch (error) {
    if (!(error instanceof Error)) throw error
    holds = false
    list.add({
      code: 'check-option',
      ...yaml.locate(['with']),
      reason: `Kontrollen ”${check.name}” godtar inte sina val: ${error.message}`,
      expected: check.description,
      example: `with: {${keysOf(check.options, [])[0] ?? '…'}: …}`,
    })
  }
  return holds
}
