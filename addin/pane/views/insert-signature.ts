/** The signature block: who signs, by the settings, or somebody else. */
import { html, nothing, type TemplateResult } from 'lit'
import type { InsertionRequest, Offers } from '../engine/model.ts'
import { button } from './button.ts'
import { selectField, textField } from './fields.ts'
import { InsertForm } from './insert-form.ts'

const other = 'other'

export class InsertSignature extends InsertForm {
  static override properties = {
    ...InsertForm.properties,
    changing: { state: true },
    chosen: { state: true },
    name: { state: true },
    post: { state: true },
  }
  declare private changing: boolean
  /** Number of the signer in the offers, or `other`. */
  declare private chosen: string
  declare private name: string
  declare private post: string

  constructor() {
    super()
    this.changing = false
    this.chosen = '0'
    this.name = ''
    this.post = ''
  }

  protected override request(): InsertionRequest {
    if (this.chosen === other) return { kind: 'signature', name: this.name, title: this.post }
    const signer = this.#signers()[Number(this.chosen)] ?? this.#signers()[0]
    return {
      kind: 'signature',
      name: signer?.name ?? '',
      title: signer?.title ?? 'Kommundirektör',
    }
  }

  protected override render(): TemplateResult {
    const { words } = this.context
    return html`
      ${this.preview()} ${this.changing ? this.#fields() : nothing}
      <div class="actions">
        ${this.submit('insert-signature', words.insert.insertSignature)}
        ${button({
          action: 'change-person',
          text: words.insert.changePerson,
          expanded: this.changing,
          controls: 'signer-fields',
          click: () => (this.changing = !this.changing),
        })}
      </div>
    `
  }

  #fields(): TemplateResult {
    const { insert } = this.context.words
    return html`<div id="signer-fields">
      ${selectField({
        id: 'signer',
        label: insert.signer,
        action: 'signer',
        value: this.chosen,
        options: [
          ...this.#signers().map((signer, index) => [String(index), this.#nameOf(signer)] as const),
          [other, insert.other],
        ],
        change: (value) => {
          if (value === other && this.post === '') this.post = this.#signers()[0]?.title ?? ''
          this.chosen = value
        },
      })}
      ${
        this.chosen === other
          ? html`${textField({
              action: 'signer-name',
              label: insert.name,
              value: this.name,
              change: (name) => (this.name = name),
            })}
            ${textField({
              action: 'signer-title',
              label: insert.title,
              value: this.post,
              change: (post) => (this.post = post),
            })}`
          : nothing
      }
    </div>`
  }

  #signers(): Offers['signers'] {
    return this.context.state.view?.offers.signers ?? []
  }

  #nameOf({ name, title, deputy }: Offers['signers'][number]): string {
    const { insert } = this.context.words
    const post = deputy ? `${title} (${insert.deputy})` : title
    return name === null ? `${post} – ${insert.unnamed}` : `${name}, ${post}`
  }
}
customElements.define('beredd-insert-signature', InsertSignature)
