/** What the shim uses of office.js that `@types/office-js` does not declare: public primitives of `OfficeExtension`. */

export interface Client {
  context: unknown
  _className: string
  _isNull: boolean
  _ReferenceId?: string
  _handleResult(value: Readonly<Record<string, unknown>> | null): void
  _RegisterEvent(referenceId: string | undefined, event: string): void
  _UnregisterEvent(referenceId: string | undefined, event: string): void
}

export type ClientClass = { new (context: unknown, path: unknown): Client; prototype: Client }

interface EventInfo {
  eventType: number
  registerFunc(): void
  unregisterFunc(): void
  getTargetIdFunc(): string
  eventArgsTransformFunc(value: object): unknown
}

export interface Primitives {
  ClientObject: ClientClass
  BatchApiHelper: {
    invokeMethod(
      object: Client,
      name: string,
      operation: number,
      values: readonly unknown[],
      flags: number,
      result: number,
    ): unknown
    createMethodObject(
      type: unknown,
      parent: Client,
      name: string,
      operation: number,
      values: readonly unknown[],
      isCollection: boolean,
      isInvalidAfterRequest: boolean,
      getById: null,
      flags: number,
    ): unknown
    createPropertyObject(
      type: unknown,
      parent: Client,
      name: string,
      isCollection: boolean,
      flags: number,
    ): unknown
  }
  GenericEventHandlers: new (
    context: unknown,
    parent: Client,
    name: string,
    info: EventInfo,
  ) => { m_genericEventInfo: EventInfo }
  Utility: {
    throwIfNotLoaded(name: string, value: unknown, entity: string, isNull: boolean): void
    throwIfApiNotSupported(member: string, set: string, version: string, host: string): void
    fixObjectPathIfNecessary(object: Client, value: object): void
    load(object: Client, option: unknown): Client
    _handleNavigationPropertyResults(object: Client, value: object, names: readonly string[]): void
    _createPromiseFromResult<Value>(value: Value): Promise<Value>
  }
}

/** Read and write, as the wire counts operations and flags. */
export const operations = { write: 0, read: 1 } as const
export const flags = { none: 0, isolated: 4 } as const
