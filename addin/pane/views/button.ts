/** Fluent's buttons; their role stands in the markup, where tests and tools can see it. */
import { html, nothing, type TemplateResult } from 'lit'
import { ifDefined } from 'lit/directives/if-defined.js'

export interface ButtonOptions {
  /** The stable hook: `data-action`. */
  action: string
  text: string | TemplateResult
  click: () => void
  look?: 'primary' | 'outline' | 'subtle' | 'transparent'
  /** What is read out, where the text alone does not say it. */
  label?: string
  describedBy?: string
  /** Opens something beside it. */
  expanded?: boolean
  controls?: string
  popup?: 'menu'
  /** Cannot be pressed now, but keeps the focus. */
  off?: boolean
  iconOnly?: boolean
}

export function button(options: ButtonOptions): TemplateResult {
  const { action, text, click, off, iconOnly, expanded } = options
  return html`<fluent-button
    role="button"
    size="small"
    appearance=${options.look ?? 'outline'}
    data-action=${action}
    aria-label=${ifDefined(options.label)}
    title=${iconOnly === true ? ifDefined(options.label) : nothing}
    aria-describedby=${ifDefined(options.describedBy)}
    aria-expanded=${expanded === undefined ? nothing : expanded ? 'true' : 'false'}
    aria-controls=${expanded === true ? ifDefined(options.controls) : nothing}
    aria-haspopup=${ifDefined(options.popup)}
    aria-disabled=${off === true ? 'true' : nothing}
    ?icon-only=${iconOnly === true}
    @click=${() => {
      if (off !== true) click()
    }}
    >${text}</fluent-button
  >`
}
