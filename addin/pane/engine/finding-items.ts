/** Numbers for findings: the same fault in the same paragraph keeps its number, also when the document is read anew. */
import type { Finding } from '../../../src/edit/model.ts'
import type { FindingItem } from './model.ts'

/** What of the list is new since it was last told. */
export interface ItemUpdate {
  /** Numbers of all findings in order. */
  order: number[]
  /** Those that are new or say something else than before. */
  upserts: FindingItem[]
}

export class FindingItems {
  readonly #numbers = new Map<string, number>()
  readonly #keys = new WeakMap<Finding, string>()
  #told = new Map<number, Finding>()

  update(findings: readonly Finding[]): ItemUpdate {
    const seen = new Map<string, number>()
    const told = new Map<number, Finding>()
    const upserts: FindingItem[] = []
    for (const finding of findings) {
      const key = this.#keyOf(finding)
      const equals = seen.get(key) ?? 0
      seen.set(key, equals + 1)
      const id = this.#numberOf(`${key}#${equals}`)
      told.set(id, finding)
      if (this.#told.get(id) !== finding) upserts.push({ id, finding })
    }
    this.#told = told
    return { order: [...told.keys()], upserts }
  }

  #numberOf(key: string): number {
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    const number = this.#numbers.size + 1
    this.#numbers.set(key, number)
    return number
  }

  #keyOf(finding: Finding): string {
    const known = this.#keys.get(finding)
    if (known !== undefined) return known
    const { source, ruleId, at } = finding
    const key = JSON.stringify([source, ruleId, at?.paragraph, at?.quote, at?.occurrence])
    this.#keys.set(finding, key)
    return key
  }
}
