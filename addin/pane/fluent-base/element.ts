/** What Fluent's components extend: an element with a shadow root, its template and its style sheets. */
import { attributesOf, followAttribute } from './properties.ts'
import type { ElementStyles } from './styles.ts'
import type { ViewTemplate } from './template.ts'

interface Definition {
  name: string
  styles: ElementStyles
  template: ViewTemplate
}

const definitions = new Map<unknown, Definition>()

export class FASTElement extends HTMLElement {
  static define(definition: Definition): void {
    const observedAttributes = attributesOf(this).map(({ attribute }) => attribute)
    Object.defineProperty(this, 'observedAttributes', { value: observedAttributes })
    definitions.set(this, definition)
    customElements.define(definition.name, this)
  }

  readonly #root = this.attachShadow({ mode: 'open' })
  #disconnect: (() => void) | null = null
  /** Style sheets beside the definition's. */
  readonly $fastController = {
    addStyles: ({ sheet }: ElementStyles): void => {
      this.#root.adoptedStyleSheets = [...this.#root.adoptedStyleSheets, sheet]
    },
    removeStyles: ({ sheet }: ElementStyles): void => {
      this.#root.adoptedStyleSheets = this.#root.adoptedStyleSheets.filter((each) => each !== sheet)
    },
  }

  connectedCallback(): void {
    const { styles, template } = this.#definition
    if (this.#root.firstChild === null) {
      this.$fastController.addStyles(styles)
      template.render(this, this.#root)
    }
    this.#disconnect?.()
    this.#disconnect = template.connect(this, this.#root)
  }

  disconnectedCallback(): void {
    this.#disconnect?.()
    this.#disconnect = null
  }

  attributeChangedCallback(name: string, _before: string | null, value: string | null): void {
    const attribute = attributesOf(this.constructor).find((each) => each.attribute === name)
    if (attribute !== undefined) followAttribute(this, attribute, value)
  }

  $emit(type: string, detail?: unknown): void {
    if (!this.isConnected) return
    const options = { detail, bubbles: true, composed: true, cancelable: true }
    this.dispatchEvent(new CustomEvent(type, options))
  }

  get #definition(): Definition {
    const definition = definitions.get(this.constructor)
    if (definition === undefined) throw new Error(`${this.localName} is not defined`)
    return definition
  }
}
