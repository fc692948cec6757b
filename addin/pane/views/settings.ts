/** Inställningar: whose instruction, who signs, what is shown, and the keys. */
import { html, nothing, type TemplateResult } from 'lit'
import { memoTypes } from '../../../src/settings/schema.ts'
import { PaneView } from './context.ts'
import { checkField, selectField, textField } from './fields.ts'
import './settings-levels.ts'
import './settings-signatories.ts'

const languages = ['sv', 'en'] as const
const commonOnly = 'common'

export class SettingsView extends PaneView {
  protected override render(): TemplateResult {
    const { configuration } = this.context.words
    return html`<div class="settings">
      ${this.#municipality()} ${this.#type()}
      <section aria-labelledby="settings-signatories">
        <h2 id="settings-signatories">${configuration.signatories}</h2>
        <beredd-signatories .context=${this.context}></beredd-signatories>
      </section>
      ${this.#shown()}
      <details class="levels" data-action="levels">
        <summary><h2>${configuration.levels}</h2></summary>
        <beredd-levels .context=${this.context}></beredd-levels>
      </details>
      <section aria-labelledby="settings-keys">
        <h2 id="settings-keys">${configuration.keyboard}</h2>
        <dl class="keys">
          ${configuration.keys.map(
            ([key, text]) =>
              html`<div>
                <dt>${key}</dt>
                <dd>${text}</dd>
              </div>`,
          )}
        </dl>
      </section>
      <p class="help">${configuration.privacy}</p>
    </div>`
  }

  #municipality(): TemplateResult {
    const { words, state, controller } = this.context
    const { configuration } = words
    const municipalities = state.view?.municipalities ?? []
    const packs = state.user.packs ?? []
    const chosen = municipalities.find(({ id }) => packs.includes(id))?.id
    return selectField({
      id: 'municipality',
      label: configuration.municipality,
      action: 'municipality',
      value: chosen ?? (packs.length > 0 ? commonOnly : ''),
      options: [
        ['', configuration.byDocument],
        ...municipalities.map(({ id, municipality }) => [id, municipality] as const),
        [commonOnly, words.commonOnly],
      ],
      ...(state.documentPacks ? { help: configuration.documentDecides } : {}),
      change: (value) => {
        const common = state.view?.common ?? []
        void controller.saveUser((before) => {
          const user = { ...before }
          delete user.packs
          if (value !== '') user.packs = value === commonOnly ? [...common] : [value]
          return user
        })
      },
    })
  }

  #type(): TemplateResult {
    const { words, state, controller } = this.context
    const type = state.view?.type
    const guessed = `${words.configuration.typeGuessed}${
      type === undefined || type.overridden ? '' : `: ${words.types[type.id]}`
    }`
    return selectField({
      id: 'memo-type',
      label: words.configuration.type,
      action: 'type',
      value: type?.overridden === true ? type.id : '',
      options: [
        ['', guessed],
        ...memoTypes
          .filter((each) => each !== 'unknown')
          .map((each) => [each, words.types[each]] as const),
      ],
      help: words.configuration.typeHelp,
      change: (value) => void controller.setType(memoTypes.find((each) => each === value) ?? null),
    })
  }

  #shown(): TemplateResult {
    const { words, state, controller, autoOpen } = this.context
    const { configuration } = words
    const { underlines, comments } = controller.host.can
    const { marks, language, name } = state.preferences
    return html`
      ${textField({
        action: 'own-name',
        label: configuration.ownName,
        value: name,
        help: configuration.ownNameHelp,
        whenLeft: true,
        change: (value) => void controller.savePreferences({ name: value.trim() }),
      })}
      ${
        underlines || comments
          ? checkField({
              action: 'marks',
              label: underlines ? configuration.marks : configuration.comments,
              checked: marks ?? underlines,
              change: (checked) => void controller.savePreferences({ marks: checked }),
            })
          : nothing
      }
      ${
        autoOpen === null
          ? nothing
          : checkField({
              action: 'auto-open',
              label: configuration.autoOpen,
              checked: state.autoOpen,
              change: (checked) => {
                void controller.saveAutoOpen(checked)
                autoOpen(checked)
              },
            })
      }
      ${selectField({
        id: 'language',
        label: configuration.language,
        action: 'language',
        value: language,
        options: languages.map((each) => [each, configuration.languages[each]] as const),
        help: configuration.languageHelp,
        change: (value) =>
          void controller.savePreferences({
            language: languages.find((each) => each === value) ?? 'sv',
          }),
      })}
    `
  }
}
customElements.define('beredd-settings', SettingsView)
