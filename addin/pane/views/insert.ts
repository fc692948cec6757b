/** Infoga: what the instruction and the template ask for, ready to be put in. */
import { html, nothing, type TemplateResult } from 'lit'
import type { Offers } from '../engine/model.ts'
import { button } from './button.ts'
import type { PaneContext } from './context.ts'
import './insert-financing.ts'
import './insert-recipients.ts'
import './insert-signature.ts'

export function insertView(context: PaneContext): TemplateResult {
  const { words, state } = context
  const missing = state.view?.offers.missing ?? []
  const dispatch = missing.some(({ section }) => section === 'dispatch')
  return html`
    <section aria-labelledby="insert-signature">
      <h2 id="insert-signature">${words.insert.signature}</h2>
      <beredd-insert-signature .context=${context}></beredd-insert-signature>
    </section>
    <section aria-labelledby="insert-financing">
      <h2 id="insert-financing">${words.insert.financing}</h2>
      <beredd-insert-financing .context=${context}></beredd-insert-financing>
    </section>
    <section aria-labelledby="insert-recipients">
      <h2 id="insert-recipients">${words.insert.recipients}</h2>
      ${dispatch ? nothing : html`<p class="help">${words.insert.recipientsThere}</p>`}
      <beredd-insert-recipients .context=${context}></beredd-insert-recipients>
    </section>
    <section aria-labelledby="insert-sections">
      <h2 id="insert-sections">${words.insert.sections}</h2>
      ${sectionButtons(
        context,
        missing.filter(({ section }) => section !== 'dispatch'),
      )}
    </section>
  `
}

function sectionButtons(
  { words, state, controller }: PaneContext,
  missing: Offers['missing'],
): TemplateResult {
  if (missing.length === 0) return html`<p class="help">${words.insert.noSections}</p>`
  return html`<div class="actions">
    ${missing.map(({ section, heading }) =>
      button({
        action: 'insert-section',
        text: heading,
        label: words.insert.insertSection(heading),
        off: state.busy || !controller.host.can.write,
        click: () => void controller.insert({ kind: 'section', section, lines: [] }, heading),
      }),
    )}
  </div>`
}
