/** What the document ignores, with the reasons; each can be taken back. */
import { html, nothing, type TemplateResult } from 'lit'
import type { IgnoredView } from '../engine/model.ts'
import { button } from './button.ts'
import type { PaneContext } from './context.ts'

export function ignoredView(
  context: PaneContext,
  ignored: readonly IgnoredView[],
): TemplateResult | typeof nothing {
  const { words } = context
  if (ignored.length === 0) return nothing
  return html`<details class="ignored" data-action="ignored">
    <summary>${words.review.ignored(ignored.length)}</summary>
    <ul>
      ${ignored.map((each) => oneIgnored(context, each))}
    </ul>
  </details>`
}

function oneIgnored(
  { words, state, controller }: PaneContext,
  { suppression, finding }: IgnoredView,
): TemplateResult {
  const { rule, quote, reason, date, name } = suppression
  const said = [date, name].filter((each) => each !== undefined && each !== '').join(', ')
  return html`<li data-rule=${rule}>
    <p lang="sv">${finding?.reason ?? rule}</p>
    ${quote === null ? nothing : html`<p class="quote" lang="sv">”${quote}”</p>`}
    <p class="help">
      ${words.review.reason}:
      ${reason}${said === '' ? nothing : ` (${said})`}${
        finding === null ? html` · ${words.review.gone}` : nothing
      }
    </p>
    ${
      controller.host.can.write
        ? button({
            action: 'restore',
            text: words.review.restore,
            label: `${words.review.restore}: ${finding?.reason ?? rule}`,
            off: state.busy,
            click: () => void controller.restore(suppression),
          })
        : nothing
    }
  </li>`
}
