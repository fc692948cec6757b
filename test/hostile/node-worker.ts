/** Runs one file through the core in a worker with bounded memory, and prints the answer. Bundled and started by its test. */
import { readFileSync } from 'node:fs'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { answerOf } from './core.ts'

if (isMainThread) {
  const worker = new Worker(new URL(import.meta.url), {
    workerData: readFileSync(process.argv[2] ?? ''),
    resourceLimits: { maxOldGenerationSizeMb: 400, maxYoungGenerationSizeMb: 32 },
  })
  worker.on('message', (answer) => process.stdout.write(JSON.stringify(answer)))
} else {
  parentPort?.postMessage(answerOf(workerData as Uint8Array))
}
