/** One finding: level, message, quote, what can be done, why, and how it is ignored. */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { ifDefined } from 'lit/directives/if-defined.js'
import type { Finding, Mend } from '../../../src/edit/model.ts'
import type { FindingItem } from '../engine/model.ts'
import { levelIcons } from '../icons.ts'
import { levelOf } from '../order.ts'
import { actionWord, previewOf, quoted, replacesQuote } from '../preview.ts'
import type { Words } from '../words/sv.ts'
import { button } from './button.ts'
import { choiceMenu } from './choice-menu.ts'
import { PaneView, type PaneContext } from './context.ts'
import { ignoreForm } from './ignore-form.ts'
import { previewView, textView } from './preview.ts'
import { whyView } from './why.ts'

type Open = 'menu' | 'why' | 'ignore' | null

export class FindingCard extends PaneView {
  static override properties = {
    // Drawn again for what it shows, not for everything that goes on in the pane: there may be many of them.
    context: { attribute: false, hasChanged: speaksOtherwise },
    item: { attribute: false },
    order: { attribute: false },
    current: { attribute: false },
    selected: { attribute: false },
    open: { state: true },
    reason: { state: true },
  }
  declare item: FindingItem
  /** The findings as they are shown: the focus goes on to the next. */
  declare order: () => readonly FindingItem[]
  /** The one that Tab reaches. */
  declare current: boolean
  declare selected: boolean
  declare private open: Open
  /** Why it is to be ignored. */
  declare private reason: string

  constructor() {
    super()
    this.open = null
    this.reason = ''
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // The number may have gone on to another finding, with nothing open.
    const before = changed.get('item')
    if (before !== undefined && before.finding.reason !== this.item.finding.reason) this.open = null
  }

  protected override updated(changed: PropertyValues): void {
    if (!changed.has('open')) return
    const inside = { menu: '[role=menuitem]', ignore: 'textarea', why: null }
    const selector = this.open === null ? null : inside[this.open]
    if (selector !== null) this.querySelector<HTMLElement>(selector)?.focus()
  }

  protected override render(): TemplateResult {
    const { words } = this.context
    const { id, finding } = this.item
    const level = levelOf(finding)
    return html`<article
      class="finding ${level}"
      id="finding-${id}"
      data-rule="${finding.source}/${finding.ruleId}"
      data-level=${level}
      tabindex=${this.current ? 0 : -1}
      aria-labelledby="finding-${id}-level finding-${id}-reason"
      aria-current=${ifDefined(this.selected ? 'true' : undefined)}
      @focus=${() => this.context.controller.select(id)}
      @keydown=${(event: KeyboardEvent) => this.#key(event)}
    >
      <p class="level" id="finding-${id}-level">${levelIcons[level]} ${words.levels[level]}</p>
      <p class="reason" id="finding-${id}-reason" lang="sv">${finding.reason}</p>
      ${this.#quote()}
      <div class="actions">${this.#actions()}</div>
      ${this.#opened()}
    </article>`
  }

