/** What styles say of spacing, indents and fonts: looked up through those that they are based on, and the defaults. */
import { attribute, childOf, findElement, parseElements, type XmlElement } from './xml/element.ts'

type Properties = 'pPr' | 'rPr'

const longestChain = 32

export class StyleFormats {
  readonly #byId = new Map<string, XmlElement>()
  readonly #defaults: XmlElement | undefined
  #normal: string | null = null

  constructor(private readonly xml: string) {
    const root = xml === '' ? undefined : parseElements(xml).children[0]
    for (const child of root?.children ?? []) {
      if (child.name !== 'style') continue
      const id = attribute(xml, child, 'styleId') ?? ''
      this.#byId.set(id, child)
      const isDefault = ['1', 'true', 'on'].includes(attribute(xml, child, 'default') ?? '')
      if (isDefault && attribute(xml, child, 'type') === 'paragraph') this.#normal = id
    }
    this.#defaults = root === undefined ? undefined : childOf(root, 'docDefaults')
  }

  /** An attribute of a property, as the style gives it; null for the default style. Null where nothing says. */
  find(id: string | null, properties: Properties, element: string, name: string): string | null {
    let next = id ?? this.#normal
    for (let left = longestChain; next !== null && left > 0; left--) {
      const style = this.#byId.get(next)
      if (style === undefined) break
      const value = this.#in(childOf(style, properties), element, name)
      if (value !== null) return value
      const basedOn = childOf(style, 'basedOn')
      next = basedOn === undefined ? null : attribute(this.xml, basedOn, 'val')
    }
    const defaults =
      this.#defaults === undefined ? undefined : findElement(this.#defaults, properties)
    return this.#in(defaults, element, name)
  }

  #in(properties: XmlElement | undefined, element: string, name: string): string | null {
    const child = properties === undefined ? undefined : childOf(properties, element)
    return child === undefined ? null : attribute(this.xml, child, name)
  }
}
