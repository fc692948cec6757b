/** The engine without a worker, for tests: the same messages, copied as a worker would copy them. */
import type { CompiledPack } from '../../../src/packs/model.ts'
import { answer } from './answer.ts'
import { EngineCore } from './core.ts'
import type { Engine } from './model.ts'
import { RemoteEngine } from './remote.ts'

export function createInlineEngine(packs: readonly CompiledPack[]): Engine {
  const core = new EngineCore(packs)
  let closed = false
  const engine = new RemoteEngine(
    (request) => {
      const copy: unknown = structuredClone(request)
      queueMicrotask(() => {
        for (const reply of answer(core, copy)) {
          if (!closed) engine.receive(structuredClone(reply))
        }
      })
    },
    () => {
      closed = true
    },
  )
  return engine
}
