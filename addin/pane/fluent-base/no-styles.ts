/** In place of Lit's style sheets for shadow roots: the pane's own elements have none, and are styled by the page. */
export const getCompatibleStyle = (style: unknown): unknown => style

export function adoptStyles(): void {
  // Nothing is adopted.
}

export const css = undefined
export const unsafeCSS = undefined
export const CSSResult = undefined
export const supportsAdoptingStyleSheets = false
