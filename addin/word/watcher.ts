/**
 * Tells what changes in the document. Word's paragraph events are hints: a sweep when nothing happens finds what they
 * missed. Where Word has no such events, a sweep after each move of the cursor, and now and then, does it all.
 */
import { isGone } from './failures.ts'
import type { Document } from './locate.ts'
import { ParagraphEvents } from './paragraph-events.ts'
import { SelectionEvents } from './selection-events.ts'
import { refresh, sweep, type Changes } from './sweep.ts'
import type { Turns } from './turns.ts'

/** Milliseconds. */
const pauses = {
  /** After an event, for others of the same change; whoever listens waits for a pause in the writing himself. */
  event: 20,
  selection: 150,
  /** A sweep after the last event, and one when nothing has happened for long. */
  settled: 2_500,
  idle: 30_000,
  /** Without paragraph events. */
  blind: 2_000,
}

/** A sweep may take at most this share of the time. */
const sweepShare = 1 / 20
const mostFailures = 2

export class Watcher {
  readonly #turns: Turns
  readonly #document: Document
  readonly #report: (changes: Changes) => void
  readonly #signal: AbortSignal
  readonly #events: ParagraphEvents | SelectionEvents
  #present = new Set<string>()
  #deleted = new Set<string>()
  #remote = new Set<string>()
  #timer: ReturnType<typeof setTimeout> | undefined
  #sweepTimer: ReturnType<typeof setTimeout> | undefined
  #lastSweep = 0
  #failures = 0
  /** Sweeps in a row that found what no event had told. */
  #missed = 0

  /** @param report Null: read again. Never called with an empty list. */
  constructor(
    turns: Turns,
    document: Document,
    report: (changes: Changes) => void,
    signal: AbortSignal,
  ) {
    this.#turns = turns
    this.#document = document
    this.#report = report
    this.#signal = signal
    const { paragraphEvents, uniqueIds } = document.features
    this.#events =
      paragraphEvents && uniqueIds
        ? new ParagraphEvents(turns, (kind, ids, remote) => this.#tell(kind, ids, remote))
        : new SelectionEvents(() => this.#scheduleSweep(pauses.selection))
    signal.addEventListener('abort', () => {
      clearTimeout(this.#timer)
      clearTimeout(this.#sweepTimer)
      void this.#events.stop()
    })
  }

  /** Throws WordFailure where Word lets nobody listen; the sweeps go on all the same. */
  async start(): Promise<void> {
    this.#scheduleSweep(this.#idlePause)
    await this.#events.start()
  }

  get #idlePause(): number {
    const pause = this.#events instanceof ParagraphEvents ? pauses.idle : pauses.blind
    return Math.max(pause, this.#lastSweep / sweepShare)
  }

  #tell(kind: 'present' | 'deleted', ids: readonly string[], isRemote: boolean): void {
    if (this.#signal.aborted) return
    for (const id of ids) {
      if (kind === 'present') this.#deleted.delete(id)
      ;(kind === 'present' ? this.#present : this.#deleted).add(id)
      if (isRemote) this.#remote.add(id)
      if (kind === 'deleted') this.#present.delete(id)
    }
    this.#missed = 0
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#flush(), pauses.event)
    this.#scheduleSweep(pauses.settled)
  }

  #scheduleSweep(pause: number): void {
    if (this.#signal.aborted) return
    clearTimeout(this.#sweepTimer)
    this.#sweepTimer = setTimeout(() => void this.#sweepNow(), pause)
  }

  async #flush(): Promise<void> {
    const told = { present: this.#present, deleted: this.#deleted, remote: this.#remote }
    this.#present = new Set()
    this.#deleted = new Set()
    this.#remote = new Set()
    await this.#attempt(async (context) => {
      try {
        return await refresh(context, this.#document, told)
      } catch (error) {
        if (!isGone(error)) throw error
        return 'sweep'
      }
    })
  }

  async #sweepNow(): Promise<void> {
    if (document.visibilityState === 'hidden') return this.#scheduleSweep(this.#idlePause)
    const started = performance.now()
    const found = await this.#attempt((context) => sweep(context, this.#document))
    this.#lastSweep = performance.now() - started
    this.#missed = found ? this.#missed + 1 : 0
    this.#scheduleSweep(this.#idlePause)
    // Word drops handlers without a word, after a long rest for one.
    if (this.#missed >= 2) await this.#events.restart().catch(() => undefined)
  }

  /** True where something had changed. */
  async #attempt(
    look: (context: Word.RequestContext) => Promise<Changes | 'sweep'>,
  ): Promise<boolean> {
    if (this.#document.known.body.length === 0) return false
    try {
      let changes = await this.#turns.run(look)
      if (changes === 'sweep') {
        changes = await this.#turns.run((context) => sweep(context, this.#document))
      }
      this.#failures = 0
      return this.#tellChanges(changes)
    } catch {
      this.#failures += 1
      // Reading again says what is wrong, in the place where it is seen.
      if (this.#failures === mostFailures) this.#tellChanges(null)
      return false
    }
  }

  #tellChanges(changes: Changes): boolean {
    if (this.#signal.aborted || changes?.length === 0) return false
    this.#report(changes)
    return true
  }
}
