/** Why a finding is to be ignored, in the writer's own words: nothing is ignored without a reason. */
import { html, type TemplateResult } from 'lit'
import type { Words } from '../words/sv.ts'
import { button } from './button.ts'
import { linesField } from './fields.ts'

export interface IgnoreForm {
  id: string
  words: Words
  reason: string
  change: (reason: string) => void
  confirm: () => void
  cancel: () => void
}

export function ignoreForm(form: IgnoreForm): TemplateResult {
  const { id, words, reason, change, confirm, cancel } = form
  return html`<div class="ignore" id=${id}>
    ${linesField({
      action: 'ignore-reason',
      label: words.finding.ignoreReason,
      value: reason,
      change,
    })}
    <p class="help" id="${id}-help">
      ${reason.trim() === '' ? words.finding.noReason : ''} ${words.finding.ignoreHelp}
    </p>
    <div class="actions">
      ${button({
        action: 'ignore-confirm',
        text: words.finding.ignoreConfirm,
        look: 'primary',
        off: reason.trim() === '',
        describedBy: `${id}-help`,
        click: confirm,
      })}
      ${button({ action: 'ignore-cancel', text: words.finding.cancel, click: cancel })}
    </div>
  </div>`
}
