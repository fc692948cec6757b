/** Replies to Instantiate and Query: reference, identity, and the properties that were asked for, in PascalCase. */
import { isHostObject, RichError, type HostObject } from './model.ts'
import type { References } from './references.ts'
import type { QueryInfo } from './schema.ts'

export type Reply = Record<string, unknown>

/** "uniqueLocalId" → "UniqueLocalId"; names with an underscore stay. */
export function wireName(name: string): string {
  return name.startsWith('_') ? name : name.charAt(0).toUpperCase() + name.slice(1)
}

export function identityOf(object: HostObject, references: References): Reply {
  const reply: Reply = { _ReferenceId: references.idOf(object) }
  if (object.identity !== undefined) reply[object.identity[0]] = object.identity[1]
  return reply
}

/** Select is camelCase, nested with "/"; an empty one means every scalar. */
export function queryObject(object: HostObject, query: QueryInfo, references: References): Reply {
  if (object.items !== undefined) return queryCollection(object, query, references)
  const reply = identityOf(object, references)
  const nested = new Map<string, string[]>()
  const selected = [...(query.Select ?? []), ...(query.Expand ?? []).map((name) => `${name}/*`)]
  for (const path of selected.length > 0 ? selected : ['*']) {
    const [head = '', ...rest] = path.split(/[/.]/u)
    if (head === '*') addScalars(object, reply)
    else addSelected(object, wireName(head), rest.join('/'), reply, nested)
  }
  for (const [name, select] of nested) {
    const value = readProperty(object, name)
    reply[name] = isHostObject(value)
      ? queryObject(value, { Select: select }, references)
      : (value ?? null)
  }
  return reply
}

function queryCollection(object: HostObject, query: QueryInfo, references: References): Reply {
  const start = query.Skip ?? 0
  const end = query.Top === undefined ? undefined : start + query.Top
  const inner: QueryInfo = { Select: query.Select, Expand: query.Expand }
  return {
    _ReferenceId: references.idOf(object),
    _Items: (object.items?.() ?? [])
      .slice(start, end)
      .map((item) => queryObject(item, inner, references)),
  }
}

function addScalars(object: HostObject, reply: Reply): void {
  for (const [name, read] of Object.entries(object.properties ?? {})) reply[name] = read() ?? null
}

function addSelected(
  object: HostObject,
  name: string,
  rest: string,
  reply: Reply,
  nested: Map<string, string[]>,
): void {
  if (name.startsWith('_')) return
  if (object.navigation?.[name] === undefined) reply[name] = readProperty(object, name) ?? null
  else nested.set(name, [...(nested.get(name) ?? []), rest === '' ? '*' : rest])
}

/** Throws RichError where the model has no such property. */
export function readProperty(object: HostObject, name: string): unknown {
  const read = getterOf(object, name)
  if (read === undefined) throw notImplemented(object, name)
  return read()
}

export function getterOf(object: HostObject, name: string): (() => unknown) | undefined {
  return object.properties?.[name] ?? object.navigation?.[name]
}

export function notImplemented(object: HostObject, member: string): RichError {
  const name = `${object.type}.${member}`
  return new RichError('NotImplemented', `${name} is not implemented by this host`, name)
}
