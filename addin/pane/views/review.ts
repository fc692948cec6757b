/** Granskning: the findings in groups, with filters, and those that are ignored. */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import type { Group } from '../../../src/edit/model.ts'
import type { EngineView, FindingItem } from '../engine/model.ts'
import { countLevels, everything, grouped, type Filter, type ItemGroup } from '../order.ts'
import { button } from './button.ts'
import { PaneView } from './context.ts'
import { emptyView, noFindingsView } from './empty.ts'
import { filterView } from './filters.ts'
import type { FindingCard } from './finding.ts'
import './finding.ts'
import { ignoredView } from './ignored.ts'
import { packNoticesView } from './pack-notices.ts'

/** Shown at a time in each group: a document of 300 pages may have thousands. */
const page = 20
/** Drawn in one frame, so that no frame is late. */
const mostInFrame = 4

export class ReviewView extends PaneView {
  static override properties = {
    ...PaneView.properties,
    filter: { state: true },
    shown: { state: true },
    drawn: { state: true },
  }
  declare private filter: Filter
  /** How many are drawn, by group. */
  declare private shown: ReadonlyMap<Group, number>
  /** How many are drawn by now, over all groups. */
  declare private drawn: number
  #focused = 0
  readonly #shownOrder = (): readonly FindingItem[] => this.order

  constructor() {
    super()
    this.filter = everything
    this.shown = new Map()
    this.drawn = mostInFrame
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const selected = this.context.state.selected
    if (changed.get('context')?.state.selected !== selected) this.#draw(selected)
  }

  /** After a mend: the next finding, or the status where none is left. */
  protected override updated(): void {
    if (this.drawn < this.#most()) requestAnimationFrame(() => (this.drawn += mostInFrame))
    const { focus } = this.context.state
    if (focus === null || focus.serial === this.#focused) return
    this.#focused = focus.serial
    const present = new Set(this.order.map(({ id }) => id))
    const next = focus.candidates.find((id) => present.has(id))
    void this.focusOn(next)
  }

  /** As shown: what next and previous go through. */
  get order(): readonly FindingItem[] {
    return this.#groups().flatMap(({ items }) => items)
  }

  /** To a finding that is shown; to the status without one. */
  async focusOn(id: number | undefined): Promise<void> {
    if (id === undefined) {
      if (isHere()) document.getElementById('beredd-status')?.focus()
      return
    }
    this.drawn = Infinity
    this.context.controller.select(id)
    if (!isHere()) return
    await this.updateComplete
    await Promise.all(
      [...this.querySelectorAll('beredd-finding')].map((card) => card.updateComplete),
    )
    document.getElementById(`finding-${id}`)?.focus()
  }

  protected override render(): TemplateResult {
    const { state } = this.context
    const { view } = state
    if (view === null) return html``
    if (view.empty) return emptyView(this.context)
    return html`
      ${packNoticesView(this.context, view)}
      ${view.findings.length === 0 ? noFindingsView(this.context, view) : this.#list(view)}
      ${ignoredView(this.context, view.ignored)}
    `
  }

  #list({ findings }: EngineView): TemplateResult {
    const { words } = this.context
    const groups = this.#groups()
    const order = groups.flatMap(({ items }) => items)
    const { selected } = this.context.state
    const current = order.find(({ id }) => id === selected) ?? order[0]
    let left = this.drawn
    return html`
      ${filterView(this.context, {
        counts: countLevels(findings),
        groups: new Set(findings.map(({ finding }) => finding.group)),
        filter: this.filter,
        change: (filter) => (this.filter = filter),
        go: (way) => void this.go(way),
      })}
      <div @keydown=${(event: KeyboardEvent) => this.#key(event)}>
        ${repeat(
          groups,
          ({ group }) => group,
          (each) => {
            const drawn = Math.max(0, Math.min(left, this.shown.get(each.group) ?? page))
            left -= Math.min(drawn, each.items.length)
            return this.#group(each, drawn, current)
          },
        )}
      </div>
      ${
        groups.length > 0
          ? nothing
          : html`<p class="nothing">${words.review.filteredOut}</p>
              ${button({
                action: 'show-all',
                text: words.review.showAll,
                click: () => (this.filter = everything),
              })}`
      }
    `
  }

  #group(
    { group, items }: ItemGroup,
    drawn: number,
    current: FindingItem | undefined,
  ): TemplateResult {
    const { words, state } = this.context
    const shown = this.shown.get(group) ?? page
    const left = items.length - shown
    return html`<section class="group" aria-labelledby="group-${group}" data-group=${group}>
      <h2 id="group-${group}">${words.groups[group]} <span class="count">${items.length}</span></h2>
      <ul>
        ${repeat(
          items.slice(0, drawn),
          ({ id }) => id,
          (item) =>
            html`<li>
              <beredd-finding
                .context=${this.context}
                .item=${item}
                .order=${this.#shownOrder}
                .current=${item === current}
                .selected=${item.id === state.selected}
              ></beredd-finding>
            </li>`,
        )}
      </ul>
      ${
        left <= 0
          ? nothing
          : button({
              action: 'more',
              text: words.review.more(Math.min(left, page)),
              look: 'subtle',
              click: () => (this.shown = new Map(this.shown).set(group, shown + page)),
            })
      }
    </section>`
  }

  /** To the next or previous finding, in the list and in the document. */
  async go(way: 'next' | 'previous'): Promise<void> {
    const item = await this.context.controller.goTo(way, this.order)
    if (item !== null) await this.focusOn(item.id)
  }

  #groups(): readonly ItemGroup[] {
    return grouped(this.context.state.view?.findings ?? [], this.filter)
  }

  /** How many are to be drawn in the end. */
  #most(): number {
    return this.#groups().reduce(
      (sum, { group, items }) => sum + Math.min(items.length, this.shown.get(group) ?? page),
      0,
    )
  }

  /** Draws as many of the group as are needed to see the finding. */
  #draw(id: number | null): void {
    for (const { group, items } of this.#groups()) {
      const at = items.findIndex((item) => item.id === id)
      if (at >= (this.shown.get(group) ?? page)) {
        this.shown = new Map(this.shown).set(group, at + page)
      }
    }
  }

  #key(event: KeyboardEvent): void {
    const { target } = event
    if (!(target instanceof HTMLElement) || !target.matches('article')) return
    const { order } = this
    const at = order.findIndex(({ id }) => `finding-${id}` === target.id)
    const steps: Partial<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: order.length - 1,
    }
    const to = steps[event.key]
    if (to === undefined) return
    event.preventDefault()
    const item = order[to]
    if (item !== undefined) void this.focusOn(item.id)
  }
}
customElements.define('beredd-review', ReviewView)

/** False where somebody has gone on to write in the document: the next letter is not to be caught by the pane. */
function isHere(): boolean {
  return document.hasFocus()
}

declare global {
  interface HTMLElementTagNameMap {
    'beredd-review': ReviewView
    'beredd-finding': FindingCard
  }
}
