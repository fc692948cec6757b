/** Small pictures, 20 × 20, in the colour of the text around. Never the only bearer of meaning, so hidden from readers. */
import { html, svg, type TemplateResult } from 'lit'
import type { Level } from '../../src/edit/model.ts'
import type { ClauseState } from './engine/model.ts'

type Picture = ReturnType<typeof svg>

function icon(picture: Picture): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
    ${picture}
  </svg>`
}

const disc = svg`<circle class="fill" cx="10" cy="10" r="8" />`
const ring = svg`<circle cx="10" cy="10" r="7" />`

export const levelIcons: Readonly<Record<Level, TemplateResult>> = {
  error: icon(svg`${disc}<path class="on-fill" d="m7.2 7.2 5.6 5.6m0-5.6-5.6 5.6" />`),
  warning: icon(
    svg`<path class="fill" d="M10 2.2 18.4 17H1.6z" /><path class="on-fill" d="M10 7.6v4.2m0 2.5v.2" />`,
  ),
  hint: icon(svg`${ring}<path d="M10 9.2v4.4m0-7v.2" />`),
}

export const stateIcons: Readonly<Record<ClauseState, TemplateResult>> = {
  met: icon(svg`${disc}<path class="on-fill" d="m6.4 10.2 2.5 2.5 4.9-5.1" />`),
  look: icon(
    svg`<path class="fill" d="M10 2.2 18.4 17H1.6z" /><path class="on-fill" d="M10 7.6v4.2m0 2.5v.2" />`,
  ),
  none: icon(svg`<path d="M5 10h10" />`),
  uncheckable: icon(ring),
  off: icon(svg`${ring}<path d="m5.2 5.2 9.6 9.6" />`),
  todo: icon(svg`<circle cx="10" cy="10" r="7" stroke-dasharray="2.5 2.5" />`),
}

export const icons = {
  check: icon(svg`<path d="m4.5 10.4 3.6 3.6 7.4-7.8" />`),
  settings: icon(
    svg`<circle cx="10" cy="10" r="2.6" /><path d="M10 2.4v2.2m0 10.8v2.2M2.4 10h2.2m10.8 0h2.2M4.6 4.6l1.6 1.6m7.6 7.6 1.6 1.6m0-10.8-1.6 1.6m-7.6 7.6-1.6 1.6" />`,
  ),
  down: icon(svg`<path d="m5.5 8 4.5 4.5L14.5 8" />`),
  previous: icon(svg`<path d="m5 12.5 5-5 5 5" />`),
  next: icon(svg`<path d="m5 7.5 5 5 5-5" />`),
  close: icon(svg`<path d="m5 5 10 10M15 5 5 15" />`),
  again: icon(svg`<path d="M15.8 11.4a6 6 0 1 1-1.6-5.7l1.6 1.6" /><path d="M16 3.6v3.8h-3.8" />`),
  page: icon(svg`<path d="M5 2.6h6.5L15 6.2v11.2H5z" /><path d="M11.4 2.8v3.6h3.4" />`),
  lock: icon(
    svg`<rect x="4.6" y="9" width="10.8" height="8" rx="1.4" /><path d="M7 9V6.4a3 3 0 0 1 6 0V9" />`,
  ),
}
