/** What became of what a person asked for, with the way back. */
import { html, nothing, type TemplateResult } from 'lit'
import { icons } from '../icons.ts'
import { button } from './button.ts'
import type { PaneContext } from './context.ts'

export function noticeView({ words, state, controller }: PaneContext): TemplateResult {
  const { notice } = state
  const isBad = notice !== null && ['refused', 'failed', 'unwatched'].includes(notice.kind)
  const text = notice === null ? '' : words.notices[notice.kind](notice.text)
  // The live regions are always there: one that comes with its words is not read out by every reader.
  return html`<div class="notices">
    <div role="status">${notice !== null && !isBad ? bar(text, 'success') : nothing}</div>
    <div role="alert">${isBad ? bar(text, 'error') : nothing}</div>
  </div>`

  function bar(words_: string, intent: 'success' | 'error'): TemplateResult {
    return html`<fluent-message-bar intent=${intent} layout="multiline" data-notice=${notice?.kind}>
      <span>${words_}</span>
      ${
        notice?.undo === true && state.undoable.length > 0
          ? button({
              action: 'undo',
              text: words.footer.undo,
              label: words.footer.undoWhat(state.undoable.at(-1) ?? ''),
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
    </fluent-message-bar>`
  }
}
