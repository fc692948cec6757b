/** The document as host objects by their wire names. An object is made once, so that the client's references hold. */
import { hostObject, type HostObject } from '../../host/rich-api/model.ts'
import type { WordDocument } from '../document.ts'
import { TrackedRange } from '../tracked-range.ts'
import { annotationObject } from './annotation.ts'
import { bodyObject } from './body.ts'
import { commentObject } from './comment.ts'
import { controlObject } from './content-control.ts'
import { documentObject } from './document.ts'
import { OfferedObject } from './offered.ts'
import { paragraphObject } from './paragraph.ts'
import { rangeObject } from './range.ts'
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
    return hostObject(new OfferedObject(shape, this.wordApi))
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
