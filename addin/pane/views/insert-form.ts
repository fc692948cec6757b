/** What the forms of Infoga share: a preview that follows the fields and the document, and the button that puts it in. */
import { html, nothing, type TemplateResult } from 'lit'
import type { EngineView, Insertion, InsertionRequest } from '../engine/model.ts'
import { button } from './button.ts'
import { PaneView } from './context.ts'
import { blockView } from './preview.ts'

export abstract class InsertForm extends PaneView {
  static override properties = { ...PaneView.properties, insertion: { state: true } }
  declare protected insertion: Insertion | null
  #asked: { key: string; view: EngineView | null } | null = null

  constructor() {
    super()
    this.insertion = null
  }

  protected abstract request(): InsertionRequest

  protected override updated(): void {
    const { view } = this.context.state
    const request = this.request()
    const key = JSON.stringify(request)
    if (this.#asked?.key === key && this.#asked.view === view) return
    const asked = { key, view }
    this.#asked = asked
    this.context.controller.preview(request).then(
      (insertion) => {
        // An answer to what is no longer asked is not shown.
        if (this.#asked === asked) this.insertion = insertion
      },
      () => {
        if (this.#asked === asked) this.insertion = null
      },
    )
  }

  protected preview(): TemplateResult | typeof nothing {
    if (this.insertion === null) return nothing
    return html`<div class="previews" data-preview=${this.request().kind}>
      ${this.insertion.blocks.map(blockView)}
    </div>`
  }

  /** @param text What is put in: on the button, in the notice, and for Ångra. */
  protected submit(action: string, text: string, request = this.request()): TemplateResult {
    const { words, state, controller } = this.context
    const updates = this.insertion?.updates === true && request.kind === this.request().kind
    return button({
      action,
      text: updates ? words.insert.update : text,
      ...(updates ? { label: `${words.insert.update}: ${text}` } : {}),
      look: 'primary',
      off: state.busy || !controller.host.can.write || state.view === null,
      click: () => void controller.insert(request, text),
    })
  }
}
