/** Findings can be read, but nothing can be changed. */
import { html, type TemplateResult } from 'lit'
import { icons } from '../icons.ts'
import type { Words } from '../words/sv.ts'

export function readOnlyView({ readOnly }: Words): TemplateResult {
  return html`<div class="note" data-view="read-only">
    <span class="note-icon">${icons.lock}</span>
    <p><b>${readOnly.title}.</b> ${readOnly.text}</p>
  </div>`
}
