/** Runs in the pane of the tests: the host over Word, with its changes and marks written down. */
import type { ParagraphChange } from '../../src/edit/model.ts'
import type { Host } from '../../src/host/model.ts'
import { createWordHost } from '../../addin/word/host.ts'

declare global {
  interface Window {
    beredd: Host
    /** Every call of `changed`, in order. */
    changes: ParagraphChange[][]
    stopWatching: AbortController
    startWatching(): Promise<void>
    ready: Promise<unknown>
    undoLast: (() => Promise<void>) | null
  }
}

window.changes = []
window.stopWatching = new AbortController()
window.startWatching = () =>
  window.beredd.watch((changes) => window.changes.push(changes), window.stopWatching.signal)
window.ready = Office.onReady().then(async () => {
  window.beredd = await createWordHost()
})
