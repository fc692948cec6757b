/** Findings in the document itself: the latest list wins, and the host is never asked twice at a time. */
import type { Finding } from '../../../src/edit/model.ts'
import type { Host } from '../../../src/host/model.ts'

export class Marker {
  readonly #host: Host
  readonly #signal: AbortSignal
  #wanted: readonly Finding[] | null = null
  #running = false

  constructor(host: Host, signal: AbortSignal) {
    this.#host = host
    this.#signal = signal
  }

  /** Marks are an extra: what cannot be marked is still in the list, so a failure is not told. */
  show(findings: readonly Finding[]): void {
    this.#wanted = findings
    if (!this.#running) void this.#drain()
  }

  async #drain(): Promise<void> {
    this.#running = true
    while (this.#wanted !== null && !this.#signal.aborted) {
      const findings = this.#wanted
      this.#wanted = null
      await this.#host.mark(findings).catch(() => undefined)
    }
    this.#running = false
  }
}
