/** The engine in a worker: linting never holds up the pane. */
import { bundledPacks } from '../../../src/packs/bundled.ts'
import { answer } from './answer.ts'
import { EngineCore } from './core.ts'

const core = new EngineCore(bundledPacks)

self.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  for (const reply of answer(core, data)) self.postMessage(reply)
})
