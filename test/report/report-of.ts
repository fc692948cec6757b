/** Reports of memos in Markdown, as the command line makes them. */
import type { Root } from '../../src/memo/tree.ts'
import { packVerdicts } from '../../src/lint/clauses.ts'
import { lint } from '../../src/lint/lint.ts'
import type { Suppression } from '../../src/lint/model.ts'
import { suppressionOf } from '../../src/lint/suppress.ts'
import { parseMarkdown } from '../../src/markdown/parse.ts'
import { numberParagraphs } from '../../src/memo/numbering.ts'
import { bundledPacks } from '../../src/packs/bundled.ts'
import { locate } from '../../src/report/locate.ts'
import type { LocatedFinding, ReadFile } from '../../src/report/model.ts'
import type { Finding } from '../../src/edit/model.ts'

export function reportOf(path: string, source: string | Root): ReadFile {
  const tree = typeof source === 'string' ? parseMarkdown(source) : source
  const result = lint(tree, { packs: bundledPacks })
  const lines = new Map(numberParagraphs(tree).map(({ id, line }) => [id, line]))
  const located = (finding: Finding): LocatedFinding =>
    locate(finding, result.memo.byId, (id) => lines.get(id) ?? null)
  return {
    path,
    readable: true,
    packs: packVerdicts(result),
    type: result.memo.type.id,
    notices: result.notices.filter(({ code }) => code !== 'no-municipality'),
    findings: result.findings.map(located),
    ignored: result.suppressed.map(({ finding, suppression }) => ({
      ...located(finding),
      suppression,
    })),
  }
}

/** The memo with the first finding of a rule ignored, and whatever else is. */
export function withIgnored(
  source: string,
  rule: string,
  said: Pick<Suppression, 'reason' | 'date' | 'name'>,
  others: readonly Suppression[] = [],
): Root {
  const tree = parseMarkdown(source)
  const finding = lint(tree, { packs: bundledPacks }).findings.find(({ ruleId }) => ruleId === rule)
  if (finding === undefined) throw new Error(`${rule} finds nothing`)
  const ignore = [suppressionOf(finding, said), ...others]
  return { ...tree, data: { ...tree.data, memo: { ...tree.data?.memo, settings: { ignore } } } }
}
