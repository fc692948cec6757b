/** What a document must look like for the rich-API interpreter to answer office.js with it. */

/** A plain JSON value, another object, or nothing. */
type HostValue = unknown

/**
 * An object of the host's model, by its wire names (PascalCase; names with an underscore as they are).
 */
export interface HostObject {
  /** The class's name on the wire, for messages: "Paragraph". */
  readonly type: string
  /** How the client names it beside its reference: `["_Id", "1A2B3C40"]`, `["Id", 18]`. */
  readonly identity?: readonly [name: string, value: string | number]
  /** Plain values: all of them where the client asks for nothing by name. */
  readonly properties?: Readonly<Record<string, () => HostValue>>
  /** Properties that lead to other objects, or to none; only when asked for by name. */
  readonly navigation?: Readonly<Record<string, () => HostObject | null>>
  readonly setters?: Readonly<Record<string, (value: unknown) => void>>
  readonly methods?: Readonly<Record<string, (...values: unknown[]) => HostValue>>
  /** Only a collection has items. */
  readonly items?: () => readonly HostObject[]
}

/** True for what the model made, told apart from plain JSON by its type and shape. */
export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && hostObjects.has(value)
}

const hostObjects = new WeakSet<object>()

/** Every object of a model goes through here once. */
export function hostObject<Shape extends HostObject>(shape: Shape): Shape {
  hostObjects.add(shape)
  return shape
}

/** Error codes as Word gives them to `OfficeExtension.Error`. */
export type RichErrorCode =
  | 'GeneralException'
  | 'ItemNotFound'
  | 'InvalidArgument'
  | 'InvalidObjectPath'
  | 'AccessDenied'
  | 'NotImplemented'
  | 'ApiNotFound'
  | 'NotAllowed'
  | 'SearchStringInvalidOrTooLong'
  | 'HostRestartNeeded'
  | 'InvalidRequestContext'
  | 'ConnectionFailure'

const statuses: Readonly<Record<RichErrorCode, number>> = {
  GeneralException: 500,
  ItemNotFound: 404,
  InvalidArgument: 400,
  InvalidObjectPath: 400,
  AccessDenied: 403,
  NotImplemented: 501,
  ApiNotFound: 404,
  NotAllowed: 403,
  SearchStringInvalidOrTooLong: 400,
  HostRestartNeeded: 500,
  InvalidRequestContext: 400,
  ConnectionFailure: 503,
}

/** What a model throws: the client sees it as `OfficeExtension.Error` with this code. */
export class RichError extends Error {
  override name = 'RichError'
  readonly status: number

  constructor(
    readonly code: RichErrorCode,
    message: string,
    /** "ContentControlCollection.getById" */
    readonly location = '',
  ) {
    super(message)
    this.status = statuses[code]
  }
}
