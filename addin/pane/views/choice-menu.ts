/** A menu of mends, each with what it will do. Arrow keys go round, Escape closes. */
import { html, type TemplateResult } from 'lit'
import type { Mend } from '../../../src/edit/model.ts'
import { previewOf } from '../preview.ts'
import type { Words } from '../words/sv.ts'
import { previewView } from './preview.ts'

export interface ChoiceMenu {
  id: string
  mends: readonly Mend[]
  words: Words
  choose: (mend: Mend) => void
  close: () => void
}

export function choiceMenu({ id, mends, words, choose, close }: ChoiceMenu): TemplateResult {
  return html`<div
    class="menu"
    role="menu"
    id=${id}
    aria-label=${words.finding.choose}
    @keydown=${(event: KeyboardEvent) => moveInMenu(event, close)}
  >
    ${mends.map(
      (mend) =>
        html`<button
          type="button"
          role="menuitem"
          class="choice"
          tabindex="-1"
          data-action="choose"
          data-mend=${mend.id}
          @click=${() => choose(mend)}
        >
          <span class="choice-title" lang="sv">${mend.title}</span>
          ${previewView(previewOf(mend.edits), words)}
        </button>`,
    )}
  </div>`
}

function moveInMenu(event: KeyboardEvent, close: () => void): void {
  const menu = event.currentTarget
  if (!(menu instanceof HTMLElement)) return
  const items = [...menu.querySelectorAll<HTMLElement>('[role=menuitem]')]
  const at = items.findIndex((item) => item === document.activeElement)
  const steps: Partial<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: items.length - 1,
  }
  const to = steps[event.key]
  if (event.key === 'Escape') close()
  else if (to === undefined) return
  else items.at(to % items.length)?.focus()
  event.preventDefault()
  event.stopPropagation()
}
