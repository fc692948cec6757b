/** What the pane does: a host and an engine held together, for the views and for the ribbon's commands. Knows no DOM. */
import type { Finding, Mend, Place } from '../../src/edit/model.ts'
import type { Host } from '../../src/host/model.ts'
import type { Suppression } from '../../src/lint/model.ts'
import { suppressionOf } from '../../src/lint/suppress.ts'
import type { MemoType, SettingsSource } from '../../src/settings/schema.ts'
import { withIgnored, withoutIgnored, withType } from './document-settings.ts'
import type { Engine, FindingItem, Insertion, InsertionRequest } from './engine/model.ts'
import { LiveDocument } from './live/live-document.ts'
import { messageOf } from './live/loop.ts'
import { OwnEdits } from './live/own-edits.ts'
import { candidatesAfter, inOrder } from './order.ts'
import { PaneStore } from './pane-store.ts'
import type { PaneState } from './state.ts'
import {
  readStored,
  writeAutoOpen,
  writePreferences,
  writeUserSettings,
  type Organisation,
  type Preferences,
} from './stores.ts'

export interface ControllerOptions {
  host: Host
  engine: Engine
  organisation?: Promise<Organisation>
  /** Milliseconds without a change that count as a pause. */
  pause?: number
}

export class PaneController {
  readonly host: Host
  readonly #engine: Engine
  readonly #organisation: Promise<Organisation>
  readonly #abort = new AbortController()
  readonly #store = new PaneStore()
  readonly #document: LiveDocument
  readonly #own: OwnEdits

  constructor({ organisation, ...options }: ControllerOptions) {
    const { signal } = this.#abort
    this.host = options.host
    this.#engine = options.engine
    this.#organisation = organisation ?? Promise.resolve({ settings: {} })
    this.#document = new LiveDocument({ ...options, store: this.#store, signal })
    this.#own = new OwnEdits(options.host, this.#document.loop, signal)
  }

  get state(): PaneState {
    return this.#store.state
  }

  /** Called after every change of state. Gives back how to stop it. */
  subscribe(listener: () => void): () => void {
    return this.#store.subscribe(listener)
  }

  /** Settles when the document has been read and checked, or when that has failed. */
  start(): Promise<void> {
    return this.#begin()
  }

  /** Nothing is asked of the host, or shown, after this. */
  stop(): void {
    this.#abort.abort()
    this.#engine.close()
    this.#store.close()
  }

  /** Reads and checks the whole document anew. */
  recheck(): Promise<void> {
    return this.#document.loop.read()
  }

  /**
   * @param order The findings as they are shown, so that the focus can go to the next; all of them where left out.
   * @returns Whether it was done.
   */
  async mend(item: FindingItem, mend: Mend, order = this.#order()): Promise<boolean> {
    const done = await this.#carryOut(mend, 'mended')
    if (done) this.#focusAfter(item, order)
    return done
  }

  /** What would be put in. */
  preview(request: InsertionRequest): Promise<Insertion> {
    return this.#engine.insertion(request)
  }

  /** @param title What is put in, for the notice and for Ångra. */
  async insert(request: InsertionRequest, title: string): Promise<boolean> {
    try {
      await this.#document.loop.settle()
      const { edits, updates } = await this.#engine.insertion(request)
      const mend: Mend = { id: `insert/${request.kind}`, title, kind: 'review', edits }
      return await this.#carryOut(mend, updates ? 'updated' : 'inserted')
    } catch (error) {
      this.#store.tell('failed', messageOf(error))
      return false
    }
  }

