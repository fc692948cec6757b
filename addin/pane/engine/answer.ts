/** One message to the engine and its reply. A fault of ours is a reply too: the pane must hear of it. */
import type { EngineCore } from './core.ts'
import { requestSchema, type EngineReply, type EngineRequest } from './messages.ts'

/** @param message Whatever came; what is no request of ours is answered by a fault. */
export function answer(core: EngineCore, message: unknown): EngineReply {
  const parsed = requestSchema.safeParse(message)
  if (!parsed.success) return { id: idOf(message), kind: 'fault', message: parsed.error.message }
  try {
    return carryOut(core, parsed.data)
  } catch (error) {
    const told = error instanceof Error ? error.message : String(error)
    return { id: parsed.data.id, kind: 'fault', message: told }
  }
}

function carryOut(core: EngineCore, request: EngineRequest): EngineReply {
  const { id } = request
  switch (request.kind) {
    case 'open':
      return { id, kind: 'view', update: core.open(request.root, request.layers) }
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
