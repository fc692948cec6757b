/** Faults on purpose: what a real host does on a bad day, one call at a time. */
import type { RichErrorCode } from './rich-api/model.ts'

export type Failure =
  /** The Common API, whose errors are numbers, fails with 5001. */
  | { error: RichErrorCode }
  /** The transport itself fails: 5001 GeneralException, 7000 AccessDenied, 5102 ActivityLimitReached … */
  | { transport: number }

export interface Fault {
  /**
   * Which requests: a member's wire name that must be among the actions or paths ("InsertParagraph"), or a method of the
   * Common API by its name in `dispatchIds` ("addCustomXml"); null for any.
   */
  member: string | null
  /** How many matching requests it hits before it is spent; Infinity for all. */
  times: number
  /** What happens. */
  effect:
    | Failure
    /** Milliseconds before the answer. */
    | { latency: number }
    /** No answer, ever. */
    | { silence: true }
}

export class Faults {
  readonly #faults: Fault[] = []
  readonly #droppedEvents = new Map<string, number>()

  add(fault: Fault): void {
    this.#faults.push({ ...fault })
  }

  /** The next `times` events of this name are never delivered. */
  dropEvents(name: string, times = Infinity): void {
    this.#droppedEvents.set(name, times)
  }

  clear(): void {
    this.#faults.length = 0
    this.#droppedEvents.clear()
  }

  /** The effects that hit a request with these member names, each spent once. */
  take(members: ReadonlySet<string>): Fault['effect'][] {
    const hit = this.#faults.filter(
      (fault) => fault.times > 0 && (fault.member === null || members.has(fault.member)),
    )
    for (const fault of hit) fault.times -= 1
    return hit.map((fault) => fault.effect)
  }

  /** True where this event is to be dropped. */
  takeEvent(name: string): boolean {
    const left = this.#droppedEvents.get(name) ?? 0
    if (left <= 0) return false
    this.#droppedEvents.set(name, left - 1)
    return true
  }
}
