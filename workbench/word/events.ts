/** What happens in a document, told as Word tells it: paragraph events gathered for a moment, annotations at once. */
import type { EditorState } from 'prosemirror-state'
import type { AnnotationEvent } from './annotations.ts'
import type { DocumentEvent, WordDocument } from './document.ts'
import type { EventName } from './shim/event-numbers.ts'
import { structureOf } from './structure.ts'

export interface EventSink {
  rich(event: EventName, message: unknown, isRemote: boolean): void
  selection(): void
}

/** Milliseconds that changes are gathered. */
const pause = 30

export class DocumentEvents {
  readonly #stops: (() => void)[]
  /** The document when the first of the gathered changes came, and who made them. */
  #since: { state: EditorState; isRemote: boolean } | null = null
  #timer: ReturnType<typeof setTimeout> | undefined
  #selectionTimer: ReturnType<typeof setTimeout> | undefined

  constructor(
    private readonly document: WordDocument,
    private readonly sink: EventSink,
  ) {
    this.#stops = [
      document.subscribe((event) => this.#changed(event)),
      document.annotations.subscribe((event) => this.#annotated(event)),
    ]
  }

  stop(): void {
    for (const stop of this.#stops) stop()
    clearTimeout(this.#timer)
    clearTimeout(this.#selectionTimer)
  }

  #changed(event: DocumentEvent): void {
    if (event.type === 'selection') {
      this.#selectionTimer ??= setTimeout(() => {
        this.#selectionTimer = undefined
        this.sink.selection()
      }, pause)
    }
    if (event.type !== 'change') return
    const isRemote = event.origin === 'remote'
    if (this.#since !== null && this.#since.isRemote !== isRemote) this.#flush(event.before)
    this.#since ??= { state: event.before, isRemote }
    this.#timer ??= setTimeout(() => this.#flush(), pause)
  }

  #flush(now: EditorState = this.document.state): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    if (this.#since === null) return
    const { state, isRemote } = this.#since
    this.#since = null
    this.document.annotations.sweep()
    const before = structureOf(state.doc).byId
    const after = structureOf(now.doc).byId
    const added: string[] = []
    const changed: string[] = []
    for (const [id, { node }] of after) {
      const old = before.get(id)
      if (old === undefined) added.push(id)
      else if (old.node !== node) changed.push(id)
    }
    const deleted = [...before.keys()].filter((id) => !after.has(id))
    const source = isRemote ? 'Remote' : 'Local'
    const tell = (event: EventName, uniqueLocalIds: string[]): void => {
      if (uniqueLocalIds.length > 0) this.sink.rich(event, { uniqueLocalIds, source }, isRemote)
    }
    tell('ParagraphAdded', added)
    tell('ParagraphChanged', changed)
    tell('ParagraphDeleted', deleted)
  }

  #annotated(event: AnnotationEvent): void {
    const { type, ...message } = event
    // After the answer to the request that may have caused it.
    setTimeout(() => this.sink.rich(type, message, false), 0)
  }
}
