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

  /** Every object of this model: members that this Word does not offer fail, and errors are as Word gives them. */
  object(shape: HostObject): HostObject {
    const guarded = <Values extends unknown[], Value>(
      members: Readonly<Record<string, (...values: Values) => Value>> = {},
    ): Record<string, (...values: Values) => Value> =>
      Object.fromEntries(
        Object.entries(members).map(([name, member]) => {
          const location = `${shape.type}.${name}`
          return [name, (...values) => this.#answer(location, () => member(...values))]
        }),
      )
    const isOffered = ([name]: [string, unknown]): boolean => this.#offers(`${shape.type}.${name}`)
    const properties = Object.entries(shape.properties ?? {})
    const navigation = Object.entries(shape.navigation ?? {})
    // Only whoever asks for one by name is refused.
    const refused = [...properties, ...navigation]
      .filter((member) => !isOffered(member))
      .map(([name]): [string, () => null] => [
        name,
        () => this.#answer(`${shape.type}.${name}`, () => null),
      ])
    return hostObject({
      ...shape,
      properties: Object.fromEntries(properties.filter(isOffered)),
      navigation: Object.fromEntries([...navigation.filter(isOffered), ...refused]),
      setters: guarded(shape.setters),
      methods: guarded(shape.methods),
    })
  }

  #offers(location: string): boolean {
    const wanted = since[location]
    return wanted === undefined || offers(this.wordApi, wanted)
  }

  #answer<Value>(location: string, act: () => Value): Value {
    if (!this.#offers(location)) {
      const message = `${location} is not in WordApi ${this.wordApi}`
      throw new RichError('ApiNotFound', message, location)
    }
    try {
      return act()
    } catch (error) {
      if (!(error instanceof ReadOnlyError)) throw error
      throw new RichError('AccessDenied', error.message, location)
    }
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
