/** Puts members on the library's classes where it has none of that name; it never replaces one. */
import { eventNumbers, type EventName } from './event-numbers.ts'
import {
  flags,
  operations,
  type Client,
  type ClientClass,
  type Primitives,
} from './office-extension.ts'

export class Definer {
  /** "Paragraph.getText": what has been put in. */
  readonly added: string[] = []

  constructor(private readonly office: Primitives) {}

  /** A method whose answer is a plain value. */
  method(type: ClientClass, name: string, version: string, kind: keyof typeof operations): void {
    const { office } = this
    this.#define(type, name, {
      value(this: Client, ...values: unknown[]) {
        check(office, this, name, version)
        const [operation, flag] =
          kind === 'read' ? [operations.read, flags.isolated] : [operations.write, flags.none]
        return office.BatchApiHelper.invokeMethod(
          this,
          wire(name),
          operation,
          values,
          flag,
          flags.none,
        )
      },
    })
  }

  /** A method whose answer is an object. */
  object(
    type: ClientClass,
    name: string,
    version: string,
    result: () => unknown,
    isCollection = false,
  ): void {
    const { office } = this
    this.#define(type, name, {
      value(this: Client, ...values: unknown[]) {
        check(office, this, name, version)
        return office.BatchApiHelper.createMethodObject(
          result(),
          this,
          wire(name),
          operations.read,
          values,
          isCollection,
          false,
          null,
          flags.isolated,
        )
      },
    })
  }

  /** A property that must be loaded. */
  scalar(type: ClientClass, name: string, version: string): void {
    const { office } = this
    const loaded = new WeakMap<Client, unknown>()
    const isNew = this.#define(type, name, {
      get(this: Client) {
        check(office, this, name, version)
        office.Utility.throwIfNotLoaded(name, loaded.get(this), this._className, this._isNull)
        return loaded.get(this)
      },
    })
    if (!isNew) return
    onResult(type, (object, value) => {
      if (value[wire(name)] !== undefined) loaded.set(object, value[wire(name)])
    })
  }

  /** A property that leads to another object. */
  navigation(type: ClientClass, name: string, version: string, result: () => unknown): void {
    const { office } = this
    const known = new WeakMap<Client, unknown>()
    const isNew = this.#define(type, name, {
      get(this: Client) {
        check(office, this, name, version)
        let object = known.get(this)
        if (object === undefined) {
          object = office.BatchApiHelper.createPropertyObject(
            result(),
            this,
            wire(name),
            false,
            flags.isolated,
          )
          known.set(this, object)
        }
        return object
      },
    })
    if (!isNew) return
    onResult(type, (object, value) => {
      office.Utility._handleNavigationPropertyResults(object, value, [name, wire(name)])
    })
  }

  /** An event of the document. */
  event(type: ClientClass, name: string, version: string): void {
    const { office } = this
    const handlers = new WeakMap<Client, unknown>()
    const event = name.slice(2) as EventName
    this.#define(type, name, {
      get(this: Client) {
        check(office, this, name, version)
        let handler = handlers.get(this)
        if (handler === undefined) {
          handler = new office.GenericEventHandlers(this.context, this, event, {
            eventType: eventNumbers[event],
            registerFunc: () => this._RegisterEvent(this._ReferenceId, event),
            unregisterFunc: () => this._UnregisterEvent(this._ReferenceId, event),
            getTargetIdFunc: () => '',
            eventArgsTransformFunc: (value) =>
              office.Utility._createPromiseFromResult({ type: event, ...value }),
          })
          handlers.set(this, handler)
        }
        return handler
      },
    })
  }

  #define(type: ClientClass, name: string, descriptor: PropertyDescriptor): boolean {
    if (name in type.prototype) return false
    Object.defineProperty(type.prototype, name, {
      ...descriptor,
      enumerable: true,
      configurable: true,
    })
    this.added.push(`${type.prototype._className}.${name}`)
    return true
  }
}

function onResult(
  type: ClientClass,
  handle: (object: Client, value: Readonly<Record<string, unknown>>) => void,
): void {
  const { prototype } = type
  const before = prototype._handleResult
  prototype._handleResult = function (this: Client, value) {
    before.call(this, value)
    if (value !== null && value !== undefined) handle(this, value)
  }
}

function check(office: Primitives, object: Client, name: string, version: string): void {
  const [set = 'WordApi', number = version] = version.includes(' ') ? version.split(' ') : []
  office.Utility.throwIfApiNotSupported(`${object._className}.${name}`, set, number, 'Word')
}

/** "getText" → "GetText": how the library names members on the wire. */
function wire(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}
