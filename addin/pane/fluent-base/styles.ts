/** Style sheets of components: texts of other sheets may stand in them. */

export class ElementStyles {
  readonly text: string
  #sheet: CSSStyleSheet | null = null

  constructor(text: string) {
    this.text = text
  }

  get sheet(): CSSStyleSheet {
    if (this.#sheet === null) {
      this.#sheet = new CSSStyleSheet()
      this.#sheet.replaceSync(this.text)
    }
    return this.#sheet
  }
}

export function css(
  strings: TemplateStringsArray,
  ...values: readonly (string | ElementStyles)[]
): ElementStyles {
  const texts = values.map((value) => (value instanceof ElementStyles ? value.text : value))
  return new ElementStyles(String.raw({ raw: strings }, ...texts))
}
