/** Beslutet skickas till: whom the points speak to, to be completed. */
import { html, type TemplateResult } from 'lit'
import type { InsertionRequest } from '../engine/model.ts'
import { linesField } from './fields.ts'
import { InsertForm } from './insert-form.ts'

export class InsertRecipients extends InsertForm {
  static override properties = { ...InsertForm.properties, written: { state: true } }
  /** Null until somebody has written: then those that the points name. */
  declare private written: string | null

  constructor() {
    super()
    this.written = null
  }

  protected override request(): InsertionRequest {
    const lines = this.#text()
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
    return { kind: 'section', section: 'dispatch', lines }
  }

  protected override render(): TemplateResult {
    const { insert } = this.context.words
    return html`
      ${linesField({
        action: 'recipients',
        label: insert.recipientsLabel,
        value: this.#text(),
        change: (written) => (this.written = written),
      })}
      <div class="actions">${this.submit('insert-recipients', insert.insertRecipients)}</div>
    `
  }

  #text(): string {
    return this.written ?? this.context.state.view?.offers.recipients.join('\n') ?? ''
  }
}
customElements.define('beredd-insert-recipients', InsertRecipients)
