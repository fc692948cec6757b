/** The engine in a module worker of its own; the bundler makes the worker's file. */
import type { Engine } from './model.ts'
import { RemoteEngine } from './remote.ts'

export function createWorkerEngine(): Engine {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  const engine = new RemoteEngine(
    (request) => worker.postMessage(request),
    () => worker.terminate(),
  )
  worker.addEventListener('message', ({ data }) => engine.receive(data))
  worker.addEventListener('error', ({ message }) =>
    engine.fail(new Error(message === '' ? 'the worker could not be started' : message)),
  )
  return engine
}
