/** The attributes of an element in Word's package, read when they are asked for. */
import { entities } from '../../../src/docx/entities.ts'

const attribute = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

export class PackageTag {
  readonly #written: string
  #values: Map<string, string> | null = null

  constructor(written: string) {
    this.#written = written
  }

  get declares(): boolean {
    return this.#written.includes('xmlns')
  }

  /** By names as written. */
  get values(): ReadonlyMap<string, string> {
    this.#values ??= new Map(
      [...this.#written.matchAll(attribute)].map(([, name = '', quoted, single]) => [
        name,
        resolved((quoted ?? single ?? '').replace(/\r\n|[\t\n\r]/g, ' ')),
      ]),
    )
    return this.#values
  }

  get(name: string): string | undefined {
    return this.#written === '' ? undefined : this.values.get(name)
  }
}

/** Text between tags as it is read. */
export function textOf(written: string): string {
  return resolved(written.replace(/\r\n?/g, '\n'))
}

function resolved(written: string): string {
  return written.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (all, hex, decimal, name) => {
    if (name !== undefined) return entities.get(name) ?? all
    return String.fromCodePoint(Number.parseInt(hex ?? decimal, hex === undefined ? 10 : 16))
  })
}
