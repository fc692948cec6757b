/** The document under work as the pane follows it: read, watched, checked and marked, with its own settings. */
import type { Host } from '../../../src/host/model.ts'
import type { Root } from '../../../src/memo/tree.ts'
import type { SettingsSource } from '../../../src/settings/schema.ts'
import {
  documentSettingsKey,
  documentSettingsOf,
  type DocumentSettings,
} from '../document-settings.ts'
import type { Engine, EngineView } from '../engine/model.ts'
import type { PaneStore } from '../pane-store.ts'
import { LiveLoop, messageOf } from './loop.ts'
import { Marker } from './marker.ts'

export interface LiveDocumentOptions {
  host: Host
  engine: Engine
  store: PaneStore
  signal: AbortSignal
  /** Milliseconds without a change that count as a pause. */
  pause?: number
}

export class LiveDocument {
  readonly loop: LiveLoop
  /** The organisation's settings: below the user's own. */
  organisation: SettingsSource = {}
  readonly #host: Host
  readonly #engine: Engine
  readonly #store: PaneStore
  readonly #signal: AbortSignal
  readonly #marker: Marker
  #settings: DocumentSettings = {}
  #watching = false

  constructor({ host, engine, store, signal, pause }: LiveDocumentOptions) {
    this.#host = host
    this.#engine = engine
    this.#store = store
    this.#signal = signal
    this.#marker = new Marker(host, signal)
    this.loop = new LiveLoop({
      host,
      engine,
      signal,
      layers: () => this.#layers(),
      ...(pause === undefined ? {} : { pause }),
      reports: {
        reading: (share) => store.set({ phase: { kind: 'reading', share } }),
        glance: (glance) => store.set({ glance }),
        checking: () => store.set({ phase: { kind: 'checking' } }),
        view: (view, root) => this.#show(view, root),
        failed: (what, detail) => store.set({ phase: { kind: 'failed', what, detail } }),
      },
    })
  }

  /** Reads and checks the document for the first time, the rules being made ready meanwhile. */
  async open(): Promise<void> {
    // What is wrong with the engine is told when it is asked to check.
    this.#engine.prepare(this.#layers()).catch(() => undefined)
    await this.loop.read()
  }

  /** From what the document says now: a co-author may have ignored something since it was read. */
  async saveSettings(change: (settings: DocumentSettings) => DocumentSettings): Promise<void> {
    const { document } = this.#host.store
    const settings = change(documentSettingsOf(await document.get(documentSettingsKey)))
    await document.set(documentSettingsKey, settings)
    this.#settings = settings
    await this.configure()
  }

  /** Checks again under the settings as they are now. */
  configure(): Promise<void> {
    return this.loop.configure({ layers: this.#layers(), document: this.#settings })
  }

  /** Findings in the document itself, where the host can and the user wants it. */
  mark(): void {
    const { view, preferences } = this.#store.state
    const { underlines, comments } = this.#host.can
    if (view === null || !(underlines || comments)) return
    const shown = preferences.marks ?? underlines
    this.#marker.show(shown ? view.findings.map(({ finding }) => finding) : [])
  }

  #layers(): readonly SettingsSource[] {
    return [this.organisation, this.#store.state.user]
  }

  #show(view: EngineView, root: Root | null): void {
    if (root !== null) {
      this.#settings = documentSettingsOf(root.data?.memo?.settings)
      this.#watch()
    }
    const { selected } = this.#store.state
    this.#store.set({
      view,
      glance: [],
      phase: { kind: 'ready' },
      checkedAt: Date.now(),
      selected: view.findings.some(({ id }) => id === selected) ? selected : null,
      documentPacks: 'packs' in this.#settings,
    })
    this.mark()
  }

  /** From the first reading on: what has changed since, the host tells. */
  #watch(): void {
    if (this.#watching) return
    this.#watching = true
    this.#host
      .watch((changes) => this.loop.changed(changes), this.#signal)
      .catch((error: unknown) => {
        this.#watching = false
        this.#store.tell('unwatched', messageOf(error))
      })
  }
}
