/** What fills the pane: the chosen view, or what stands in its way. */
import { html, nothing, type TemplateResult } from 'lit'
import { keyed } from 'lit/directives/keyed.js'
import type { PaneContext, ViewName } from './context.ts'
import { failedView } from './failed.ts'
import './first-run.ts'
import { insertView } from './insert.ts'
import './instruction.ts'
import { readOnlyView } from './read-only.ts'
import './review.ts'
import './settings.ts'
import { panelId } from './tabs.ts'
import { workingView } from './working.ts'

export function bodyView(context: PaneContext, view: ViewName): TemplateResult {
  const { words, state, controller } = context
  const panel = html`<div
    class="panel"
    id=${panelId(view)}
    tabindex="0"
    role="tabpanel"
    aria-labelledby="tab-${view}"
    data-view=${view}
  >
    ${state.phase.kind === 'failed' ? failedView(context, state.phase) : nothing}
    ${controller.host.can.write || state.view === null ? nothing : readOnlyView(words)}
    ${chosen(context, view)}
  </div>`
  return html`<main>${keyed(view, panel)}</main>`
}

function chosen(context: PaneContext, view: ViewName): TemplateResult | typeof nothing {
  const { state } = context
  if (state.view === null) {
    return state.phase.kind === 'failed' ? nothing : workingView(context)
  }
  if (view === 'settings') return html`<beredd-settings .context=${context}></beredd-settings>`
  if (!state.preferences.welcomed) {
    return html`<beredd-first-run .context=${context}></beredd-first-run>`
  }
  switch (view) {
    case 'review':
      return html`<beredd-review .context=${context}></beredd-review>`
    case 'insert':
      return insertView(context)
    case 'instruction':
      return html`<beredd-instruction .context=${context}></beredd-instruction>`
  }
}
