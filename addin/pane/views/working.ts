/** While the document is read and checked for the first time: how far it has come, and what is found so far. */
import { html, nothing, type TemplateResult } from 'lit'
import type { Finding } from '../../../src/edit/model.ts'
import { levelIcons } from '../icons.ts'
import { levelOf } from '../order.ts'
import type { Words } from '../words/sv.ts'
import type { PaneContext } from './context.ts'
import { quoteView } from './finding.ts'

export function workingView({ state, words }: PaneContext): TemplateResult {
  const { phase, glance, preferences } = state
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
    </div>
    ${preferences.welcomed && glance.length > 0 ? soFar(glance, words) : nothing}`
}

/** To read only: what can be done about them is shown when the whole document is read. */
function soFar(findings: readonly Finding[], words: Words): TemplateResult {
  return html`<section class="group" aria-labelledby="so-far">
    <h2 id="so-far">${words.working.soFar}</h2>
    ${findings.map((finding) => {
      const level = levelOf(finding)
      return html`<article
        class="finding ${level}"
        data-rule="${finding.source}/${finding.ruleId}"
        data-level=${level}
      >
        <p class="level">${levelIcons[level]} ${words.levels[level]}</p>
        <p class="reason" lang="sv">${finding.reason}</p>
        ${quoteView(finding)}
      </article>`
    })}
  </section>`
}
