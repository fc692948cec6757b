/** The three views of the document; the arrow keys go between them. */
import { html, type TemplateResult } from 'lit'
import type { PaneContext, ViewName } from './context.ts'

const tabs = ['review', 'insert', 'instruction'] as const

/** The settings are beside the three: no tab is chosen then. */
export function tabsView({ words, show }: PaneContext, view: ViewName): TemplateResult {
  return html`<fluent-tablist
    activeid=${view === 'settings' ? '' : `tab-${view}`}
    size="small"
    aria-label=${words.product}
    @change=${(event: Event) => {
      const { target } = event
      const id = target instanceof HTMLElement ? target.getAttribute('activeid') : null
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
          aria-controls=${tab === view ? 'beredd-body' : ''}
          @click=${() => show(tab)}
          >${words.views[tab]}</fluent-tab
        >`,
    )}
  </fluent-tablist>`
}
