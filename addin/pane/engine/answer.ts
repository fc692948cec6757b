/** One message to the engine and what it says to it. A fault of ours is a reply too: the pane must hear of it. */
import type { EngineCore } from './core.ts'
import { requestSchema, type EngineReply, type EngineRequest } from './messages.ts'

/** Findings in one message: what the pane takes in between two frames. */
const mostInOne = 100

/**
 * @param message Whatever came; what is no request of ours is answered by a fault.
 * @returns The reply last; before it the findings of a long list, part by part.
 */
export function answer(core: EngineCore, message: unknown): EngineReply[] {
  const parsed = requestSchema.safeParse(message)
  if (!parsed.success) return [{ id: idOf(message), kind: 'fault', message: parsed.error.message }]
  try {
    return inParts(carryOut(core, parsed.data))
  } catch (error) {
    const told = error instanceof Error ? error.message : String(error)
    return [{ id: parsed.data.id, kind: 'fault', message: told }]
  }
}

function inParts(reply: EngineReply): EngineReply[] {
  if (reply.kind !== 'view') return [reply]
  const { id } = reply
  const { items, rest } = reply.update
  const parts: EngineReply[] = []
  const upserts = [...items.upserts]
  while (upserts.length > mostInOne) {
    parts.push({ id, kind: 'part', upserts: upserts.splice(0, mostInOne) })
  }
  return [...parts, { id, kind: 'view', update: { items: { ...items, upserts }, rest } }]
}

function carryOut(core: EngineCore, request: EngineRequest): EngineReply {
  const { id } = request
  switch (request.kind) {
    case 'prepare':
      core.prepare(request.layers)
      return { id, kind: 'prepared' }
    case 'open':
      return { id, kind: 'view', update: core.open(request.root, request.layers) }
    case 'glance':
      return { id, kind: 'glance', findings: core.glance(request.root, request.layers) }
    case 'change':
      return { id, kind: 'view', update: core.change(request.changes) }
    case 'configure':
      return { id, kind: 'view', update: core.configure(request) }
    case 'insertion':
      return { id, kind: 'insertion', insertion: core.insertion(request.request) }
  }
}

function idOf(message: unknown): number {
  const id = typeof message === 'object' && message !== null && 'id' in message ? message.id : 0
  return typeof id === 'number' ? id : 0
}
