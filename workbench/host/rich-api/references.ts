/**
 * Reference ids. An object keeps its id for the session, so that contexts that overlap see one object; the client's
 * clean-up after each `Word.run` is fire-and-forget and may come while another context still holds the same id, so
 * nothing is ever released.
 */
import type { HostObject } from './model.ts'

export class References {
  readonly #objects = new Map<string, HostObject>()
  readonly #ids = new WeakMap<HostObject, string>()

  idOf(object: HostObject): string {
    const known = this.#ids.get(object)
    if (known !== undefined) return known
    const id = `{${String(this.#objects.size + 1).padStart(8, '0')}-0000-4000-8000-000000000000}`
    this.#ids.set(object, id)
    this.#objects.set(id, object)
    return id
  }

  find(id: string): HostObject | null {
    return this.#objects.get(id) ?? null
  }
}
