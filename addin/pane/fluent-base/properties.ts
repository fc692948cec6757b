/** Properties that tell their element when they change (`nameChanged`), and those that an attribute goes with. */
import { Updates } from './updates.ts'

export interface Attribute {
  property: string
  attribute: string
  isBoolean: boolean
}

interface AttributeOptions {
  attribute?: string
  mode?: 'boolean'
}

/** The attributes of a class's own, by the class. */
const attributes = new Map<unknown, Attribute[]>()

export const AttributeConfiguration = {
  locate(type: unknown): Attribute[] {
    const known = attributes.get(type) ?? []
    attributes.set(type, known)
    return known
  },
}

/** Of a class and of those that it extends. */
export function attributesOf(type: unknown): Attribute[] {
  if (typeof type !== 'function') return []
  return [...attributesOf(Object.getPrototypeOf(type)), ...AttributeConfiguration.locate(type)]
}

/** As `@attr` and as `@attr({ … })`. */
export function attr(target: object, property: string): void
export function attr(options: AttributeOptions): (target: object, property: string) => void
export function attr(
  first: object,
  property?: string,
): void | ((target: object, property: string) => void) {
  if (property !== undefined) return defineAttribute(first, property, {})
  return (target, name) => defineAttribute(target, name, first)
}

export function observable(target: object, property: string): void {
  defineProperty(target, property, null)
}

function defineAttribute(target: object, property: string, options: AttributeOptions): void {
  const { attribute = property.toLowerCase(), mode } = options
  const defined = { property, attribute, isBoolean: mode === 'boolean' }
  AttributeConfiguration.locate(target.constructor).push(defined)
  defineProperty(target, property, defined)
}

function defineProperty(target: object, property: string, attribute: Attribute | null): void {
  const values = new WeakMap<HTMLElement, unknown>()
  Object.defineProperty(target, property, {
    get(this: HTMLElement) {
      return values.get(this)
    },
    set(this: HTMLElement, given: unknown) {
      const before = values.get(this)
      const value = attribute?.isBoolean === true ? Boolean(given) : given
      if (value === before) return
      values.set(this, value)
      if (attribute !== null) Updates.enqueue(() => reflect(this, attribute, values.get(this)))
      const changed: unknown = Reflect.get(this, `${property}Changed`)
      if (typeof changed === 'function') changed.call(this, before, value)
    },
  })
}

/** A property that follows its attribute finds it as it is. */
function reflect(element: HTMLElement, { attribute, isBoolean }: Attribute, value: unknown): void {
  if (isBoolean) element.toggleAttribute(attribute, value === true)
  else if (value === null || value === undefined) element.removeAttribute(attribute)
  else if (element.getAttribute(attribute) !== String(value)) {
    element.setAttribute(attribute, String(value))
  }
}

/** The attribute has been set by somebody else. */
export function followAttribute(
  element: HTMLElement,
  { property, isBoolean }: Attribute,
  value: string | null,
): void {
  Reflect.set(element, property, isBoolean ? value !== null : value)
}
