/** The views; the arrow keys go between them. */
import { html, nothing, type TemplateResult } from 'lit'
import { keyed } from 'lit/directives/keyed.js'
import { icons } from '../icons.ts'
import type { PaneContext, ViewName } from './context.ts'

const tabs: readonly ViewName[] = ['review', 'insert', 'instruction', 'settings']

export function tabsView(context: PaneContext, view: ViewName): TemplateResult {
  // A tab keeps the room for the words that it came with: made anew in another language.
  return html`${keyed(context.words, tabList(context, view))}`
}

function tabList({ words, show }: PaneContext, view: ViewName): TemplateResult {
  return html`<fluent-tablist
    activeid="tab-${view}"
    size="small"
    aria-label=${words.product}
    @change=${(event: Event) => {
      const { target } = event
      // The property: the attribute follows a turn later.
      const id = target !== null && 'activeid' in target ? target.activeid : null
      const chosen = tabs.find((tab) => `tab-${tab}` === id)
      if (chosen !== undefined && chosen !== view) show(chosen)
    }}
  >
    ${tabs.map(
      (tab) =>
        html`<fluent-tab
          id="tab-${tab}"
          role="tab"
          data-action="tab-${tab}"
          aria-selected=${tab === view ? 'true' : 'false'}
          aria-controls=${tab === view ? panelId(tab) : nothing}
          aria-label=${tab === 'settings' ? words.settings : nothing}
          title=${tab === 'settings' ? words.settings : nothing}
          @click=${() => show(tab)}
          >${tab === 'settings' ? icons.settings : words.views[tab]}</fluent-tab
        >`,
    )}
  </fluent-tablist>`
}

/** One panel for each tab: Fluent hides the panel of a tab that is left. */
export function panelId(view: ViewName): string {
  return `panel-${view}`
}
