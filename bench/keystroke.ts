/** A change of one paragraph in documents of 5, 50 and 300 pages, one after the other, in processor time: `npm run bench:keystroke`. */
import { resolve } from 'node:path'
import { compilePacks } from '../scripts/compile-packs.ts'
import type { Session } from '../src/lint/model.ts'
import { createSession } from '../src/lint/session.ts'
import { flatten } from '../src/memo/flatten.ts'
import type { ParagraphNode, Root } from '../src/memo/tree.ts'
import { longMemo } from './long-memo.ts'
import { measured } from './measured.ts'
import { processorTime } from './processor-time.ts'

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
  const start = processorTime()
  session.change([{ id, node, remote: false }])
  return processorTime() - start
}

const documents = [5, 50, 300].map((pages) => ({ pages, times: measure(longMemo(pages)) }))
console.table(
  documents.map(({ pages, times }) => ({
    pages,
    paragraphs: times.paragraphs,
    findings: times.findings,
    'median ms': times.median.toFixed(3),
    'p95 ms': times.p95.toFixed(3),
    'worst ms': times.worst.toFixed(3),
  })),
)
const [small, , large] = documents
const p95 = (document: typeof small): number => document?.times.p95 ?? NaN
measured({
  what: 'a keystroke on 300 pages, p95',
  value: p95(large),
  unit: 'ms',
  target: { most: 1 },
})
measured({
  what: 'a keystroke on 300 pages, p95, more than on 5',
  value: p95(large) - p95(small),
  unit: 'ms',
  target: { most: 0.5 },
})
