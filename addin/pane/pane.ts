/** `<beredd-pane>`: the whole pane over any `Host`. */
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import type { Host } from '../../src/host/model.ts'
import { PaneController } from './controller.ts'
import type { Engine } from './engine/model.ts'
import { createWorkerEngine } from './engine/worker-engine.ts'
import './fluent.ts'
import { icons } from './icons.ts'
import { readOrganisation } from './stores.ts'
import { followTheme, type ThemeChoice } from './theme.ts'
import './theme.css'
// After what it overrides: an @import would stand before.
import './forced-colors.css'
import type { PaneContext, ViewName } from './views/context.ts'
import { bodyView } from './views/body.ts'
import { footerView } from './views/footer.ts'
import { noticeView } from './views/notice.ts'
import { announcementOf, statusView } from './views/status.ts'
import { tabsView } from './views/tabs.ts'
import { unsupportedView, type HostFault } from './views/unsupported.ts'
import { wordsFor } from './words/index.ts'

export class BereddPane extends LitElement {
  static override properties = {
    host: { attribute: false },
    fault: { attribute: false },
    theme: {},
    view: { state: true },
    announced: { state: true },
  }
  /** Where the document lives. Setting another starts anew. */
  declare host: Host | null
  /** Why there is no host: shown instead of everything else. */
  declare fault: HostFault | null
  /** `auto` follows the system. */
  declare theme: ThemeChoice
  declare private view: ViewName
  /** Last read out. */
  declare private announced: string
  /** Called with the user's choice; null where the pane cannot be opened with the document. */
  autoOpen: ((chosen: boolean) => void) | null = null
  /** The organisation's settings file; null where there is none to ask for. */
  organisationUrl: string | null = 'beredd.json'
  createEngine: () => Engine = createWorkerEngine
  /** For the ribbon's commands; null before there is a host. */
  controller: PaneController | null = null
  #unsubscribe: (() => void) | null = null
  #themed: AbortController | null = null

  constructor() {
    super()
    this.host = null
    this.fault = null
    this.theme = 'auto'
    this.view = 'review'
    this.announced = ''
  }

  show(view: ViewName): void {
    this.view = view
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.#follow()
    if (this.host !== null && this.controller === null) this.#start(this.host)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#themed?.abort()
    this.#themed = null
    this.#stop()
  }

  /** In the light DOM, as all views. */
  protected override createRenderRoot(): this {
    return this
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('theme') && this.#themed !== null) this.#follow()
    if (changed.has('host') && this.isConnected && this.controller?.host !== this.host) {
      this.#stop()
      if (this.host !== null) this.#start(this.host)
    }
  }

  protected override updated(): void {
    if (this.controller === null) return
    const { state } = this.controller
    const text = announcementOf(state, wordsFor(state.preferences.language))
    if (text !== null) this.announced = text
  }

  protected override render(): TemplateResult {
    if (this.fault !== null) return unsupportedView(this.fault, wordsFor('sv'))
    if (this.controller === null) return html``
    const { controller } = this
    const { state } = controller
    const words = wordsFor(state.preferences.language)
    const context: PaneContext = {
      words,
      state,
      controller,
      autoOpen: this.autoOpen,
      show: (view) => this.show(view),
    }
    return html`<div
      class="pane ${state.busy ? 'busy' : ''}"
      lang=${words.language}
      @keydown=${(event: KeyboardEvent) => this.#key(event)}
    >
      <header>
        <div class="top">
          <h1>${words.product}</h1>
          ${this.#municipality(context)}
        </div>
        ${statusView(state, words)} ${tabsView(context, this.view)}
      </header>
      ${bodyView(context, this.view)} ${noticeView(context)} ${footerView(context)}
      <div class="visually-hidden" role="status" data-live>${this.announced}</div>
    </div>`
  }

  #municipality({ words, state, show }: PaneContext): TemplateResult | typeof nothing {
    const { view } = state
    if (view === null) return nothing
    const names = view.municipalities
      .filter(({ id }) => view.packs.some((pack) => pack.id === id))
      .map(({ municipality }) => municipality)
    return html`<button
      type="button"
      class="municipality"
      data-action="municipality-chip"
      title=${words.chooseMunicipality}
      @click=${() => {
        show('settings')
        void this.updateComplete.then(() => {
          this.querySelector<HTMLElement>('#municipality')?.focus()
        })
      }}
    >
      ${names.length === 0 ? words.commonOnly : names.join(', ')} ${icons.down}
    </button>`
  }

  #key(event: KeyboardEvent): void {
    if (this.controller === null) return
    const { target } = event
    const writing =
      target instanceof HTMLElement && target.matches('input:not([type=checkbox]), textarea')
    if (event.key === 'F8') {
      event.preventDefault()
      void this.#step(event.shiftKey ? 'previous' : 'next')
    } else if (
      event.key.toLowerCase() === 'z' &&
      (event.ctrlKey || event.metaKey) &&
      !(event.shiftKey || writing)
    ) {
      if (this.controller.state.undoable.length === 0) return
      event.preventDefault()
      void this.controller.undo()
    } else if (event.key === 'Escape') this.controller.dismiss()
  }

  async #step(way: 'next' | 'previous'): Promise<void> {
    this.view = 'review'
    await this.updateComplete
    await this.querySelector('beredd-review')?.go(way)
  }

  #follow(): void {
    this.#themed?.abort()
    this.#themed = new AbortController()
    followTheme(this.theme, this.#themed.signal)
  }

  #start(host: Host): void {
    const url = this.organisationUrl
    this.controller = new PaneController({
      host,
      engine: this.createEngine(),
      ...(url === null ? {} : { organisation: readOrganisation(url) }),
    })
    this.#unsubscribe = this.controller.subscribe(() => this.requestUpdate())
    void this.controller.start()
  }

  #stop(): void {
    this.#unsubscribe?.()
    this.#unsubscribe = null
    this.controller?.stop()
    this.controller = null
  }
}
customElements.define('beredd-pane', BereddPane)

declare global {
  interface HTMLElementTagNameMap {
    'beredd-pane': BereddPane
  }
}
