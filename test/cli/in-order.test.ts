import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inOrder, type Lanes } from '../../src/cli/archive/in-order.ts'
import { Pace } from '../../src/cli/archive/pace.ts'

const never = new AbortController().signal

async function collect<Result>(results: AsyncGenerator<Result>): Promise<Result[]> {
  const all: Result[] = []
  for await (const result of results) all.push(result)
  return all
}

/** Ready after so many turns of the event loop. */
async function after<Result>(turns: number, result: Result): Promise<Result> {
  for (let turn = 0; turn < turns; turn += 1) await new Promise((done) => setImmediate(done))
  return result
}

describe('work in lanes', () => {
  it('comes out in order, with no more at once than there are lanes, and no further ahead', async () => {
    const turns = fc.array(fc.nat(12), { maxLength: 40 })
    const lanes = fc.integer({ min: 1, max: 5 })
    const ahead = fc.integer({ min: 1, max: 8 })
    await fc.assert(
      fc.asyncProperty(turns, lanes, ahead, async (items, lanes, ahead) => {
        let running = 0
        let most = 0
        let furthest = 0
        let told = 0
        const work = async ([index, turns]: [number, number]): Promise<number> => {
          running += 1
          most = Math.max(most, running)
          furthest = Math.max(furthest, index - told)
          const result = await after(turns, index)
          running -= 1
          return result
        }
        const options: Lanes = { lanes, ahead, stop: never, abandon: never }
        const results: number[] = []
        for await (const result of inOrder(items.entries(), work, options)) {
          results.push(result)
          told += 1
        }
        expect(results).toEqual([...items.keys()])
        expect(most).toBeLessThanOrEqual(lanes)
        expect(furthest).toBeLessThanOrEqual(ahead)
      }),
      { numRuns: 60 },
    )
  })

  it('begins nothing after a stop, and finishes what is begun', async () => {
    const stop = new AbortController()
    const begun: number[] = []
    const work = async (item: number): Promise<number> => {
      begun.push(item)
      if (item === 3) stop.abort()
      return after(3, item)
    }
    const options: Lanes = { lanes: 2, ahead: 100, stop: stop.signal, abandon: never }
    const results = await collect(inOrder(Array(50).keys(), work, options))
    expect(results).toEqual([0, 1, 2, 3])
    expect(begun).toEqual(results)
  })

  it('ends without what never gets ready, and with what did', async () => {
    const stop = new AbortController()
    const abandon = new AbortController()
    const work = (item: number): Promise<number> => {
      if (item === 4) {
        stop.abort()
        setImmediate(() => abandon.abort())
      }
      return item === 1 ? new Promise(() => undefined) : Promise.resolve(item)
    }
    const options: Lanes = { lanes: 2, ahead: 100, stop: stop.signal, abandon: abandon.signal }
    const results = await collect(inOrder(Array(50).keys(), work, options))
    expect(results).toEqual([0, 2, 3, 4])
  })

  it('gives a failure to whoever waits for it', async () => {
    const work = (item: number): Promise<number> =>
      item === 2 ? Promise.reject(new Error('två')) : Promise.resolve(item)
    const options: Lanes = { lanes: 2, ahead: 100, stop: never, abandon: never }
    await expect(collect(inOrder([0, 1, 2], work, options))).rejects.toThrow('två')
  })
})

describe('the pace', () => {
  const table: [what: string, total: number, times: readonly number[], line: string][] = [
    ['nothing done', 1000, [], '0 av 1 000 filer'],
    ['one done: no rate yet', 1000, [2], '1 av 1 000 filer'],
    ['the start is left out', 1000, [9, 9.5, 10], '3 av 1 000 filer · 2 filer/s · 8 min 19 s kvar'],
    ['many a second', 5000, [1, 1.01, 1.02], '3 av 5 000 filer · 100 filer/s · 50 s kvar'],
    ['slow', 5000, [0, 8], '2 av 5 000 filer · 0,1 filer/s · 11 tim 6 min kvar'],
    ['all', 3, [0, 1, 2], '3 av 3 filer · 1 filer/s · 0 s kvar'],
  ]

  it.each(table)('with %s', (_, total, times, line) => {
    let now = 0
    const pace = new Pace(total, () => now)
    for (const time of times) {
      now = time * 1000
      pace.step()
    }
    expect(pace.line().replaceAll('\u00a0', ' ')).toBe(line)
  })
})
