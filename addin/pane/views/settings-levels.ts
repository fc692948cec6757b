/** The level of each rule: as the rule has it, another, or off. */
import { html, type TemplateResult } from 'lit'
import { levels, type SettingsSource } from '../../../src/settings/schema.ts'
import type { PackView, RuleView } from '../engine/model.ts'
import { PaneView, valueOf } from './context.ts'

export class LevelsView extends PaneView {
  protected override render(): TemplateResult {
    const { words, state } = this.context
    const { packs, rules } = state.view ?? { packs: [], rules: [] }
    return html`
      <p class="help">${words.configuration.levelsHelp}</p>
      ${packs.map((pack) =>
        this.#pack(
          pack,
          rules.filter((rule) => rule.pack === pack.id),
        ),
      )}
    `
  }

  #pack({ id, title }: PackView, rules: readonly RuleView[]): TemplateResult {
    const { configuration } = this.context.words
    if (rules.length === 0) return html``
    return html`<section aria-labelledby="levels-${id}">
      <h3 id="levels-${id}" lang="sv">${title}</h3>
      ${this.#level(id, title, configuration.packLevel)}
      <ul class="rules">
        ${rules.map(
          ({ key, message, off }) =>
            html`<li data-rule=${key}>
              <p lang="sv">
                <b>${key.slice(id.length + 1)}</b> ${message.replaceAll(/\{[^}]*\}/gu, '…')}
              </p>
              ${this.#level(key, key, off ? configuration.offByDefault : configuration.ownLevel)}
            </li>`,
        )}
      </ul>
    </section>`
  }

  #level(key: string, label: string, own: string): TemplateResult {
    const { words, state } = this.context
    const value = state.user.levels?.[key] ?? ''
    return html`<select
      aria-label="${words.configuration.levels}: ${label}"
      data-action="level"
      .value=${value}
      @change=${(event: Event) => this.#save(key, valueOf(event))}
    >
      <option value="" ?selected=${value === ''}>${own}</option>
      ${levels.map(
        (level) =>
          html`<option value=${level} ?selected=${value === level}>
            ${level === 'off' ? words.configuration.off : words.levels[level]}
          </option>`,
      )}
    </select>`
  }

  #save(key: string, value: string): void {
    const level = levels.find((each) => each === value)
    void this.context.controller.saveUser((user) => {
      const wanted: NonNullable<SettingsSource['levels']> = { ...user.levels }
      if (level === undefined) delete wanted[key]
      else wanted[key] = level
      return { ...user, levels: wanted }
    })
  }
}
customElements.define('beredd-levels', LevelsView)
