/** What every view is given, and the base of those that keep something of their own. */
import { LitElement } from 'lit'
import type { PaneController } from '../controller.ts'
import type { PaneState } from '../state.ts'
import type { Words } from '../words/sv.ts'

export type ViewName = 'review' | 'insert' | 'instruction' | 'settings'

export interface PaneContext {
  words: Words
  state: PaneState
  controller: PaneController
  /** Told of the user's choice; null where there is nothing to choose. */
  autoOpen: ((chosen: boolean) => void) | null
  show(view: ViewName): void
}

/** In the light DOM: labels, headings and live regions reach one another, and one style sheet holds for all. */
export abstract class PaneView extends LitElement {
  static override properties = { context: { attribute: false } }
  declare context: PaneContext

  protected override createRenderRoot(): this {
    return this
  }
}

/** The value of the form field that an event comes from, also of Fluent's. */
export function valueOf(event: Event): string {
  const { target } = event
  return target !== null && 'value' in target ? String(target.value) : ''
}
