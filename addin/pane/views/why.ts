/** Why: the clause verbatim, whose instruction it stands in, and the rule's own page. */
import { html, nothing, type TemplateResult } from 'lit'
import type { Finding } from '../../../src/edit/model.ts'
import type { ClauseView, PackView } from '../engine/model.ts'
import type { Words } from '../words/sv.ts'

export function whyView(
  id: string,
  finding: Finding,
  words: Words,
  packs: readonly PackView[],
): TemplateResult {
  const pack = packs.find((each) => each.id === finding.source)
  const rule = `${finding.source}/${finding.ruleId}`
  const clauses = pack?.clauses.filter(({ rules }) => rules.includes(rule)) ?? []
  return html`<div class="why" id=${id}>
    ${
      clauses.length > 0
        ? clauses.map((clause) => clauseQuote(clause, pack))
        : html`<blockquote lang="sv">${finding.note}</blockquote>`
    }
    <a href=${rulePage(rule)} target="_blank" rel="noopener" data-action="rule-page"
      >${words.finding.rule}</a
    >
  </div>`
}

function clauseQuote(clause: ClauseView, pack: PackView | undefined): TemplateResult {
  return html`<blockquote lang="sv">
    <p>”${clause.text}”</p>
    <footer>
      ${pack === undefined ? nothing : packName(pack)}
      ${clause.headings.length === 0 ? nothing : html` · ${clause.headings.join(' · ')}`}
    </footer>
  </blockquote>`
}

/** The instruction with its date, or what a pack of law and form rests on. */
function packName({ title, adopted, source }: PackView): string {
  if (adopted === null) return source ?? title
  const section = adopted.section === undefined ? '' : `, ${adopted.section}`
  return `${title}, ${adopted.date}${section}`
}

/** Built beside the pane. */
export function rulePage(rule: string): string {
  return `regler/${rule}.html`
}
