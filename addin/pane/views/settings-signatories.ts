/** Who signs: name, title, and whether it is a deputy. */
import { html, type TemplateResult } from 'lit'
import type { SettingsSource } from '../../../src/settings/schema.ts'
import { icons } from '../icons.ts'
import { button } from './button.ts'
import { PaneView } from './context.ts'
import { checkField, textField } from './fields.ts'

type Signatory = NonNullable<SettingsSource['signatories']>[number]

export class SignatoriesView extends PaneView {
  static override properties = {
    ...PaneView.properties,
    name: { state: true },
    post: { state: true },
    deputy: { state: true },
  }
  declare private name: string
  declare private post: string
  declare private deputy: boolean

  constructor() {
    super()
    this.name = ''
    this.post = 'Kommundirektör'
    this.deputy = false
  }

  protected override render(): TemplateResult {
    const { insert, configuration } = this.context.words
    const signatories = this.#signatories()
    return html`
      ${
        signatories.length === 0
          ? html`<p class="help">${configuration.noSignatories}</p>`
          : html`<ul class="signatories">
              ${signatories.map((signatory) => this.#one(signatory))}
            </ul>`
      }
      <div class="side">
        ${textField({
          action: 'signatory-name',
          label: insert.name,
          value: this.name,
          change: (name) => (this.name = name),
        })}
        ${textField({
          action: 'signatory-title',
          label: insert.title,
          value: this.post,
          change: (post) => (this.post = post),
        })}
      </div>
      ${checkField({
        action: 'signatory-deputy',
        label: configuration.deputy,
        checked: this.deputy,
        change: (deputy) => (this.deputy = deputy),
      })}
      ${button({
        action: 'add-signatory',
        text: configuration.add,
        off: this.name.trim() === '' || this.post.trim() === '',
        click: () => void this.#add(),
      })}
    `
  }

  #one(signatory: Signatory): TemplateResult {
    const { insert, configuration } = this.context.words
    const { name, title, deputy } = signatory
    const post = deputy === true ? `${title} (${insert.deputy})` : title
    return html`<li>
      <span>${name === undefined ? post : `${name}, ${post}`}</span>
      ${button({
        action: 'remove-signatory',
        text: icons.close,
        label: configuration.remove(name ?? title),
        look: 'subtle',
        iconOnly: true,
        click: () => void this.#save((all) => all.filter((each) => each !== signatory)),
      })}
    </li>`
  }

  async #add(): Promise<void> {
    const added = { name: this.name.trim(), title: this.post.trim(), deputy: this.deputy }
    if (await this.#save((all) => [...all, added])) {
      this.name = ''
      this.deputy = false
      this.querySelector<HTMLElement>('[data-action=signatory-name]')?.focus()
    }
  }

  #save(change: (signatories: Signatory[]) => Signatory[]): Promise<boolean> {
    return this.context.controller.saveUser(({ signatories = [], ...user }) => {
      const changed = change(signatories)
      return changed.length === 0 ? user : { ...user, signatories: changed }
    })
  }

  #signatories(): readonly Signatory[] {
    return this.context.state.user.signatories ?? []
  }
}
customElements.define('beredd-signatories', SignatoriesView)
