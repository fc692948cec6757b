/** In place of what Fluent's button extends: without what only a form asks of a button, for the pane has no forms. */
import { FASTElement } from './element.ts'

export class BaseButton extends FASTElement {
  readonly elementInternals = this.attachInternals()

  constructor() {
    super()
    this.elementInternals.role = 'button'
  }

  override connectedCallback(): void {
    super.connectedCallback()
    if (!this.hasAttribute('tabindex')) this.tabIndex = 0
  }

  clickHandler(): boolean {
    return true
  }

  /** As the browser's own buttons do. */
  keypressHandler({ key }: KeyboardEvent): boolean {
    if (key !== 'Enter' && key !== ' ') return true
    this.click()
    return false
  }
}
