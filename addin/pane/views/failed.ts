/** A read or a check that failed: what it is, and a way on. */
import { html, nothing, type TemplateResult } from 'lit'
import type { Phase } from '../state.ts'
import { levelIcons } from '../icons.ts'
import { button } from './button.ts'
import type { PaneContext } from './context.ts'

type Failed = Extract<Phase, { kind: 'failed' }>

export function failedView({ words, controller }: PaneContext, phase: Failed): TemplateResult {
  return html`<div class="blank failed" data-view="failed" role="alert">
    <span class="picture error">${levelIcons.error}</span>
    <h2>${words.failed[phase.what]}</h2>
    ${phase.what === 'read' ? html`<p lang="sv">${phase.detail}</p>` : nothing}
    <p>${words.failed.text}</p>
    ${button({
      action: 'again',
      text: words.failed.again,
      look: 'primary',
      click: () => void controller.recheck(),
    })}
    ${
      phase.what === 'read'
        ? nothing
        : html`<p class="help detail">${words.failed.detail}: ${phase.detail}</p>`
    }
  </div>`
}
