/** The interpreter: a request's actions in order, each object path resolved lazily and once. */
import { isHostObject, RichError, type HostObject } from './model.ts'
import { resolveArguments } from './arguments.ts'
import {
  getterOf,
  identityOf,
  notImplemented,
  queryObject,
  readProperty,
  wireName,
} from './query.ts'
import { References } from './references.ts'
import {
  actionTypes,
  pathTypes,
  type Action,
  type RequestBody,
  type ResponseBody,
} from './schema.ts'

/** Makes what the client asks for by name ("Microsoft.WordServices.SearchOptions"); null where there is none. */
export type NewObject = (name: string) => HostObject | null

export class Interpreter {
  readonly references = new References()

  constructor(
    private readonly root: HostObject,
    private readonly newObject: NewObject,
  ) {}

  /** Stops at the failing action and keeps the results before it. Never throws for what a model throws. */
  execute(body: RequestBody): ResponseBody {
    const run = new Run(body, this.root, this.newObject, this.references)
    const results: ResponseBody['Results'] = []
    for (const [index, action] of body.Actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: run.act(action) })
      } catch (error) {
        return { Results: results, Error: errorBody(error, index) }
      }
    }
    return { Results: results }
  }
}

class Run {
  readonly #resolved = new Map<number, HostObject | null>()

  constructor(
    private readonly body: RequestBody,
    private readonly root: HostObject,
    private readonly newObject: NewObject,
    private readonly references: References,
  ) {}

  act(action: Action): unknown {
    // Event registration waits for a result; its path is 0, which there is none of.
    if (action.ActionType === actionTypes.trace) return null
    const object = this.#resolve(action.ObjectPathId)
    switch (action.ActionType) {
      case actionTypes.instantiate:
        return object === null ? null : identityOf(object, this.references)
      case actionTypes.query:
      case actionTypes.queryAsJson:
        return object === null ? null : queryObject(object, action.QueryInfo ?? {}, this.references)
      case actionTypes.method:
        return object === null ? null : this.#invoke(object, action)
      case actionTypes.setProperty:
        this.#set(object, action.Name, this.#arguments(action)[0])
        return null
      case actionTypes.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
          this.#set(object, wireName(name), value)
        }
        return null
      default:
        throw new RichError('NotImplemented', `ActionType ${action.ActionType}`)
    }
  }

  #invoke(object: HostObject, action: Action): unknown {
    const value = this.#call(object, action.Name, this.#arguments(action))
    return isHostObject(value) ? identityOf(value, this.references) : (value ?? null)
  }

  #arguments(holder: Pick<Action, 'ArgumentInfo'>): unknown[] {
    return resolveArguments(holder.ArgumentInfo, (id) => this.#resolve(id))
  }

  #resolve(id: number): HostObject | null {
    const known = this.#resolved.get(id)
    if (known !== undefined) return known
    const object = this.#find(id)
    this.#resolved.set(id, object)
    return object
  }

  #find(id: number): HostObject | null {
    const path = this.body.ObjectPaths[String(id)]
    if (path === undefined) throw new RichError('InvalidObjectPath', `There is no path ${id}`)
    const parent =
      path.ParentObjectPathId === undefined ? null : this.#resolve(path.ParentObjectPathId)
    const isChild = path.ParentObjectPathId !== undefined
    if (isChild && parent === null) return null
    switch (path.ObjectPathType) {
      case pathTypes.global:
        return this.root
      case pathTypes.nullObject:
        return null
      case pathTypes.reference:
        return this.#referenced(path.Name)
      case pathTypes.newObject:
        return this.#made(path.Name)
    }
    if (parent === null) throw new RichError('InvalidObjectPath', `Path ${id} has no parent`)
    switch (path.ObjectPathType) {
      case pathTypes.method:
        return asObject(this.#call(parent, path.Name, this.#arguments(path)), parent, path.Name)
      case pathTypes.property:
        return asObject(readProperty(parent, path.Name), parent, path.Name)
      case pathTypes.indexer:
        return indexed(parent, this.#arguments(path)[0])
      default:
        throw new RichError('NotImplemented', `ObjectPathType ${path.ObjectPathType}`)
    }
  }

  #referenced(name: string): HostObject {
    const object = this.references.find(name)
    if (object === null) throw new RichError('InvalidObjectPath', `Unknown reference ${name}`)
    return object
  }

  #made(name: string): HostObject {
    const object = this.newObject(name)
    if (object === null) throw new RichError('NotImplemented', `new ${name}`, name)
    return object
  }

  #call(object: HostObject, name: string, values: readonly unknown[]): unknown {
    if (name === '_KeepReference') {
      this.references.idOf(object)
      return null
    }
    if (name === '_RemoveReference' || name === '_RemoveAllReferences') return null
    const method = object.methods?.[name]
    if (method === undefined) throw notImplemented(object, `${name}()`)
    return method(...values)
  }

  #set(object: HostObject | null, name: string, value: unknown): void {
    if (object === null) return
    const set = object.setters?.[name]
    if (set === undefined) {
      if (getterOf(object, name) === undefined) throw notImplemented(object, name)
      const member = `${object.type}.${name}`
      throw new RichError('AccessDenied', `${member} is read-only`, member)
    }
    set(value)
  }
}

/** A null object stays null; a scalar cannot be a path. */
function asObject(value: unknown, parent: HostObject, name: string): HostObject | null {
  if (value === null || value === undefined) return null
  if (isHostObject(value)) return value
  throw new RichError('InvalidObjectPath', `${parent.type}.${name} is not an object`)
}

/** By identity, else by number. */
function indexed(collection: HostObject, key: unknown): HostObject {
  const items = collection.items?.() ?? []
  const found =
    items.find((item) => item.identity?.[1] === key) ??
    (typeof key === 'number' ? items[key] : undefined)
  if (found === undefined) {
    throw new RichError('ItemNotFound', 'The requested item does not exist.', collection.type)
  }
  return found
}

function errorBody(error: unknown, index: number): NonNullable<ResponseBody['Error']> {
  const rich =
    error instanceof RichError
      ? error
      : new RichError('GeneralException', error instanceof Error ? error.message : String(error))
  return {
    Code: rich.code,
    Message: rich.message,
    Location: rich.location,
    ActionIndex: index,
    HttpStatusCode: rich.status,
  }
}
