/** The xdm envelope: what office.js and its host post to each other, as JSON text. */
import { z } from 'zod'

const messageTypes = { request: 0, response: 1 } as const
export const actionKinds = { invoke: 0, register: 1, unregister: 2 } as const
const responseTypes = { call: 0, event: 1 } as const
export const xdmErrors = { none: 0, handling: -2, accessDenied: -5 } as const

const request = z.object({
  _messageType: z.literal(messageTypes.request),
  _actionName: z.string(),
  _conversationId: z.string(),
  _correlationId: z.number(),
  _actionType: z.number(),
  _data: z.unknown(),
})
export type XdmRequest = z.infer<typeof request>

/** Null for what is no request of this protocol: the page may get other messages. */
export function parseRequest(data: unknown): XdmRequest | null {
  if (typeof data !== 'string') return null
  try {
    return request.safeParse(JSON.parse(data)).data ?? null
  } catch {
    return null
  }
}

interface Sender {
  conversationId: string
  /** The host page's origin: the client refuses replies that say another. */
  origin: string
}

export function responseMessage(
  sender: Sender,
  to: XdmRequest,
  data: unknown,
  errorCode: number,
): string {
  return JSON.stringify({
    _messageType: messageTypes.response,
    _actionName: to._actionName,
    _conversationId: sender.conversationId,
    _correlationId: to._correlationId,
    _origin: sender.origin,
    _data: data,
    _errorCode: errorCode,
    _responseType: responseTypes.call,
    _serializerVersion: 1,
  })
}

/** An event answers the request that registered for it, again and again. */
export function eventMessage(
  sender: Sender,
  event: string,
  correlationId: number,
  data: unknown,
): string {
  return JSON.stringify({
    _messageType: messageTypes.response,
    _actionName: event,
    _conversationId: sender.conversationId,
    _correlationId: correlationId,
    _origin: sender.origin,
    _data: data,
    _errorCode: xdmErrors.none,
    _responseType: responseTypes.event,
    _serializerVersion: 1,
  })
}

/** Host to pane, on a conversation of its own. */
export function notificationMessage(sender: Sender, values: readonly unknown[]): string {
  return JSON.stringify({
    _messageType: messageTypes.request,
    _actionName: 'Office_notifyAgave',
    _conversationId: `${sender.conversationId}_ntf`,
    _correlationId: 0,
    _origin: sender.origin,
    _data: values,
    _actionType: actionKinds.invoke,
    _serializerVersion: 1,
  })
}
