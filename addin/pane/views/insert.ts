/** Infoga: what the instruction and the template ask for, ready to be put in. */
import { html, nothing, type TemplateResult } from 'lit'
import type { Offers } from '../engine/model.ts'
import { button } from './button.ts'
import type { PaneContext } from './context.ts'
import type { InsertForm } from './insert-form.ts'
import type { PaneController } from '../controller.ts'
import { InsertFinancing } from './insert-financing.ts'
import { InsertRecipients } from './insert-recipients.ts'
import { InsertSignature } from './insert-signature.ts'

/** What is written in the forms is still there after a look at another tab. */
const kept = new WeakMap<PaneController, readonly InsertForm[]>()

export function insertView(context: PaneContext): TemplateResult {
  const { words, state, controller } = context
  const forms = kept.get(controller) ?? [
    new InsertSignature(),
    new InsertFinancing(),
    new InsertRecipients(),
  ]
  kept.set(controller, forms)
  for (const form of forms) form.context = context
  const [signature, financing, recipients] = forms
  const missing = state.view?.offers.missing ?? []
  const dispatch = missing.some(({ section }) => section === 'dispatch')
  return html`
    <section aria-labelledby="insert-signature">
      <h2 id="insert-signature">${words.insert.signature}</h2>
      ${signature}
    </section>
    <section aria-labelledby="insert-financing">
      <h2 id="insert-financing">${words.insert.financing}</h2>
      ${financing}
    </section>
    <section aria-labelledby="insert-recipients">
      <h2 id="insert-recipients">${words.insert.recipients}</h2>
      ${dispatch ? nothing : html`<p class="help">${words.insert.recipientsThere}</p>`}
      ${recipients}
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
