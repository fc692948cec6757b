/** An object as this Word offers it. A paragraph of a long document is one of thousands: nothing is made before it is asked for. */
import { RichError, type HostObject } from '../../host/rich-api/model.ts'
import { ReadOnlyError } from '../document.ts'
import { offers, since } from './since.ts'

type Members<Member> = Readonly<Record<string, Member>>

export class OfferedObject implements HostObject {
  readonly type: string
  readonly identity?: NonNullable<HostObject['identity']>
  readonly items?: NonNullable<HostObject['items']>
  readonly properties: NonNullable<HostObject['properties']>
  readonly navigation: NonNullable<HostObject['navigation']>
  readonly #shape: HostObject
  readonly #refused: ReadonlySet<string>
  readonly #wordApi: string
  #methods: NonNullable<HostObject['methods']> | null = null
  #setters: NonNullable<HostObject['setters']> | null = null

  constructor(shape: HostObject, wordApi: string) {
    this.#shape = shape
    this.#wordApi = wordApi
    this.#refused = refusedMembers(shape.type, wordApi)
    this.type = shape.type
    if (shape.identity !== undefined) this.identity = shape.identity
    if (shape.items !== undefined) this.items = shape.items
    const { properties = {}, navigation = {} } = shape
    this.properties = this.#offered(properties)
    // Only whoever asks for a refused one by name is told.
    this.navigation =
      this.#refused.size === 0
        ? navigation
        : { ...this.#offered(navigation), ...this.#refusals({ ...properties, ...navigation }) }
  }

  get methods(): NonNullable<HostObject['methods']> {
    return (this.#methods ??= this.#guarded(this.#shape.methods ?? {}))
  }

  get setters(): NonNullable<HostObject['setters']> {
    return (this.#setters ??= this.#guarded(this.#shape.setters ?? {}))
  }

  #offered<Member>(members: Members<Member>): Members<Member> {
    if (this.#refused.size === 0) return members
    return Object.fromEntries(Object.entries(members).filter(([name]) => !this.#refused.has(name)))
  }

  #refusals(members: Members<unknown>): Record<string, () => never> {
    const names = Object.keys(members).filter((name) => this.#refused.has(name))
    return Object.fromEntries(names.map((name) => [name, () => this.#refuse(name)]))
  }

  #guarded<Values extends unknown[], Value>(
    members: Members<(...values: Values) => Value>,
  ): Record<string, (...values: Values) => Value> {
    return Object.fromEntries(
      Object.entries(members).map(([name, member]) => [
        name,
        (...values) => this.#answer(name, () => member(...values)),
      ]),
    )
  }

  #answer<Value>(name: string, act: () => Value): Value {
    if (this.#refused.has(name)) this.#refuse(name)
    try {
      return act()
    } catch (error) {
      if (!(error instanceof ReadOnlyError)) throw error
      throw new RichError('AccessDenied', error.message, `${this.type}.${name}`)
    }
  }

  #refuse(name: string): never {
    const location = `${this.type}.${name}`
    throw new RichError('ApiNotFound', `${location} is not in WordApi ${this.#wordApi}`, location)
  }
}

const known = new Map<string, ReadonlySet<string>>()

/** Members of a type that a Word of this age does not have. */
function refusedMembers(type: string, wordApi: string): ReadonlySet<string> {
  const key = `${type} ${wordApi}`
  let refused = known.get(key)
  if (refused === undefined) {
    const names = Object.keys(since).filter(
      (location) => location.startsWith(`${type}.`) && !offers(wordApi, since[location] ?? ''),
    )
    refused = new Set(names.map((location) => location.slice(type.length + 1)))
    known.set(key, refused)
  }
  return refused
}
