/** When the document was last checked, that all stays here, and the way back for what Beredd has changed. */
import { html, nothing, type TemplateResult } from 'lit'
import { icons } from '../icons.ts'
import { button } from './button.ts'
import type { PaneContext } from './context.ts'

const justNow = 60_000

export function footerView({ words, state, controller }: PaneContext): TemplateResult {
  const { checkedAt, undoable, busy, phase, notice } = state
  // The notice above has the same way back.
  const last = notice?.undo === true ? undefined : undoable.at(-1)
  return html`<footer class="foot">
    <span>
      ${checkedAt === null || phase.kind === 'failed' ? nothing : html`${whenWords(checkedAt)} · `}
      ${words.footer.local}
    </span>
    ${
      last === undefined
        ? nothing
        : button({
            action: 'undo-last',
            text: words.footer.undo,
            label: words.footer.undoWhat(last),
            look: 'subtle',
            off: busy,
            click: () => void controller.undo(),
          })
    }
    ${button({
      action: 'recheck',
      text: icons.again,
      label: words.footer.again,
      look: 'subtle',
      iconOnly: true,
      click: () => void controller.recheck(),
    })}
  </footer>`

  function whenWords(at: number): string {
    if (Date.now() - at < justNow) return words.footer.now
    const time = new Date(at).toLocaleTimeString('sv-SE', { hour: '2-digit', minute: '2-digit' })
    return words.footer.at(time)
  }
}