  /** Takes back the last of the pane's own changes. */
  undo(): Promise<boolean> {
    return this.#store.busy(async () => {
      const title = await this.#own.undo().finally(() => {
        this.#store.set({ undoable: this.#own.titles })
      })
      if (title !== null) this.#store.tell('undone', title)
      return title !== null
    })
  }

  /** @param order As for `mend`. */
  ignore(item: FindingItem, reason: string, order = this.#order()): Promise<boolean> {
    return this.#store.busy(async () => {
      const name = this.state.preferences.name.trim()
      const suppression = suppressionOf(item.finding, {
        reason,
        date: new Date().toLocaleDateString('sv-SE'),
        ...(name === '' ? {} : { name }),
      })
      await this.#document.saveSettings((settings) => withIgnored(settings, suppression))
      this.#store.tell('ignored')
      this.#focusAfter(item, order)
      return true
    })
  }

  /** Takes back an ignored finding. */
  restore(suppression: Suppression): Promise<boolean> {
    return this.#store.busy(async () => {
      await this.#document.saveSettings((settings) => withoutIgnored(settings, suppression))
      this.#store.tell('restored')
      return true
    })
  }

  /** @param type Null: as Beredd reads the document. */
  setType(type: MemoType | null): Promise<boolean> {
    return this.#store.inTurn(async () => {
      await this.#document.saveSettings((settings) => withType(settings, type))
      return true
    })
  }

  saveUser(change: (user: SettingsSource) => SettingsSource): Promise<boolean> {
    return this.#store.inTurn(async () => {
      const user = change(this.state.user)
      await writeUserSettings(this.host.store.user, user)
      this.#store.set({ user })
      await this.#document.configure()
      return true
    })
  }

  /** Whether Beredd opens with the document. Who opens it reads the store. */
  saveAutoOpen(autoOpen: boolean): Promise<boolean> {
    return this.#store.inTurn(async () => {
      await writeAutoOpen(this.host.store.user, autoOpen)
      this.#store.set({ autoOpen })
      return true
    })
  }

  savePreferences(changed: Partial<Preferences>): Promise<boolean> {
    return this.#store.inTurn(async () => {
      const preferences = { ...this.state.preferences, ...changed }
      await writePreferences(this.host.store.user, preferences)
      this.#store.set({ preferences })
      this.#document.mark()
      return true
    })
  }

  select(id: number | null): void {
    if (this.state.selected !== id) this.#store.set({ selected: id })
  }

  /** Shows the finding in the document. */
  async reveal(item: FindingItem): Promise<void> {
    this.select(item.id)
    await this.#reveal(item.finding)
  }

  /** Shows the words that a verdict rests on. */
  revealPlace(at: Place): Promise<void> {
    return this.#reveal({ at })
  }

  /** To the finding after or before the selected one, round at the ends. Null where there is none. */
  async goTo(way: 'next' | 'previous', order = this.#order()): Promise<FindingItem | null> {
    const count = order.length
    const at = order.findIndex(({ id }) => id === this.state.selected)
    const from = at === -1 && way === 'previous' ? count : at
    const item = order[(from + (way === 'next' ? 1 : -1) + count) % Math.max(count, 1)]
    if (item === undefined) {
      this.#store.tell('no-more')
      return null
    }
    await this.reveal(item)
    return item
  }

  dismiss(): void {
    this.#store.set({ notice: null })
  }

  async #begin(): Promise<void> {
    const [organisation, stored] = await Promise.all([
      this.#organisation,
      readStored(this.host.store.user),
    ])
    if ('settings' in organisation) this.#document.organisation = organisation.settings
    const organisationFault = 'fault' in organisation ? organisation.fault : null
    this.#store.set({ ...stored, organisationFault })
    await this.#document.open()
  }

  #order(): readonly FindingItem[] {
    return inOrder(this.state.view?.findings ?? [])
  }

  async #reveal(finding: Pick<Finding, 'at'>): Promise<void> {
    try {
      await this.host.reveal(finding)
    } catch (error) {
      this.#store.tell('failed', messageOf(error))
    }
  }

  #carryOut(mend: Mend, kind: 'mended' | 'inserted' | 'updated'): Promise<boolean> {
    return this.#store.busy(async () => {
      const applied = await this.#own.apply(mend)
      this.#store.set({ undoable: this.#own.titles })
      if (applied.done) this.#store.tell(kind, mend.title, applied.undo !== null)
      else this.#store.tell('refused', applied.reason)
      return applied.done
    })
  }

  #focusAfter(item: FindingItem, order: readonly FindingItem[]): void {
    const serial = (this.state.focus?.serial ?? 0) + 1
    this.#store.set({ focus: { candidates: candidatesAfter(item, order), serial } })
  }
}
