/** The pane's own mends, so that each can be taken back, the last one first. */
import { UndoRefused } from '../../../src/host/model.ts'

interface Undoable {
  title: string
  undo: () => Promise<void>
}

/** Older mends than these are left to the host's own undo. */
const mostKept = 50

export class UndoStack {
  readonly #entries: Undoable[] = []

  get titles(): readonly string[] {
    return this.#entries.map(({ title }) => title)
  }

  push(entry: Undoable): void {
    this.#entries.push(entry)
    if (this.#entries.length > mostKept) this.#entries.shift()
  }

  /**
   * Takes back the last one; its title, or null where there is none. It stays on the stack if the host fails, but not where
   * there is nothing left to take back: it would stand in the way of those before it.
   */
  async undo(): Promise<string | null> {
    const last = this.#entries.at(-1)
    if (last === undefined) return null
    try {
      await last.undo()
    } catch (error) {
      if (error instanceof UndoRefused) this.#remove(last)
      throw error
    }
    this.#remove(last)
    return last.title
  }

  #remove(entry: Undoable): void {
    this.#entries.splice(this.#entries.lastIndexOf(entry), 1)
  }
}
