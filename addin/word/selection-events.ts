/** The Common API's event for a cursor that moves, which every Word has: whoever types moves it. */
import { common } from './document-store.ts'

export class SelectionEvents {
  readonly #moved: () => void

  constructor(moved: () => void) {
    this.#moved = moved
  }

  async start(): Promise<void> {
    const { DocumentSelectionChanged } = Office.EventType
    await common((done) =>
      Office.context.document.addHandlerAsync(DocumentSelectionChanged, this.#moved, done),
    )
  }

  async stop(): Promise<void> {
    const { DocumentSelectionChanged } = Office.EventType
    await common((done) =>
      Office.context.document.removeHandlerAsync(
        DocumentSelectionChanged,
        { handler: this.#moved },
        done,
      ),
    ).catch(() => undefined)
  }

  async restart(): Promise<void> {
    await this.stop()
    await this.start()
  }
}
