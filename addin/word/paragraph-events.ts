/** Word's events for paragraphs that are added, changed and deleted (WordApi 1.6). */
import type { Turns } from './turns.ts'

export type Tell = (kind: 'present' | 'deleted', ids: readonly string[], isRemote: boolean) => void

interface ParagraphEvent {
  uniqueLocalIds: string[]
  source: string
}

export class ParagraphEvents {
  readonly #turns: Turns
  readonly #tell: Tell
  #registered: OfficeExtension.EventHandlerResult<ParagraphEvent>[] = []

  constructor(turns: Turns, tell: Tell) {
    this.#turns = turns
    this.#tell = tell
  }

  async start(): Promise<void> {
    await this.#turns.run(async (context) => {
      const heard = (kind: 'present' | 'deleted') => async (event: ParagraphEvent) => {
        this.#tell(kind, event.uniqueLocalIds, event.source === 'Remote')
      }
      const registered = [
        context.document.onParagraphAdded.add(heard('present')),
        context.document.onParagraphChanged.add(heard('present')),
        context.document.onParagraphDeleted.add(heard('deleted')),
      ]
      await context.sync()
      this.#registered = registered
    })
  }

  /** Handlers can only be removed in the context that added them. */
  async stop(): Promise<void> {
    const [first, ...others] = this.#registered
    this.#registered = []
    if (first === undefined) return
    await this.#turns
      .take(async () => {
        for (const handler of [first, ...others]) handler.remove()
        await first.context.sync()
      })
      // Nobody hears of them any more, whatever Word answers.
      .catch(() => undefined)
  }

  async restart(): Promise<void> {
    await this.stop()
    await this.start()
  }
}
