/** One question to the engine at a time, and never an old answer over a newer one. */
import { expect, test } from 'vitest'
import { createInlineEngine } from '../../addin/pane/engine/inline.ts'
import type { Engine, EngineView } from '../../addin/pane/engine/model.ts'
import { LiveLoop } from '../../addin/pane/live/loop.ts'
import { parseMarkdown } from '../../src/markdown/parse.ts'
import { bundledPacks } from '../../src/packs/bundled.ts'
import { faultyMemo } from './memos.ts'
import { until } from './support.ts'
import { TreeHost } from './tree-host.ts'

/** Takes longer for each question than for the one after it. */
class SlowEngine implements Engine {
  readonly #engine = createInlineEngine(bundledPacks)
  readonly asked: string[] = []
  fault: string | null = null
  most = 0
  #under = 0
  #delay = 40

  prepare: Engine['prepare'] = (layers) => this.#engine.prepare(layers)
  open: Engine['open'] = (...values) => this.#slowly('open', () => this.#engine.open(...values))
  glance: Engine['glance'] = (...values) => this.#engine.glance(...values)
  change: Engine['change'] = (changes) =>
    this.#slowly(`change ${changes.length}`, () => this.#engine.change(changes))
  configure: Engine['configure'] = (configuration) =>
    this.#slowly('configure', () => this.#engine.configure(configuration))
  insertion: Engine['insertion'] = (request) => this.#engine.insertion(request)
  close(): void {
    this.#engine.close()
  }

  async #slowly(name: string, ask: () => Promise<EngineView>): Promise<EngineView> {
    this.asked.push(name)
    this.#under += 1
    this.most = Math.max(this.most, this.#under)
    this.#delay = Math.max(0, this.#delay - 15)
    const view = ask()
    await new Promise((resolve) => setTimeout(resolve, this.#delay))
    this.#under -= 1
    if (this.fault !== null) throw new Error(this.fault)
    return view
  }
}

function following(host: TreeHost) {
  const engine = new SlowEngine()
  const abort = new AbortController()
  const views: EngineView[] = []
  const failures: string[] = []
  /** Rules of what is told before the whole document is checked; a view between them by its number of findings. */
  const told: (string[] | number)[] = []
  const loop = new LiveLoop({
    host,
    engine,
    layers: () => [],
    signal: abort.signal,
    pause: 10,
    reports: {
      reading: () => undefined,
      checking: () => undefined,
      glance: (findings) => told.push(findings.map(({ ruleId }) => ruleId)),
      view: (view) => {
        told.push(view.findings.length)
        views.push(view)
      },
      failed: (what, detail) => failures.push(`${what}: ${detail}`),
    },
  })
  void host.watch((changes) => loop.changed(changes), abort.signal)
  return { engine, loop, views, failures, told, abort }
}

const saysAmount = (views: readonly EngineView[], amount: string): boolean =>
  views.at(-1)?.offers.points.some((point) => point.amount === amount) === true

test('what is written while the engine works is asked for afterwards, in one go', async () => {
  const host = new TreeHost(parseMarkdown(faultyMemo))
  const { engine, loop, views } = following(host)
  const id = host.idOf('beviljar')
  const reading = loop.read()
  for (const amount of ['1 000', '2 000', '3 000']) {
    host.write(id, `2. Kommunstyrelsen beviljar ${amount} kronor.`)
    await new Promise((resolve) => setTimeout(resolve, 12))
  }
  await reading
  await until(() => saysAmount(views, '3 000 kronor'))
  expect(engine.most).toBe(1)
  expect(engine.asked[0]).toBe('open')
  expect(engine.asked.length).toBeLessThanOrEqual(3)
})

test('what changes during a reading is told once more after it', async () => {
  const host = new TreeHost(parseMarkdown(faultyMemo))
  const { loop, views } = following(host)
  let open = (): void => undefined
  host.gate = new Promise((resolve) => (open = resolve))
  const reading = loop.read()
  await until(() => host.readings === 1)
  host.write(host.idOf('beviljar'), '2. Kommunstyrelsen beviljar 9 000 kronor.')
  open()
  await reading
  expect(saysAmount(views, '9 000 kronor')).toBe(true)
})

test('what the beginning of a long document says is told once, before all of it is checked', async () => {
  const host = new TreeHost(parseMarkdown(faultyMemo), { beginning: 12, latency: 30 })
  const { loop, told } = following(host)
  await loop.read()
  await loop.read()
  // Neither the signature, which is yet to come, nor the financing is missed.
  expect(told).toEqual([['office-head-term'], 7, 7])
})

test('a fault of the engine is told, and the next time begins by reading', async () => {
  const host = new TreeHost(parseMarkdown(faultyMemo))
  const { engine, loop, views, failures } = following(host)
  await loop.read()
  engine.fault = 'ur led'
  host.write(host.idOf('beviljar'), '2. Kommunstyrelsen beviljar 7 000 kronor.')
  await until(() => failures.length === 1)
  expect(failures).toEqual(['check: ur led'])
  engine.fault = null
  host.write(host.idOf('beviljar'), '2. Kommunstyrelsen beviljar 8 000 kronor.')
  await until(() => saysAmount(views, '8 000 kronor'))
  expect(engine.asked).toEqual(['open', 'change 1', 'open'])
})

test('whoever never pauses still sees the list move', async () => {
  const host = new TreeHost(parseMarkdown(faultyMemo))
  const { loop, views } = following(host)
  await loop.read()
  const id = host.idOf('beviljar')
  const before = views.length
  const end = Date.now() + 1700
  while (Date.now() < end) {
    host.write(id, `2. Kommunstyrelsen beviljar ${Date.now()} kronor.`)
    await new Promise((resolve) => setTimeout(resolve, 4))
  }
  expect(views.length).toBeGreaterThan(before)
})

test('nothing is reported after the signal', async () => {
  const host = new TreeHost(parseMarkdown(faultyMemo))
  const { loop, views, failures, abort } = following(host)
  const reading = loop.read()
  abort.abort()
  await reading
  expect([views, failures]).toEqual([[], []])
})
