/** The document as host objects by their wire names. An object is made once, so that the client's references hold. */
import { RichError, hostObject, type HostObject } from '../../host/rich-api/model.ts'
import { ReadOnlyError, type WordDocument } from '../document.ts'
import { TrackedRange } from '../tracked-range.ts'
import { annotationObject } from './annotation.ts'
import { bodyObject } from './body.ts'
import { commentObject } from './comment.ts'
import { controlObject } from './content-control.ts'
import { documentObject } from './document.ts'
import { paragraphObject } from './paragraph.ts'
import { rangeObject } from './range.ts'
import { offers, since } from './since.ts'
import { cellObject, tableObject } from './table.ts'

export class WordModel {
  readonly root: HostObject
  /** Events that the client has registered for on the document. */
  readonly registered = new Set<string>()
  readonly #made = new Map<string, HostObject>()

  constructor(
    readonly document: WordDocument,
    /** The newest WordApi that this Word offers: "1.8". */
    readonly wordApi: string,
  ) {
    this.root = documentObject(this)
  }

  paragraph(localId: string): HostObject {
    return this.#once(`paragraph:${localId}`, () => paragraphObject(this, localId))
  }

  /** "body", or the key of another story. */
  body(story: string): HostObject {
    return this.#once(`body:${story}`, () => bodyObject(this, story))
  }

  control(uid: number): HostObject {
    return this.#once(`control:${uid}`, () => controlObject(this, uid))
  }

  table(uid: number): HostObject {
    return this.#once(`table:${uid}`, () => tableObject(this, uid))
  }

  cell(table: number, row: number, column: number): HostObject {
    const key = `cell:${table}:${row}:${column}`
    return this.#once(key, () => cellObject(this, table, row, column))
  }

  annotation(id: string): HostObject {
    return this.#once(`annotation:${id}`, () => annotationObject(this, id))
  }

  comment(id: string): HostObject {
    return this.#once(`comment:${id}`, () => commentObject(this, id))
  }

  range(from: number, to: number): HostObject {
    return rangeObject(this, new TrackedRange(this.document, from, to))
  }

  /** Every object of this model: without what this Word does not offer, and with errors as Word gives them. */
  object(shape: HostObject): HostObject {
    const isOffered = ([name]: [string, unknown]): boolean => {
      const wanted = since[`${shape.type}.${name}`]
      return wanted === undefined || offers(this.wordApi, wanted)
    }
    const only = <Value>(members: Readonly<Record<string, Value>> = {}): Record<string, Value> =>
      Object.fromEntries(Object.entries(members).filter(isOffered))
    const guarded = Object.entries(only(shape.methods)).map(
      ([name, method]) =>
        [name, (...values: unknown[]) => answer(shape, name, () => method(...values))] as const,
    )
    const setters = Object.entries(only(shape.setters)).map(
      ([name, set]) => [name, (value: unknown) => answer(shape, name, () => set(value))] as const,
    )
    return hostObject({
      ...shape,
      properties: only(shape.properties),
      setters: Object.fromEntries(setters),
      methods: Object.fromEntries(guarded),
    })
  }

  #once(key: string, make: () => HostObject): HostObject {
    let object = this.#made.get(key)
    if (object === undefined) {
      object = make()
      this.#made.set(key, object)
    }
    return object
  }
}

function answer<Value>(shape: HostObject, member: string, act: () => Value): Value {
  try {
    return act()
  } catch (error) {
    if (!(error instanceof ReadOnlyError)) throw error
    throw new RichError('AccessDenied', error.message, `${shape.type}.${member}`)
  }
}
