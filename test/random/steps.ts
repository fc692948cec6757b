/**
 * Work counted in steps, the same on every machine: every block of our own code that is entered, as V8's coverage counts
 * them, and what the language's own functions go through for us. The program itself counts nothing, and pays nothing.
 */
import { Session, type Profiler } from 'node:inspector'

/** Starts the counting. Code that is loaded before is counted by whole functions only: load it after. */
export class StepCounter {
  readonly #session = new Session()
  readonly #natives = new NativeSteps()

  constructor() {
    this.#session.connect()
    this.#session.post('Profiler.enable')
    this.#session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  }

  count(run: () => void): number {
    this.#taken()
    const natives = this.#natives.count(run)
    return this.#taken() + natives
  }

  end(): void {
    this.#session.post('Profiler.stopPreciseCoverage')
    this.#session.disconnect()
  }

  /** Steps in `src/` since it was last asked. */
  #taken(): number {
    let steps = 0
    this.#session.post('Profiler.takePreciseCoverage', (error, taken) => {
      if (error !== null) throw error
      for (const script of taken.result) if (script.url.includes('/src/')) steps += stepsIn(script)
    })
    return steps
  }
}

function stepsIn({ functions }: Profiler.ScriptCoverage): number {
  let steps = 0
  for (const { ranges } of functions) for (const { count } of ranges) steps += count
  return steps
}

type Method = (...given: unknown[]) => unknown

/** Methods that go through a text or a list, however fast. */
const searching = ['indexOf', 'lastIndexOf', 'includes'] as const
const textWide = ['toLowerCase', 'normalize', 'split', 'trim', 'replace', 'replaceAll'] as const
const listWide = ['slice', 'concat', 'join', 'toSorted', 'toReversed', 'toSpliced'] as const

/** Counts by standing in for the methods while something runs. */
class NativeSteps {
  #steps = 0

  count(run: () => void): number {
    this.#steps = 0
    const texts = String.prototype as unknown as Record<string, Method>
    const lists = Array.prototype as unknown as Record<string, Method>
    const undo = [
      ...searching.flatMap((name) => [
        this.#standIn(texts, name, searched),
        this.#standIn(lists, name, searched),
      ]),
      ...textWide.map((name) => this.#standIn(texts, name, (own) => lengthOf(own))),
      ...listWide.map((name) =>
        this.#standIn(lists, name, (_own, _given, result) => lengthOf(result)),
      ),
      ...iterators.map((iterator) => this.#standIn(iterator, 'next', () => 1)),
    ]
    try {
      run()
    } finally {
      for (const each of undo) each()
    }
    return this.#steps
  }

  #standIn(
    owner: Record<string, Method>,
    name: string,
    cost: (own: unknown, given: readonly unknown[], result: unknown) => number,
  ): () => void {
    const before = owner[name]
    if (before === undefined) throw new Error(`there is no ${name}`)
    const add = (steps: number): void => {
      this.#steps += steps
    }
    owner[name] = function (this: unknown, ...given: unknown[]): unknown {
      const result = Reflect.apply(before, this, given)
      add(cost(this, given, result))
      return result
    }
    return () => {
      owner[name] = before
    }
  }
}

/** What spreads, destructuring and `new Set(list)` call for each of what they take. */
const iterators = [[].values(), new Map().values(), new Set().values()].map(
  (iterator) => Object.getPrototypeOf(iterator) as Record<string, Method>,
)

function lengthOf(value: unknown): number {
  return (value as { length: number }).length
}

/** From where it began to where it found. */
function searched(own: unknown, [, from]: readonly unknown[], result: unknown): number {
  const start = typeof from === 'number' ? from : 0
  const end = typeof result === 'number' && result >= 0 ? result : lengthOf(own)
  return Math.abs(end - start) + 1
}