  /** The quote, with its replacement where there is only one thing to do. */
  #quote(): TemplateResult | typeof nothing {
    const { words } = this.context
    const { finding } = this.item
    const [only, ...others] = finding.mends
    const single = others.length === 0 && this.context.controller.host.can.write ? only : undefined
    const quote = cardQuote(this.item, single, words)
    if (single === undefined || replacesQuote(finding, single)) return quote
    return html`${quote}<span id="finding-${this.item.id}-preview"
        >${previewView(previewOf(single.edits), words)}</span
      >`
  }

  #actions(): TemplateResult {
    const { words, controller } = this.context
    const { finding } = this.item
    const { write } = controller.host.can
    return html`
      ${write && finding.mends.length > 0 ? this.#mendButton() : nothing}
      ${
        finding.at === null
          ? nothing
          : button({
              action: 'show',
              text: words.finding.show,
              label: `${words.finding.showLabel}: ${finding.at.quote}`,
              click: () => void controller.reveal(this.item),
            })
      }
      ${
        finding.note === null
          ? nothing
          : button({
              action: 'why',
              text: words.finding.why,
              look: 'subtle',
              expanded: this.open === 'why',
              controls: `finding-${this.item.id}-why`,
              click: () => this.#toggle('why'),
            })
      }
      ${
        write
          ? button({
              action: 'ignore',
              text: words.finding.ignore,
              look: 'subtle',
              expanded: this.open === 'ignore',
              controls: `finding-${this.item.id}-ignore`,
              click: () => this.#toggle('ignore'),
            })
          : nothing
      }
    `
  }

  #mendButton(): TemplateResult {
    const { words } = this.context
    const { finding, id } = this.item
    const [only, ...others] = finding.mends
    if (only !== undefined && others.length === 0) {
      const replaces = replacesQuote(finding, only)
      return button({
        action: 'mend',
        text: words.finding.actions[actionWord(only)],
        look: 'primary',
        describedBy: `finding-${id}-${replaces ? 'quote' : 'preview'}`,
        click: () => void this.#mend(only),
      })
    }
    return button({
      action: 'mend',
      text: html`${words.finding.mend} <span class="chevron" aria-hidden="true"></span>`,
      look: 'primary',
      popup: 'menu',
      expanded: this.open === 'menu',
      controls: `finding-${id}-menu`,
      click: () => this.#toggle('menu'),
    })
  }

  #opened(): TemplateResult | typeof nothing {
    const { words, state } = this.context
    const { finding, id } = this.item
    switch (this.open) {
      case 'menu':
        return choiceMenu({
          id: `finding-${id}-menu`,
          mends: finding.mends,
          words,
          choose: (mend) => void this.#mend(mend),
          close: () => this.#close('mend'),
        })
      case 'ignore':
        return ignoreForm({
          id: `finding-${id}-ignore`,
          words,
          reason: this.reason,
          change: (reason) => (this.reason = reason),
          confirm: () => void this.#ignore(),
          cancel: () => this.#close('ignore'),
        })
      case 'why':
        return whyView(`finding-${id}-why`, finding, words, state.view?.packs ?? [])
      case null:
        return nothing
    }
  }

  async #mend(mend: Mend): Promise<void> {
    if (await this.context.controller.mend(this.item, mend, this.order())) this.open = null
  }

  async #ignore(): Promise<void> {
    const { controller } = this.context
    if (await controller.ignore(this.item, this.reason.trim(), this.order())) {
      this.reason = ''
      this.open = null
    }
  }

  #toggle(what: Open): void {
    this.open = this.open === what ? null : what
  }

  /** The focus goes back to the button that opened it. */
  #close(action: string): void {
    this.open = null
    this.querySelector<HTMLElement>(`[data-action=${action}]`)?.focus()
  }

  #key(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.open !== null) {
      this.#close(this.open === 'menu' ? 'mend' : this.open)
      event.preventDefault()
      event.stopPropagation()
    } else if (event.key === 'Enter' && event.target === event.currentTarget) {
      void this.context.controller.reveal(this.item)
      event.preventDefault()
    }
  }
}
customElements.define('beredd-finding', FindingCard)

function speaksOtherwise(now: PaneContext, before: PaneContext | undefined): boolean {
  return now.words !== before?.words || now.controller !== before.controller
}

function cardQuote(
  { id, finding }: FindingItem,
  mend: Mend | undefined,
  words: Words,
): TemplateResult | typeof nothing {
  const [change] = mend !== undefined && replacesQuote(finding, mend) ? previewOf(mend.edits) : []
  if (change?.kind === 'text' && finding.at !== null && finding.at.quote !== '') {
    return html`<p class="quote" id="finding-${id}-quote" lang="sv">${textView(change, words)}</p>`
  }
  return quoteView(finding)
}

/** The words that a finding stands at, among those around them. */
export function quoteView({ at }: Finding): TemplateResult | typeof nothing {
  if (at === null || at.quote === '') return nothing
  const { before, old, after } = quoted(at)
  return html`<p class="quote" lang="sv">”${before}<b>${old}</b>${after}”</p>`
}
