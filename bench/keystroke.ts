/** A change of one paragraph in a five-page and in a 300-page document, side by side: `npm run bench:keystroke`. */
import { resolve } from 'node:path'
import { performance } from 'node:perf_hooks'
import { compilePacks } from '../scripts/compile-packs.ts'
import type { Session } from '../src/lint/model.ts'
import { createSession } from '../src/lint/session.ts'
import { flatten } from '../src/memo/flatten.ts'
import type { ParagraphNode, Root } from '../src/memo/tree.ts'
import { longMemo } from './long-memo.ts'

const warmUp = 300
const rounds = 2000
const places = 20

interface Times {
  median: number
  p95: number
  worst: number
}

const packs = compilePacks(resolve('packs')).map(({ pack }) => pack)

function measure(tree: Root): Times & { paragraphs: number; findings: number } {
  const session = createSession({ packs, asked: ['norrkoping'], type: 'memo-board' })
  const opened = session.open(tree)
  const running = flatten(tree).filter(({ story, text }) => story === 'body' && text.length > 60)
  // Spread over the document; few enough that what is written does not become the document.
  const ids = running
    .filter((_, index) => index % Math.ceil(running.length / places) === 0)
    .map(({ id }) => id)
  const times: number[] = []
  for (let round = 0; round < warmUp + rounds; round += 1) {
    const took = keystroke(session, ids[(round * 7) % ids.length] ?? '', round)
    if (round >= warmUp) times.push(took)
  }
  times.sort((a, b) => a - b)
  return {
    paragraphs: opened.memo.paragraphs.length,
    findings: opened.findings.length,
    median: times[Math.floor(times.length / 2)] ?? 0,
    p95: times[Math.floor(times.length * 0.95)] ?? 0,
    worst: times.at(-1) ?? 0,
  }
}

/** The text is new every time, as when somebody writes. */
function keystroke(session: Session, id: string, round: number): number {
  const text =
    round % 3 === 0
      ? `Förvaltningschefen redovisar ${round} kronor enligt kommunallagen (1991:900).`
      : `Arbetet fortsätter under år ${round}, och tidplanen har setts över av gruppen.`
  const node: ParagraphNode = {
    type: 'paragraph',
    children: [{ type: 'text', value: text }],
    data: { word: { id } },
  }
  const start = performance.now()
  session.change([{ id, node, remote: false }])
  return performance.now() - start
}

const small = measure(longMemo(5))
const large = measure(longMemo(300))
const row = (name: string, times: ReturnType<typeof measure>): string =>
  [
    name.padEnd(10),
    String(times.paragraphs).padStart(10),
    String(times.findings).padStart(9),
    ...[times.median, times.p95, times.worst].map((time) => time.toFixed(3).padStart(9)),
  ].join(' ')
console.log('document   paragraphs  findings    median       p95     worst   (ms)')
console.log(row('5 pages', small))
console.log(row('300 pages', large))
console.log(
  `difference at p95: ${(large.p95 - small.p95).toFixed(3)} ms (budget 1 ms; p95 budget 2 ms)`,
)
if (large.p95 > 2 || large.p95 - small.p95 > 1) process.exitCode = 1
