/** Runs one file through the core in a browser's worker, as the pane does. Bundled and served by its test. */
import { answerOf } from './core.ts'

addEventListener('message', ({ data }: MessageEvent<ArrayBuffer>) => {
  postMessage(answerOf(new Uint8Array(data)))
})
