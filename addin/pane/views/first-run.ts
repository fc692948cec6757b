/** The first time: what Beredd does, and which municipality it is for. Asked once. */
import { html, nothing, type TemplateResult } from 'lit'
import { button } from './button.ts'
import { PaneView, valueOf } from './context.ts'

export class FirstRunView extends PaneView {
  static override properties = { ...PaneView.properties, chosen: { state: true } }
  /** Pack id; empty: as each document says. Null until somebody has chosen. */
  declare private chosen: string | null

  constructor() {
    super()
    this.chosen = null
  }

  protected override render(): TemplateResult {
    const { words, state } = this.context
    const municipalities = state.view?.municipalities ?? []
    const guess = this.#guess()
    const chosen = this.chosen ?? guess?.id ?? ''
    return html`<div class="blank first" data-view="first-run">
      <h2>${words.first.title}</h2>
      <p>${words.first.text}</p>
      <p>${words.first.local}</p>
      <div class="field">
        <label for="first-municipality">${words.first.question}</label>
        <select
          id="first-municipality"
          data-action="municipality"
          @change=${(event: Event) => (this.chosen = valueOf(event))}
        >
          <option value="" ?selected=${chosen === ''}>${words.configuration.byDocument}</option>
          ${municipalities.map(
            ({ id, municipality }) =>
              html`<option value=${id} ?selected=${chosen === id}>${municipality}</option>`,
          )}
        </select>
        ${
          guess === undefined
            ? nothing
            : html`<p class="help">${words.first.guessed(guess.municipality)}</p>`
        }
      </div>
      ${button({
        action: 'start',
        text: words.first.start,
        look: 'primary',
        off: state.busy,
        click: () => void this.#start(chosen),
      })}
    </div>`
  }

  /** By the document's own words. */
  #guess() {
    const { view } = this.context.state
    return view?.municipalities.find(({ id }) => view.packs.some((pack) => pack.id === id))
  }

  async #start(chosen: string): Promise<void> {
    const { controller } = this.context
    if (chosen !== '') await controller.saveUser((user) => ({ ...user, packs: [chosen] }))
    await controller.savePreferences({ welcomed: true })
  }
}
customElements.define('beredd-first-run', FirstRunView)
