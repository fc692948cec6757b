/** The pane has no document to work with: Word is too old, or could not be reached. */
import { html, nothing, type TemplateResult } from 'lit'
import { levelIcons } from '../icons.ts'
import type { Words } from '../words/sv.ts'

/** Why there is no host. `detail` is shown beside our own words. */
export interface HostFault {
  kind: 'unsupported' | 'failed'
  detail: string
}

export function unsupportedView({ kind, detail }: HostFault, words: Words): TemplateResult {
  const told = kind === 'unsupported' ? words.unsupported : words.host
  return html`<div class="pane" lang=${words.language}>
    <main data-view=${kind === 'unsupported' ? 'unsupported' : 'no-host'}>
      <div class="blank">
        <span class="picture error">${levelIcons.error}</span>
        <h1>${told.title}</h1>
        <p>${told.text}</p>
        ${detail === '' ? nothing : html`<p class="help detail">${detail}</p>`}
      </div>
    </main>
  </div>`
}
