/** Nothing to check, and nothing to remark on: two different things. */
import { html, nothing, type TemplateResult } from 'lit'
import type { EngineView } from '../engine/model.ts'
import { icons, stateIcons } from '../icons.ts'
import type { PaneContext } from './context.ts'

export function emptyView({ words }: PaneContext): TemplateResult {
  return html`<div class="blank" data-view="empty">
    <span class="picture">${icons.page}</span>
    <h2>${words.empty.title}</h2>
    <p>${words.empty.text}</p>
  </div>`
}

/** Only after a check that went well; says by which rules. */
export function noFindingsView({ words, state }: PaneContext, view: EngineView): TemplateResult {
  if (state.phase.kind === 'failed') return html``
  const named = view.packs.filter(({ adopted }) => adopted !== null)
  return html`<div class="blank" data-view="no-findings">
    <span class="picture ok">${stateIcons.met}</span>
    <h2>${words.review.none}</h2>
    <p>${words.review.noneText}</p>
    ${
      named.length === 0
        ? nothing
        : html`<p class="help" lang="sv">${named.map(({ title }) => title).join(' · ')}</p>`
    }
  </div>`
}
