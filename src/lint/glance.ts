/** What can be said of a document's beginning while the rest of it is still read. */
import { checks } from '../checks/index.ts'
import type { Finding } from '../edit/model.ts'
import type { Root } from '../memo/tree.ts'
import type { CompiledRule } from '../packs/model.ts'
import type { LintOptions } from './model.ts'
import { lint } from './lint.ts'

const paragraphChecks = new Set(
  checks.filter(({ scope }) => scope === 'paragraph').map(({ name }) => name),
)

/**
 * Only what a paragraph says by itself: what is missing, or fits together badly, nobody knows before all is read.
 *
 * @param root The document's first paragraphs, with its headers and footers.
 */
export function glance(root: Root, options: LintOptions): readonly Finding[] {
  const { packs, findings } = lint(root, options)
  const rules = new Set(
    packs.flatMap(({ id, rules }) =>
      rules.filter(looksAtParagraphs).map((rule) => `${id}/${rule.id}`),
    ),
  )
  return findings.filter(({ source, ruleId }) => rules.has(`${source}/${ruleId}`))
}

function looksAtParagraphs({ check }: CompiledRule): boolean {
  return paragraphChecks.has(check)
}
