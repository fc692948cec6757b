/** While the document is read and checked for the first time: how far it has come, where the host can tell. */
import { html, nothing, type TemplateResult } from 'lit'
import type { Phase } from '../state.ts'
import type { Words } from '../words/sv.ts'

export function workingView(phase: Phase, words: Words): TemplateResult {
  const share = phase.kind === 'reading' ? phase.share : null
  const text =
    phase.kind === 'reading'
      ? words.working.reading
      : phase.kind === 'checking'
        ? words.working.checking
        : words.working.starting
  return html`<div class="blank" data-view="working">
    <p id="working-text">${text}</p>
    <progress
      aria-labelledby="working-text"
      value=${share === null ? nothing : Math.round(share * 100)}
      max="100"
    ></progress>
    <p class="help">${words.working.long}</p>
  </div>`
}
