/** Arguments of a call: path ids stand for objects, also deep inside plain objects. */
import type { HostObject } from './model.ts'
import type { ArgumentInfo } from './schema.ts'

type Resolve = (pathId: number) => HostObject | null

export function resolveArguments(info: ArgumentInfo | undefined, resolve: Resolve): unknown[] {
  return substitute(info?.Arguments ?? [], info?.ReferencedObjectPathIds ?? [], resolve)
}

function substitute(
  values: readonly unknown[],
  pathIds: readonly unknown[],
  resolve: Resolve,
): unknown[] {
  return values.map((value, index) => {
    const id = pathIds[index]
    if (Array.isArray(value) && Array.isArray(id)) return substitute(value, id, resolve)
    return typeof id === 'number' && id !== 0 ? resolve(id) : deep(value, resolve)
  })
}

function deep(value: unknown, resolve: Resolve): unknown {
  if (Array.isArray(value)) return value.map((item) => deep(item, resolve))
  if (typeof value !== 'object' || value === null) return value
  if ('_ObjectPathId' in value && typeof value._ObjectPathId === 'number') {
    return resolve(value._ObjectPathId)
  }
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, deep(inner, resolve)]),
  )
}
