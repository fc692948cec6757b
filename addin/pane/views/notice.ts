/** What became of what a person asked for, with the way back. */
import { html, nothing, type TemplateResult } from 'lit'
import { icons } from '../icons.ts'
import type { Notice } from '../state.ts'
import { button } from './button.ts'
import type { PaneContext } from './context.ts'

export function noticeView(context: PaneContext): TemplateResult {
  const { words, state } = context
  const { notice } = state
  const isBad = notice !== null && ['refused', 'failed', 'unwatched'].includes(notice.kind)
  const text = notice === null ? '' : words.notices[notice.kind](notice.text)
  const bar = notice === null ? nothing : barView(context, notice, text, isBad)
  // The live regions are always there: one that comes with its words is not read out by every reader.
  return html`<div class="notices">
    <div role="status">${isBad ? nothing : bar}</div>
    <div role="alert">${isBad ? bar : nothing}</div>
  </div>`
}

function barView(
  { words, state, controller }: PaneContext,
  notice: Notice,
  text: string,
  isBad: boolean,
): TemplateResult {
  const last = state.undoable.at(-1)
  return html`<div class="notice ${isBad ? 'bad' : 'good'}" data-notice=${notice.kind}>
    <span>${text}</span>
    ${
      notice.undo && last !== undefined
        ? button({
            action: 'undo',
            text: words.footer.undo,
            label: words.footer.undoWhat(last),
            off: state.busy,
            click: () => void controller.undo(),
          })
        : nothing
    }
    ${button({
      action: 'dismiss',
      text: icons.close,
      label: words.close,
      look: 'transparent',
      iconOnly: true,
      click: () => controller.dismiss(),
    })}
  </div>`
}
