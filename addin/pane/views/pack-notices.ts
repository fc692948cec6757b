/** What there is to say of the run itself: an unknown municipality, settings that cannot be used, text that is not read. */
import { html, nothing, type TemplateResult } from 'lit'
import type { EngineView } from '../engine/model.ts'
import type { Notice } from '../../../src/lint/model.ts'
import type { Words } from '../words/sv.ts'
import { button } from './button.ts'
import type { PaneContext } from './context.ts'

export function packNoticesView(context: PaneContext, view: EngineView): TemplateResult {
  const { words, state, controller, show } = context
  const { unread } = controller.host.can
  const fault = state.organisationFault
  return html`
    ${view.notices.map(
      (notice) =>
        html`<div class="note" data-notice=${notice.code}>
          <p>${textOf(notice, words)}</p>
          ${
            isAboutMunicipality(notice)
              ? button({
                  action: 'choose-municipality',
                  text: words.chooseMunicipality,
                  click: () => show('settings'),
                })
              : nothing
          }
        </div>`,
    )}
    ${
      fault === null
        ? nothing
        : html`<div class="note"><p>${words.configuration.organisationFault(fault)}</p></div>`
    }
    ${
      unread.length === 0
        ? nothing
        : html`<div class="note" data-notice="unread">
            <p>${words.review.unread}: ${unread.join(', ')}.</p>
          </div>`
    }
  `
}

function isAboutMunicipality({ code }: Notice): boolean {
  return code === 'no-municipality' || code === 'several-municipalities'
}

function textOf({ code, message }: Notice, { packNotices }: Words): string {
  if (code === 'no-municipality') return packNotices.none
  return code === 'several-municipalities' ? packNotices.several : message
}
