/** The pane's state and whoever draws it. */
import { messageOf } from './live/loop.ts'
import { initialState, type Notice, type PaneState } from './state.ts'

export class PaneStore {
  readonly #listeners = new Set<() => void>()
  #state = initialState
  #closed = false
  #last: Promise<unknown> = Promise.resolve()

  get state(): PaneState {
    return this.#state
  }

  /** Called after every change of state. Gives back how to stop it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Nothing is shown after this. */
  close(): void {
    this.#closed = true
    this.#listeners.clear()
  }

  set(changed: Partial<PaneState>): void {
    if (this.#closed) return
    this.#state = { ...this.#state, ...changed }
    for (const listener of this.#listeners) listener()
  }

  tell(kind: Notice['kind'], text = '', undo = false): void {
    const serial = (this.#state.notice?.serial ?? 0) + 1
    this.set({ notice: { kind, text, undo, serial } })
  }

  /** One thing at a time: a second click on the way does nothing. */
  async busy(act: () => Promise<boolean>): Promise<boolean> {
    return !this.#state.busy && this.inTurn(act)
  }

  /** After what is under way: the field shows what was chosen in it. A fault of the host is told. */
  inTurn(act: () => Promise<boolean>): Promise<boolean> {
    this.set({ busy: true })
    const done = this.#last.then(act).catch((error: unknown) => {
      this.tell('failed', messageOf(error))
      return false
    })
    this.#last = done
    return done.finally(() => {
      if (this.#last === done) this.set({ busy: false })
    })
  }
}
