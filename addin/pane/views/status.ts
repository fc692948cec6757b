/** Beredd or not, and why that can or cannot be said. */
import { html, nothing, type TemplateResult } from 'lit'
import { readinessOf } from '../../../src/report/readiness.ts'
import { icons, levelIcons } from '../icons.ts'
import { countLevels, levels } from '../order.ts'
import type { PaneState } from '../state.ts'
import type { Words } from '../words/sv.ts'

export interface Status {
  look: 'stop' | 'ok' | 'calm' | 'waiting' | 'unknown'
  title: string
  text: string
  /** In the ring: the number of stops; null for a picture. */
  number: number | null
}

export function statusOf({ view, phase }: PaneState, words: Words): Status {
  if (phase.kind === 'failed') {
    const text = view === null ? words.failed.again : words.status.old
    return { look: 'unknown', title: words.status.unknown, text, number: null }
  }
  if (view === null || view.empty) {
    const title = view === null ? words.status.working : words.empty.title
    return { look: 'waiting', title, text: '', number: null }
  }
  const counts = countLevels(view.findings)
  const told = levels
    .filter((level) => counts[level] > 0)
    .map((level) => words.counts[level](counts[level]))
    .join(' · ')
  const instructed = view.packs.some(({ adopted }) => adopted !== null)
  const readiness = readinessOf(view.type.id, counts.error, instructed)
  if (readiness === 'not-ready') {
    return { look: 'stop', title: words.status.notReady, text: told, number: counts.error }
  }
  if (!instructed) {
    const text = told === '' ? words.status.commonOnly : `${told} · ${words.status.commonOnly}`
    return { look: 'calm', title: words.status.noStops, text, number: null }
  }
  const rest = told === '' ? words.status.nothing : words.status.noStopsBut(told)
  return readiness === 'ready'
    ? { look: 'ok', title: words.status.ready, text: rest, number: null }
    : {
        look: 'calm',
        title: words.status.noStops,
        text: told || words.status.nothing,
        number: null,
      }
}

export function statusView(state: PaneState, words: Words): TemplateResult {
  const { look, title, text, number } = statusOf(state, words)
  const picture = {
    stop: levelIcons.error,
    ok: icons.check,
    calm: icons.check,
    waiting: '…',
    unknown: '?',
  }[look]
  const draft = state.view?.draft === true && state.phase.kind !== 'failed'
  return html`<section
    class="status ${look}"
    id="beredd-status"
    tabindex="-1"
    aria-label=${words.status.region}
    data-status=${look}
  >
    <span class="ring" aria-hidden="true">${number ?? picture}</span>
    <div>
      <p class="status-title">
        ${title}${draft ? html` <span class="badge">${words.status.draft}</span>` : nothing}
      </p>
      ${text === '' ? nothing : html`<p class="status-text">${text}</p>`}
    </div>
  </section>`
}

/** What is read out when it changes; nothing while the document is being read. */
export function announcementOf(state: PaneState, words: Words): string | null {
  if (state.phase.kind !== 'ready' && state.phase.kind !== 'failed') return null
  const { title, text } = statusOf(state, words)
  return text === '' ? title : `${title}. ${text}`
}
