/** Instruktionen: every clause and what can be said of it in this memo. */
import { html, nothing, type TemplateResult } from 'lit'
import type { ClauseState, ClauseView, PackView } from '../engine/model.ts'
import { stateIcons } from '../icons.ts'
import { button } from './button.ts'
import { PaneView, valueOf } from './context.ts'
import { rulePage } from './why.ts'

const states: readonly ClauseState[] = ['look', 'met', 'none', 'uncheckable', 'off', 'todo']

export class InstructionView extends PaneView {
  static override properties = { ...PaneView.properties, only: { state: true } }
  declare private only: ClauseState | null

  constructor() {
    super()
    this.only = null
  }

  protected override render(): TemplateResult {
    const { words, state, show } = this.context
    const packs = state.view?.packs ?? []
    const adopted = packs.filter((pack) => pack.adopted !== null)
    const common = packs.filter((pack) => pack.adopted === null && pack.clauses.length > 0)
    return html`
      ${
        adopted.length > 0
          ? html`${this.#filter()} ${adopted.map((pack) => this.#pack(pack))}`
          : html`<div class="blank">
              <h2>${words.instruction.noInstruction}</h2>
              <p>${words.instruction.noInstructionText}</p>
              ${button({
                action: 'choose-municipality',
                text: words.chooseMunicipality,
                look: 'primary',
                click: () => show('settings'),
              })}
            </div>`
      }
      ${
        common.length === 0
          ? nothing
          : html`<details class="common" data-action="common">
              <summary>${words.instruction.law}</summary>
              ${common.map((pack) => this.#pack(pack))}
            </details>`
      }
    `
  }

  #filter(): TemplateResult {
    const { words } = this.context
    return html`<div class="field">
      <label for="clause-filter">${words.instruction.filter}</label>
      <select
        id="clause-filter"
        data-action="filter-clauses"
        @change=${(event: Event) => {
          this.only = states.find((state) => state === valueOf(event)) ?? null
        }}
      >
        <option value="">${words.instruction.all}</option>
        ${states.map(
          (state) =>
            html`<option value=${state} ?selected=${this.only === state}>
              ${words.instruction.states[state]}
            </option>`,
        )}
      </select>
    </div>`
  }

  #pack(pack: PackView): TemplateResult {
    const { words } = this.context
    const shown = pack.clauses.filter(({ state }) => this.only === null || state === this.only)
    return html`<section class="pack" aria-labelledby="pack-${pack.id}" data-pack=${pack.id}>
      <h2 id="pack-${pack.id}" lang="sv">${pack.title}</h2>
      <p class="help" lang="sv">
        ${
          pack.adopted === null
            ? pack.source
            : `${words.instruction.adopted(pack.adopted.by, pack.adopted.date)}${
                pack.adopted.section === undefined ? '' : `, ${pack.adopted.section}`
              }`
        }
      </p>
      <p class="totals">${this.#totals(pack.clauses)}</p>
      ${
        shown.length === 0
          ? html`<p class="nothing">${words.instruction.empty}</p>`
          : sections(shown).map(
              ({ heading, clauses }) => html`
                ${heading === '' ? nothing : html`<h3 lang="sv">${heading}</h3>`}
                <ul class="clauses">
                  ${clauses.map((clause) => this.#clause(clause))}
                </ul>
              `,
            )
      }
    </section>`
  }

  #totals(clauses: readonly ClauseView[]): string {
    const { instruction } = this.context.words
    const parts = states.flatMap((state) => {
      const count = clauses.filter((clause) => clause.state === state).length
      return count === 0 ? [] : [instruction.totals[state](count)]
    })
    return `${instruction.count(clauses.length)}: ${parts.join(' · ')}`
  }

  #clause({ id, text, state, summaries, evidence, rules }: ClauseView): TemplateResult {
    const { words, controller } = this.context
    const { instruction, finding } = words
    const several = evidence.length > 1
    return html`<li class="clause ${state}" data-clause=${id} data-state=${state}>
      <span class="mark">${stateIcons[state]}</span>
      <div>
        <p class="clause-text" lang="sv">${text}</p>
        <p class="clause-state">
          <b>${instruction.states[state]}</b>
          ${summaries.length === 0 ? nothing : html`<span lang="sv">· ${summaries.join(' · ')}</span>`}
        </p>
        ${
          evidence.length === 0 && rules.length === 0
            ? nothing
            : html`<p class="clause-links">
                ${evidence.map((place, index) =>
                  button({
                    action: 'show-evidence',
                    text: several ? `${finding.show} ${index + 1}` : finding.show,
                    label: `${several ? `${finding.show} ${index + 1}` : finding.show}: ${place.quote}`,
                    look: 'subtle',
                    click: () => void controller.revealPlace(place),
                  }),
                )}
                ${rules.map((rule, index) => {
                  const text = rules.length > 1 ? `${finding.rule} ${index + 1}` : finding.rule
                  return html`<a
                    href=${rulePage(rule)}
                    target="_blank"
                    rel="noopener"
                    title=${rule}
                    aria-label="${text}: ${rule}"
                    >${text}</a
                  > `
                })}
              </p>`
        }
      </div>
    </li>`
  }
}
customElements.define('beredd-instruction', InstructionView)

/** Clauses under the heading they stand under, in the order of the instruction. */
function sections(clauses: readonly ClauseView[]): { heading: string; clauses: ClauseView[] }[] {
  const found: { heading: string; clauses: ClauseView[] }[] = []
  for (const clause of clauses) {
    const heading = clause.headings.at(-1) ?? ''
    const last = found.at(-1)
    if (last?.heading === heading) last.clauses.push(clause)
    else found.push({ heading, clauses: [clause] })
  }
  return found
}
