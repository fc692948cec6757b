/**
 * The live loop: reads the document, waits for a pause in the writing, and keeps one question to the engine under way at a
 * time, so that an old answer can never come after a newer one.
 */
import type { Finding, ParagraphChange } from '../../../src/edit/model.ts'
import type { Host } from '../../../src/host/model.ts'
import type { Root } from '../../../src/memo/tree.ts'
import type { SettingsSource } from '../../../src/settings/schema.ts'
import type { Configuration, Engine, EngineView } from '../engine/model.ts'

interface LoopReports {
  reading(share: number | null): void
  checking(): void
  /** What is found in the beginning of a long document, until all of it is read. */
  glance(findings: readonly Finding[]): void
  /** @param root What was read, when the view comes from a reading. */
  view(view: EngineView, root: Root | null): void
  failed(what: 'read' | 'check', detail: string): void
}

export interface LoopOptions {
  host: Host
  engine: Engine
  layers: () => readonly SettingsSource[]
  reports: LoopReports
  signal: AbortSignal
  /** Milliseconds without a change that count as a pause. */
  pause?: number
}

const usualPause = 150
/** Whoever never pauses still sees the list move. */
const longestWait = 1500

export class LiveLoop {
  readonly #options: LoopOptions
  #mustRead = false
  /** The whole document has been checked once. */
  #shown = false
  #configuration: Configuration | null = null
  #changes: ParagraphChange[] = []
  #firstChange = 0
  #timer: ReturnType<typeof setTimeout> | null = null
  #running: Promise<void> | null = null
  /** How many times the host has told of changes. */
  heard = 0

  constructor(options: LoopOptions) {
    this.#options = options
    options.signal.addEventListener('abort', () => this.#cancelTimer())
  }

  /** Reads the whole document anew. */
  read(): Promise<void> {
    this.#mustRead = true
    return this.settle()
  }

  configure(configuration: Configuration): Promise<void> {
    this.#configuration = configuration
    return this.settle()
  }

  /** From the host: an empty list says that more changed than paragraphs. */
  changed(changes: readonly ParagraphChange[]): void {
    this.heard += 1
    if (changes.length === 0) this.#mustRead = true
    this.#changes.push(...changes)
    const now = Date.now()
    if (this.#timer === null) this.#firstChange = now
    this.#cancelTimer()
    const pause = this.#options.pause ?? usualPause
    const left = Math.max(0, this.#firstChange + longestWait - now)
    this.#timer = setTimeout(() => void this.settle(), Math.min(pause, left))
  }

  /** Does at once all that is waiting to be done. */
  settle(): Promise<void> {
    this.#cancelTimer()
    this.#running ??= this.#drain()
    return this.#running
  }

  async #drain(): Promise<void> {
    // A turn later, so that what is asked for in one go is done in one go.
    await Promise.resolve()
    try {
      await this.#doAll()
    } finally {
      // At once, so that nothing that is asked for from now on waits for a round that is over.
      this.#running = null
    }
  }

  async #doAll(): Promise<void> {
    while (!this.#options.signal.aborted) {
      if (this.#mustRead) {
        if (!(await this.#readOnce())) return
      } else if (this.#configuration !== null) {
        const configuration = this.#configuration
        this.#configuration = null
        if (!(await this.#check((engine) => engine.configure(configuration)))) return
      } else if (this.#changes.length > 0) {
        const changes = this.#changes.splice(0)
        if (!(await this.#check((engine) => engine.change(changes)))) return
      } else return
    }
  }

  /** What changed before the reading is in it; what changes during it is told once more after it. */
  async #readOnce(): Promise<boolean> {
    const { host, reports, layers, signal } = this.#options
    this.#changes = []
    this.#configuration = null
    reports.reading(null)
    let root: Root
    try {
      root = await host.read({
        progress: (share) => {
          if (!signal.aborted) reports.reading(share)
        },
        beginning: (start) => void this.#glance(start),
      })
    } catch (error) {
      if (!signal.aborted) reports.failed('read', messageOf(error))
      return false
    }
    this.#mustRead = false
    return this.#check((engine) => engine.open(root, layers()), root)
  }

  /** Whoever has findings to look at is not shown fewer. A fault is told when the whole document is checked. */
  async #glance(root: Root): Promise<void> {
    const { engine, reports, layers, signal } = this.#options
    if (this.#shown) return
    const findings = await engine.glance(root, layers()).catch(() => [])
    if (!signal.aborted && !this.#shown) reports.glance(findings)
  }

  /** After a fault the engine's copy of the document cannot be trusted: the next time begins by reading. */
  async #check(ask: (engine: Engine) => Promise<EngineView>, root?: Root): Promise<boolean> {
    const { engine, reports, signal } = this.#options
    if (signal.aborted) return false
    reports.checking()
    try {
      const view = await ask(engine)
      if (signal.aborted) return false
      this.#shown = true
      reports.view(view, root ?? null)
      return true
    } catch (error) {
      this.#mustRead = true
      if (!signal.aborted) reports.failed('check', messageOf(error))
      return false
    }
  }

  #cancelTimer(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
  }
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
