/** Form fields: the browser's own in Fluent's clothes. */
import { html, nothing, type TemplateResult } from 'lit'
import { valueOf } from './context.ts'

interface Field {
  id: string
  label: string
  help?: string
}

export interface TextField extends Omit<Field, 'id'> {
  action: string
  value: string
  /** Called at each character; with `whenLeft`, once when the field is left. */
  change: (value: string) => void
  whenLeft?: boolean
}

export function textField({
  action,
  label,
  value,
  help,
  change,
  whenLeft = false,
}: TextField): TemplateResult {
  return html`<div class="field">
    <label
      >${label}
      <input
        data-action=${action}
        .value=${value}
        autocomplete="off"
        @input=${(event: Event) => {
          if (!whenLeft) change(valueOf(event))
        }}
        @change=${(event: Event) => {
          if (whenLeft) change(valueOf(event))
        }}
    /></label>
    ${help === undefined ? nothing : html`<p class="help">${help}</p>`}
  </div>`
}

/** Several lines; it grows with them. */
export function linesField({
  action,
  label,
  value,
  change,
}: Pick<TextField, 'action' | 'label' | 'value' | 'change'>): TemplateResult {
  return html`<div class="field">
    <label
      >${label}
      <textarea
        rows=${Math.max(fewestLines, value.split('\n').length)}
        data-action=${action}
        .value=${value}
        @input=${(event: Event) => change(valueOf(event))}
      ></textarea>
    </label>
  </div>`
}

const fewestLines = 2

export interface SelectField extends Field {
  action: string
  value: string
  options: readonly (readonly [value: string, text: string])[]
  change: (value: string) => void
}

export function selectField(field: SelectField): TemplateResult {
  const { id, label, action, value, options, help, change } = field
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select
      id=${id}
      data-action=${action}
      aria-describedby=${help === undefined ? nothing : `${id}-help`}
      .value=${value}
      @change=${(event: Event) => change(valueOf(event))}
    >
      ${options.map(
        ([each, text]) => html`<option value=${each} ?selected=${each === value}>${text}</option>`,
      )}
    </select>
    ${help === undefined ? nothing : html`<p class="help" id="${id}-help">${help}</p>`}
  </div>`
}

export interface CheckField {
  action: string
  label: string
  checked: boolean
  change: (checked: boolean) => void
}

export function checkField({ action, label, checked, change }: CheckField): TemplateResult {
  return html`<label class="check">
    <input
      type="checkbox"
      data-action=${action}
      .checked=${checked}
      @change=${(event: Event) => {
        if (event.target instanceof HTMLInputElement) change(event.target.checked)
      }}
    />
    ${label}
  </label>`
}
