/** The pane's own changes of the document: done by the host, then seen in the list, and taken back again. */
import type { Mend } from '../../../src/edit/model.ts'
import type { Applied, Host } from '../../../src/host/model.ts'
import type { LiveLoop } from './loop.ts'
import { UndoStack } from './undo-stack.ts'

/** Milliseconds that a host gets to tell of our own edit; after that the document is read anew. */
const patience = 300

export class OwnEdits {
  readonly #host: Host
  readonly #loop: LiveLoop
  readonly #signal: AbortSignal
  readonly #stack = new UndoStack()

  constructor(host: Host, loop: LiveLoop, signal: AbortSignal) {
    this.#host = host
    this.#loop = loop
    this.#signal = signal
  }

  get titles(): readonly string[] {
    return this.#stack.titles
  }

  /** Settles when the list shows the document as it is now. Throws what the host throws, after reading anew. */
  async apply(mend: Mend): Promise<Applied> {
    const { heard } = this.#loop
    try {
      const applied = await this.#host.apply(mend)
      if (!applied.done) {
        // The document is not what the list was made of.
        void this.#loop.read()
        return applied
      }
      if (applied.undo !== null) this.#stack.push({ title: mend.title, undo: applied.undo })
      await this.#seen(heard)
      return applied
    } catch (error) {
      void this.#loop.read()
      throw error
    }
  }

  /** The title of what was taken back; null where there is nothing. */
  async undo(): Promise<string | null> {
    const { heard } = this.#loop
    try {
      const title = await this.#stack.undo()
      if (title !== null) await this.#seen(heard)
      return title
    } catch (error) {
      void this.#loop.read()
      throw error
    }
  }

  async #seen(heard: number): Promise<void> {
    const until = Date.now() + patience
    while (this.#loop.heard === heard && Date.now() < until && !this.#signal.aborted) {
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
    if (this.#signal.aborted) return
    await (this.#loop.heard === heard ? this.#loop.read() : this.#loop.settle())
  }
}
